import Register

/// The checkup sheets of the rounds before: every branch was visited once a year, unless its fault is that it was not.
struct DemoSheets {
  let scope: DemoScope
  let organisation: DemoOrganisation
  let headings: DemoHeadings

  var files: [DemoFile] {
    (0..<scope.branches).flatMap { index in
      let branch = DemoBranch(index, scope: scope, organisation: organisation)
      return branch.wholeYears.compactMap { sheet(of: branch, in: $0) }
    }
  }

  private func sheet(of branch: DemoBranch, in year: Int) -> DemoFile? {
    let day = Month(year, 4).first + (branch.index * 37 + year) % 150
    guard day <= scope.asOf, year != branch.yearOf(.notInspected) else { return nil }
    let ownRating = 82 + (branch.index * 7 + year) % 16
    var pen = Pen(capacity: 2_000)
    pen.put(headings.opening(of: "sheets.rec"))
    pen.put(headings.descriptor(of: "Sheet", in: "sheets.rec"))
    pen.endLine()
    pen.field("Branch", branch.code)
    pen.field("Round", "\(year)年度")
    pen.field("On", day)
    pen.field("Inspector", "时和平")
    pen.field("Inspector", "严守一")
    pen.field("Self", ownRating)
    pen.field("Upper", ownRating - (branch.index + year) % 5)
    // What is scored and seen later goes below these.
    for type in ["Item", "Finding", "Session"] {
      pen.endLine()
      pen.put(headings.descriptor(of: type, in: "sheets.rec"))
    }
    return DemoFile(path: "inspections/\(year)/sheets/\(branch.code).rec", bytes: pen.bytes)
  }
}

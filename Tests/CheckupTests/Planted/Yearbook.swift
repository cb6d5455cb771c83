import Register

/// What else a branch in good order keeps for each year.
extension PlantedBranch {
  mutating func writeDues(of year: Int) {
    for resident in residents where resident.from.year <= year {
      let from = max(resident.from.month, Month(year, 1))
      guard from <= asOf.month else { continue }
      let assessment = Slip(
        "Assessment",
        [
          "Member": resident.name, "From": "\(from)", "Class": resident.duesClass,
          "Base": resident.base.map(yuan), "Monthly": yuan(resident.monthly),
        ])
      add(assessment, to: "\(year)/assessments.rec")
    }
    for month in Month(year, 1)...Month(year, 12) { writeDues(of: month) }
  }

  private mutating func writeDues(of month: Month) {
    var slip = Slip("DuesMonth", ["Month": "\(month)"])
    for resident in residents where resident.from <= month.last {
      let on = max(resident.isQuarterly ? month.quarter.last.month.day(10) : month.day(10), resident.from)
      if on <= asOf { slip.add("Paid", "\(resident.name) \(yuan(resident.monthly)) \(on)") }
    }
    if slip.values("Paid").count > 1 { slip.add("Sent", "0.20 \(min(month.day(20), asOf))") }
    if slip.fields.count > 1 { add(slip, to: "\(month.year)/dues.rec") }
  }

  mutating func writePlan(of year: Int) {
    let own = Slip(
      "PlanItem", ["Id": "\(year)01-qt-1", "Month": "\(year)-01", "Kind": "其他", "Title": "编制学习计划"])
    add(own, to: "\(year)/plan.rec")
    for month in Month(year, 1)...Month(year, 12) where month.ofYear % 3 == 2 && months.lowerBound <= month {
      let day = month.day(6)
      let item = Slip(
        "PlanItem",
        [
          "Id": "\(year)\(padded(month.ofYear, to: 2))-dydh-1", "Month": "\(month)", "Kind": "党员大会",
          "Title": "党员大会", "Meeting": day <= asOf ? number("党员大会", day) : nil,
        ])
      add(item, to: "\(year)/plan.rec")
    }
  }

  /// Every pair of officers, everyone with an officer, and everyone without office with another of them.
  mutating func writeTalks(of year: Int) {
    let officers = shape.hasCommittee ? self.officers : [secretary]
    let others = residents.filter { other in !officers.contains { $0.name == other.name } }
    for (index, one) in officers.enumerated() {
      for other in officers[(index + 1)...] { talk(one, other, in: year) }
    }
    for (index, other) in others.enumerated() {
      talk(officers[index % officers.count], other, in: year)
      if index > 0 || others.count > 1 { talk(other, others[(index + 1) % others.count], in: year) }
    }
  }

  private mutating func talk(_ one: Resident, _ other: Resident, in year: Int) {
    let start = max(one.from, other.from, shape.founded, Month(year, 2).first)
    guard start.year == year else { return }
    let talk = Slip(
      "Talk",
      [
        "Id": "\(start.compact)-th-\((slips["\(year)/talks.rec"]?.count ?? 0) + 1)", "Date": "\(start)",
        "From": one.name, "With": other.name,
      ])
    enter(talk, in: "talks.rec", on: start)
  }

  mutating func writeTraining(of year: Int) {
    let start = Month(year, 1).first
    let there = present(on: start)
    train(Month(year, 3).day(14), hours: 32, "集中培训", there)
    train(Month(year, 3).day(16), hours: 24, "委员培训", there.filter { $0.post != nil })
    train(Month(year, 6).day(10), hours: 8, "县级以上培训", [secretary])
  }

  private mutating func train(_ day: Day, hours: Int, _ kind: String, _ people: [Resident]) {
    let names = people.map(\.name).joined(separator: " ")
    guard !names.isEmpty else { return }
    let training = Slip(
      "Training",
      [
        "Id": "\(day.compact)-px-1", "Date": "\(day)", "Title": kind, "Hours": "\(hours)", "Kind": kind,
        "Attended": names,
      ])
    enter(training, in: "training.rec", on: day)
  }

  mutating func writeDisclosures(of year: Int) {
    let day = Month(year, 11).day(20)
    let disclosure = Slip(
      "Disclosure",
      [
        "Id": "\(day.compact)-gk", "Title": "党费收支", "Kind": "党费收支", "Due": "\(day + 3)", "Posted": "\(day)",
        "Until": "\(day + 6)", "Days": "7",
      ])
    enter(disclosure, in: "disclosures.rec", on: day)
    let spent = Month(year, 5).day(10)
    let expense = Slip(
      "Expense",
      [
        "Id": "\(spent.compact)-zc", "Date": "\(spent)", "Amount": "60.00", "Use": "组织生活", "Source": "下拨",
        "Decided": number("党员大会", Month(year, 5).day(6)),
      ])
    if months.contains(Month(year, 5)) { enter(expense, in: "expenses.rec", on: spent) }
  }

  mutating func writeReports(of year: Int) {
    report(Month(year, 6).day(5), "上半年", year)
    report(Month(year, 12).day(10), "年度", year)
  }

  private mutating func report(_ day: Day, _ term: String, _ year: Int) {
    let report = Slip(
      "Report",
      [
        "Id": "\(day.compact)-hb", "Kind": "报告", "Title": "\(term)工作报告", "To": "云杉里社区党委", "Term": term,
        "Year": "\(year)", "Due": "\(day + 10)", "Made": "\(day)",
      ])
    enter(report, in: "reports.rec", on: day)
  }

  /// Mobile members are called every month.
  mutating func writeContacts(of year: Int) {
    for resident in residents where resident.isMobile {
      for month in Month(year, 1) + -1...Month(year, 11) {
        let day = month.day(20)
        let contact = Slip(
          "Contact",
          [
            "Id": "\(day.compact)-lx", "Date": "\(day)", "With": resident.name, "By": secretary.name,
            "How": "电话",
          ])
        enter(contact, in: "contacts.rec", on: day)
      }
    }
  }

  /// Every year the branch is looked at in June.
  mutating func writeInspections() {
    for year in years {
      let day = Month(year, 6).day(20)
      guard day <= asOf else { continue }
      let sheet = Slip("Sheet", ["Branch": "ZB001", "Round": "\(year)-1", "On": "\(day)", "Grade": "四星"])
      inspections["inspections/\(year)-1/sheets/ZB001.rec"] = [sheet]
    }
  }
}

/// Yuan with two decimals.
func yuan(_ fen: Int) -> String { "\(fen / 100).\(padded(fen % 100, to: 2))" }

/// A number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

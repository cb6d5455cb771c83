import Register

/// A branch written down day by day as it should be, into which faults are planted.
struct PlantedBranch {
  var shape: Shape
  let asOf: Day
  var residents: [Resident]

  /// The records by the path of their file below the branch's folder.
  var slips: [String: [Slip]] = [:]

  /// Text behind the records of a file.
  var tails: [String: String] = [:]

  /// Files of the folder of inspections, by their path below the register's.
  var inspections: [String: [Slip]] = [:]

  /// The records of `rules.rec`.
  var settings: [Slip] = []

  /// What earlier faults have already changed.
  var taken: Set<String> = []

  /// Counts full sessions, so that somebody else is on leave each time.
  var turn = 0

  init(_ shape: Shape, asOf: Day, _ chance: inout Chance) {
    self.shape = shape
    self.asOf = asOf
    residents = shape.residents(on: asOf, &chance)
    writeBranch()
    writeMembers()
    for year in years { writeYear(year) }
    writeInspections()
    if shape.develops { writeDevelopment() }
  }

  var years: ClosedRange<Int> { shape.firstYear...asOf.year }
  var secretary: Resident { residents[0] }
  var officers: [Resident] { residents.filter { $0.post != nil } }

  /// The year folder a record of that day lies in: nothing lies before the first, or more years would be judged.
  func folder(_ day: Day) -> String { "\(max(day.year, shape.firstYear))" }

  /// Months from the first year folder (and the founding) to the one that holds the day of the check.
  var months: ClosedRange<Month> {
    let founded = shape.founded.month
    let whole = shape.founded == founded.first ? founded : founded + 1
    return max(Month(shape.firstYear, 1), whole)...asOf.month
  }

  mutating func add(_ slip: Slip, to path: String) { slips[path, default: []].append(slip) }

  /// Writes a dated record into its year, unless its day is still to come.
  mutating func enter(_ slip: Slip, in file: String, on day: Day) {
    if day <= asOf { add(slip, to: "\(folder(day))/\(file)") }
  }

  var files: [String: String] {
    var files: [String: String] = [:]
    for (path, slips) in slips { files[path] = text(of: slips) + (tails[path] ?? "") }
    return files
  }
}

extension PlantedBranch {
  private mutating func writeBranch() {
    var branch = Slip(
      "Branch",
      [
        "Code": "ZB001", "Name": "云杉里社区第一支部", "Parent": "DW01", "Kind": shape.kind, "Form": shape.form,
        "Founded": "\(shape.founded)", "ThemeDay": "15", "Units": shape.units.map(String.init),
      ])
    branch["DesignatedOfficer"] = residents[min(1, shape.officers - 1)].name
    add(branch, to: "branch.rec")
    add(Slip("Term", ["Elected": "\(shape.elected)", "Years": "5"]), to: "branch.rec")
    for officer in officers {
      let post = Slip("Post", ["Post": officer.post, "Holder": officer.name, "From": "\(shape.elected)"])
      add(post, to: "branch.rec")
    }
    for leader in residents where leader.leads != nil {
      let group = Slip("Group", ["Name": leader.leads, "Leader": leader.name, "From": "\(shape.founded)"])
      add(group, to: "branch.rec")
    }
  }

  private mutating func writeMembers() {
    for resident in residents { add(member(resident), to: "members.rec") }
    // Somebody who left long ago: no rule asks anything of them.
    add(
      Slip(
        "Member",
        [
          "Name": "旧友清远", "Joined": "1990-07-01", "Full": "1991-07-01", "From": "2020-01-01",
          "To": "2021-05-31",
          "Left": "转出", "DuesClass": "离退休",
        ]), to: "members.rec")
  }

  func member(_ resident: Resident) -> Slip {
    var slip = Slip(
      "Member",
      [
        "Name": resident.name, "Joined": "\(resident.joined)", "Full": resident.full.map { "\($0)" },
        "From": "\(resident.from)", "Group": resident.group, "DuesClass": resident.duesClass,
      ])
    if resident.isExempt { slip["Exempt"] = "2024-12-01 年老 \(secretary.name) \(asOf + 200)" }
    if resident.isMobile { slip["Mobile"] = "2024-12-01 \(asOf + 400) 杉城" }
    if resident.isQuarterly { slip["Quarterly"] = "2024-12-01 \(secretary.name)" }
    return slip
  }

  private mutating func writeYear(_ year: Int) {
    for month in Month(year, 1)...Month(year, 12) where months.contains(month) { writeSessions(in: month) }
    if hasWhole(year) { writeYearlySessions(of: year) }
    writeDues(of: year)
    writePlan(of: year)
    writeTalks(of: year)
    writeTraining(of: year)
    writeDisclosures(of: year)
    writeReports(of: year)
    writeContacts(of: year)
  }

  /// Whether the branch exists from the first day of that year.
  func hasWhole(_ year: Int) -> Bool { shape.founded <= Month(year, 1).first }
}

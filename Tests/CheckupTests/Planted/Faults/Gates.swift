import Register

extension Fault {
  static let gates = [
    dissolved, foundedMidMonth, newGroup(onThe: 1), newGroup(onThe: 2), groupEnded, temporary, aliased,
    orphanYear,
  ]

  /// Nothing is asked for the periods that hold the last day, nor after it.
  private static let dissolved = Fault("a dissolved branch", "only") { branch, _ in
    let last = branch.asOf - 70
    guard last > branch.months.lowerBound.first + 60 else { return nil }
    branch.edit("branch.rec", "Code", "ZB001") { $0["Dissolved"] = "\(last)" }
    branch.remove("branch.rec") { $0.type == "Term" }
    for slip in branch.all("meetings.rec") {
      let isQuarterly = slip["Kind"] == "党员大会" || slip["Kind"] == "党课"
      let first = isQuarterly ? last.month.quarter.first : last.month.first
      guard let day = Day(slip["Date"] ?? ""), let id = slip["Id"], day >= first else { continue }
      branch.drop(id)
    }
    branch.remove("dues.rec") { ($0["Month"] ?? "") >= "\(last.month)" }
    for file in ["talks.rec", "training.rec", "disclosures.rec", "reports.rec", "contacts.rec"] {
      branch.remove("\(last.year)/\(file)") { _ in true }
      branch.remove("\(branch.asOf.year)/\(file)") { _ in true }
    }
    return []
  }

  /// Founded in the middle of a month: that month, that quarter and that year owe nothing.
  private static let foundedMidMonth = Fault(
    "a branch founded in the middle of a month",
    reshape: { shape, _ in
      shape.firstYear = 2025
      (shape.founded, shape.elected) = (Month(2025, 6).day(10), Month(2025, 6).day(10))
    }
  ) { _, _ in [] }

  /// A group founded on that day of the running month, which has not met.
  private static func newGroup(onThe day: Int) -> Fault {
    Fault("MTG-3 a group founded on day \(day) of the month", "党小组会", reshape: twoGroups) { branch, _ in
      guard branch.asOf.dayOfMonth >= 21, let leader = branch.spare()?.name else { return nil }
      let (month, from) = (branch.asOf.month, branch.asOf.month.day(day))
      branch.add(Slip("Group", ["Name": "三组", "Leader": leader, "From": "\(from)"]), to: "branch.rec")
      guard day == 1 else { return [] }
      let left = branch.asOf - month.last
      return [Expected("MTG-3", "due-soon", "usual", unit: "三组", period: "\(month)", days: left)]
    }
  }

  /// A group that ended within a month owes none of it.
  private static let groupEnded = Fault(
    "MTG-3 a group ended in the middle of a month", "党小组会", reshape: twoGroups
  ) {
    branch, _ in
    guard let month = branch.closedMonths.last else { return nil }
    branch.edit("branch.rec", "Name", "二组") { $0["To"] = "\(month.day(20))" }
    for session in branch.all("meetings.rec", { $0["Group"] == "二组" && ($0["Date"] ?? "") >= "\(month)" }) {
      branch.drop(session["Id"] ?? "")
    }
    return []
  }

  /// A temporary branch owes neither elections nor dues nor development.
  private static let temporary = Fault(
    "a temporary branch without term and dues", "only", reshape: { shape, _ in shape.form = "临时" }
  ) { branch, _ in
    branch.remove("branch.rec") { $0.type == "Term" }
    branch.remove("dues.rec") { _ in true }
    branch.remove("assessments.rec") { _ in true }
    let file = branch.person(applied: branch.asOf - 90)
    _ = branch.develop(file, until: file.applied)
    return []
  }

  /// An alias stands for the name, in marks and in payments.
  private static let aliased = Fault("a member under another name", "~dues") { branch, chance in
    guard let member = branch.spare(), let month = chance.one(of: branch.closedMonths) else { return nil }
    branch.member(member.name) { $0["Alias"] = "小名阿青" }
    branch.edit("\(month.year)/dues.rec", "Month", "\(month)") { slip in
      slip.remove("Paid", startingWith: member.name)
      slip.add("Paid", "小名阿青 \(yuan(member.monthly)) \(month.day(10))")
    }
    for path in branch.slips.keys where path.hasSuffix("talks.rec") || path.hasSuffix("training.rec") {
      branch.slips[path] = branch.slips[path]?.map { $0.renaming(member.name, "小名阿青") }
    }
    return []
  }

  /// Nothing is judged in the years before the first year folder.
  private static let orphanYear = Fault(
    "an old branch with one year folder", reshape: { shape, _ in shape.firstYear = 2026 }
  ) { _, _ in [] }
}

extension Slip {
  /// The same record with one name for another, wherever it stands as a word.
  fileprivate func renaming(_ name: String, _ other: String) -> Slip {
    var slip = self
    for index in slip.fields.indices {
      let words = slip.fields[index].value.split(separator: " ").map { $0 == name[...] ? other : String($0) }
      slip.fields[index].value = words.joined(separator: " ")
    }
    return slip
  }
}

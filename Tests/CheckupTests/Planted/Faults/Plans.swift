import Register

extension Fault {
  static let plans = [
    noPlan, unfulfilled("with a day", dated: true), unfulfilled("with a month only", dated: false),
    plannedSoon,
    plannedSession(daysAgo: 3), plannedSession(daysAgo: -5), plannedSession(daysAgo: -7),
    plannedSession(daysAgo: 0),
    plannedSession(daysAgo: -8),
    heldUnlinked, cancelledLinked,
  ]

  private static let noPlan = Fault("ORG-8 no plan", "plan") { branch, chance in
    let year = branch.year(&chance)
    guard branch.hasWhole(year) else { return nil }
    branch.remove("\(year)/plan.rec") { _ in true }
    let limit = Month(year, 1).last
    let state = branch.asOf > limit ? "overdue" : "due-soon"
    return [Expected("ORG-8", state, "local", period: "\(year)", days: branch.asOf - limit)]
  }

  /// A lecture planned for a month in which none is held.
  private static func unfulfilled(_ words: String, dated: Bool) -> Fault {
    Fault("MTG-11 a lecture planned \(words)", "plan") { branch, chance in
      let free = branch.months.filter { $0.last < branch.asOf && $0.ofYear % 3 != 1 }
      guard let month = chance.one(of: free) else { return nil }
      let id = branch.planLecture(month, on: dated ? month.day(12) : nil)
      let last = dated ? month.day(12) : month.last
      return [Expected("MTG-11", "overdue", "local", record: id, days: branch.asOf - last)]
    }
  }

  private static let plannedSoon = Fault("MTG-11 a lecture planned for these days", "plan") {
    branch, chance in
    let day = branch.asOf + chance.within(0...9)
    guard day.month.ofYear % 3 != 1, day.year == 2026 else { return nil }
    let id = branch.planLecture(day.month, on: day)
    let left = day - branch.asOf
    return left > 7 ? [] : [Expected("MTG-11", "due-soon", "local", record: id, days: -left)]
  }

  private static func plannedSession(daysAgo: Int) -> Fault {
    Fault("MTG-11 a session entered as planned \(daysAgo) days ago", "plan") { branch, _ in
      let day = branch.asOf - daysAgo
      guard day.month.ofYear % 3 != 1, branch.years.contains(day.year), day >= branch.months.lowerBound.first
      else { return nil }
      let id = "\(day.compact)-dk-7"
      branch.add(
        Slip("Meeting", ["Id": id, "Kind": "党课", "Date": "\(day)", "State": "计划", "Title": "党课"]),
        to: "\(day.year)/meetings.rec")
      guard daysAgo >= -7 else { return [] }
      let state = daysAgo > 0 ? "overdue" : "due-soon"
      return [Expected("MTG-11", state, "local", record: id, days: daysAgo)]
    }
  }

  private static let heldUnlinked = Fault("MTG-11 held in the planned month, not linked", "plan") {
    branch, chance in
    let closed = branch.months.filter { $0.day(8) <= branch.asOf }
    guard let month = chance.one(of: closed), branch.taken.insert("主题党日").inserted else { return nil }
    branch.add(
      Slip("PlanItem", ["Id": "\(month)-ztdr-5", "Month": "\(month)", "Kind": "主题党日", "Title": "主题党日"]),
      to: "\(month.year)/plan.rec")
    return []
  }

  private static let cancelledLinked = Fault("MTG-11 the linked session was cancelled", "plan") {
    branch, chance in
    guard let day = branch.quietDay(&chance), day.month.ofYear % 3 != 1 else { return nil }
    let id = branch.extra("党课", on: day, suffix: "-6")
    branch.cancel(id)
    let item = branch.planLecture(day.month, on: day)
    branch.edit("plan.rec", "Id", item) { $0["Meeting"] = id }
    return []
  }
}

extension PlantedBranch {
  /// Plans a lecture; the item's number.
  mutating func planLecture(_ month: Month, on day: Day?) -> String {
    let id = "\(month)-dk-5"
    let item = Slip(
      "PlanItem",
      ["Id": id, "Month": "\(month)", "Date": day.map { "\($0)" }, "Kind": "党课", "Title": "党课"])
    add(item, to: "\(month.year)/plan.rec")
    return id
  }
}

import Register

/// A month or a quarter: its name, its last day, and the day of its session.
private struct Stretch {
  let name: String
  let last: Day
  let day: Day
}

/// A session that recurs, and what the rules say of it.
private struct Recurring: Sendable {
  let rule: String
  let kind: String
  let severity: String

  /// The first day of due-soon in the period that ends on that day.
  let window: @Sendable (Day) -> Day

  /// The last day without a finding and the first with one, in some period of 2026.
  let edges: [(month: Int, day: Int)]

  /// The session's month within a quarter (1 to 3); nil for monthly ones.
  var ofQuarter: Int?
  var dayOfMonth: Int

  func periods(of branch: PlantedBranch) -> [Stretch] {
    guard let ofQuarter else {
      return branch.months.map { Stretch(name: "\($0)", last: $0.last, day: $0.day(dayOfMonth)) }
    }
    let quarters = branch.months.filter { $0.ofYear % 3 == 1 }.map(\.quarter)
    return quarters.map {
      Stretch(name: "\($0)", last: $0.last, day: ($0.first.month + (ofQuarter - 1)).day(dayOfMonth))
    }
  }

  static let all: [Recurring] = [
    Recurring(
      rule: "MTG-1", kind: "党员大会", severity: "usual", window: { $0 - 29 },
      edges: [(12, 1), (12, 2)], ofQuarter: 2, dayOfMonth: 6),
    Recurring(
      rule: "MTG-2", kind: "支委会", severity: "usual", window: { $0.month.day(21) },
      edges: [(5, 20), (5, 21)], dayOfMonth: 3),
    Recurring(
      rule: "MTG-3", kind: "党小组会", severity: "usual", window: { $0.month.day(21) },
      edges: [(5, 20), (5, 21)], dayOfMonth: 7),
    Recurring(
      rule: "MTG-4", kind: "主题党日", severity: "hard", window: { $0.month.day(8) },
      edges: [(8, 7), (8, 8)], dayOfMonth: 8),
    Recurring(
      rule: "MTG-5", kind: "党课", severity: "local", window: { $0 - 29 },
      edges: [(9, 1), (8, 31)], ofQuarter: 1, dayOfMonth: 5),
  ]
}

extension Fault {
  static let frequency = Recurring.all.flatMap { recurring in
    [
      missed(recurring, "not held", { branch, id, _ in branch.drop(id) }),
      missed(recurring, "cancelled", { branch, id, _ in branch.cancel(id) }),
      missed(recurring, "held on the first day after", { branch, id, last in branch.move(id, to: last + 1) }),
      lastDay(recurring), running(recurring),
    ] + recurring.edges.map { running(recurring).on($0.month, $0.day) }
  }

  private static func unit(_ recurring: Recurring) -> String? { recurring.rule == "MTG-3" ? "一组" : nil }

  private static func missed(
    _ recurring: Recurring, _ how: String,
    _ change: @escaping @Sendable (inout PlantedBranch, String, Day) -> Void
  ) -> Fault {
    Fault("\(recurring.rule) \(how)", recurring.kind, reshape: shape(recurring)) { branch, chance in
      let closed = recurring.periods(of: branch).filter {
        $0.last < branch.asOf && branch.months.contains($0.last.month)
      }
      guard let period = chance.one(of: closed),
        (period.last + 1).year == period.day.year || how == "not held"
      else { return nil }
      let id = branch.number(recurring.kind, period.day)
      guard branch.holds(id) else { return nil }
      change(&branch, id, period.last)
      return [
        Expected(
          recurring.rule, "overdue", recurring.severity, unit: unit(recurring), period: period.name,
          days: branch.asOf - period.last)
      ]
    }
  }

  private static func lastDay(_ recurring: Recurring) -> Fault {
    Fault("\(recurring.rule) held on the last day", recurring.kind, reshape: shape(recurring)) {
      branch, chance in
      guard let period = chance.one(of: recurring.periods(of: branch).filter({ $0.last <= branch.asOf }))
      else { return nil }
      let id = branch.number(recurring.kind, period.day)
      guard branch.holds(id) else { return nil }
      branch.move(id, to: period.last)
      return []
    }
  }

  private static func running(_ recurring: Recurring) -> Fault {
    Fault("\(recurring.rule) not yet held", recurring.kind, reshape: shape(recurring)) { branch, _ in
      guard let period = recurring.periods(of: branch).last, period.last >= branch.asOf else { return nil }
      guard recurring.kind != "支委会" || branch.shape.hasCommittee else { return nil }
      branch.drop(branch.number(recurring.kind, period.day))
      guard branch.asOf >= recurring.window(period.last) else { return [] }
      return [
        Expected(
          recurring.rule, "due-soon", recurring.severity, unit: unit(recurring), period: period.name,
          days: branch.asOf - period.last)
      ]
    }
  }

  /// A branch of two groups.
  @Sendable static func twoGroups(_ shape: inout Shape, _: Day) {
    shape.groups = 2
    shape.size = max(shape.size, shape.officers + 9)
  }

  private static func shape(_ recurring: Recurring) -> (@Sendable (inout Shape, Day) -> Void)? {
    recurring.rule == "MTG-3" ? Fault.twoGroups : nil
  }
}

extension PlantedBranch {
  /// Leaves a session in the book as one that was not held.
  mutating func cancel(_ id: String) {
    unlink(id)
    session(id) { slip in
      for field in [
        "Present", "Elsewhere", "Exempt", "Leave", "Expected", "Voters", "Minutes", "Resolution", "Recorded",
      ] {
        slip[field] = nil
      }
      slip["State"] = "取消"
    }
  }
}

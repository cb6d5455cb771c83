package import Register

/// Something of a branch that falls due on a day, or fell due and can still be mended.
package struct Due: Equatable, Sendable {
  /// What it is.
  package enum Matter: Equatable, Sendable {
    /// A deadline that a rule watches; days and facts are told as of today.
    case finding(Finding)
    /// A session planned for the day.
    case session(Planned)
    /// An item of the year's plan.
    case item(Planned)
  }

  /// What a planned session or an item of the plan says of itself.
  package struct Planned: Equatable, Sendable {
    /// Its number.
    package let id: String
    package let kind: String
    package let title: String

    /// The group it is for.
    package let unit: String?

    /// From the register's folder on.
    package let path: String
    package let line: Int
  }

  /// The last day in time; an item of the plan that names no day has its month's last.
  package let day: Day
  package let branch: String
  package let matter: Matter

  /// The rule that watches it; none watches what is only planned.
  package var rule: String? { finding?.rule }

  package var finding: Finding? {
    if case .finding(let finding) = matter { finding } else { nil }
  }

  package var planned: Planned? {
    switch matter {
    case .session(let planned), .item(let planned): planned
    case .finding: nil
    }
  }
}

extension Due: Comparable {
  /// By day, so that what is overdue comes first; then by branch, and as findings are ordered.
  package static func < (left: Due, right: Due) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.branch != right.branch { return left.branch.utf8.lexicographicallyPrecedes(right.branch.utf8) }
    switch (left.finding, right.finding) {
    case (let one?, let other?): return one < other
    case (nil, nil): return (left.planned?.id ?? "") < (right.planned?.id ?? "")
    case (let one, _): return one != nil
    }
  }
}

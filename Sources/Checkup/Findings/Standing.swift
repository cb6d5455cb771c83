package import Register

/// How a branch stands with one recurring duty: this period, or the last closed one if that is worse.
package struct Standing: Hashable, Sendable {
  /// In the order of gravity.
  package enum Grade: Int, Comparable, Sendable {
    case notApplicable, waived, done, notDue, dueSoon, overdue

    package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  package let grade: Grade
  package let period: Period

  /// The worst of each rule's duties in the period that holds `day` and the one before it.
  package static func all(_ obligations: [Obligation], on day: Day) -> [String: Standing] {
    var worst: [String: Standing] = [:]
    for obligation in obligations where obligation.isRecent(on: day) {
      let standing = Standing(grade: obligation.state.grade, period: obligation.period)
      if let known = worst[obligation.rule], known.rank >= standing.rank { continue }
      worst[obligation.rule] = standing
    }
    return worst
  }

  /// A closed period counts only for what is worse than anything the running one can show.
  private var rank: (Int, Day) { (grade.rawValue, period.first) }
}

extension Obligation.State {
  package var grade: Standing.Grade {
    switch self {
    case .notDue: .notDue
    case .dueSoon: .dueSoon
    case .overdue: .overdue
    case .done: .done
    case .notApplicable: .notApplicable
    case .waived: .waived
    }
  }
}

extension Obligation {
  fileprivate func isRecent(on day: Day) -> Bool { period.contains(day) || period.next.contains(day) }
}

extension Book {
  /// How many of those who owe dues for a month have paid, as far as they paid by `day`.
  package func dues(for month: Month, until day: Day) -> (paid: Int, owing: Int) {
    guard !isTemporary, branch?.exists(throughout: .month(month)) ?? false else { return (0, 0) }
    let ledger = Ledger(self, until: day)
    var (paid, owing) = (0, 0)
    for member in members where member.owes(month) {
      let entry = ledger.entry(member.person, month)
      if entry.isExempt || ledger.assessed(member.person, month) == .zero { continue }
      owing += 1
      if entry.paid > .zero { paid += 1 }
    }
    return (paid, owing)
  }
}

package import Register

/// What became of one member's dues for one month.
package struct DuesCell: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    /// Paid in the month itself.
    case paid
    /// Paid in its quarter by one who pays by the quarter.
    case quarterly
    /// Made up for later (补交).
    case late
    /// Paid before the month began. No rule on that is known; it is allowed.
    case ahead
    /// Less than assessed.
    case partly
    /// Closed, and nothing paid.
    case owed
    /// The running month, not paid yet; by the quarter, all its months in the quarter's last.
    case open
    /// Need not be paid: relief was noted, or nothing was assessed.
    case relieved
    /// Not on the roll on the month's last day, or the branch collects no dues then.
    case absent
    /// Not due yet.
    case coming
  }

  package let state: State
  package let paid: Money

  /// What was assessed for the month; nil where nothing was.
  package let assessed: Money?

  /// - Parameters:
  ///   - payments: for this month; those made after `day` are not there yet.
  ///   - owes: whether the month is to be paid at all, relief aside.
  init(
    _ member: Member, _ month: Month, paid payments: [DuesMonth.Payment], isRelieved: Bool, assessed: Money?,
    owes: Bool, on day: Day
  ) {
    let made = payments.filter { $0.on <= day }
    let sum = made.reduce(Money.zero) { $0 + $1.amount }
    paid = sum
    self.assessed = assessed
    let isQuarterly = member.paysQuarterly(monthEnding: month.last)
    state =
      if let latest = made.map(\.on).max(), sum > .zero {
        sum < assessed ?? .zero
          ? .partly : DuesCell.paid(on: latest, for: month, isQuarterly, by: member.deadline(month))
      } else if !owes {
        .absent
      } else if isRelieved || assessed == .zero {
        .relieved
      } else {
        DuesCell.unpaid(month, isQuarterly, by: member.deadline(month), on: day)
      }
  }

  /// What is missing of a closed month; nil where that cannot be said, for nothing was assessed.
  package var owed: Money? {
    switch state {
    case .owed: assessed
    case .partly: assessed.map { $0 - paid }
    default: .zero
    }
  }

  /// What would settle the month: the amount assessed, or the rest of it. Nil where nothing was assessed.
  package var open: Money? {
    switch state {
    case .owed, .open, .coming, .partly: assessed.map { $0 - paid }
    case .paid, .quarterly, .late, .ahead, .relieved, .absent: .zero
    }
  }

  private static func paid(on day: Day, for month: Month, _ isQuarterly: Bool, by deadline: Day) -> State {
    if day > deadline { return .late }
    if isQuarterly, day >= month.quarter.first { return .quarterly }
    return day < month.first ? .ahead : .paid
  }

  private static func unpaid(_ month: Month, _ isQuarterly: Bool, by deadline: Day, on day: Day) -> State {
    if day > deadline { return .owed }
    return (isQuarterly ? deadline.month : month) > day.month ? .coming : .open
  }
}

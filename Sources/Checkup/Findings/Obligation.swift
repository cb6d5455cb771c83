package import Register

/// Something that must be done in a period, and what became of it.
package struct Obligation: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    case notDue
    /// Days left, 0 on the last day.
    case dueSoon(Int)
    /// Days since the period closed.
    case overdue(Int)
    /// Held, first on that day, so many times.
    case done(Day, times: Int)
    case notApplicable(Reason)
    /// Waived by the register's own rules.rec.
    case waived
  }

  /// Why a rule does not apply.
  package enum Reason: String, Sendable {
    case notFounded = "not-founded"
    case dissolved
    case noCommittee = "no-committee"
    case noYear = "no-year"
    case noGroup = "no-group"
    case notInForce = "not-in-force"
    case switchedOff = "switched-off"
  }

  package var rule: String

  /// The group whose duty it is.
  package var unit: String?
  package var period: Period
  package var state: State

  package var isOpen: Bool {
    switch state {
    case .dueSoon, .overdue: true
    case .notDue, .done, .notApplicable, .waived: false
    }
  }
}

package import Register

/// The sessions of a year one by one: what the register has of each, and what was seen on the spot (逐次清单).
package struct Checklist: Equatable, Sendable {
  /// A session that was held, or one that should have been.
  package struct Row: Equatable, Sendable {
    /// The session's number; of one that is missing, its period, rule and group.
    package var id: String

    /// The day it was held; the last day of the period for one that was not.
    package var day: Day
    package var kind: Meeting.Kind
    package var unit: String?

    /// Nil for a session that should have been and is not recorded.
    package var recorded: Recorded?
    package var seen: SheetSession?
  }

  /// What the register holds of a session.
  package struct Recorded: Equatable, Sendable {
    package var hasMinutes: Bool
    package var hasSignIn: Bool
    package var hasPhoto: Bool
  }

  package private(set) var rows: [Row]

  /// - Parameters:
  ///   - checker: knows the sessions that should have been: recurring duties that are overdue.
  ///   - year: sessions held in it, and duties whose period ended in it.
  package init(_ book: Book, _ checker: Checker, year: Int, _ written: WrittenSheet?) {
    let held = book.meetings.filter {
      $0.state == .held && $0.date.year == year && $0.date <= checker.asOf
    }
    let missing = checker.obligations(in: book).compactMap { duty -> Row? in
      guard case .overdue = duty.state, duty.period.last.year == year else { return nil }
      // Dues and the like recur too, but are no sessions.
      return checker.catalogue.provision(duty.rule, on: duty.period.first)?.frequency.map {
        Row(duty, $0.kind)
      }
    }
    rows = (held.map(Row.init) + missing).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let seen = Dictionary(written?.sessions.map { ($0.id, $0) } ?? []) { first, _ in first }
    for place in rows.indices { rows[place].seen = seen[rows[place].id] }
  }

  /// How many there should be, and of how many minutes and sign-in sheets were seen.
  package var counts: (expected: Int, seen: Int, signed: Int) {
    (
      rows.count, rows.count { $0.seen?.minutes == .there }, rows.count { $0.seen?.signIn == .there }
    )
  }
}

extension Checklist.Row {
  fileprivate init(_ meeting: Meeting) {
    id = meeting.id
    day = meeting.date
    kind = meeting.kind
    unit = meeting.group
    recorded = Checklist.Recorded(
      hasMinutes: meeting.hasMinutes,
      hasSignIn: meeting.entries.contains { $0.mark.isAttendance }, hasPhoto: meeting.hasAttachment)
  }

  fileprivate init(_ duty: Obligation, _ kind: Meeting.Kind) {
    id = ["\(duty.period)", duty.rule, duty.unit].compactMap { $0 }.joined(separator: " ")
    day = duty.period.last
    self.kind = kind
    unit = duty.unit
    recorded = nil
  }
}

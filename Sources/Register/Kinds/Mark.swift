/// What is written against a member for one session.
package enum Mark: String, CaseIterable, Sendable {
  case present = "Present"
  case late = "Late"
  case remote = "Remote"

  /// A mobile member who took part where they live (流动党员在外参加).
  case elsewhere = "Elsewhere"
  case leave = "Leave"
  case absent = "Absent"
  case unmarked = "Unmarked"

  /// Old, frail, seriously ill or disabled: no hard demand to come, so not expected (E23).
  case exempt = "Exempt"
  case observer = "Observer"

  /// Whether the person is counted in 应到.
  package var isExpected: Bool { self != .exempt && self != .observer }

  /// Whether the person took part, wherever they were.
  package var isAttendance: Bool {
    self == .present || self == .late || self == .remote || self == .elsewhere
  }

  /// Whether a person with a vote could cast it: in the room or on the line.
  package var isAtMeeting: Bool { self == .present || self == .late || self == .remote }
}

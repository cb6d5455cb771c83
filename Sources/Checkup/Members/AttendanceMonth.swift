package import Register

/// How one member came to the sessions of one month.
package struct AttendanceMonth: Equatable, Sendable {
  /// What stands against the member for one session.
  package struct Session: Equatable, Sendable {
    /// The session's number, and the year folder it lies in.
    package let meeting: String
    package let year: Int?
    package let kind: Meeting.Kind
    package let date: Day
    package let title: String
    package let mark: Mark
  }

  package let month: Month

  /// In the order of days.
  package let sessions: [Session]

  /// How many sessions the member was expected at (应到), and how many of them they took part in (实到).
  package var expected: Int { sessions.count { $0.mark.isExpected } }
  package var attended: Int { sessions.count { $0.mark.isAttendance } }
}

extension Book {
  /// The months up to the one of `day`, the latest first, with what stands against the member for each session held by
  /// then.
  package func attendance(of member: Member, months count: Int = 12, until day: Day) -> [AttendanceMonth] {
    let first = day.month + (1 - count)
    var sessions: [Month: [AttendanceMonth.Session]] = [:]
    for meeting in meetings
    where meeting.state == .held && meeting.date <= day && meeting.date.month >= first {
      guard let entry = meeting.entries.first(where: { identity($0.person) == member.person }) else {
        continue
      }
      sessions[meeting.date.month, default: []].append(
        AttendanceMonth.Session(
          meeting: meeting.id, year: year(of: meeting.place), kind: meeting.kind, date: meeting.date,
          title: meeting.title, mark: entry.mark))
    }
    return (0..<count).map { back in
      let month = day.month + -back
      let held = (sessions[month] ?? []).enumerated().sorted {
        ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
      }
      return AttendanceMonth(month: month, sessions: held.map(\.element))
    }
  }
}

package import Register

/// How soon after the session its minutes were entered. Nothing done later changes it (domain reference, principle 7).
package enum Timeliness: String, CaseIterable, Sendable {
  case onTime = "on-time"
  case late

  /// Entered so late that it was copied from paper or memory (补录).
  case backFilled = "back-filled"

  /// There are minutes, and nothing tells when they were entered.
  case unknown

  /// There are no minutes, and the days for entering them are over.
  case missing
}

/// The days within which minutes are in time, and after which they are back-filled: those of rule MIN-7.
package struct Punctuality: Sendable {
  private let late: Int
  private let backFilled: Int
  private let today: Day

  /// - Parameters:
  ///   - late: minutes entered more days after the session are late.
  ///   - backFilled: minutes entered more days after the session are back-filled.
  init(late: Int, backFilled: Int, today: Day) {
    self.late = late
    self.backFilled = backFilled
    self.today = today
  }

  /// How the minutes of a session stand; nil while nothing can be said: it was not held, its record is broken, or the
  /// days are not over.
  package func callAsFunction(_ meeting: Meeting) -> Timeliness? {
    guard meeting.state == .held, meeting.date <= today, !meeting.isBroken else { return nil }
    if let days = days(meeting) {
      return days > max(late, backFilled) ? .backFilled : days > late ? .late : .onTime
    }
    if meeting.hasMinutes { return .unknown }
    return today - meeting.date > late ? .missing : nil
  }

  /// How many days after the session the minutes were entered, as far as they were by today.
  package func days(_ meeting: Meeting) -> Int? {
    guard meeting.hasMinutes, let stamp = meeting.recorded, stamp.day <= today else { return nil }
    return stamp.day - meeting.date
  }
}

extension Checker {
  /// How that branch's minutes are judged, by its own parameters if it has any.
  package func punctuality(of branch: String) -> Punctuality {
    guard let rule = catalogue.provision(EnteredInTime.id, on: asOf).map({ tuned($0, for: branch) }) else {
      preconditionFailure("the rule about when minutes are entered ships with the program")
    }
    return Punctuality(late: rule.number("amber"), backFilled: rule.number("red"), today: asOf)
  }
}

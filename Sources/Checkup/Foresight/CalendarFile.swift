package import Register

/// A calendar for other programs (iCalendar, RFC 5545): whole days, and nothing that rings.
package struct CalendarFile: Equatable, Sendable {
  /// One entry, which takes one whole day.
  package struct Event: Equatable, Sendable {
    /// What tells the entry apart in every later calendar: the same thing has the same one.
    package let uid: String
    package let day: Day
    package let summary: String
    package let details: String

    package init(uid: String, day: Day, summary: String, details: String) {
      self.uid = uid
      self.day = day
      self.summary = summary
      self.details = details
    }
  }

  package let name: String

  /// The day the calendar was made as of: two made as of one day are the same, byte for byte.
  package let stamp: Day
  package let events: [Event]

  package init(name: String, stamp: Day, _ events: [Event]) {
    self.name = name
    self.stamp = stamp
    self.events = events
  }

  /// The file: lines of at most 75 bytes, each ended by CR LF.
  package var bytes: [UInt8] {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//zhibu//due//ZH", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(name.calendarText)",
    ]
    return (head + events.flatMap(lines) + ["END:VCALENDAR"]).flatMap(\.foldedLine)
  }

  private func lines(_ event: Event) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(event.uid.calendarText)", "DTSTAMP:\(stamp.compact)T000000Z",
      "DTSTART;VALUE=DATE:\(event.day.compact)", "DTEND;VALUE=DATE:\((event.day + 1).compact)",
      "SUMMARY:\(event.summary.calendarText)", "DESCRIPTION:\(event.details.calendarText)",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
}

extension String {
  /// This text as a TEXT value (RFC 5545, section 3.3.11): no control but the tab may stand in one.
  fileprivate var calendarText: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case ";": text += "\\;"
      case ",": text += "\\,"
      case "\n": text += "\\n"
      case "\t": text.unicodeScalars.append(scalar)
      default: if scalar.value >= 0x20 && scalar.value != 0x7F { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  /// The content line folded (section 3.1): no piece is longer than 75 bytes, and no character is cut.
  fileprivate var foldedLine: [UInt8] {
    var line: [UInt8] = []
    var length = 0
    for scalar in unicodeScalars {
      let bytes = UTF8.encode(scalar).map(Array.init) ?? []
      if length + bytes.count > 75 {
        line += [13, 10, 32]
        length = 1  // the blank counts
      }
      line += bytes
      length += bytes.count
    }
    return line + [13, 10]
  }
}

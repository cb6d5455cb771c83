import Register
import Testing

@testable import Checkup

/// A calendar that every other program can read (RFC 5545), read back by a reader that forgives nothing.
struct CalendarFileTests {
  private let day = Day(2026, 3, 31) ?? Day(number: 0)

  private func calendar(_ summary: String = "开会", details: String = "", count: Int = 1) -> CalendarFile {
    CalendarFile(
      name: "日程", stamp: day - 21,
      (0..<count).map {
        CalendarFile.Event(uid: "ZB001.\($0)@WXP.zhibu", day: day + $0, summary: summary, details: details)
      })
  }

  @Test func `an entry takes one whole day`() {
    #expect(
      String(decoding: calendar(details: "补记").bytes, as: UTF8.self)
        == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//zhibu//due//ZH\r
        CALSCALE:GREGORIAN\r
        X-WR-CALNAME:日程\r
        BEGIN:VEVENT\r
        UID:ZB001.0@WXP.zhibu\r
        DTSTAMP:20260310T000000Z\r
        DTSTART;VALUE=DATE:20260331\r
        DTEND;VALUE=DATE:20260401\r
        SUMMARY:开会\r
        DESCRIPTION:补记\r
        TRANSP:TRANSPARENT\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  static let texts = [
    "", "一", String(repeating: "支部", count: 100), String(repeating: "a", count: 200), "a,b;c\\d\ne", "\\n",
    String(repeating: "🌲é\u{301}\u{20000}", count: 30), "甲\u{7}乙\r丙\u{7F}丁\t戊",
  ]

  @Test(arguments: texts)
  func `what is written is read back`(_ text: String) throws {
    let kept = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || $0.value >= 32 && $0.value != 127 }))

    let read = try StrictCalendar(calendar(text, details: text + "\n" + text, count: 3).bytes)
    #expect(read.events.map { $0["SUMMARY"] } == [kept, kept, kept])
    #expect(read.events.map { $0["DESCRIPTION"] } == Array(repeating: kept + "\n" + kept, count: 3))
    #expect(read.events.map { $0["UID"] } == (0..<3).map { "ZB001.\($0)@WXP.zhibu" })
  }

  @Test(arguments: 60..<90)
  func `a line of any length is folded at 75 bytes without cutting a character`(_ length: Int) throws {
    for letter in ["a", "é", "支", "🌲"] {
      let text = String(repeating: letter, count: length)
      #expect(try StrictCalendar(calendar(text).bytes).events.map { $0["SUMMARY"] } == [text])
    }
  }

  @Test func `the same day gives the same bytes`() {
    #expect(calendar(count: 5).bytes == calendar(count: 5).bytes)
  }
}

/// A reader of calendars that refuses whatever RFC 5545 does not allow.
private struct StrictCalendar {
  private(set) var events: [[String: String]] = []

  struct Refused: Error {
    let why: String
  }

  init(_ bytes: [UInt8]) throws {
    var open: [String] = []
    for line in try Self.unfolded(bytes) {
      guard let colon = line.firstIndex(of: ":") else { throw Refused(why: "no colon: \(line)") }
      let name = line[..<colon].split(separator: ";").first.map(String.init) ?? ""
      let value = try Self.unescaped(line[line.index(after: colon)...])
      switch name {
      case "BEGIN":
        open.append(value)
        if value == "VEVENT" { events.append([:]) }
      case "END": guard open.popLast() == value else { throw Refused(why: "END:\(value)") }
      default:
        guard !open.isEmpty else { throw Refused(why: "outside: \(line)") }
        if open.last == "VEVENT" {
          guard events[events.count - 1].updateValue(value, forKey: name) == nil else {
            throw Refused(why: "twice: \(name)")
          }
        }
      }
    }
    guard open.isEmpty else { throw Refused(why: "open: \(open)") }
    for event in events {
      for name in ["UID", "DTSTAMP", "DTSTART"] where event[name] == nil { throw Refused(why: "no \(name)") }
    }
  }

  /// Lines end in CR LF and nothing else; a piece that begins with a blank continues the one before.
  private static func unfolded(_ bytes: [UInt8]) throws -> [String] {
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard
        let end = rest.indices.first(where: { rest[$0] == 13 && $0 + 1 < rest.endIndex && rest[$0 + 1] == 10 }
        )
      else { throw Refused(why: "no line end") }
      let piece = rest[..<end]
      rest = rest[(end + 2)...]
      guard piece.count <= 75, !piece.contains(10), !piece.contains(13) else {
        throw Refused(why: "\(piece.count)")
      }
      guard String(validating: piece, as: UTF8.self) != nil else { throw Refused(why: "cut character") }
      if piece.first == 32, !lines.isEmpty {
        lines[lines.count - 1] += piece.dropFirst()
      } else {
        lines.append(Array(piece))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func unescaped(_ value: Substring) throws -> String {
    var text = String.UnicodeScalarView()
    var scalars = value.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\\":
        switch scalars.next() {
        case "n", "N": text.append("\n")
        case let next? where [",", ";", "\\"].contains(next): text.append(next)
        default: throw Refused(why: "escape")
        }
      case ",", ";": throw Refused(why: "unescaped \(scalar)")
      case let control where control.value < 32 && control != "\t": throw Refused(why: "control")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}

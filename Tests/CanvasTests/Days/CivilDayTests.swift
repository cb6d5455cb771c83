import Foundation
import Testing

@testable import Canvas

struct CivilDayTests {
  @Test func `counting days agrees with the calendar for four hundred years`() throws {
    var (year, month, day) = (1900, 1, 1)
    for serial in -25_567..<(-25_567 + 146_097) {
      let expected = try #require(CivilDay(year: year, month: month, day: day))
      guard CivilDay(serial: serial) == expected, expected.serial == serial else {
        Issue.record("\(expected) is not day \(serial)")
        return
      }
      day += 1
      if CivilDay(year: year, month: month, day: day) == nil { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
    #expect((year, month, day) == (2300, 1, 1))
  }

  @Test(arguments: [
    ("2026-11-23", 1), ("1970-01-01", 4), ("0001-01-01", 1), ("2000-02-29", 2), ("9999-12-31", 5),
  ])
  func `the week begins on Monday`(text: String, weekday: Int) throws {
    let day = try #require(CivilDay(text))
    #expect(day.weekday == weekday)
    #expect("\(day)" == text)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-23", -11, "2025-12-23"),
    ("2026-12-31", 2, "2027-02-28"), ("9999-12-31", 5, "9999-12-31"), ("0001-01-05", -5, "0001-01-05"),
  ])
  func `a month later is the same day or the last of a shorter month`(from: String, months: Int, to: String) {
    #expect(CivilDay(from)?.adding(months: months) == CivilDay(to))
  }

  @Test func `days outside the calendar do not exist`() {
    #expect(CivilDay(year: 2026, month: 2, day: 29) == nil)
    #expect(CivilDay(year: 2026, month: 13, day: 1) == nil)
    #expect(CivilDay(year: 0, month: 1, day: 1) == nil)
    #expect(CivilDay(serial: .max) == CivilDay(year: 9999, month: 12, day: 31))
    #expect(CivilDay(serial: .min) == CivilDay(year: 1, month: 1, day: 1))
  }
}

extension CivilDay {
  /// A day written as `2026-11-23`.
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}

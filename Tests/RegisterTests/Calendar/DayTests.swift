import Foundation
import Testing

@testable import Register

@Suite struct DayTests {
  private static let utc: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test func `every hundredth day from 1600 to 9999 is the day Foundation says`() {
    var wrong: [Int32] = []
    for number in stride(from: Int32(-135_000), to: 2_932_896, by: 101) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = Self.utc.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = Day(number: number)
      let isSame =
        day.civil == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
        && day.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1
      if !isSame { wrong.append(number) }
    }
    #expect(wrong == [])
  }

  @Test func `numbers and dates belong to each other for every day from 1880 to 2120`() {
    var wrong: [Int32] = []
    var expected: Int32 = -32_872
    for year in 1880...2120 {
      for month in 1...12 {
        for dayOfMonth in 1...Month(year, month).length {
          let day = Day(year, month, dayOfMonth)
          if day?.number != expected || Day(number: expected).civil != (year, month, dayOfMonth) {
            wrong.append(expected)
          }
          expected += 1
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (1900, 2, 29), (2023, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (2026, 1, 32),
    (0, 1, 1), (10_000, 1, 1),
  ])
  func `a date the calendar does not have is no day`(year: Int, month: Int, day: Int) {
    #expect(Day(year, month, day) == nil)
  }

  @Test(arguments: [
    ("2026-08-31", 6, "2027-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2026-03-31", 1, "2026-04-30"),
    ("2026-03-31", -1, "2026-02-28"), ("2021-03-15", 60, "2026-03-15"), ("2026-01-15", 0, "2026-01-15"),
    ("2026-01-31", -13, "2024-12-31"),
  ])
  func `months are added to the same day or to the last of a shorter month`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try #require(Day(from)).adding(months: months).description == to)
  }

  @Test(arguments: [("2026-03-01", 7), ("1970-01-01", 4), ("1969-12-29", 1), ("2000-02-29", 2)])
  func `monday is one and sunday seven`(text: String, weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test(arguments: ["2026-03-01", "0001-01-01", "9999-12-31", "2024-02-29", "1949-10-01"])
  func `a day is written as it was read`(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    #expect(day.compact == text.replacing("-", with: ""))
  }

  @Test(arguments: [
    "", "2026-3-1", "2026-03-1", "20260301", "2026/03/01", "2026-03-01 ", " 2026-03-01", "2026-03-01\n",
    "2026-02-30", "2023-02-29", "+026-03-01", "2026-03-0１", "２026-03-01", "0000-01-01", "2026-13-01",
    "2026-00-10", "2026-01-00", "yesterday", "2026-03-01T00:00",
  ])
  func `only the exact form of a calendar day is read`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `the ends of time do not trap`() throws {
    let last = try #require(Day("9999-12-31"))
    #expect(last.adding(months: 60).civil == (10_004, 12, 31))
    #expect(try #require(Day("0001-01-31")).adding(months: -11).civil == (0, 2, 29))
    #expect(Month(-1, 12).first.civil == (-1, 12, 1))
    #expect((last + Int(Int32.max)).number == Int32.max)
    #expect((last - Int(Int32.max) - Int(Int32.max)).number == Int32.min)
    #expect(Day(number: .max) - Day(number: .min) == Int(UInt32.max))
  }

  @Test func `days apart are counted`() throws {
    let spring = try #require(Day("2026-03-01"))
    let autumn = try #require(Day("2026-09-01"))
    #expect(autumn - spring == 184)
    #expect(spring + 184 == autumn)
    #expect(autumn - 184 == spring)
    #expect(spring < autumn)
  }
}

import Register
import Testing

@testable import Checkup

/// What stands against one member, month by month.
struct AttendanceMonthTests {
  private func months(_ sessions: [String], on day: String) throws -> [AttendanceMonth] {
    let written = Written([
      "members.rec": member("何秋实", "Alias: 何秋石") + "\n",
      "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
    ])
    let book = written.book
    return book.attendance(of: try #require(book.members.first), months: 3, until: try #require(Day(day)))
  }

  @Test func `the latest month is first, and only what was held by the day counts`() throws {
    let sessions = [
      session("20260710-ztdr", "已开", date: nil, "Present: 何秋实"),
      session("20260709-dydh", "已开", date: nil, "Leave: 何秋石"),
      session("20260605-dk", "已开", date: nil, "Observer: 何秋实"),
      session("20260606-qt", "已开", date: nil, "Absent: 何秋实"),
      session("20260608-qt", "已开", date: nil, "Exempt: 何秋实"),
      session("20260615-ztdr", "取消", date: nil, "Present: 何秋实"),
      session("20260420-ztdr", "已开", date: nil, "Present: 何秋实"),
      session("20260715-ztdr", "已开", date: nil, "Present: 何秋实"),
    ]
    let months = try months(sessions, on: "2026-07-14")
    #expect(months.map(\.month) == [Month(2026, 7), Month(2026, 6), Month(2026, 5)])
    #expect(
      months.map { $0.sessions.map { "\($0.meeting) \($0.mark)" } } == [
        ["20260709-dydh leave", "20260710-ztdr present"],
        ["20260605-dk observer", "20260606-qt absent", "20260608-qt exempt"], [],
      ])
    #expect(months.map(\.expected) == [2, 1, 0])
    #expect(months.map(\.attended) == [1, 0, 0])
  }

  @Test func `the run of absences is the one that the ladder counts`() throws {
    let sessions = [3, 4, 5].map { session("20260\($0)10-ztdr", "已开", date: nil, "Absent: 何秋实") }
    let written = Written([
      "members.rec": member("何秋实") + "\n\n" + member("仇百川", "Exempt: 2025-01-01 年老体弱 支委会 2026-12-31") + "\n",
      "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
    ])
    let book = written.book
    let day = try #require(Day("2026-05-20"))
    let runs = book.members.map { book.absences(of: $0, on: day) }
    #expect(runs.map(\.times) == [3, 0])
    #expect(runs.map(\.since) == [Day("2026-03-10"), nil])
    #expect(runs.map(\.months) == [[Month(2026, 4), Month(2026, 3)], []])
  }
}

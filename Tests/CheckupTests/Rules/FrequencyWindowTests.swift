import Register
import Testing

@testable import Checkup

/// When a period without a session is due soon and when it is overdue: MTG-1 to MTG-5.
struct FrequencyWindowTests {
  /// A period in which nothing was held, the first day on which that is due soon, and its last day.
  struct Case: Sendable {
    var rule: String
    var severity: String
    var period: String
    var dueSoon: String
    var last: String
    var left: Int
    var themeDay: Int?
  }

  static let quarters = [
    ("2026-Q1", "2026-03-02", "2026-03-31"), ("2026-Q2", "2026-06-01", "2026-06-30"),
    ("2026-Q3", "2026-09-01", "2026-09-30"), ("2026-Q4", "2026-12-02", "2026-12-31"),
  ].flatMap { period, dueSoon, last in
    [("MTG-1", "usual"), ("MTG-5", "local")].map { rule, severity in
      Case(rule: rule, severity: severity, period: period, dueSoon: dueSoon, last: last, left: 29)
    }
  }

  static let months = [
    ("2026-01", "2026-01-21", "2026-01-31", 10), ("2026-02", "2026-02-21", "2026-02-28", 7),
    ("2024-02", "2024-02-21", "2024-02-29", 8), ("2026-04", "2026-04-21", "2026-04-30", 9),
  ].flatMap { period, dueSoon, last, left in
    ["MTG-2", "MTG-3"].map { rule in
      Case(rule: rule, severity: "usual", period: period, dueSoon: dueSoon, last: last, left: left)
    }
  }

  static let themeDays = [
    ("2026-03", nil, "2026-03-14", "2026-03-31", 17), ("2026-03", 20, "2026-03-13", "2026-03-31", 18),
    ("2026-02", 31, "2026-02-21", "2026-02-28", 7), ("2024-02", 31, "2024-02-22", "2024-02-29", 7),
    ("2026-04", 31, "2026-04-23", "2026-04-30", 7), ("2026-01", 31, "2026-01-24", "2026-01-31", 7),
    ("2026-03", 9, "2026-03-02", "2026-03-31", 29), ("2026-03", 8, "2026-03-01", "2026-03-31", 30),
    ("2026-03", 5, "2026-03-01", "2026-03-31", 30), ("2026-03", 1, "2026-03-01", "2026-03-31", 30),
  ].map { period, themeDay, dueSoon, last, left in
    Case(
      rule: "MTG-4", severity: "hard", period: period, dueSoon: dueSoon, last: last, left: left,
      themeDay: themeDay)
  }

  @Test(arguments: quarters + months + themeDays)
  func `an empty period is due soon in its window and overdue once it has closed`(_ duty: Case) throws {
    let year = String(duty.period.prefix(4))
    let theme = duty.themeDay.map { "ThemeDay: \($0)" } ?? "Level: 中等"
    let branch = Written(
      [
        "branch.rec": branchFile(theme, then: committee, groups("一组 何秋实 2021-03-15")),
        "\(year)/meetings.rec": "# 还没有会议\n",
      ])
    let unit = duty.rule == "MTG-3" ? "unit=一组 " : ""
    func expected(_ state: String, _ days: Int) -> [String] {
      let place = "branches/ZB001/\(year)/meetings.rec:1"
      return [
        "\(duty.rule) \(duty.severity) \(state) ZB001 \(unit)period=\(duty.period) days=\(days) \(place)"
      ]
    }
    func found(_ day: Day) throws -> [String] {
      try branch.found(duty.rule, on: day.description).filter { $0.contains("period=\(duty.period) ") }
    }
    let (dueSoon, last) = (try #require(Day(duty.dueSoon)), try #require(Day(duty.last)))

    #expect(try found(dueSoon - 1) == [])
    #expect(try found(dueSoon) == expected("due-soon", -duty.left))
    #expect(try found(last) == expected("due-soon", 0))
    #expect(try found(last + 1) == expected("overdue", 1))
    #expect(try found(last + 100) == expected("overdue", 100))
  }

  @Test func `a theme day early in the next month opens no window in this one`() throws {
    let branch = Written([
      "branch.rec": branchFile("ThemeDay: 3"), "2026/meetings.rec": session("20260310-ztdr"),
    ])

    #expect(try branch.periods("MTG-4", on: "2026-03-31") == ["2026-01 overdue", "2026-02 overdue"])
    #expect(
      try branch.periods("MTG-4", on: "2026-04-01") == [
        "2026-01 overdue", "2026-02 overdue", "2026-04 due-soon",
      ])
  }

  @Test func `a theme day held on another day than the fixed one is no finding`() throws {
    let branch = Written([
      "branch.rec": branchFile("ThemeDay: 20"), "2026/meetings.rec": session("20260102-ztdr"),
    ])

    #expect(try branch.found("MTG-4", on: "2026-01-31") == [])
  }
}

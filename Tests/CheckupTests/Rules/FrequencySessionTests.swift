import Testing

@testable import Checkup

/// Which sessions fulfil a period: by kind and date, and only those held by the as-of day.
struct FrequencySessionTests {
  static let duties = [
    ("MTG-1", "dydh"), ("MTG-2", "zwh"), ("MTG-3", "dxzh"), ("MTG-4", "ztdr"), ("MTG-5", "dk"),
  ]

  /// January, or the quarter it is in, once it has closed.
  private func overdue(_ rule: String, _ sessions: String, on day: String = "2026-04-01") throws -> [String] {
    let branch = Written([
      "branch.rec": branchFile(then: committee, groups("一组 何秋实 2021-03-15")), "2026/meetings.rec": sessions,
    ])
    return try branch.periods(rule, on: day).filter { $0.contains("2026-01 ") || $0.contains("2026-Q1 ") }
  }

  private func missed(_ rule: String, _ state: String = "overdue") -> [String] {
    ["\(rule == "MTG-1" || rule == "MTG-5" ? "2026-Q1" : "2026-01") \(state)"]
  }

  @Test(arguments: duties, ["20260101", "20260131"])
  func `a session on the first or the last day of the month fulfils it`(
    _ duty: (rule: String, letters: String), _ date: String
  ) throws {
    #expect(try overdue(duty.rule, session("\(date)-\(duty.letters)", "已开", "Group: 一组")) == [])
  }

  @Test(arguments: duties)
  func `a session before or after the period does not fulfil it`(_ duty: (rule: String, letters: String))
    throws
  {
    let around = file(
      session("20251231-\(duty.letters)", "已开", "Group: 一组"),
      session("20260401-\(duty.letters)", "已开", "Group: 一组"))

    #expect(try overdue(duty.rule, around, on: "2026-04-02") == missed(duty.rule))
  }

  @Test(arguments: duties, ["计划", "取消"])
  func `a planned or cancelled session does not fulfil the period`(
    _ duty: (rule: String, letters: String), _ state: String
  ) throws {
    let marked = session("20260110-\(duty.letters)", state, "Group: 一组", "Present: 何秋实", "Minutes: 记录")

    #expect(try overdue(duty.rule, marked) == missed(duty.rule))
  }

  @Test(arguments: duties)
  func `a session of another kind does not fulfil the period`(_ duty: (rule: String, letters: String)) throws
  {
    let others = Self.duties.filter { $0.0 != duty.rule }
      .map { session("20260110-\($0.1)", "已开", "Group: 一组") }.joined(separator: "\n\n")

    #expect(try overdue(duty.rule, others) == missed(duty.rule))
  }

  @Test(arguments: duties)
  func `a session dated after the as-of day does not count yet`(_ duty: (rule: String, letters: String))
    throws
  {
    let held = session("20260131-\(duty.letters)", "已开", "Group: 一组")
    let isQuarter = duty.rule == "MTG-1" || duty.rule == "MTG-5"

    #expect(
      try overdue(duty.rule, held, on: "2026-01-30") == (isQuarter ? [] : missed(duty.rule, "due-soon")))
    #expect(try overdue(duty.rule, held, on: "2026-01-31") == [])
  }

  @Test func `the date counts and not the record's number`() throws {
    let moved = session("20260110-dydh", date: "2026-04-10")

    #expect(try overdue("MTG-1", moved, on: "2026-04-10") == missed("MTG-1"))
  }

  @Test func `a session with a syntax error still counts as held`() throws {
    #expect(try overdue("MTG-1", session("20260110-dydh", "已开", "这一行没有冒号")) == [])
  }

  @Test func `an assembly does not stand for a lecture of the same gathering`() throws {
    let together = session("20260110-dydh", "已开", "Gathering: 0110")

    #expect(try overdue("MTG-5", together) == missed("MTG-5"))
  }
}

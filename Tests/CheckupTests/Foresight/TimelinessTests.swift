import Register
import Testing

@testable import Checkup

/// How late minutes were entered stays with them.
struct TimelinessTests {
  private func timeliness(
    _ lines: [String], _ state: String = "已开", on day: String = "2026-06-01", rules: String = ""
  ) throws -> Timeliness? {
    let record = ([session("20260310-qt", state)] + lines).joined(separator: "\n")
    let branch = Written(["2026/meetings.rec": record], rules: rules)
    let meeting = try #require(branch.book.meetings.first)
    return try branch.checker(on: day).punctuality(of: "ZB001")(meeting)
  }

  private func entered(_ day: String) -> [String] { ["Minutes: 传达。", "Recorded: \(day) 10:00 何秋实"] }

  @Test(arguments: [
    ("2026-03-10", Timeliness.onTime), ("2026-03-13", .onTime), ("2026-03-14", .late), ("2026-03-25", .late),
    ("2026-03-26", .backFilled), ("2026-05-30", .backFilled),
  ])
  func `minutes are on time up to the third day and late up to the fifteenth`(
    _ day: String, _ expected: Timeliness
  ) throws {
    #expect(try timeliness(entered(day)) == expected)
  }

  @Test func `minutes that are not there are missing from the fourth day on`() throws {
    #expect(try timeliness([], on: "2026-03-13") == nil)
    #expect(try timeliness([], on: "2026-03-14") == .missing)
    #expect(try timeliness(["Recorded: 2026-03-10 10:00 何秋实"]) == .missing)
  }

  @Test func `minutes without a time of entry, or with a later one, are of unknown time`() throws {
    #expect(try timeliness(["Minutes: 传达。"]) == .unknown)
    #expect(try timeliness(entered("2026-06-02")) == .unknown)
  }

  @Test func `a session that was not held has no minutes to be late`() throws {
    #expect(try timeliness([], "计划") == nil)
    #expect(try timeliness([], "取消") == nil)
    #expect(try timeliness([], on: "2026-03-09") == nil)
  }

  @Test func `a register may allow more days`() throws {
    let rules = setting("MIN-7", "Set: amber 5", "Set: red 30") + "\n"

    #expect(try timeliness(entered("2026-03-15"), rules: rules) == .onTime)
    #expect(try timeliness(entered("2026-04-09"), rules: rules) == .late)
    #expect(try timeliness(entered("2026-04-10"), rules: rules) == .backFilled)
  }

  private func record(_ files: [String: String], on day: String, in year: Int? = nil, rules: String = "")
    throws
    -> TrackRecord
  {
    let branch = Written(files, rules: rules)
    return try branch.checker(on: day).trackRecord(of: branch.book, in: year)
  }

  @Test func `a duty that was done late is never done in time`() throws {
    let meetings = file(
      session("20260110-dydh"), session("20260710-dydh"), session("20260115-ztdr"), session("20260116-ztdr"))
    let files = ["2026/meetings.rec": meetings, "branch.rec": branchFile("ThemeDay: 10")]
    let before = try record(files, on: "2026-06-30")
    let after = try record(files, on: "2026-07-31")

    // The first and third assembly, one theme day; the second assembly and all lectures and theme days since.
    #expect((before.duties.inTime, after.duties.inTime) == (2, 3))
    #expect(after.duties.missed > before.duties.missed)
    #expect(try record(files, on: "2026-07-31", in: 2025).duties.inTime == 0)
  }

  @Test func `months of dues are counted by when they were paid`() throws {
    let files = [
      "members.rec": file(member("何秋实"), member("沈知行", "Quarterly: 2026-01-01 何秋实")),
      "2026/dues.rec": file(
        "Month: 2026-01\nPaid: 何秋实 10.00 2026-01-20\nPaid: 沈知行 10.00 2026-03-31",
        "Month: 2026-02\nPaid: 何秋实 10.00 2026-03-01\nPaid: 沈知行 10.00 2026-04-01",
        "Month: 2026-03\nExempt: 何秋实 困难"),
    ]

    #expect(
      try record(files, on: "2026-04-10").dues == TrackRecord.Count(inTime: 2, late: 2, missed: 1))
    #expect(
      try record(files, on: "2026-02-28").dues == TrackRecord.Count(inTime: 1, late: 0, missed: 0))
  }

  @Test func `sessions are counted by their minutes, and sums add up`() throws {
    let files = [
      "2026/meetings.rec": file(
        session("20260110-qt", "已开", date: nil, "Minutes: 一", "Recorded: 2026-01-11 10:00 何秋实"),
        session("20260111-qt", "已开", date: nil, "Minutes: 一", "Recorded: 2026-01-20 10:00 何秋实"),
        session("20260112-qt", "已开", date: nil, "Minutes: 一", "Recorded: 2026-03-20 10:00 何秋实"),
        session("20260113-qt"), session("20260114-qt", "已开", date: nil, "Minutes: 一"))
    ]
    let counted = try record(files, on: "2026-04-10")

    #expect(counted.minutes == [.onTime: 1, .late: 1, .backFilled: 1, .missing: 1, .unknown: 1])
    #expect((counted + counted).minutes == [.onTime: 2, .late: 2, .backFilled: 2, .missing: 2, .unknown: 2])
  }

  @Test func `a waived duty is not counted`() throws {
    let missed = try record([:], on: "2026-04-10").duties.missed

    #expect(
      try record([:], on: "2026-04-10", rules: setting("MTG-1", "Waive: 2026-Q1") + "\n").duties.missed
        == missed - 1)
  }

  /// A year's plan of the items, and of one that asks for nothing.
  private func plan(_ items: String...) -> [String: String] {
    let other = "Id: 202601-qt-1\nMonth: 2026-01\nKind: 其他\nTitle: 走访"
    return ["2026/plan.rec": ([other] + items).joined(separator: "\n\n") + "\n"]
  }

  @Test func `a theme day that was planned and missed is missed once`() throws {
    let planned = plan(
      "Id: 202601-ztdr-1\nMonth: 2026-01\nKind: 主题党日\nTitle: 主题党日",
      "Id: 202602-dk-1\nMonth: 2026-02\nKind: 党课\nTitle: 党课")

    // The lecture's quarter still runs: that it was not held by its day is an obligation of its own.
    #expect(
      try record(planned, on: "2026-03-10").duties.missed
        == record(plan(), on: "2026-03-10").duties.missed + 1)
    #expect(
      try record(planned, on: "2026-04-10").duties.missed == record(plan(), on: "2026-04-10").duties.missed)
  }

  @Test func `the plan's item for an assembly that was waived is not missed either`() throws {
    let planned = plan("Id: 202602-dydh-1\nMonth: 2026-02\nKind: 党员大会\nTitle: 大会")
    let rules = setting("MTG-1", "Waive: 2026-Q1") + "\n"

    #expect(
      try record(planned, on: "2026-04-10", rules: rules).duties.missed
        == record(plan(), on: "2026-04-10", rules: rules).duties.missed)
  }

  @Test func `a yearly session that was missed is missed once, and one held late was late`() throws {
    let held = session("20260410-zzshh", "已开", date: nil, "Year: 2025")
    let before = try record(["2025/meetings.rec": ""], on: "2026-03-31", in: 2025).duties
    let missed = try record(["2025/meetings.rec": ""], on: "2026-04-01", in: 2025).duties
    let without = try record(["2025/meetings.rec": ""], on: "2026-04-20", in: 2025).duties
    let late = try record(
      ["2025/meetings.rec": "", "2026/meetings.rec": held], on: "2026-04-20", in: 2025
    ).duties

    // 组织生活会 and 民主评议党员.
    #expect(missed.missed == before.missed + 2)
    #expect((late.late, late.missed) == (without.late + 1, without.missed - 1))
  }

  @Test func `a month paid in part is short, not unpaid`() throws {
    let files = [
      "members.rec": file(member("何秋实"), member("沈知行")),
      "2026/assessments.rec": file(
        "Member: 何秋实\nFrom: 2026-01\nClass: 离退休\nMonthly: 10.00",
        "Member: 沈知行\nFrom: 2026-01\nClass: 离退休\nMonthly: 10.00"),
      "2026/dues.rec": "Month: 2026-01\nPaid: 何秋实 4.00 2026-01-20",
    ]

    #expect(
      try record(files, on: "2026-02-10").dues
        == TrackRecord.Count(inTime: 0, late: 0, missed: 1, short: 1))
  }
}

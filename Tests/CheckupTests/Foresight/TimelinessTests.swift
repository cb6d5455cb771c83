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
}

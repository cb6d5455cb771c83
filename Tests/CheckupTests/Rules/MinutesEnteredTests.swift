import Testing

@testable import Checkup

/// MIN-1: minutes within three days of a session.
struct MinutesEnteredTests {
  private func found(_ session: String, on day: String) throws -> [String] {
    try Written(["2026/meetings.rec": session]).found("MIN-1", on: day)
  }

  private static func told(_ state: String, days: Int) -> [String] {
    ["MIN-1 local \(state) ZB001 record=20260310-dydh days=\(days) branches/ZB001/2026/meetings.rec:1"]
  }

  static let days = [
    ("2026-03-09", []), ("2026-03-10", []), ("2026-03-11", told("due-soon", days: -2)),
    ("2026-03-13", told("due-soon", days: 0)), ("2026-03-14", told("missing", days: 1)),
    ("2026-03-17", told("missing", days: 4)), ("2026-03-18", told("missing", days: 5)),
    ("2027-03-10", told("missing", days: 362)),
  ]

  @Test(arguments: days)
  func `minutes are due on the three days after the session and missing from the fourth`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(session("20260310-dydh"), on: day) == expected)
  }

  @Test(arguments: days)
  func `a planned session with marks lacks its minutes just so`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(session("20260310-dydh", "计划", "Present: 何秋实"), on: day) == expected)
  }

  @Test(arguments: [
    ("已开", "2026-03-13", "due-soon"), ("已开", "2026-03-14", "missing"), ("已开", "2026-03-17", "missing"),
    ("已开", "2026-03-18", "missing-red"), ("计划", "2026-03-13", "due-soon-planned"),
    ("计划", "2026-03-17", "missing-planned"), ("计划", "2026-03-18", "missing-planned-red"),
  ])
  func `the words tell amber from red at the eighth day`(
    _ state: String, _ day: String, _ sentence: String
  ) throws {
    let branch = Written(["2026/meetings.rec": session("20260310-dydh", state, "Present: 何秋实")])

    #expect(try branch.findings("MIN-1", on: day).map(\.sentence) == [sentence])
  }

  @Test(arguments: [
    "Present: 何秋实", "Late: 何秋实", "Remote: 何秋实", "Elsewhere: 何秋实", "Absent: 何秋实", "Unmarked: 何秋实",
    "Exempt: 何秋实",
    "Observer: 外人", "Leave: 何秋实 出差 沈知行",
  ])
  func `any mark on a planned session of a past date asks for its minutes`(_ mark: String) throws {
    let planned = session("20260310-dydh", "计划", mark)

    #expect(try found(planned, on: "2026-03-14") == Self.told("missing", days: 1))
  }

  @Test(arguments: ["Place: 活动室", "Present:", "Expected: 30"])
  func `a planned session without marks may still be held later`(_ line: String) throws {
    #expect(try found(session("20260310-dydh", "计划", line), on: "2026-03-14") == [])
  }

  @Test(arguments: ["dydh", "zwh", "dxzh", "dk", "ztdr", "zzshh", "mzpy", "qt"])
  func `every kind of session needs minutes`(_ letters: String) throws {
    #expect(
      try found(session("20260310-\(letters)"), on: "2026-03-14") == [
        "MIN-1 local missing ZB001 record=20260310-\(letters) days=1 branches/ZB001/2026/meetings.rec:1"
      ])
  }

  @Test func `a session with minutes lacks nothing`() throws {
    #expect(try found(session("20260310-dydh", "已开", "Minutes: 一、传达。\n+ 二、讨论。"), on: "2026-03-20") == [])
    #expect(try found(session("20260310-dydh", "已开", "Minutes:\n+ 一、传达。"), on: "2026-03-20") == [])
  }

  @Test(arguments: ["Minutes:", "Minutes: ", "Minutes:\n+", "Minutes:\n+ \n+"])
  func `minutes that say nothing are none`(_ line: String) throws {
    #expect(
      try found(session("20260310-dydh", "已开", line), on: "2026-03-14") == Self.told("missing", days: 1))
  }

  @Test func `a cancelled session needs none`() throws {
    #expect(try found(session("20260310-dydh", "取消", "Present: 何秋实"), on: "2026-03-20") == [])
  }

  @Test func `days are counted over the end of a leap month`() throws {
    let branch = Written(["2024/meetings.rec": session("20240227-dydh")])

    #expect(try branch.findings("MIN-1", on: "2024-03-01").map(\.days) == [0])
    #expect(try branch.findings("MIN-1", on: "2024-03-02").map(\.state) == [.missing])
  }

  @Test func `what a syntax error hid may have been the minutes`() throws {
    #expect(try found(session("20260310-dydh", "已开", "Minutes：一、传达。"), on: "2026-03-20") == [])
  }
}

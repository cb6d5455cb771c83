import Testing

@testable import Checkup

/// MIN-7: minutes are not entered late, nor many at a time.
struct EnteredInTimeTests {
  /// Each session's number and when it was entered.
  private func branch(_ entered: [(String, String)], _ state: String = "已开") -> Written {
    let sessions = entered.map { session($0, state, "Recorded: \($1) 何秋实") }
    return Written(["2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n"])
  }

  private func told(_ entered: [(String, String)], on day: String = "2026-12-01") throws -> [String] {
    try branch(entered).findings("MIN-7", on: day).map {
      "\($0.record ?? "") \($0.sentence.dropFirst("query-".count))"
    }
  }

  @Test(arguments: [
    ("2026-03-10", nil), ("2026-03-13", nil), ("2026-03-14", ("late", 1)), ("2026-03-25", ("late", 12)),
    ("2026-03-26", ("late-red", 13)), ("2026-03-09", nil),
  ])
  func `more than three days is late, more than fifteen very late`(
    _ day: String, _ expected: (sentence: String, days: Int)?
  ) throws {
    let findings = try branch([("20260310-ztdr", "\(day) 20:00")]).findings("MIN-7", on: "2026-12-01")

    #expect(findings.map(\.sentence) == (expected.map { ["query-\($0.sentence)"] } ?? []))
    #expect(
      findings.map(keys)
        == (expected.map {
          [
            "MIN-7 local query ZB001 record=20260310-ztdr days=\($0.days) branches/ZB001/2026/meetings.rec:1"
          ]
        } ?? []))
  }

  @Test(arguments: [("20:30", 3), ("20:31", 0)])
  func `three sessions of different dates within half an hour are many`(_ last: String, _ count: Int) throws {
    let entered = [
      ("20260310-ztdr", "2026-03-12 20:00"), ("20260311-zwh", "2026-03-12 20:15"),
      ("20260312-dk", "2026-03-12 \(last)"),
    ]

    #expect(try told(entered).count == count)
    #expect(try told(entered).allSatisfy { $0.hasSuffix(" together") })
  }

  @Test func `two dates are not many, however many sessions`() throws {
    #expect(
      try told([
        ("20260310-ztdr", "2026-03-12 20:00"), ("20260310-dydh", "2026-03-12 20:05"),
        ("20260311-zwh", "2026-03-12 20:10"), ("20260311-dk", "2026-03-12 20:15"),
      ]) == [])
  }

  @Test func `half an hour goes on over midnight`() throws {
    #expect(
      try told([
        ("20260310-ztdr", "2026-03-12 23:50"), ("20260311-zwh", "2026-03-13 00:05"),
        ("20260312-dk", "2026-03-13 00:15"),
      ]).count == 3)
  }

  @Test func `the half hour slides along the day`() throws {
    #expect(
      try told([
        ("20260310-ztdr", "2026-03-12 20:00"), ("20260310-zwh", "2026-03-12 20:25"),
        ("20260311-dk", "2026-03-12 20:50"), ("20260312-qt", "2026-03-12 20:52"),
      ]) == ["20260310-zwh together", "20260311-dk together", "20260312-qt together"])
  }

  @Test(arguments: [(5, 0), (6, 6)])
  func `more than five in a day are many`(_ sessions: Int, _ found: Int) throws {
    let entered = (0..<sessions).map { ("20260310-qt-\($0)", "2026-03-11 1\($0):00") }

    #expect(try told(entered).count == found)
    #expect(try told(entered).allSatisfy { $0.hasSuffix(" daily") })
  }

  @Test func `late comes before many`() throws {
    #expect(
      try told([
        ("20260301-ztdr", "2026-03-12 20:00"), ("20260311-zwh", "2026-03-12 20:05"),
        ("20260312-dk", "2026-03-12 20:10"),
      ]) == ["20260301-ztdr late", "20260311-zwh together", "20260312-dk together"])
  }

  @Test(arguments: ["计划", "取消"])
  func `a session that was not held is not asked about`(_ state: String) throws {
    #expect(try branch([("20260310-ztdr", "2026-05-01 20:00")], state).found("MIN-7", on: "2026-12-01") == [])
  }

  @Test func `what was entered later is not known yet`() throws {
    #expect(try told([("20260310-ztdr", "2026-05-01 20:00")], on: "2026-04-30") == [])
    #expect(try told([("20260310-ztdr", "2026-05-01 20:00")], on: "2026-05-01").count == 1)
  }

  @Test func `minutes without a stamp are not asked about`() throws {
    #expect(
      try Written(["2026/meetings.rec": session("20260310-ztdr")]).found("MIN-7", on: "2026-12-01") == [])
  }

  @Test func `a register may allow more days`() throws {
    var branch = branch([("20260310-ztdr", "2026-03-17 20:00")])
    branch.rules = setting("MIN-7", "Set: amber 7")

    #expect(try branch.found("MIN-7", on: "2026-12-01") == [])
  }
}

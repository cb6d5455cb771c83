import Testing

@testable import Checkup

/// MTG-10: the committee discusses first.
struct CommitteeFirstTests {
  private func found(
    _ sessions: String..., founded: String = "2020-01-01", posts: String = committee,
    years: Set<Int> = [2026],
    on day: String = "2026-12-01"
  ) throws -> [String] {
    let branch = Written(
      [
        "branch.rec": branchFile(founded: founded, then: posts),
        "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
      ], years: years)
    return try branch.found("MTG-10", on: day)
  }

  @Test func `the keys are those of the assembly`() throws {
    let assembly = session("20260610-dydh")
    #expect(
      try found(assembly)
        == ["MTG-10 usual violated ZB001 record=20260610-dydh branches/ZB001/2026/meetings.rec:1"])
    #expect(try found(assembly, on: "2026-06-09") == [])
  }

  @Test(arguments: [("20260410", 1), ("20260411", 0), ("20260610", 0), ("20260611", 1)])
  func `sixty days before and the day itself count`(_ date: String, _ count: Int) throws {
    #expect(try found(session("20260610-dydh"), session("\(date)-zwh")).count == count)
  }

  @Test(arguments: [("计划", 1), ("取消", 1), ("已开", 0)])
  func `only a meeting that was held counts`(_ state: String, _ count: Int) throws {
    #expect(try found(session("20260610-dydh"), session("20260601-zwh", state)).count == count)
    #expect(try found(session("20260610-dydh", state), session("20260101-zwh")).count == 1 - count)
  }

  @Test func `without a committee nothing comes first`() throws {
    #expect(
      try found(session("20260610-dydh"), posts: posts("书记 何秋实 2021-03-15", "副书记 沈知行 2021-03-15")) == [])
  }

  @Test(arguments: [("2026-06-10", 0), ("2026-06-09", 1)])
  func `the assembly that made the committee could not wait for it`(_ from: String, _ count: Int) throws {
    let made = posts("书记 何秋实 \(from)", "组织委员 沈知行 \(from)", "宣传委员 程小雪 \(from)")
    #expect(try found(session("20260610-dydh"), posts: made).count == count)
  }

  @Test(arguments: [("2026-04-12", 0), ("2026-04-11", 1)])
  func `all sixty days lie after the founding`(_ founded: String, _ count: Int) throws {
    #expect(try found(session("20260610-dydh"), founded: founded).count == count)
  }

  @Test func `all sixty days can have been recorded`() throws {
    #expect(try found(session("20260301-dydh")) == [])
    #expect(try found(session("20260302-dydh")).count == 1)
    #expect(try found(session("20260301-dydh"), years: [2025, 2026]).count == 1)
  }

  @Test func `other sessions need no committee before them`() throws {
    #expect(try found(session("20260610-ztdr"), session("20260610-dk")) == [])
  }
}

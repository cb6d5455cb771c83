import Register
import Testing

@testable import Checkup

/// MIN-8: a resolution whose day is past says what came of it.
struct FollowUpTests {
  private func asked(_ resolutions: [String], on day: String, state: String = "已开") throws -> [String] {
    let lines = resolutions.map { "Resolution: \($0)" }.joined(separator: "\n")
    let branch = Written([
      "2026/meetings.rec": session("20261110-zwh", state, "Present: 甲一", "Minutes: 议定。", lines) + "\n",
      "members.rec": member("甲一") + "\n",
    ])
    return try branch.found("MIN-8", on: day)
  }

  private func told(_ days: Int) -> [String] {
    ["MIN-8 local query ZB001 record=20261110-zwh days=\(days) branches/ZB001/2026/meetings.rec:1"]
  }

  @Test func `a day that is past is asked about from the day after`() throws {
    let resolution = ["修好公开栏，由甲一在11月20日前办完"]
    #expect(try asked(resolution, on: "2026-11-20") == [])
    #expect(try asked(resolution, on: "2026-11-21") == told(1))
    #expect(try asked(resolution, on: "2026-11-21", state: "计划") == [])
  }

  @Test(arguments: ["已办", "已落实", "落实情况：贴出来了", "延期到年底"])
  func `what came of it is read in the resolution`(_ note: String) throws {
    #expect(try asked(["修好公开栏，11月20日前办完（\(note)）"], on: "2026-12-20") == [])
  }

  @Test func `several resolutions of a session are one question, with the first day`() throws {
    let two = ["甲事11月25日之前办", "乙事2026-11-22前办", "丙事按月办", "丁事2027年1月5日前办"]
    #expect(try asked(two, on: "2026-12-20") == told(28))
  }

  @Test(arguments: [
    ("11月20日前", "2026-11-20"), ("11月20日之前", "2026-11-20"), ("1月5日前", "2027-01-05"),
    ("2026-12-01以前", "2026-12-01"), ("9号前", nil), ("11月31日前", nil), ("以前说过", nil), ("会前碰头", nil),
    ("会前碰头，12月3号前办", "2026-12-03"),
  ])
  func `the day is read where 前 follows it`(_ text: String, _ expected: String?) throws {
    let since = try #require(Day("2026-11-10"))
    #expect(Deadlines.named(in: text, since: since)?.description == expected)
  }
}

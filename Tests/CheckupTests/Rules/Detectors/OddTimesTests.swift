import Testing

@testable import Checkup

/// MIN-8: a session in the night, backwards, too long, or written faster than spoken.
struct OddTimesTests {
  private func asked(_ start: String, _ end: String, minutes: Int = 3) throws -> [String] {
    let session = session(
      "20260310-zwh", "已开", "Start: \(start)", "End: \(end)", "Present: 甲一",
      "Minutes: " + String(repeating: "议", count: minutes))
    let branch = Written(["2026/meetings.rec": session + "\n", "members.rec": member("甲一") + "\n"])
    return try branch.findings("MIN-8", on: "2026-12-01").map { "\($0.sentence) \($0.severity.rawValue)" }
  }

  @Test(arguments: [
    ("04:59", "06:00", ["query-night local"]), ("05:00", "06:00", []),
    ("00:00", "01:00", ["query-night local"]),
    ("09:00", "09:00", ["query-end local"]), ("09:00", "08:59", ["query-end local"]), ("09:00", "09:01", []),
    ("09:00", "17:00", []), ("09:00", "17:01", ["query-long local"]),
  ])
  func `a start before five, an end not after it and more than eight hours are asked about`(
    _ start: String, _ end: String, _ expected: [String]
  ) throws {
    #expect(try asked(start, end) == expected)
  }

  @Test(arguments: [(4_000, []), (4_001, ["query-fast local"])])
  func `more than four hundred characters a minute are asked about`(_ count: Int, _ expected: [String]) throws
  {
    #expect(try asked("09:00", "09:10", minutes: count) == expected)
  }
}

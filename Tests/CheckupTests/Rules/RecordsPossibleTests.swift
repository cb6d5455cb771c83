import Testing

@testable import Checkup

/// MIN-8: nothing is recorded that cannot have been.
struct RecordsPossibleTests {
  private func found(_ sessions: [String], members: String = "", on day: String = "2026-12-01") throws
    -> [String]
  {
    let branch = Written([
      "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n", "members.rec": members,
    ])
    return try branch.found("MIN-8", on: day)
  }

  private static func told(_ record: String?, _ member: String?, line: Int = 1) -> String {
    let keys = [record.map { "record=\($0)" }, member.map { "member=\($0)" }].compactMap { $0 }
    return "MIN-8 hard query ZB001 \(keys.joined(separator: " ")) branches/ZB001/2026/meetings.rec:\(line)"
  }

  /// A theme day from nine to ten, and another session of that day.
  private func pair(
    _ start: String, _ end: String, _ mark: String = "Present: 甲一 甲二", state: String = "已开",
    _ lines: String...
  ) -> [String] {
    [
      session("20260310-ztdr", "已开", "Start: 09:00", "End: 10:00", "Present: 甲一 甲三"),
      ([session("20260310-dk", state)] + ["Start: \(start)", "End: \(end)", mark] + lines)
        .joined(separator: "\n"),
    ]
  }

  private static let overlap = [told(nil, "甲一", line: 10)]

  @Test(arguments: [
    ("09:59", "11:00", overlap), ("10:00", "11:00", []), ("08:00", "09:01", [told(nil, "甲一")]),
    ("08:00", "09:00", []), ("09:10", "09:20", overlap), ("09:00", "10:00", overlap),
    ("08:00", "12:00", [told(nil, "甲一")]),
  ])
  func `a session that starts before another ends overlaps it`(
    _ start: String, _ end: String, _ expected: [String]
  ) throws {
    #expect(try found(pair(start, end)) == expected)
  }

  @Test(arguments: [
    ("Present: 甲一", 1), ("Late: 甲一", 1), ("Remote: 甲一", 1), ("Elsewhere: 甲一", 1), ("Absent: 甲一", 0),
    ("Unmarked: 甲一", 0), ("Exempt: 甲一", 0), ("Observer: 甲一", 0), ("Leave: 甲一 住院 何秋实", 0), ("Present: 甲二", 0),
    ("Present: 甲一 甲一", 1), ("Present: 甲一\nLate: 甲一", 1), ("Present: 甲一 甲三", 2),
  ])
  func `who attended both is asked about`(_ mark: String, _ count: Int) throws {
    #expect(try found(pair("09:30", "11:00", mark)).count == count)
  }

  @Test func `an alias is the same person`() throws {
    let members = file(member("甲一", "Alias: 老甲"))

    #expect(try found(pair("09:30", "11:00", "Present: 老甲"), members: members) == Self.overlap)
  }

  @Test func `three sessions at a time are three pairs`() throws {
    let sessions = (1...3).map {
      session("20260310-qt-\($0)", "已开", "Start: 09:0\($0)", "End: 10:00", "Present: 甲一")
    }

    #expect(
      try found(sessions) == [
        Self.told(nil, "甲一", line: 10), Self.told(nil, "甲一", line: 19), Self.told(nil, "甲一", line: 19),
      ])
  }

  @Test func `sessions held together are one`() throws {
    func together(_ one: String, _ other: String) -> [String] {
      zip(pair("09:30", "11:00"), ["Gathering: \(one)", "Gathering: \(other)"]).map { $0 + "\n" + $1 }
    }
    #expect(try found(together("上午", "上午")) == [])
    #expect(try found(together("上午", "下午")).count == 1)
    #expect(try found(together("", "")).count == 1)
  }

  @Test func `a session entered twice is one`() throws {
    let one = session("20260310-ztdr", "已开", "Start: 09:00", "End: 10:00", "Present: 甲一")

    #expect(try found([one, one]) == [])
  }

  @Test(arguments: ["Start: 09:00", "End: 10:00"])
  func `without start and end nothing is compared`(_ line: String) throws {
    let half = session("20260310-dk", "已开", line, "Present: 甲一")

    #expect(try found([pair("09:30", "11:00")[0], half]) == [])
  }

  @Test(arguments: ["计划", "取消"])
  func `only held sessions are compared`(_ state: String) throws {
    #expect(try found(pair("09:30", "11:00", state: state)) == [])
  }

  @Test func `what a syntax error hid may have been the gathering`() throws {
    #expect(try found(pair("09:30", "11:00", "Present: 甲一", state: "已开", "Gathering：上午")) == [])
  }

  @Test(arguments: [
    ("2026-03-10", "2026-12-31", []), ("2026-03-11", "2026-12-31", ["before"]),
    ("2020-01-01", "2026-03-10", []),
    ("2020-01-01", "2026-03-09", ["after"]),
  ])
  func `the first and the last day in the branch are days in it`(
    _ from: String, _ to: String, _ expected: [String]
  ) throws {
    let branch = Written([
      "2026/meetings.rec": session("20260310-dydh", "已开", "Present: 甲一 甲一", "Late: 甲一"),
      "members.rec": member("甲一", from: from, to: to),
    ])

    #expect(try branch.findings("MIN-8", on: "2026-12-01").map(\.sentence) == expected.map { "query-\($0)" })
    #expect(
      try branch.found("MIN-8", on: "2026-12-01") == expected.map { _ in Self.told("20260310-dydh", "甲一") })
  }

  @Test(arguments: [
    ("Present: 甲一", 1), ("Late: 甲一", 1), ("Remote: 甲一", 1), ("Elsewhere: 甲一", 1), ("Absent: 甲一", 0),
    ("Leave: 甲一 住院 何秋实", 0), ("Observer: 甲一", 0), ("Exempt: 甲一", 0), ("Unmarked: 甲一", 0), ("Present: 外人", 0),
    ("Present: 老甲", 1),
  ])
  func `who attended before joining is asked about`(_ mark: String, _ count: Int) throws {
    let members = member("甲一", from: "2026-04-01", "Alias: 老甲")

    #expect(try found([session("20260310-dydh", "已开", mark)], members: members).count == count)
  }

  @Test(arguments: [("20260310-dydh", 1), ("20260210-dydh", 0), ("20260410-dydh", 0)])
  func `who came back has two stays`(_ id: String, _ count: Int) throws {
    let members = file(member("甲一", to: "2026-02-28"), member("甲一", from: "2026-04-01"))

    #expect(try found([session(id, "已开", "Present: 甲一")], members: members).count == count)
  }

  @Test(arguments: [
    ("Leave: 何秋实 住院 沈知行", 1), ("Absent: 何秋实", 0), ("Present: 何秋实", 0), ("Leave: 甲一 住院 何秋实", 0),
  ])
  func `a chair on leave is asked about`(_ mark: String, _ count: Int) throws {
    let chaired = session("20260310-dydh", "已开", "Chair: 何秋实", mark)

    #expect(try found([chaired]) == Array(repeating: Self.told("20260310-dydh", "何秋实"), count: count))
  }

  @Test func `a session before the founding is asked about once`() throws {
    let branch = Written([
      "branch.rec": branchFile(founded: "2026-03-11"), "members.rec": member("甲一", from: "2026-03-11"),
      "2026/meetings.rec": file(
        session("20260310-dydh", "已开", "Present: 甲一"), session("20260311-dydh", "已开", "Present: 甲一")),
    ])

    #expect(try branch.found("MIN-8", on: "2026-12-01") == [Self.told("20260310-dydh", nil)])
  }

  @Test func `a session to come is not asked about`() throws {
    let chaired = session("20260310-dydh", "已开", "Chair: 何秋实", "Leave: 何秋实 住院 沈知行")

    #expect(try found([chaired], on: "2026-03-09") == [])
    #expect(try found([chaired], on: "2026-03-10").count == 1)
  }
}

import Testing

@testable import Checkup

/// MIN-3: the marks add up to those expected, and nobody has two.
struct MarksAddUpTests {
  private static let ids = "branches/ZB001/2026/meetings.rec:1"

  private func found(_ lines: [String], _ state: String = "已开", members: String = "") throws -> [String] {
    let head = session("20260310-dydh", state)
    let branch = Written([
      "2026/meetings.rec": ([head] + lines).joined(separator: "\n") + "\n", "members.rec": members,
    ])
    return try branch.found("MIN-3", on: "2026-03-20")
  }

  private static let sum = ["MIN-3 hard violated ZB001 record=20260310-dydh \(ids)"]
  private static func twice(_ name: String) -> String {
    "MIN-3 hard violated ZB001 record=20260310-dydh member=\(name) \(ids)"
  }

  /// One person under every mark that is expected, and one under those that are not.
  private static let marks = [
    "Present: 甲一", "Late: 甲二", "Remote: 甲三", "Elsewhere: 甲四", "Absent: 甲五", "Unmarked: 甲六", "Exempt: 甲七",
    "Observer: 甲八", "Leave: 甲九 出差 何秋实",
  ]

  @Test(arguments: [(6, sum), (7, []), (8, sum), (9, sum), (0, sum)])
  func `seven marks are expected, exempt members and observers are not`(
    _ expected: Int, _ findings: [String]
  ) throws {
    #expect(try found(["Expected: \(expected)"] + Self.marks) == findings)
  }

  @Test func `marks may be spread over many lines`() throws {
    #expect(try found(["Expected: 5", "Present: 甲一 甲二", "Present: 甲三\n+ 甲四", "Late:", "Absent: 甲五"]) == [])
  }

  @Test func `a session without a number expected is no sum`() throws {
    #expect(try found(Self.marks) == [])
  }

  @Test func `nobody marked is no sum either if some were expected`() throws {
    #expect(try found(["Expected: 5"]) == Self.sum)
    #expect(try found(["Expected: 0"]) == [])
  }

  @Test func `a name under two marks is found and counted once`() throws {
    #expect(try found(["Expected: 2", "Present: 甲一 甲二", "Absent: 甲一"]) == [Self.twice("甲一")])
    #expect(
      try found(["Expected: 3", "Present: 甲一 甲二", "Absent: 甲一"]) == Self.sum + [Self.twice("甲一")])
  }

  @Test(arguments: ["Observer: 甲一", "Exempt: 甲一", "Leave: 甲一 出差 何秋实"])
  func `any two marks are two`(_ line: String) throws {
    #expect(try found(["Expected: 1", "Present: 甲一", line]) == [Self.twice("甲一")])
  }

  @Test func `a name that stands twice under one mark is one person`() throws {
    #expect(try found(["Expected: 2", "Present: 甲一 甲二 甲一"]) == [])
    #expect(try found(["Expected: 2", "Present: 甲一 甲二", "Present: 甲一"]) == [])
    #expect(try found(["Expected: 3", "Present: 甲一 甲二 甲一"]) == Self.sum)
  }

  @Test func `three under two marks are three findings in the order of their names`() throws {
    #expect(
      try found(["Expected: 3", "Present: 丙 甲 乙", "Late: 乙 丙", "Absent: 甲"]) == [
        Self.twice("丙"), Self.twice("乙"), Self.twice("甲"),
      ])
  }

  @Test func `someone's name and alias are one person`() throws {
    let members = member("甲一", "Alias: 老甲")

    #expect(try found(["Expected: 1", "Present: 老甲", "Absent: 甲一"], members: members) == [Self.twice("甲一")])
    #expect(try found(["Expected: 1", "Present: 老甲 甲一"], members: members) == [])
    #expect(try found(["Expected: 2", "Present: 老甲 甲一"], members: members) == Self.sum)
  }

  @Test func `a planned session adds up once people signed in`() throws {
    #expect(try found(["Expected: 5"], "计划") == [])
    #expect(try found(["Expected: 5", "Present: 甲一"], "计划") == Self.sum)
  }

  @Test func `a cancelled session need not add up`() throws {
    #expect(try found(["Expected: 5", "Present: 甲一", "Absent: 甲一"], "取消") == [])
  }

  @Test func `what a syntax error hid may have been marks`() throws {
    #expect(try found(["Expected: 5", "Present: 甲一", "Absent：甲二"]) == [])
  }
}

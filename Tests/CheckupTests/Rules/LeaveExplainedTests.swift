import Testing

@testable import Checkup

/// MIN-4: leave has a reason and an approver.
struct LeaveExplainedTests {
  private func found(
    _ lines: [String], _ state: String = "已开", members: String = "", on day: String = "2026-03-10"
  ) throws -> [String] {
    let meeting = ([session("20260310-ztdr", state)] + lines).joined(separator: "\n") + "\n"
    return try Written(["2026/meetings.rec": meeting, "members.rec": members]).found("MIN-4", on: day)
  }

  private static func told(_ name: String) -> String {
    "MIN-4 local incomplete ZB001 record=20260310-ztdr member=\(name) branches/ZB001/2026/meetings.rec:1"
  }

  @Test(arguments: [
    ("Leave: 甲一", [told("甲一")]), ("Leave: 甲一 出差", [told("甲一")]), ("Leave: 甲一 出差 何秋实", []),
    ("Leave: 甲一 家中 有事 何秋实", []), ("Leave:", []), ("Absent: 甲一", []),
    ("Leave: 甲一 出差\n+ 甲二 出差 何秋实\n+ 甲三", [told("甲一"), told("甲三")]),
  ])
  func `a line needs a name, a reason and an approver`(_ line: String, _ expected: [String]) throws {
    #expect(try found([line]) == expected)
  }

  @Test func `every line is a finding of its own`() throws {
    #expect(
      try found(["Leave: 甲一 出差", "Leave: 甲二 住院 何秋实", "Leave: 甲三 住院"]) == [Self.told("甲一"), Self.told("甲三")])
  }

  @Test func `the words tell a missing approver from a missing reason`() throws {
    let meeting = session("20260310-ztdr", "已开", "Leave: 甲一", "Leave: 甲二 出差")
    let branch = Written(["2026/meetings.rec": meeting])

    #expect(
      try branch.findings("MIN-4", on: "2026-03-10").map(\.sentence)
        == ["incomplete-reason", "incomplete-approver"])
  }

  @Test func `an alias stands for the member`() throws {
    #expect(try found(["Leave: 老甲 出差"], members: member("甲一", "Alias: 老甲")) == [Self.told("甲一")])
  }

  @Test(arguments: [("已开", 1), ("计划", 1), ("取消", 0)])
  func `leave for a cancelled session needs nothing`(_ state: String, _ count: Int) throws {
    #expect(try found(["Leave: 甲一 出差"], state).count == count)
  }

  @Test func `leave for a session to come may yet be allowed`() throws {
    #expect(try found(["Leave: 甲一 出差"], "计划", on: "2026-03-09") == [])
  }

  @Test func `what a syntax error hid may have been the approver`() throws {
    #expect(try found(["Leave: 甲一 出差", "何秋实"]) == [])
  }
}

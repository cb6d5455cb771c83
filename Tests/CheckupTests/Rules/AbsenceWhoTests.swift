import Testing

@testable import Checkup

/// ATT-1: whose absences count, and what counts as one.
struct AbsenceWhoTests {
  private static let march = session("20260310-ztdr", "已开", date: nil, "Absent: 何秋实")
  private static let april = session("20260410-ztdr", "已开", date: nil, "Absent: 何秋实")

  private func isFound(
    _ sessions: [String] = [march, april], members: String = member("何秋实"), branch: String = branchFile(),
    on day: String = "2026-04-20"
  ) throws -> Bool {
    let branch = Written([
      "branch.rec": branch, "members.rec": members,
      "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
    ])
    return try branch.findings("ATT-1", on: day).map(\.member) == ["何秋实"]
  }

  @Test(arguments: [
    (member("何秋实"), true), (member("何秋实", "Mobile: 2025-01-01 上海"), true),
    (member("何秋实", joined: "2025-09-01", full: nil), true),
    (member("何秋实", "Exempt: 2026-01-01 年老 沈知行 2027-01-01"), false),
    (member("何秋实", "Exempt: 2026-04-01 年老 沈知行 2027-01-01"), false),
    (member("何秋实", "Exempt: 2026-03-01 2026-03-31 年老 沈知行 2026-03-31"), false),
    (member("何秋实", "Exempt: 2025-03-01 2026-03-09 年老 沈知行 2026-03-31"), true),
    (member("何秋实", from: "2026-03-10"), true), (member("何秋实", from: "2026-03-11"), false),
    (member("何秋实", to: "2026-04-20"), true), (member("何秋实", to: "2026-04-19"), false),
    (member("沈知行", "Alias: 何秋实"), false), (file(member("何秋实"), member("何秋实")), true),
  ])
  func `two absences count for members who were expected`(_ members: String, _ expected: Bool) throws {
    #expect(try isFound(members: members) == expected)
  }

  @Test func `an alias is the member`() throws {
    let aliased = session("20260410-ztdr", "已开", date: nil, "Absent: 老何")

    #expect(try isFound([Self.march, aliased], members: member("何秋实", "Alias: 老何")))
  }

  @Test(arguments: [
    (session("20260410-ztdr", "计划", date: nil, "Absent: 何秋实"), false),
    (session("20260410-ztdr", "取消", date: nil, "Absent: 何秋实"), false),
    (session("20260420-ztdr", "已开", date: nil, "Absent: 何秋实"), true),
    (session("20260421-ztdr", "已开", date: nil, "Absent: 何秋实"), false),
    (session("20260410-qt", "已开", date: nil, "Absent: 何秋实"), true),
    (session("20260410-dxzh", "已开", date: nil, "Absent: 何秋实"), true),
    (session("20260410-dk", "已开", date: nil, "Absent: 何秋实", "Late: 何秋实"), false),
    (session("20260410-dk", "已开", date: nil, "Absent: 何秋实", "Absent: 何秋实"), true),
  ])
  func `sessions count that were held by the day, of whatever kind`(_ second: String, _ expected: Bool) throws
  {
    #expect(try isFound([Self.march, second]) == expected)
  }

  @Test(arguments: [("1", "1", false), ("1", "2", true)])
  func `a gathering is missed once`(_ one: String, _ other: String, _ expected: Bool) throws {
    let together = [("dydh", one), ("dk", other)].map { kind, gathering in
      session("20260410-\(kind)", "已开", date: nil, "Gathering: \(gathering)", "Absent: 何秋实")
    }

    #expect(try isFound(together) == expected)
    #expect(try isFound(together + [Self.march]))
  }

  @Test func `a session recorded twice is missed once`() throws {
    #expect(try !isFound([Self.april, Self.april]))
    #expect(try isFound([Self.march, Self.april, Self.april]))
  }

  @Test func `sessions on one day that were not held together are two`() throws {
    #expect(try isFound([Self.april, session("20260410-dk", "已开", date: nil, "Absent: 何秋实")]))
  }

  @Test(arguments: [("Dissolved: 2026-04-20", false), ("Dissolved: 2026-04-21", true)])
  func `a dissolved branch is left alone`(_ line: String, _ expected: Bool) throws {
    #expect(try isFound(branch: branchFile(line)) == expected)
  }

  @Test func `a temporary branch has the ladder too`() throws {
    #expect(try isFound(branch: branchFile(form: "临时")))
  }
}

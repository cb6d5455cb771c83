import Testing

@testable import Checkup

/// ORG-5: vacant posts filled.
struct PostsFilledTests {
  private func found(
    _ offices: String, members: String? = nil, branch lines: String = "Level: 中等", form: String = "普通",
    on day: String
  ) throws -> [String] {
    try Written([
      "branch.rec": branchFile(form: form, lines, then: offices),
      "members.rec": members ?? file(member("何秋实"), member("沈知行")),
    ]).found("ORG-5", on: day)
  }

  private static func told(
    _ state: String, _ days: Int, record: String = "书记 何秋实 2024-01-01", line: Int = 13
  ) -> [String] {
    ["ORG-5 local \(state) ZB001 record=\(record) days=\(days) branches/ZB001/branch.rec:\(line)"]
  }

  private static let ended = "书记 何秋实 2024-01-01 2026-01-31"

  @Test(arguments: [
    ("2026-01-31", []), ("2026-02-01", told("due-soon", -89)), ("2026-05-01", told("due-soon", 0)),
    ("2026-05-02", told("overdue", 1)),
  ])
  func `a vacancy is due soon from its first day and overdue after ninety`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(posts(Self.ended), on: day) == expected)
    #expect(try found(posts(Self.ended), form: "临时", on: day) == expected)
  }

  @Test func `a post falls vacant when its holder leaves the branch`() throws {
    let members = file(member("何秋实", to: "2026-01-31"))

    #expect(
      try found(posts("书记 何秋实 2024-01-01"), members: members, on: "2026-02-01")
        == Self.told("due-soon", -89))
    #expect(
      try found(posts("书记 何秋实 2024-01-01 2026-06-30"), members: members, on: "2026-02-01")
        == Self.told("due-soon", -89))
  }

  @Test func `a successor fills it, on the day he takes office`() throws {
    let both = posts(Self.ended, "书记 沈知行 2026-03-01")

    #expect(try found(both, on: "2026-02-28") == Self.told("due-soon", -62))
    #expect(try found(both, on: "2026-03-01") == [])
    #expect(try found(posts("书记 沈知行 2026-03-01", Self.ended), on: "2026-03-01") == [])
  }

  @Test func `of several who held it the last one counts`() throws {
    let both = posts("书记 沈知行 2021-01-01 2023-12-31", Self.ended)

    #expect(try found(both, on: "2026-02-01") == Self.told("due-soon", -89, line: 18))
  }

  @Test(arguments: [("2026-01-30", told("due-soon", -89, line: 18)), ("2026-01-31", []), ("2026-02-01", [])])
  func `only vacancies after the latest election count`(_ elected: String, _ expected: [String]) throws {
    #expect(try found(terms("\(elected) 5") + "\n\n" + posts(Self.ended), on: "2026-02-01") == expected)
  }

  @Test(arguments: [
    ("2020-01-01", told("due-soon", -89, record: "书记", line: 3)),
    ("2020-03-30", told("due-soon", 0, record: "书记", line: 3)),
    ("2020-03-31", told("overdue", 1, record: "书记", line: 3)),
  ])
  func `a branch that never had a secretary is counted from its founding`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(posts("副书记 何秋实 2020-01-01"), on: day) == expected)
  }

  @Test func `other posts are asked for while a committee is needed`() throws {
    let offices = posts("书记 员11 2024-01-01", "组织委员 员12 2024-01-01 2026-01-31")

    #expect(try found(offices, members: fullMembers(6), on: "2026-02-01") == [])
    #expect(
      try found(offices, members: fullMembers(7), on: "2026-02-01")
        == Self.told("due-soon", -89, record: "组织委员 员12 2024-01-01", line: 17))
    let deputy = posts("书记 员11 2024-01-01", "副书记 员12 2024-01-01 2026-01-31")
    #expect(try found(deputy, members: fullMembers(7), on: "2026-02-01") == [])
  }

  @Test func `every seat of a plain member is filled by one successor`() throws {
    let secretary = "书记 员11 2024-01-01"
    let two = ["委员 员12 2024-01-01 2026-01-30", "委员 员13 2024-01-01 2026-01-31"]
    let told = Self.told("due-soon", -89, record: "委员 员13 2024-01-01", line: 22)
    func found(_ offices: String) throws -> [String] {
      try self.found(offices, members: fullMembers(7), on: "2026-02-01")
    }

    #expect(try found(posts(secretary, two[0], two[1])).count == 2)
    #expect(try found(posts(secretary, two[0], two[1], "委员 员14 2026-02-01")) == told)
    #expect(
      try found(posts(secretary, two[0], two[1], "委员 员14 2026-02-01", "委员 员15 2026-02-01")) == [])
    #expect(
      try found(posts(secretary, "委员 员12 2024-01-01", two[1]))
        == told.map { $0.replacing(":22", with: ":21") })
  }

  @Test func `a branch dissolved or not yet founded asks for nobody`() throws {
    #expect(try found(posts(Self.ended), branch: "Dissolved: 2026-05-02", on: "2026-05-02") == [])
    #expect(try found(posts(Self.ended), on: "2019-12-31") == [])
  }
}

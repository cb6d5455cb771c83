import Testing

@testable import Checkup

/// MEM-2: the secretary's yearly course, and a new one's first.
struct SecretaryTrainedTests {
  private func course(_ date: String, _ kind: String = "县级以上培训", _ attended: String = "何秋实") -> String {
    "Id: \(date)-px-1\nDate: \(date)\nTitle: 书记培训班\nHours: 24\nKind: \(kind)\nAttended: \(attended)"
  }

  private func found(
    _ post: String..., courses: [String] = [], member record: String = member("何秋实"),
    on day: String
  ) throws -> [String] {
    let offices = post.map { posts($0) }.joined(separator: "\n\n")
    return try Written([
      "branch.rec": branchFile(then: offices), "members.rec": record + "\n",
      "2025/training.rec": courses.joined(separator: "\n\n") + "\n",
    ]).found("MEM-2", on: day)
  }

  private static func yearly(_ state: String, _ days: Int, line: Int = 12) -> [String] {
    ["MEM-2 hard \(state) ZB001 period=2025 member=何秋实 days=\(days) branches/ZB001/branch.rec:\(line)"]
  }

  private static func first(_ state: String, _ days: Int, line: Int = 12) -> [String] {
    ["MEM-2 usual \(state) ZB001 member=何秋实 days=\(days) branches/ZB001/branch.rec:\(line)"]
  }

  @Test(arguments: [
    ("2025-09-30", []), ("2025-10-01", yearly("due-soon", -91)), ("2025-12-31", yearly("due-soon", 0)),
    ("2026-01-01", yearly("overdue", 1)), ("2026-09-30", yearly("overdue", 273)),
  ])
  func `a year without a course is due soon from October and overdue for ever`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found("书记 何秋实 2024-12-31", on: day) == expected)
  }

  @Test(arguments: [
    (["2025-12-31", "县级以上培训", "何秋实"], []), (["2025-01-01", "县级以上培训", "老何"], []),
    (["2026-01-01", "县级以上培训", "何秋实"], yearly("overdue", 1)),
    (["2024-12-31", "县级以上培训", "何秋实"], yearly("overdue", 1)),
    (["2025-12-31", "任职培训", "何秋实"], yearly("overdue", 1)),
    (["2025-12-31", "县级以上培训", "沈知行"], yearly("overdue", 1)),
  ])
  func `a course of that level in the year fulfils it`(_ words: [String], _ expected: [String]) throws {
    let courses = [course(words[0], words[1], words[2])]
    let told = try found(
      "书记 何秋实 2024-12-31", courses: courses, member: member("何秋实", "Alias: 老何"), on: "2026-01-01")

    #expect(told == expected)
  }

  @Test(arguments: [
    ["书记 何秋实 2025-01-02"], ["书记 何秋实 2020-01-01 2025-12-30"], ["副书记 何秋实 2020-01-01"],
  ])
  func `only who was secretary all year owes the year`(_ post: [String]) throws {
    let told = try found(post[0], courses: [course("2025-03-01", "任职培训")], on: "2026-01-01")

    #expect(told == [])
  }

  @Test func `a secretary elected again was so all year, and is not new`() throws {
    let told = try found("书记 何秋实 2022-03-15 2025-03-14", "书记 何秋实 2025-03-15", on: "2026-01-01")

    #expect(told == Self.yearly("overdue", 1, line: 19))
  }

  @Test(arguments: [
    ("2025-06-01", []), ("2025-06-02", first("due-soon", -30)), ("2025-07-02", first("due-soon", 0)),
    ("2025-07-03", first("overdue", 1)),
  ])
  func `a new secretary's first course is due in six months`(_ day: String, _ expected: [String]) throws {
    #expect(try found("书记 何秋实 2025-01-02", on: day) == expected)
  }

  @Test(arguments: [
    ("2025-07-02", "任职培训", []), ("2025-01-02", "县级以上培训", []),
    ("2025-07-05", "任职培训", first("overdue", 3)), ("2025-01-01", "任职培训", first("overdue", 183)),
    ("2025-07-02", "其他", first("overdue", 183)),
  ])
  func `a first course after six months stays late by its days`(
    _ day: String, _ kind: String, _ expected: [String]
  ) throws {
    let told = try found("书记 何秋实 2025-01-02", courses: [course(day, kind)], on: "2026-01-01")

    #expect(told == expected)
  }

  @Test
  func `who left the post or the branch, or took it before the register began, is not asked for a first`()
    throws
  {
    #expect(try found("书记 何秋实 2025-01-02 2025-08-31", on: "2025-09-01") == [])
    #expect(
      try found("书记 何秋实 2025-01-02", member: member("何秋实", to: "2025-08-31"), on: "2025-09-01") == [])
    #expect(try found("书记 何秋实 2024-12-31", on: "2025-09-01") == [])
  }

  @Test func `a gap of a day makes a secretary new again`() throws {
    let told = try found(
      "书记 何秋实 2022-03-15 2025-01-31", "书记 何秋实 2025-02-02", on: "2025-08-03")

    #expect(told == Self.first("overdue", 1, line: 19))
  }
}

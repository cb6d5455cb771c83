import Register
import Testing

@testable import Checkup

/// MTG-8: every two officers, every member with an officer, every member with another.
struct TalksCoveredTests {
  private static let officers = ["何秋实", "沈知行", "程小雪"]

  /// Talks `one other [date]`.
  private func talks(_ pairs: [String]) -> String {
    pairs.enumerated().map { number, pair in
      let words = pair.split(separator: " ")
      let date = words.count > 2 ? String(words[2]) : "2025-06-0\(number % 9 + 1)"
      return "Id: \(number)\nDate: \(date)\nFrom: \(words[0])\nWith: \(words[1])"
    }.joined(separator: "\n\n") + "\n"
  }

  private func branch(_ others: [String], _ pairs: [String], posts: String = committee) -> Written {
    let members = (Self.officers + others).map { member($0) }.joined(separator: "\n\n") + "\n"
    return Written([
      "branch.rec": branchFile(then: posts), "members.rec": members, "2025/talks.rec": talks(pairs),
    ])
  }

  /// What is still open at the end of 2025: pairs of officers, members without an officer, members without another.
  private func open(_ branch: Written, on day: String = "2026-01-01") throws -> [String] {
    try branch.findings("MTG-8", on: day).filter { $0.period == .year(2025) }.map { finding in
      ["pairs", "members", "others"].compactMap { finding.facts[$0] }.joined(separator: " ")
    }
  }

  private let all = [
    "何秋实 沈知行", "沈知行 程小雪", "程小雪 何秋实", "何秋实 林晚", "韩晚晴 沈知行", "林晚 韩晚晴",
  ]

  @Test func `one finding for the year, with who is to be talked with`() throws {
    let none = branch(["林晚"], [])

    #expect(
      try none.found("MTG-8", on: "2026-01-03")
        == ["MTG-8 usual overdue ZB001 period=2025 days=3 branches/ZB001/2025/talks.rec:1"])
    let facts = try #require(try none.findings("MTG-8", on: "2026-01-03").first).facts
    #expect(facts["names"] == "何秋实、沈知行、程小雪、林晚")
  }

  @Test(arguments: [
    ("2025-09-30", []), ("2025-10-01", ["due-soon -91"]), ("2025-12-31", ["due-soon 0"]),
    ("2026-01-01", ["overdue 1"]),
  ])
  func `it is due soon from October and overdue from January`(_ day: String, _ expected: [String]) throws {
    let found = try branch([], []).findings("MTG-8", on: day)
    #expect(found.map { "\($0.state.rawValue) \($0.days ?? 0)" } == expected)
  }

  @Test func `either may begin, and each talk counts for both`() throws {
    #expect(try open(branch(["林晚", "韩晚晴"], all)) == [])
  }

  @Test(arguments: [(0, "1 0 0"), (2, "1 0 0"), (3, "0 1 0"), (4, "0 1 0"), (5, "0 0 2")])
  func `a talk that is lacking is counted`(_ lacking: Int, _ expected: String) throws {
    var pairs = all
    pairs.remove(at: lacking)
    #expect(try open(branch(["林晚", "韩晚晴"], pairs)) == [expected])
  }

  /// Domain reference 5.2: 3 -> 3, 5 -> 10, 7 -> 21.
  @Test(arguments: [(3, 3), (5, 10), (7, 21)])
  func `every pair of the committee counts`(_ officers: Int, _ pairs: Int) throws {
    let names = (1...officers).map { "员1\($0)" }
    let held = names.map { "Post: 委员\nHolder: \($0)\nFrom: 2021-03-15" }.joined(separator: "\n\n")
    let branch = Written([
      "branch.rec": branchFile(then: "%rec: Post\n\n" + held), "members.rec": fullMembers(officers),
      "2025/talks.rec": talks([]),
    ])
    #expect(try open(branch) == ["\(pairs) 0 0"])
  }

  @Test func `where there is no committee it is the secretary, and nobody makes a pair`() throws {
    let two = posts("书记 何秋实 2021-03-15", "副书记 沈知行 2021-03-15")
    #expect(try open(branch([], ["何秋实 沈知行", "何秋实 程小雪", "沈知行 程小雪"], posts: two)) == [])
    #expect(try open(branch([], ["沈知行 程小雪"], posts: two)) == ["0 2 0"])
    #expect(try open(branch([], ["沈知行 程小雪", "程小雪 何秋实"], posts: posts())) == [])
  }

  @Test func `a single member who is no officer needs no other`() throws {
    #expect(try open(branch(["林晚"], Array(all.prefix(4)))) == [])
  }

  @Test func `who came to the office later in the year, or left it, was talked with in it`() throws {
    let changed = posts(
      "书记 林晚 2021-03-15 2025-10-31", "书记 何秋实 2025-11-01", "组织委员 沈知行 2021-03-15", "宣传委员 程小雪 2021-03-15")
    let pairs = Array(all.prefix(3)) + ["林晚 韩晚晴", "何秋实 林晚 2025-11-20"]
    #expect(try open(branch(["林晚", "韩晚晴"], pairs, posts: changed)) == [])
  }

  @Test func `those who belong to the branch at the year's end count`() throws {
    var moved = branch([], Array(all.prefix(3)))
    moved.files["members.rec"]? +=
      "\n" + file(member("林晚", to: "2025-12-30"), member("新来", from: "2026-01-01"))
    #expect(try open(moved) == [])
    moved.files["members.rec"]? += "\n" + file(member("刚到", from: "2025-12-31"))
    #expect(try open(moved) == ["0 1 0"])
  }

  @Test(arguments: ["2024-12-31", "2026-01-01"])
  func `a talk of another year does not count`(_ date: String) throws {
    var pairs = Array(all.prefix(3))
    pairs[0] += " \(date)"
    #expect(try open(branch([], pairs), on: "2026-02-01") == ["1 0 0"])
  }

  @Test func `an alias is the member`() throws {
    var aliased = branch([], ["老何 沈知行", "沈知行 程小雪", "程小雪 何秋实"])
    #expect(try open(aliased) == ["1 0 0"])
    aliased.files["members.rec"] = file(member("何秋实", "Alias: 老何"), member("沈知行"), member("程小雪"))
    #expect(try open(aliased) == [])
  }

  @Test func `a year the branch did not last through owes nothing`() throws {
    var young = branch([], [])
    young.files["branch.rec"] = branchFile(founded: "2025-01-02", then: committee)
    #expect(try open(young) == [])
    young.files["branch.rec"] = branchFile("Dissolved: 2025-12-31", then: committee)
    #expect(try open(young) == [])
  }
}

import Testing

@testable import Checkup

/// ORG-3: seven or more full members have a committee of three to seven persons.
struct CommitteeSizeTests {
  private func found(full: Int, form: String = "普通", _ posts: String, on day: String = "2026-03-01") throws
    -> [String]
  {
    let branch = Written([
      "branch.rec": branchFile(form: form, then: posts), "members.rec": fullMembers(full),
    ])
    return try branch.found("ORG-3", on: day)
  }

  /// So many persons, each with one post.
  private static func officers(_ count: Int) -> String {
    let lines = (0..<count).map { "\($0 == 0 ? "书记" : "委员") 员1\($0 + 1) 2021-03-15" }
    return
      (["%rec: Post"]
      + lines.map { line in
        let words = line.split(separator: " ")
        return "Post: \(words[0])\nHolder: \(words[1])\nFrom: \(words[2])"
      }).joined(separator: "\n\n")
  }

  private static let none = ["ORG-3 hard violated ZB001 branches/ZB001/branch.rec:3"]
  private static let many = ["ORG-3 usual violated ZB001 branches/ZB001/branch.rec:3"]

  @Test(arguments: [
    (6, 0, []), (6, 2, []), (7, 0, none), (7, 2, none), (7, 3, []), (7, 5, []), (9, 7, []), (9, 8, many),
    (6, 8, []),
  ])
  func `seven full members need a committee, and seven persons are its most`(
    _ full: Int, _ officers: Int, _ expected: [String]
  ) throws {
    #expect(try found(full: full, Self.officers(officers)) == expected)
  }

  @Test func `the committee is persons and not posts`() throws {
    let two = posts("书记 员11 2021-03-15", "组织委员 员11 2021-03-15", "宣传委员 员12 2021-03-15")

    #expect(try found(full: 7, two) == Self.none)
  }

  @Test func `only posts held that day count`() throws {
    let lapsing = posts("书记 员11 2021-03-15", "委员 员12 2026-03-01", "委员 员13 2021-03-15 2026-03-01")

    #expect(try found(full: 7, lapsing, on: "2026-02-28") == Self.none)
    #expect(try found(full: 7, lapsing, on: "2026-03-01") == [])
    #expect(try found(full: 7, lapsing, on: "2026-03-02") == Self.none)
  }

  @Test func `a temporary branch of seven needs a committee too`() throws {
    #expect(try found(full: 7, form: "临时", Self.officers(0)) == Self.none)
  }

  @Test func `a dissolved branch needs none`() throws {
    let branch = Written(["branch.rec": branchFile("Dissolved: 2026-02-28"), "members.rec": fullMembers(7)])

    #expect(try branch.found("ORG-3", on: "2026-03-01") == [])
  }
}

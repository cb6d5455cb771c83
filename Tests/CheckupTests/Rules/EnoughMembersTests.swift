import Testing

@testable import Checkup

/// ORG-1: three or more full members on the as-of day.
struct EnoughMembersTests {
  private func written(_ members: String, branch: String = branchFile()) -> Written {
    Written(["branch.rec": branch, "members.rec": members])
  }

  static let counts = [
    (0, ["ORG-1 hard violated ZB001 branches/ZB001/branch.rec:3"]),
    (2, ["ORG-1 hard violated ZB001 branches/ZB001/branch.rec:3"]),
    (3, ["ORG-1 hard due-soon ZB001 branches/ZB001/branch.rec:3"]), (4, []),
  ]

  @Test(arguments: counts)
  func `fewer than three full members are too few, just three are near it`(
    _ count: Int, _ expected: [String]
  ) throws {
    #expect(try written(fullMembers(count)).found("ORG-1", on: "2026-03-01") == expected)
  }

  /// A third and fourth member beside two who count: who of them counts on 2026-03-01?
  static let others = [
    ("on probation", member("韩晚晴", joined: "2025-06-01", full: nil), "violated"),
    ("converted that day", member("韩晚晴", full: "2026-03-01"), "due-soon"),
    ("converted the day after", member("韩晚晴", full: "2026-03-02"), "violated"),
    ("left that day", member("韩晚晴", to: "2026-03-01"), "due-soon"),
    ("left the day before", member("韩晚晴", to: "2026-02-28"), "violated"),
    ("came that day", member("韩晚晴", from: "2026-03-01"), "due-soon"),
    ("comes the day after", member("韩晚晴", from: "2026-03-02"), "violated"),
    ("has no vote", member("韩晚晴", "NoVote: 2026-01-01 留党察看"), "due-soon"),
    ("need not come", member("韩晚晴", "Exempt: 2026-01-01 年老 沈知行 2026-12-31"), "due-soon"),
  ]

  @Test(arguments: others)
  func `a full member of that day counts`(_ who: String, _ third: String, _ state: String) throws {
    let branch = written(fullMembers(2) + "\n" + third)

    #expect(try branch.findings("ORG-1", on: "2026-03-01").map(\.state.rawValue) == [state])
  }

  @Test func `a branch is judged from its founding until its dissolution`() throws {
    let branch = written("", branch: branchFile(founded: "2026-02-10", "Dissolved: 2026-03-10"))

    #expect(try branch.found("ORG-1", on: "2026-02-09") == [])
    #expect(try branch.found("ORG-1", on: "2026-02-10").count == 1)
    #expect(try branch.found("ORG-1", on: "2026-03-09").count == 1)
    #expect(try branch.found("ORG-1", on: "2026-03-10") == [])
    #expect(try branch.found("ORG-1", on: "2026-03-11") == [])
  }

  @Test func `a temporary branch needs three full members too`() throws {
    let branch = written(fullMembers(2), branch: branchFile(form: "临时"))

    #expect(try branch.findings("ORG-1", on: "2026-03-01").map(\.state) == [.violated])
  }

  @Test func `a branch owes it from the day it exists, whatever folders it has`() throws {
    var branch = written(fullMembers(2))
    branch.years = []

    #expect(try branch.findings("ORG-1", on: "2026-03-01").map(\.state) == [.violated])
  }
}

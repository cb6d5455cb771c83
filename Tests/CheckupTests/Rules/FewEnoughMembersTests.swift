import Testing

@testable import Checkup

/// ORG-2: at most fifty members, a joint branch at most five units.
struct FewEnoughMembersTests {
  private func found(_ members: String, form: String = "普通", _ line: String = "Level: 中等") throws -> [String]
  {
    let branch = Written(["branch.rec": branchFile(form: form, line), "members.rec": members])
    return try branch.found("ORG-2", on: "2026-03-01")
  }

  private static let near = ["ORG-2 usual due-soon ZB001 branches/ZB001/branch.rec:3"]
  private static let broken = ["ORG-2 usual violated ZB001 branches/ZB001/branch.rec:3"]

  @Test(arguments: [(44, []), (45, near), (50, near), (51, broken)])
  func `more than fifty members are too many, forty-five are near it`(
    _ count: Int, _ expected: [String]
  ) throws {
    #expect(try found(fullMembers(count)) == expected)
  }

  @Test func `members on probation count, those who left do not`() throws {
    let probation = member("韩晚晴", joined: "2025-06-01", full: nil)
    let gone = member("罗一舟", to: "2026-02-28")

    #expect(try found(fullMembers(44) + "\n" + probation) == Self.near)
    #expect(try found(fullMembers(44) + "\n" + gone) == [])
  }

  @Test(arguments: [("联合", 5, []), ("联合", 6, broken), ("普通", 6, []), ("临时", 6, [])])
  func `a joint branch covers at most five units`(_ form: String, _ units: Int, _ expected: [String]) throws {
    #expect(try found(fullMembers(10), form: form, "Units: \(units)") == expected)
  }

  @Test func `a joint branch with too many of both is one finding`() throws {
    #expect(try found(fullMembers(51), form: "联合", "Units: 6") == Self.broken)
    #expect(try found(fullMembers(45), form: "联合", "Units: 6") == Self.broken)
  }

  @Test func `a dissolved branch is not too big`() throws {
    #expect(try found(fullMembers(51), "Dissolved: 2026-02-28") == [])
  }
}

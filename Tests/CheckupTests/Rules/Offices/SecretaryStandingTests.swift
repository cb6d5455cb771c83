import Testing

@testable import Checkup

/// ORG-6: a secretary has been a full member for a year.
struct SecretaryStandingTests {
  private func found(
    _ post: String, full: String?, to: String? = nil, branch lines: String = "Level: 中等", on day: String
  ) throws -> [String] {
    try Written([
      "branch.rec": branchFile(lines, then: posts(post)),
      "members.rec": member("何秋实", full: full, to: to) + "\n",
    ]).found("ORG-6", on: day)
  }

  private static let told = ["ORG-6 usual violated ZB001 member=何秋实 branches/ZB001/branch.rec:13"]

  @Test(arguments: [("2025-03-15", []), ("2025-03-16", told), ("2026-03-16", told), (nil, told)])
  func `a full year by the first day in office will do`(_ full: String?, _ expected: [String]) throws {
    #expect(try found("书记 何秋实 2026-03-15", full: full, on: "2026-03-20") == expected)
  }

  @Test func `a leap day's year ends on the last of February`() throws {
    #expect(try found("书记 何秋实 2025-02-28", full: "2024-02-29", on: "2026-01-01") == [])
    #expect(try found("书记 何秋实 2025-02-27", full: "2024-02-29", on: "2026-01-01") == Self.told)
  }

  @Test func `other offices, former secretaries, those gone and branches dissolved are passed over`() throws {
    #expect(try found("副书记 何秋实 2026-03-15", full: nil, on: "2026-03-20") == [])
    #expect(try found("书记 何秋实 2026-03-15 2026-03-19", full: nil, on: "2026-03-20") == [])
    #expect(try found("书记 何秋实 2026-03-21", full: nil, on: "2026-03-20") == [])
    #expect(try found("书记 何秋实 2026-03-15", full: nil, to: "2026-03-19", on: "2026-03-20") == [])
    #expect(
      try found("书记 何秋实 2026-03-15", full: nil, branch: "Dissolved: 2026-03-20", on: "2026-03-20") == [])
    #expect(try found("书记 沈知行 2026-03-15", full: nil, on: "2026-03-20") == [])
  }
}

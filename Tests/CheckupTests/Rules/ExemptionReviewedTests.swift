import Testing

@testable import Checkup

/// ATT-2: an exemption is looked at again by its review date.
struct ExemptionReviewedTests {
  private func found(
    _ flags: String..., to: String? = nil, branch: String = branchFile(), on day: String
  ) throws -> [String] {
    let record = ([member("何秋实", to: to)] + flags.map { "Exempt: \($0)" }).joined(separator: "\n")
    return try Written(["branch.rec": branch, "members.rec": record + "\n"]).found("ATT-2", on: day)
  }

  private static func told(_ state: String, _ days: Int?) -> [String] {
    let days = days.map { "days=\($0) " } ?? ""
    return ["ATT-2 local \(state) ZB001 member=何秋实 \(days)branches/ZB001/members.rec:1"]
  }

  @Test(arguments: [
    ("2026-05-31", []), ("2026-06-01", told("due-soon", -30)), ("2026-07-01", told("due-soon", 0)),
    ("2026-07-02", told("overdue", 1)), ("2026-12-31", told("overdue", 183)), ("2024-06-30", []),
  ])
  func `a review is due soon thirty days before and overdue once past`(_ day: String, _ expected: [String])
    throws
  {
    #expect(try found("2024-07-01 年老体弱 沈知行 2026-07-01", on: day) == expected)
  }

  @Test(arguments: ["2026-01-01 年老体弱 沈知行", "2026-01-01 年老体弱", "2026-01-01"])
  func `a flag without a review date is incomplete from its first day`(_ flag: String) throws {
    #expect(try found(flag, on: "2025-12-31") == [])
    #expect(try found(flag, on: "2026-01-01") == Self.told("incomplete", nil))
  }

  @Test func `a renewed flag is judged by its later date`() throws {
    let renewed = try found(
      "2024-07-01 年老体弱 沈知行 2025-07-01", "2025-07-01 年老体弱 沈知行 2026-07-01", on: "2026-03-01")

    #expect(renewed == [])
  }

  @Test func `a flag that ended, of a member gone or in a branch dissolved, is left alone`() throws {
    let flag = "2024-07-01 年老体弱 沈知行 2025-07-01"

    #expect(try found("2024-07-01 2026-02-28 年老体弱 沈知行 2025-07-01", on: "2026-03-01") == [])
    #expect(try found(flag, to: "2026-02-28", on: "2026-03-01") == [])
    #expect(try found(flag, branch: branchFile("Dissolved: 2026-03-01"), on: "2026-03-01") == [])
    #expect(try found(flag, on: "2026-03-01") == Self.told("overdue", 243))
  }
}

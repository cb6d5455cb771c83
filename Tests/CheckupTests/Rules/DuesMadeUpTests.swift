import Testing

@testable import Checkup

/// DUE-5: dues are made up for at most six months back.
struct DuesMadeUpTests {
  private func found(
    _ month: String, _ payments: String..., members: String = member("何秋实", "Alias: 老何"),
    branch: String = branchFile(), on day: String = "2027-12-31"
  ) throws -> [String] {
    try Written(
      [
        "branch.rec": branch, "members.rec": members,
        "2026/dues.rec": (["Month: \(month)"] + payments.map { "Paid: \($0)" }).joined(separator: "\n")
          + "\n",
      ]
    ).found("DUE-5", on: day)
  }

  private static let january = [
    "DUE-5 usual violated ZB001 period=2026-01 member=何秋实 branches/ZB001/2026/dues.rec:1"
  ]

  @Test(arguments: [
    ("2026-07-31", []), ("2026-08-01", january), ("2027-03-01", january), ("2026-01-15", []),
    ("2025-03-01", []),
  ])
  func `the dues of January may be paid until July`(_ paid: String, _ expected: [String]) throws {
    #expect(try found("2026-01", "何秋实 10.00 \(paid) 补交") == expected)
  }

  @Test(arguments: [("2026-09-30", false), ("2026-10-01", true)])
  func `for those who pay by the quarter it is counted from its end`(_ paid: String, _ isFound: Bool) throws {
    let quarterly = member("何秋实", "Quarterly: 2025-01-01 沈知行")

    #expect(try found("2026-01", "何秋实 10.00 \(paid)", members: quarterly) == (isFound ? Self.january : []))
  }

  @Test func `a payment counts from the day it was made`() throws {
    #expect(try found("2026-01", "何秋实 10.00 2026-08-02", on: "2026-08-01") == [])
    #expect(try found("2026-01", "何秋实 10.00 2026-08-02", on: "2026-08-02") == Self.january)
  }

  @Test func `parts of one month are one finding, under the member's own name`() throws {
    #expect(
      try found("2026-01", "何秋实 5.00 2026-08-02", "老何 5.00 2026-09-02") == Self.january)
  }

  @Test func `temporary branches and months before the register are passed over`() throws {
    #expect(try found("2026-01", "何秋实 5.00 2026-08-02", branch: branchFile(form: "临时")) == [])
    #expect(try found("2025-12", "何秋实 5.00 2026-08-02") == [])
  }
}

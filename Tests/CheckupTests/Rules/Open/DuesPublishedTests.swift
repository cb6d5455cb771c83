import Testing

@testable import Checkup

/// DUE-6: dues and their use are published every year.
struct DuesPublishedTests {
  private func written(_ posted: String?..., kind: String = "党费收支", branch: String = branchFile()) -> Written
  {
    let records = posted.enumerated().map { number, posted in
      "Id: 20261101-gk-\(number)\nTitle: 党费收支\nKind: \(kind)"
        + (posted.map { "\nPosted: \($0)" } ?? "")
    }
    return Written([
      "branch.rec": branch, "2026/disclosures.rec": records.joined(separator: "\n\n") + "\n",
    ])
  }

  private static func told(_ state: String, _ days: Int) -> [String] {
    ["DUE-6 hard \(state) ZB001 period=2026 days=\(days) branches/ZB001/2026/disclosures.rec:1"]
  }

  @Test(arguments: [
    ("2026-11-30", []), ("2026-12-01", told("due-soon", -30)), ("2026-12-31", told("due-soon", 0)),
    ("2027-01-01", told("overdue", 1)), ("2027-11-30", told("overdue", 334)),
  ])
  func `a year without publication is due soon in December and then overdue`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try written(nil).found("DUE-6", on: day) == expected)
  }

  @Test(arguments: ["2026-01-01", "2026-12-31"])
  func `published within the year is in time`(_ posted: String) throws {
    #expect(try written(posted).found("DUE-6", on: "2027-06-01") == [])
  }

  @Test func `published later it is overdue for ever, by as many days`() throws {
    #expect(try written("2027-01-10").found("DUE-6", on: "2027-06-01") == Self.told("overdue", 10))
    #expect(try written("2027-01-10").found("DUE-6", on: "2027-01-09") == Self.told("overdue", 9))
    #expect(try written("2025-12-31").found("DUE-6", on: "2027-01-01") == Self.told("overdue", 1))
    #expect(
      try written("2027-01-10", "2026-05-01").found("DUE-6", on: "2027-06-01") == [])
  }

  @Test(arguments: [("2027-03-31", 90), ("2027-04-01", 151)])
  func `published long after it is the next year's own`(_ posted: String, _ days: Int) throws {
    let found = try written(posted).found("DUE-6", on: "2027-05-31")

    #expect(found == Self.told("overdue", days))
  }

  @Test func `another kind of item does not count`() throws {
    #expect(
      try written("2026-05-01", kind: "工作计划").found("DUE-6", on: "2027-01-01") == Self.told("overdue", 1))
  }

  @Test(arguments: [
    branchFile(form: "临时"), branchFile(founded: "2026-01-02"), branchFile("Dissolved: 2026-12-31"),
  ])
  func `temporary branches and those not there all year owe nothing`(_ branch: String) throws {
    #expect(try written(nil, branch: branch).periods("DUE-6", on: "2027-01-01") == [])
  }

  @Test func `every year since the first folder is judged`() throws {
    #expect(
      try Written(years: [2024]).periods("DUE-6", on: "2026-12-01")
        == ["2024 overdue", "2025 overdue", "2026 due-soon"])
  }
}

import Testing

@testable import Checkup

/// DUE-3 for those who pay by the quarter.
struct DuesByQuarterTests {
  private func periods(_ quarterly: String, on day: String) throws -> [String] {
    try Written(["members.rec": member("何秋实", "Quarterly: \(quarterly)")]).periods("DUE-3", on: day)
  }

  @Test(arguments: [
    ("2026-02-01", []), ("2026-03-25", []),
    ("2026-03-26", ["2026-01 due-soon", "2026-02 due-soon", "2026-03 due-soon"]),
    ("2026-03-31", ["2026-01 due-soon", "2026-02 due-soon", "2026-03 due-soon"]),
    ("2026-04-01", ["2026-01 overdue", "2026-02 overdue", "2026-03 overdue"]),
    ("2026-04-30", ["2026-01 overdue", "2026-02 overdue", "2026-03 overdue"]),
  ])
  func `all months of a quarter fall due at its end`(_ day: String, _ expected: [String]) throws {
    #expect(try periods("2025-01-01 沈知行", on: day) == expected)
  }

  @Test func `days are counted from the quarter's end`() throws {
    let branch = Written(["members.rec": member("何秋实", "Quarterly: 2025-01-01 沈知行")])

    #expect(try branch.findings("DUE-3", on: "2026-03-26").map(\.days) == [-5, -5, -5])
    #expect(try branch.findings("DUE-3", on: "2026-04-02").map(\.days) == [2, 2, 2])
  }

  @Test(arguments: [
    ("2026-01-31", ["2026-01 due-soon"]), ("2026-02-28", ["2026-01 overdue"]),
    (
      "2026-04-01",
      [
        "2026-01 overdue", "2026-02 overdue", "2026-03 overdue",
      ]
    ),
  ])
  func `months before the consent are paid by the month`(_ day: String, _ expected: [String]) throws {
    #expect(try periods("2026-02-10 沈知行", on: day) == expected)
  }
}

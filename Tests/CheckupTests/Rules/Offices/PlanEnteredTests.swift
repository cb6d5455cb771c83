import Testing

@testable import Checkup

/// ORG-8: the year's plan is entered in January.
struct PlanEnteredTests {
  private func branch(_ plan: String = "", branch: String = branchFile(), rules: String = "") -> Written {
    Written(["branch.rec": branch, "2026/plan.rec": plan + "\n"], rules: rules)
  }

  private func item(_ month: String) -> String {
    "Id: \(month.replacing("-", with: ""))-dydh-1\nMonth: \(month)\nKind: 党员大会\nTitle: 季度大会"
  }

  private static func told(_ state: String, _ days: Int) -> [String] {
    ["ORG-8 local \(state) ZB001 period=2026 days=\(days) branches/ZB001/2026/plan.rec:1"]
  }

  @Test(arguments: [
    ("2025-12-31", []), ("2026-01-01", told("due-soon", -30)), ("2026-01-31", told("due-soon", 0)),
    ("2026-02-01", told("overdue", 1)), ("2026-12-31", told("overdue", 334)),
  ])
  func `a plan is due in January and overdue from February for ever`(_ day: String, _ expected: [String])
    throws
  {
    #expect(try branch().found("ORG-8", on: day) == expected)
  }

  @Test(arguments: [
    ("2026-01", []), ("2026-12", []), ("2025-12", told("overdue", 1)), ("2027-01", told("overdue", 1)),
  ])
  func `one item of a month of the year will do`(_ month: String, _ expected: [String]) throws {
    #expect(try branch(item(month)).found("ORG-8", on: "2026-02-01") == expected)
  }

  @Test func `every full year of the branch is asked for, closed ones too`() throws {
    let branch = Written(["branch.rec": branchFile(founded: "2024-01-02")], years: [2024])

    #expect(try branch.periods("ORG-8", on: "2026-01-15") == ["2025 overdue", "2026 due-soon"])
  }

  @Test func `a year in which the branch was dissolved, and a rule switched off, ask for nothing`() throws {
    #expect(
      try branch(branch: branchFile("Dissolved: 2026-12-31")).found("ORG-8", on: "2026-02-01") == [])
    #expect(try branch(rules: setting("ORG-8", "Off: yes")).found("ORG-8", on: "2026-02-01") == [])
    #expect(try branch(rules: setting("ORG-8", "Waive: 2026")).found("ORG-8", on: "2026-02-01") == [])
  }
}

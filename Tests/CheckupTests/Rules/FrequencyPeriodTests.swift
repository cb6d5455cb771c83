import Register
import Testing

@testable import Checkup

/// Which periods are judged: full ones of the branch, from its first year folder on.
struct FrequencyPeriodTests {
  private func overdue(_ rule: String, on day: String, _ branch: Written) throws -> [String] {
    try branch.findings(rule, on: day).compactMap { $0.state == .overdue ? $0.period?.description : nil }
  }

  private func written(
    founded: String = "2020-01-01", form: String = "普通", _ lines: String = "Level: 中等",
    years: Set<Int> = [2026]
  ) -> Written {
    let group = groups("一组 何秋实 2019-01-01")
    let posts = posts("书记 何秋实 2017-03-15", "组织委员 沈知行 2017-03-15", "委员 程小雪 2017-03-15")
    return Written(
      ["branch.rec": branchFile(founded: founded, form: form, lines, then: posts, group)], years: years)
  }

  static let founded = [
    (
      "2026-01-01", ["2026-Q1", "2026-Q2"],
      ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]
    ),
    ("2026-01-02", ["2026-Q2"], ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]),
    ("2026-02-01", ["2026-Q2"], ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]),
    ("2026-03-31", ["2026-Q2"], ["2026-04", "2026-05", "2026-06"]),
    ("2026-04-01", ["2026-Q2"], ["2026-04", "2026-05", "2026-06"]),
    ("2026-04-02", [], ["2026-05", "2026-06"]), ("2026-07-01", [], []), ("2027-01-01", [], []),
  ]

  @Test(arguments: founded)
  func `the first duty is the first full period after founding`(
    _ day: String, _ quarters: [String], _ months: [String]
  ) throws {
    let branch = written(founded: day)
    for rule in ["MTG-1", "MTG-5"] { #expect(try overdue(rule, on: "2026-07-01", branch) == quarters) }
    for rule in ["MTG-2", "MTG-3", "MTG-4"] { #expect(try overdue(rule, on: "2026-07-01", branch) == months) }
  }

  static let dissolved = [
    ("2026-05-31", ["2026-Q1"], ["2026-01", "2026-02", "2026-03", "2026-04"]),
    ("2026-06-01", ["2026-Q1"], ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"]),
    ("2026-06-30", ["2026-Q1"], ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"]),
    ("2026-01-15", [], []),
  ]

  @Test(arguments: dissolved)
  func `nothing is owed for the period that holds the dissolution nor after it`(
    _ day: String, _ quarters: [String], _ months: [String]
  ) throws {
    let branch = written("Dissolved: \(day)")
    for rule in ["MTG-1", "MTG-5"] { #expect(try overdue(rule, on: "2027-01-01", branch) == quarters) }
    for rule in ["MTG-2", "MTG-3", "MTG-4"] { #expect(try overdue(rule, on: "2027-01-01", branch) == months) }
  }

  @Test func `the running period of a branch about to be dissolved is not due soon`() throws {
    let branch = written("Dissolved: 2026-03-31")

    #expect(try branch.periods("MTG-1", on: "2026-03-20") == [])
    #expect(try branch.periods("MTG-2", on: "2026-02-21") == ["2026-01 overdue", "2026-02 due-soon"])
  }

  @Test func `nothing is judged before the first year folder`() throws {
    #expect(
      try overdue("MTG-1", on: "2027-01-01", written(years: [2026])) == [
        "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4",
      ])
    #expect(try overdue("MTG-1", on: "2026-04-01", written(years: [2027])) == [])
  }

  @Test func `a year without a folder is a year without records`() throws {
    let branch = written(years: [2024, 2026])

    #expect(
      try branch.found("MTG-1", on: "2026-03-01") == [
        "MTG-1 usual overdue ZB001 period=2024-Q1 days=700 branches/ZB001/branch.rec:3",
        "MTG-1 usual overdue ZB001 period=2024-Q2 days=609 branches/ZB001/branch.rec:3",
        "MTG-1 usual overdue ZB001 period=2024-Q3 days=517 branches/ZB001/branch.rec:3",
        "MTG-1 usual overdue ZB001 period=2024-Q4 days=425 branches/ZB001/branch.rec:3",
        "MTG-1 usual overdue ZB001 period=2025-Q1 days=335 branches/ZB001/branch.rec:3",
        "MTG-1 usual overdue ZB001 period=2025-Q2 days=244 branches/ZB001/branch.rec:3",
        "MTG-1 usual overdue ZB001 period=2025-Q3 days=152 branches/ZB001/branch.rec:3",
        "MTG-1 usual overdue ZB001 period=2025-Q4 days=60 branches/ZB001/branch.rec:3",
      ])
  }

  @Test func `a branch without any year folder owes nothing`() throws {
    var branch = written()
    branch.years = []

    #expect(try branch.periods("MTG-1", on: "2026-07-01") == [])
  }

  @Test func `a rule holds for periods that began while it was in force`() throws {
    let branch = written(founded: "2010-01-01", years: [2018])

    #expect(try overdue("MTG-1", on: "2019-04-01", branch) == ["2019-Q1"])
    #expect(try overdue("MTG-4", on: "2019-01-01", branch) == ["2018-11", "2018-12"])
    #expect(try overdue("MTG-5", on: "2019-01-01", branch) == ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"])
  }

  @Test func `a temporary branch owes its meetings like any other`() throws {
    #expect(try overdue("MTG-1", on: "2026-04-01", written(form: "临时")) == ["2026-Q1"])
  }

  @Test func `a missed quarter stays missed however many assemblies follow`() throws {
    var branch = written()
    branch.files["2026/meetings.rec"] = file(session("20260410-dydh"), session("20260420-dydh"))

    #expect(try overdue("MTG-1", on: "2026-07-01", branch) == ["2026-Q1"])
  }
}

import Testing

@testable import Checkup

/// REP-1: reports are made in time, and requests answered.
struct ReportsMadeTests {
  private static let yearly = [
    term("上半年", 2026, made: "2026-06-20", id: "20260620-hb"),
    term("年度", 2026, made: "2026-12-20", id: "20261220-hb"),
  ]

  private static func term(_ term: String, _ year: Int, made: String, id: String = "20260101-hb") -> String {
    "Id: \(id)\nKind: 报告\nTitle: 工作报告\nTo: 云杉里社区党委\nTerm: \(term)\nYear: \(year)\nMade: \(made)"
  }

  private func written(_ reports: [String], branch: String = branchFile()) -> Written {
    Written([
      "branch.rec": branch, "2026/reports.rec": reports.joined(separator: "\n\n") + "\n",
    ])
  }

  private func found(_ lines: String..., kind: String = "报告", on day: String) throws -> [String] {
    let report = (["Id: 20260301-hb", "Kind: \(kind)", "Title: 换届请示", "To: 云杉里社区党委"] + lines)
      .joined(separator: "\n")
    return try written(Self.yearly + [report]).found("REP-1", on: day).filter { $0.contains("record=") }
  }

  private static func told(_ state: String, _ days: Int) -> [String] {
    ["REP-1 local \(state) ZB001 record=20260301-hb days=\(days) branches/ZB001/2026/reports.rec:17"]
  }

  private static func told(_ period: String, _ state: String, _ days: Int, line: Int = 1) -> String {
    "REP-1 local \(state) ZB001 period=\(period) days=\(days) branches/ZB001/2026/reports.rec:\(line)"
  }

  @Test(arguments: [
    ("2026-03-02", []), ("2026-03-03", told("due-soon", -7)), ("2026-03-10", told("due-soon", 0)),
    ("2026-03-11", told("overdue", 1)),
  ])
  func `a report with a date is due soon a week before and overdue after it`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found("Due: 2026-03-10", on: day) == expected)
  }

  @Test func `a report made late stays late by as many days`() throws {
    #expect(try found("Due: 2026-03-10", "Made: 2026-03-10", on: "2026-05-01") == [])
    #expect(
      try found("Due: 2026-03-10", "Made: 2026-03-13", on: "2026-05-01") == Self.told("overdue", 3))
    #expect(
      try found("Due: 2026-03-10", "Made: 2026-03-13", on: "2026-03-12") == Self.told("overdue", 2))
  }

  @Test(arguments: [
    ("2026-04-02", []), ("2026-04-03", told("due-soon", -7)), ("2026-04-10", told("due-soon", 0)),
    ("2026-04-11", told("overdue", 1)),
  ])
  func `a request made is answered by its day`(_ day: String, _ expected: [String]) throws {
    #expect(try found("Made: 2026-03-10", "AnswerDue: 2026-04-10", kind: "请示", on: day) == expected)
  }

  @Test func `an answer late stays late, and only a request that was made wants one`() throws {
    let (made, due) = ("Made: 2026-03-10", "AnswerDue: 2026-04-10")

    #expect(
      try found(made, due, "Answered: 2026-04-15", kind: "请示", on: "2026-06-01")
        == Self.told("overdue", 5))
    #expect(try found(made, due, "Answered: 2026-04-10", kind: "请示", on: "2026-06-01") == [])
    #expect(try found(due, kind: "请示", on: "2026-06-01") == [])
    #expect(try found(made, due, kind: "报告", on: "2026-06-01") == [])
  }

  @Test(arguments: [
    ("2026-06-22", []), ("2026-06-23", [told("2026-Q2", "due-soon", -7)]),
    ("2026-06-30", [told("2026-Q2", "due-soon", 0)]), ("2026-07-01", [told("2026-Q2", "overdue", 1)]),
    ("2026-12-23", [told("2026-Q2", "overdue", 176)]),
    ("2026-12-24", [told("2026", "due-soon", -7), told("2026-Q2", "overdue", 177)]),
    ("2027-01-01", [told("2026", "overdue", 1), told("2026-Q2", "overdue", 185)]),
  ])
  func `a report is due for the first half and for the whole of every year`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try written([]).found("REP-1", on: day).sorted() == expected.sorted())
  }

  @Test func `reports made in time are not found`() throws {
    #expect(try written(Self.yearly).found("REP-1", on: "2027-01-01") == [])
  }

  @Test(arguments: [
    (term("上半年", 2026, made: "2026-07-03"), told("2026-Q2", "overdue", 3)),
    (term("年度", 2026, made: "2026-07-03"), told("2026-Q2", "overdue", 63)),
    (term("上半年", 2025, made: "2026-05-03"), told("2026-Q2", "overdue", 63)),
    (term("上半年", 2026, made: "2026-09-03"), told("2026-Q2", "overdue", 63)),
  ])
  func `made later it stays overdue, and only the report of that term and year counts`(
    _ report: String, _ expected: String
  ) throws {
    #expect(try written([report]).found("REP-1", on: "2026-09-01") == [expected])
  }

  @Test func `a yearly report made in the next year was late`() throws {
    let reports = [Self.yearly[0], Self.term("年度", 2026, made: "2027-01-12")]

    #expect(
      try written(reports).periods("REP-1", on: "2027-03-01") == ["2026 overdue"])
    #expect(
      try written(reports).found("REP-1", on: "2027-03-01") == [Self.told("2026", "overdue", 12, line: 9)])
  }

  @Test(arguments: [branchFile(founded: "2026-01-02"), branchFile("Dissolved: 2026-12-31")])
  func `a branch not there all year owes no report`(_ branch: String) throws {
    #expect(
      try written([], branch: branch).found("REP-1", on: "2027-01-01").filter {
        $0.contains("2026-") || $0.contains("2026 ")
      } == [])
  }

  @Test func `a temporary branch reports too`() throws {
    #expect(
      try written([], branch: branchFile(form: "临时")).periods("REP-1", on: "2026-07-01") == [
        "2026-Q2 overdue"
      ])
  }
}

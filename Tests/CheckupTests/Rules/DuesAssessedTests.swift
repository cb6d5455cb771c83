import Testing

@testable import Checkup

/// DUE-1: every member's dues are assessed at the start of the year.
struct DuesAssessedTests {
  private static func assessed(_ from: String, _ name: String = "何秋实") -> String {
    "Member: \(name)\nFrom: \(from)\nClass: 离退休\nMonthly: 10.00"
  }

  private func written(
    _ members: String = member("何秋实"), _ assessments: String..., branch: String = branchFile(),
    years: Set<Int> = []
  ) -> Written {
    Written(
      [
        "branch.rec": branch, "members.rec": members,
        "2026/assessments.rec": assessments.joined(separator: "\n\n") + "\n",
      ], years: years)
  }

  private static func told(_ state: String, _ days: Int) -> [String] {
    ["DUE-1 hard \(state) ZB001 period=2026 member=何秋实 days=\(days) branches/ZB001/2026/assessments.rec:1"]
  }

  @Test(arguments: [
    ("2025-12-31", []), ("2026-01-01", told("due-soon", -30)), ("2026-01-31", told("due-soon", 0)),
    ("2026-02-01", told("overdue", 1)), ("2026-12-31", told("overdue", 334)),
  ])
  func `an assessment is due in January and then overdue`(_ day: String, _ expected: [String]) throws {
    #expect(try written().found("DUE-1", on: day) == expected)
  }

  @Test(arguments: ["2026-01", "2026-06"])
  func `any assessment of the year will do`(_ from: String) throws {
    #expect(try written(member("何秋实"), Self.assessed(from)).found("DUE-1", on: "2026-07-01") == [])
  }

  @Test func `an assessment does not hold into the next year`() throws {
    let branch = written(member("何秋实"), Self.assessed("2025-06"), years: [2025])

    #expect(try branch.periods("DUE-1", on: "2026-07-01") == ["2026 overdue"])
    #expect(try branch.periods("DUE-1", on: "2027-01-31") == ["2026 overdue", "2027 due-soon"])
  }

  @Test func `without a file the finding points to the branch`() throws {
    #expect(
      try Written(["members.rec": member("何秋实")]).found("DUE-1", on: "2026-02-01") == [
        "DUE-1 hard overdue ZB001 period=2026 member=何秋实 days=1 branches/ZB001/branch.rec:3"
      ])
  }

  /// Who owes an assessment of 2026, and since or until when.
  @Test(arguments: [
    (member("何秋实", from: "2026-03-20"), "2026-03-19", nil),
    (member("何秋实", from: "2026-03-20"), "2026-03-20", "due-soon -11"),
    (member("何秋实", from: "2026-03-20"), "2026-03-31", "due-soon 0"),
    (member("何秋实", from: "2026-03-20"), "2026-04-01", "overdue 1"),
    (member("何秋实", joined: "2026-05-08", full: nil, from: "2026-01-01"), "2026-05-07", nil),
    (member("何秋实", joined: "2026-05-08", full: nil, from: "2026-01-01"), "2026-06-01", "overdue 1"),
    (member("何秋实", to: "2026-01-30"), "2026-06-01", nil),
    (member("何秋实", to: "2026-01-31"), "2026-02-01", "overdue 1"),
    (member("何秋实", from: "2026-03-05", to: "2026-03-30"), "2026-06-01", nil),
    (member("何秋实", "Mobile: 2025-01-01 上海"), "2026-02-01", "overdue 1"),
  ])
  func `whoever owes a month of the year is assessed by the end of the first such month`(
    _ member: String, _ day: String, _ expected: String?
  ) throws {
    let found = try written(member).findings("DUE-1", on: day).map { "\($0.state.rawValue) \($0.days ?? 0)" }

    #expect(found == (expected.map { [$0] } ?? []))
  }

  @Test func `those whose dues are remitted are assessed too`() throws {
    var branch = written()
    branch.files["2026/dues.rec"] = "Month: 2026-01\nExempt: 何秋实 生活困难\n"

    #expect(try branch.periods("DUE-1", on: "2026-02-01") == ["2026 overdue"])
  }

  @Test func `an alias is the member, and one recorded twice is assessed once`() throws {
    let aliased = written(member("何秋实", "Alias: 老何"), Self.assessed("2026-01", "老何"))
    let twice = written(file(member("何秋实"), member("何秋实")))

    #expect(try aliased.periods("DUE-1", on: "2026-02-01") == [])
    #expect(try twice.periods("DUE-1", on: "2026-02-01") == ["2026 overdue"])
  }

  @Test(arguments: [
    branchFile(form: "临时"), branchFile(founded: "2026-01-02"), branchFile("Dissolved: 2026-12-31"),
  ])
  func `temporary branches and those not there all year owe no assessment`(_ branch: String) throws {
    #expect(try written(branch: branch).periods("DUE-1", on: "2026-06-01") == [])
  }

  @Test func `no yearly assessment was asked for before 2017`() throws {
    let old = Written(
      [
        "branch.rec": branchFile(founded: "2010-01-01"),
        "members.rec": member("何秋实", from: "2010-07-01"),
      ], years: [2015])

    #expect(try old.periods("DUE-1", on: "2018-02-01") == ["2017 overdue", "2018 overdue"])
  }
}

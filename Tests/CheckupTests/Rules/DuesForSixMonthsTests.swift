import Register
import Testing

@testable import Checkup

/// DUE-4: how long nobody has paid a member's dues.
struct DuesForSixMonthsTests {
  /// Dues of 2026: the months paid, and those exempted.
  private static func dues(_ paid: [Int], exempt: [Int] = [], amount: String = "10.00") -> String {
    (paid.map { ($0, "Paid: 何秋实 \(amount) 2026-01-02") } + exempt.map { ($0, "Exempt: 何秋实 生活困难") })
      .sorted { $0.0 < $1.0 }
      .map { month, line in "Month: 2026-\(month < 10 ? "0" : "")\(month)\n\(line)" }
      .joined(separator: "\n\n") + "\n"
  }

  private func written(
    _ dues: String = "", members: String = member("何秋实"), branch: String = branchFile()
  ) -> Written {
    Written(["branch.rec": branch, "members.rec": members, "2026/dues.rec": dues])
  }

  /// State, days and number of months of what was found.
  private func told(_ branch: Written, on day: String) throws -> [String] {
    try branch.findings("DUE-4", on: day).map { finding in
      "\(finding.state.rawValue) \(finding.days ?? 0) \(finding.facts["months"] ?? "") \(finding.facts["since"] ?? "")"
    }
  }

  @Test(arguments: [
    ("2026-04-30", nil), ("2026-05-01", "due-soon -60 4 2026-01"), ("2026-05-31", "due-soon -30 4 2026-01"),
    ("2026-06-01", "due-soon -29 5 2026-01"), ("2026-06-30", "due-soon 0 5 2026-01"),
    ("2026-07-01", "overdue 1 6 2026-01"), ("2026-08-01", "overdue 32 7 2026-01"),
  ])
  func `four closed unpaid months are near, six are to be looked into`(_ day: String, _ expected: String?)
    throws
  {
    #expect(try told(written(), on: day) == (expected.map { [$0] } ?? []))
  }

  @Test func `the finding is the member's`() throws {
    #expect(
      try written(members: file(member("沈知行", to: "2025-12-31"), member("何秋实"))).found(
        "DUE-4", on: "2026-07-01") == [
          "DUE-4 hard overdue ZB001 member=何秋实 days=1 branches/ZB001/members.rec:9"
        ])
  }

  @Test(arguments: [
    (dues([1]), "2026-07-01", "due-soon -30 5 2026-02"), (dues([3]), "2026-07-01", nil),
    (dues([6]), "2026-07-01", nil), (dues([1, 2, 3, 4, 5, 6]), "2026-07-01", nil),
    (dues([6]), "2026-11-01", "due-soon -60 4 2026-07"), (dues([7]), "2026-07-01", "overdue 1 6 2026-01"),
  ])
  func `only a run that reaches the last closed month counts`(
    _ dues: String, _ day: String, _ expected: String?
  )
    throws
  {
    #expect(try told(written(dues), on: day) == (expected.map { [$0] } ?? []))
  }

  @Test func `part payment is a shortfall and ends the run`() throws {
    var branch = written(Self.dues([6], amount: "0.01"))
    branch.files["2026/assessments.rec"] = "Member: 何秋实\nFrom: 2026-01\nClass: 离退休\nMonthly: 10.00\n"

    #expect(try told(branch, on: "2026-10-01") == [])
    #expect(try told(branch, on: "2026-11-01") == ["due-soon -60 4 2026-07"])
  }

  @Test(arguments: [
    (dues([], exempt: [3]), "2026-07-01", "due-soon -30 5 2026-01"),
    (dues([], exempt: [3]), "2026-08-01", "overdue 1 6 2026-01"),
    (dues([], exempt: [5, 6]), "2026-07-01", "due-soon -61 4 2026-01"),
    (dues([2], exempt: [3]), "2026-07-01", nil),
    (dues([], exempt: [1, 2, 3, 4, 5, 6]), "2026-07-01", nil),
  ])
  func `exempted months neither add nor end`(_ dues: String, _ day: String, _ expected: String?) throws {
    #expect(try told(written(dues), on: day) == (expected.map { [$0] } ?? []))
  }

  @Test func `months assessed at nothing neither add nor end`() throws {
    var branch = written()
    branch.files["2026/assessments.rec"] = "Member: 何秋实\nFrom: 2026-03\nClass: 减免\nMonthly: 0.00\n"

    #expect(try told(branch, on: "2026-12-01") == [])
  }

  @Test(arguments: [
    ("2026-06-30", nil), ("2026-07-01", "overdue 1 6 2026-01"), ("2026-09-30", "overdue 92 6 2026-01"),
    ("2026-10-01", "overdue 93 9 2026-01"),
  ])
  func `for those who pay by the quarter months close with their quarter`(_ day: String, _ expected: String?)
    throws
  {
    let quarterly = written(members: member("何秋实", "Quarterly: 2025-01-01 沈知行"))

    #expect(try told(quarterly, on: day) == (expected.map { [$0] } ?? []))
  }

  @Test func `a quarterly payer who once paid by the month is near until the quarter ends`() throws {
    let mixed = written(Self.dues([1]), members: member("何秋实", "Quarterly: 2026-06-15 沈知行"))

    #expect(try told(mixed, on: "2026-06-10") == ["due-soon -112 4 2026-02"])
    #expect(try told(mixed, on: "2026-07-01") == ["due-soon -91 5 2026-02"])
  }

  @Test(arguments: [
    (member("何秋实", from: "2026-02-28"), "2026-07-01", "due-soon -30 5 2026-02"),
    (member("何秋实", from: "2026-03-31"), "2026-07-01", "due-soon -61 4 2026-03"),
    (member("何秋实", from: "2026-04-01"), "2026-07-01", nil),
    (member("何秋实", to: "2026-06-29"), "2026-07-01", nil),
    (file(member("何秋实"), member("何秋实")), "2026-07-01", "overdue 1 6 2026-01"),
  ])
  func `only months the member owes are counted`(_ members: String, _ day: String, _ expected: String?) throws
  {
    #expect(try told(written(members: members), on: day) == (expected.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (branchFile(form: "临时"), nil), (branchFile("Dissolved: 2026-06-30"), nil),
    (branchFile(founded: "2026-02-01"), "due-soon -30 5 2026-02"),
    (branchFile(founded: "2026-02-02"), "due-soon -61 4 2026-03"),
  ])
  func `months before the branch was there are not counted`(_ branch: String, _ expected: String?) throws {
    #expect(try told(written(branch: branch), on: "2026-07-01") == (expected.map { [$0] } ?? []))
  }

  @Test func `a payment counts from the day it was made`() throws {
    let late = written("Month: 2026-06\nPaid: 何秋实 10.00 2026-07-05\n")

    #expect(try told(late, on: "2026-07-04") == ["overdue 4 6 2026-01"])
    #expect(try told(late, on: "2026-07-05") == [])
  }

  @Test func `six months are to be looked into, never judged`() throws {
    let provision = try #require(try Shipped.catalogue().provision("DUE-4", on: Day(number: 20_000)))

    #expect(provision.sentences["overdue"]?.chinese.contains("需核实有无正当理由") == true)
    #expect(provision.sentences["overdue"]?.chinese.contains("脱党") == false)
  }
}

import Testing

@testable import Checkup

/// DUE-2: what is assessed is what class and base come to.
struct DuesAtRateTests {
  private func found(
    _ duesClass: String, base: String?, monthly: String, branch: String = branchFile(), rules: String = ""
  ) throws -> [String] {
    let lines =
      ["Member: 何秋实", "From: 2026-03", "Class: \(duesClass)"] + (base.map { ["Base: \($0)"] } ?? [])
      + ["Monthly: \(monthly)"]
    let branch = Written(
      [
        "branch.rec": branch, "members.rec": member("何秋实", "Alias: 老何"),
        "2026/assessments.rec": lines.joined(separator: "\n") + "\n",
      ], rules: rules)
    return try branch.found("DUE-2", on: "2026-03-10")
  }

  private static func told(_ severity: String) -> [String] {
    ["DUE-2 \(severity) violated ZB001 period=2026-03 member=何秋实 branches/ZB001/2026/assessments.rec:1"]
  }

  @Test(arguments: [
    ("工资", "3000", "15.00"), ("工资", "3000.01", "30.00"), ("工资", "4567.50", "45.68"),
    ("工资", "5000", "50.00"), ("工资", "5000.01", "75.00"), ("工资", "10000", "150.00"),
    ("工资", "10000.01", "200.00"), ("年薪", "3000.01", "30.00"), ("无固定收入", "4567.50", "45.68"),
    ("离退休", "5000", "25.00"), ("离退休", "5000.01", "50.00"), ("学生", nil, "0.20"), ("无收入", nil, "0.20"),
    ("无收入", "1200", "0.20"), ("农民", nil, "0.20"), ("农民", nil, "0.50"), ("农民", nil, "1.00"),
    ("减免", "4000", "0.00"), ("减免", nil, "3.00"), ("减免", "90000", "1800.00"), ("工资", nil, "12.34"),
    ("工资", "60000", "1000.00"),
  ])
  func `what agrees with the rate is not found`(_ duesClass: String, _ base: String?, _ monthly: String)
    throws
  {
    #expect(try found(duesClass, base: base, monthly: monthly) == [])
  }

  @Test(arguments: [
    ("工资", "3000", "14.99"), ("工资", "3000", "15.01"), ("工资", "3000.01", "15.00"),
    ("工资", "4567.50", "45.67"), ("工资", "5000.01", "50.00"), ("工资", "10000.01", "150.00"),
    ("工资", "60000", "999.99"), ("工资", "60000", "1200.01"), ("年薪", "3000", "30.00"),
    ("无固定收入", "5000", "25.00"), ("离退休", "5000", "50.00"), ("离退休", "5000.01", "25.00"),
    ("学生", nil, "0.21"), ("学生", nil, "0.19"), ("无收入", nil, "0.00"), ("农民", nil, "0.19"),
    ("农民", nil, "1.01"),
  ])
  func `what differs by a fen is found`(_ duesClass: String, _ base: String?, _ monthly: String) throws {
    #expect(try found(duesClass, base: base, monthly: monthly) == Self.told("hard"))
  }

  @Test(arguments: [("50000", "1000.00", false), ("50000.50", "1000.01", true), ("60000", "1200.00", true)])
  func `more than a thousand yuan is unusual even at the rate`(
    _ base: String, _ monthly: String, _ isFound: Bool
  ) throws {
    #expect(try found("工资", base: base, monthly: monthly) == (isFound ? Self.told("usual") : []))
  }

  /// Before and after the ceiling came with the notice of 2017; the rates are those of 2008 in both.
  @Test(arguments: [
    ("2016-12", "60000", "1200.00", nil), ("2016-12", "60000", "1000.00", "hard"),
    ("2017-01", "60000", "1200.00", "usual"), ("2017-01", "60000", "1000.00", nil),
    ("2016-12", "5000.01", "75.00", nil), ("2016-12", "5000.01", "50.00", "hard"),
    ("2007-12", "5000.01", "50.00", nil), ("2026-04", "5000.01", "50.00", nil),
  ])
  func `there was no ceiling before 2017, no rate before 2008, and what begins later is not looked at`(
    _ from: String, _ base: String, _ monthly: String, _ severity: String?
  ) throws {
    let branch = Written([
      "members.rec": member("何秋实"),
      "2026/assessments.rec":
        "Member: 何秋实\nFrom: \(from)\nClass: 工资\nBase: \(base)\nMonthly: \(monthly)\n",
    ])

    #expect(
      try branch.findings("DUE-2", on: "2026-03-10").map(\.severity.rawValue)
        == (severity.map { [$0] } ?? []))
  }

  @Test(arguments: [("0.49", true), ("0.50", false), ("0.51", true)])
  func `a place may have set what its farmers pay`(_ monthly: String, _ isFound: Bool) throws {
    let local = setting("DUE-2", "Set: farmer-least 50", "Set: farmer-most 50")

    #expect(try found("农民", base: nil, monthly: monthly, rules: local) == (isFound ? Self.told("hard") : []))
  }

  @Test func `limits for farmers that cross allow the lower one alone`() throws {
    let local = setting("DUE-2", "Set: farmer-least 80", "Set: farmer-most 50")

    #expect(try found("农民", base: nil, monthly: "0.80", rules: local) == [])
    #expect(try found("农民", base: nil, monthly: "0.81", rules: local) == Self.told("hard"))
  }

  @Test func `a temporary branch assesses nobody`() throws {
    #expect(try found("学生", base: nil, monthly: "5.00", branch: branchFile(form: "临时")) == [])
  }

  @Test func `every assessment is judged for itself, and an alias is the member`() throws {
    let branch = Written([
      "members.rec": member("何秋实", "Alias: 老何"),
      "2026/assessments.rec": file(
        "Member: 何秋实\nFrom: 2026-01\nClass: 离退休\nBase: 5000\nMonthly: 25.00",
        "Member: 老何\nFrom: 2026-07\nClass: 离退休\nBase: 6000\nMonthly: 30.00"),
    ])

    #expect(
      try branch.found("DUE-2", on: "2026-08-01") == [
        "DUE-2 hard violated ZB001 period=2026-07 member=何秋实 branches/ZB001/2026/assessments.rec:7"
      ])
  }
}

import Testing

@testable import Checkup

/// DUE-3: every member pays the dues of every month.
struct DuesPaidTests {
  private static let roster = member("何秋实")

  /// What became of the dues of months up to March 2026, the year folder being there.
  private func found(
    _ dues: String = "", members: String = roster, assessments: String = "", branch: String = branchFile(),
    on day: String
  ) throws -> [String] {
    try written(dues, members: members, assessments: assessments, branch: branch).found("DUE-3", on: day)
  }

  private func written(
    _ dues: String, members: String = roster, assessments: String = "", branch: String = branchFile()
  ) -> Written {
    Written([
      "branch.rec": branch, "members.rec": members, "2026/dues.rec": dues,
      "2026/assessments.rec": assessments,
    ])
  }

  private static func told(
    _ state: String, _ month: String, days: Int? = nil, _ name: String = "何秋实", line: Int = 1
  ) -> String {
    let days = days.map { "days=\($0) " } ?? ""
    return
      "DUE-3 hard \(state) ZB001 period=\(month) member=\(name) \(days)branches/ZB001/2026/dues.rec:\(line)"
  }

  private func paid(_ month: String, _ lines: String...) -> String {
    (["Month: \(month)"] + lines).joined(separator: "\n")
  }

  @Test(arguments: [
    ("2026-01-25", []), ("2026-01-26", [told("due-soon", "2026-01", days: -5)]),
    ("2026-01-31", [told("due-soon", "2026-01", days: 0)]),
    ("2026-02-01", [told("overdue", "2026-01", days: 1)]),
    ("2026-02-22", [told("overdue", "2026-01", days: 22)]),
    ("2026-02-23", [told("overdue", "2026-01", days: 23), told("due-soon", "2026-02", days: -5)]),
  ])
  func `an unpaid month is due soon from the fifth day before its last and then overdue`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(on: day) == expected)
  }

  /// The ladder of the domain reference, section 8.
  @Test(arguments: [
    ("2026-02-10", "", ["overdue"]), ("2026-03-10", "", ["overdue", "overdue-2"]),
    ("2026-04-10", "", ["overdue", "overdue", "overdue-3"]),
    ("2026-05-10", "", ["overdue", "overdue", "overdue", "overdue-4"]),
    ("2026-06-10", "", ["overdue", "overdue", "overdue", "overdue", "overdue-4"]),
    ("2026-04-10", "Month: 2026-02\nPaid: 何秋实 5.00 2026-02-10", ["overdue", "overdue"]),
    ("2026-04-10", "Month: 2026-02\nExempt: 何秋实 困难", ["overdue", "overdue-2"]),
  ])
  func `the latest month says how many run unpaid up to it`(_ day: String, _ dues: String, _ steps: [String])
    throws
  {
    #expect(try written(dues).findings("DUE-3", on: day).map(\.sentence) == steps)
  }

  @Test func `a leap February ends a day later`() throws {
    let branch = Written(["members.rec": Self.roster], years: [2024])

    #expect(try branch.periods("DUE-3", on: "2024-02-23") == ["2024-01 overdue"])
    #expect(try branch.periods("DUE-3", on: "2024-02-24") == ["2024-01 overdue", "2024-02 due-soon"])
    #expect(try branch.periods("DUE-3", on: "2024-02-29") == ["2024-01 overdue", "2024-02 due-soon"])
  }

  @Test func `a month without a record is unpaid for everyone`() throws {
    let two = file(member("何秋实"), member("沈知行"))
    let january = paid("2026-01", "Paid: 何秋实 5.00 2026-01-10", "Paid: 沈知行 5.00 2026-01-10")

    #expect(
      try found(january, members: two, on: "2026-03-01") == [
        Self.told("overdue", "2026-02", days: 1), Self.told("overdue", "2026-02", days: 1, "沈知行"),
      ])
  }

  @Test func `a finding points to the month's record, to its file, or to the branch`() throws {
    let january = paid("2026-01", "Sent: 0.00 2026-02-01") + "\n"

    #expect(
      try found("\n\n\(january)", on: "2026-02-01") == [Self.told("overdue", "2026-01", days: 1, line: 3)])
    #expect(
      try Written(["members.rec": Self.roster]).found("DUE-3", on: "2026-02-01") == [
        "DUE-3 hard overdue ZB001 period=2026-01 member=何秋实 days=1 branches/ZB001/branch.rec:3"
      ])
  }

  @Test(arguments: [
    ("2026-02-28", [told("overdue", "2026-01", days: 28), told("due-soon", "2026-02", days: 0)]),
    ("2026-03-01", [told("overdue", "2026-02", days: 1)]),
  ])
  func `a payment counts for its month from the day it was made`(_ day: String, _ expected: [String]) throws {
    #expect(try found(paid("2026-01", "Paid: 何秋实 5.00 2026-03-01"), on: day) == expected)
  }

  @Test func `dues may be paid before the month`() throws {
    #expect(try found(paid("2026-01", "Paid: 何秋实 5.00 2025-11-01"), on: "2026-02-01") == [])
  }

  @Test func `an exempted month is not owed, the next one is`() throws {
    #expect(
      try found(paid("2026-01", "Exempt: 何秋实 生活困难"), on: "2026-03-01") == [
        Self.told("overdue", "2026-02", days: 1)
      ])
  }

  @Test func `a temporary branch collects no dues`() throws {
    #expect(try found(branch: branchFile(form: "临时"), on: "2026-03-01") == [])
  }

  @Test func `dues are judged like all months from founding to dissolution`() throws {
    let branch = written("", branch: branchFile(founded: "2026-01-02", "Dissolved: 2026-04-30"))

    #expect(
      try branch.periods("DUE-3", on: "2026-06-01") == ["2026-02 overdue", "2026-03 overdue"])
  }

  @Test func `an alias pays for the member`() throws {
    let aliased = member("何秋实", "Alias: 老何")

    #expect(try found(paid("2026-01", "Paid: 老何 5.00 2026-01-10"), members: aliased, on: "2026-02-01") == [])
    #expect(try found(paid("2026-01", "Exempt: 老何 生活困难"), members: aliased, on: "2026-02-01") == [])
  }
}

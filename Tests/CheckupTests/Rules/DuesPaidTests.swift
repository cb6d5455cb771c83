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
      "branch.rec": branch, "members.rec": members, "2026/dues.rec": dues, "2026/assessments.rec": assessments,
    ])
  }

  private static func told(
    _ state: String, _ month: String, days: Int? = nil, _ name: String = "何秋实", line: Int = 1
  ) -> String {
    let days = days.map { "days=\($0) " } ?? ""
    return "DUE-3 hard \(state) ZB001 period=\(month) member=\(name) \(days)branches/ZB001/2026/dues.rec:\(line)"
  }

  private func paid(_ month: String, _ lines: String...) -> String {
    (["Month: \(month)"] + lines).joined(separator: "\n")
  }

  @Test(arguments: [
    ("2026-01-25", []), ("2026-01-26", [told("due-soon", "2026-01", days: -5)]),
    ("2026-01-31", [told("due-soon", "2026-01", days: 0)]), ("2026-02-01", [told("overdue", "2026-01", days: 1)]),
    ("2026-02-22", [told("overdue", "2026-01", days: 22)]),
    ("2026-02-23", [told("overdue", "2026-01", days: 23), told("due-soon", "2026-02", days: -5)]),
  ])
  func `an unpaid month is due soon from the fifth day before its last and then overdue`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(on: day) == expected)
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

    #expect(try found("\n\n\(january)", on: "2026-02-01") == [Self.told("overdue", "2026-01", days: 1, line: 3)])
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
    #expect(try found(paid("2026-01", "Paid: 何秋实 5.00 2026-03-01"), on: day).map(withoutLine) == expected.map(withoutLine))
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

extension DuesPaidTests {
  private func withoutLine(_ keys: String) -> Substring { keys[..<(keys.lastIndex(of: ":") ?? keys.endIndex)] }
}

extension DuesPaidTests {
  /// Who owes which of the first three months of 2026.
  @Test(arguments: [
    (member("韩晚晴", from: "2026-02-28"), ["2026-02", "2026-03"]),
    (member("韩晚晴", from: "2026-03-01"), ["2026-03"]),
    (member("韩晚晴", to: "2026-02-27"), ["2026-01"]),
    (member("韩晚晴", to: "2026-02-28"), ["2026-01", "2026-02"]),
    (member("韩晚晴", joined: "2026-02-28", full: nil, from: "2025-06-01"), ["2026-02", "2026-03"]),
    (member("韩晚晴", joined: "2026-02-01", full: nil, from: "2026-02-01"), ["2026-02", "2026-03"]),
    (member("韩晚晴", "Mobile: 2025-01-01 上海"), ["2026-01", "2026-02", "2026-03"]),
    (member("韩晚晴", "NoVote: 2025-01-01 留党察看"), ["2026-01", "2026-02", "2026-03"]),
  ])
  func `a member owes a month if in the branch on its last day, on probation from admission`(
    _ member: String, _ months: [String]
  ) throws {
    let branch = Written(["members.rec": member])

    #expect(try branch.periods("DUE-3", on: "2026-04-01") == months.map { "\($0) overdue" })
  }

  @Test func `a member recorded twice owes a month once`() throws {
    let twice = file(member("何秋实"), member("何秋实"))

    #expect(
      try found(members: twice, on: "2026-02-01") == [Self.told("overdue", "2026-01", days: 1)])
  }

  @Test func `a member who left and came back owes the months of both stays`() throws {
    let stays = file(member("何秋实", to: "2026-01-31"), member("何秋实", from: "2026-03-01"))
    let branch = Written(["members.rec": stays])

    #expect(try branch.periods("DUE-3", on: "2026-04-01") == ["2026-01 overdue", "2026-03 overdue"])
  }
}

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
    ("2026-01-31", ["2026-01 due-soon"]), ("2026-02-28", ["2026-01 overdue"]), ("2026-04-01", [
      "2026-01 overdue", "2026-02 overdue", "2026-03 overdue",
    ]),
  ])
  func `months before the consent are paid by the month`(_ day: String, _ expected: [String]) throws {
    #expect(try periods("2026-02-10 沈知行", on: day) == expected)
  }
}

/// DUE-3 where less was paid than assessed.
struct DuesShortTests {
  private func found(_ paid: [String], assessed: String, on day: String = "2026-02-01") throws -> [String] {
    let branch = Written([
      "members.rec": member("何秋实"), "2026/assessments.rec": assessed,
      "2026/dues.rec": (["Month: 2026-01"] + paid.map { "Paid: 何秋实 \($0)" }).joined(separator: "\n") + "\n",
    ])
    return try branch.found("DUE-3", on: day)
  }

  private func assessed(_ from: String, _ monthly: String) -> String {
    "Member: 何秋实\nFrom: \(from)\nClass: 离退休\nBase: 2000.00\nMonthly: \(monthly)"
  }

  private let short = [
    "DUE-3 hard incomplete ZB001 period=2026-01 member=何秋实 branches/ZB001/2026/dues.rec:1"
  ]

  @Test(arguments: [("9.99", true), ("10.00", false), ("10.01", false), ("0.01", true)])
  func `a closed month paid in part is incomplete`(_ amount: String, _ isShort: Bool) throws {
    let found = try found(["\(amount) 2026-01-10"], assessed: assessed("2026-01", "10.00"))

    #expect(found == (isShort ? short : []))
  }

  @Test func `payments for a month add up, those made by the as-of day`() throws {
    let assessed = assessed("2026-01", "10.00")
    let halves = ["5.00 2026-01-10", "5.00 2026-02-05"]

    #expect(try found(halves, assessed: assessed, on: "2026-02-04") == short)
    #expect(try found(halves, assessed: assessed, on: "2026-02-05") == [])
  }

  @Test func `the running month may still be made up`() throws {
    #expect(try found(["5.00 2026-01-10"], assessed: assessed("2026-01", "10.00"), on: "2026-01-31") == [])
  }

  @Test func `without an assessment any payment will do`() throws {
    #expect(try found(["0.20 2026-01-10"], assessed: "") == [])
  }

  @Test func `an assessment does not hold into the next year`() throws {
    #expect(try found(["0.20 2026-01-10"], assessed: assessed("2025-06", "10.00")) == [])
    #expect(try found(["0.20 2026-01-10"], assessed: assessed("2026-02", "10.00")) == [])
  }

  @Test func `an assessment holds to the next one of its year`() throws {
    let both = file(assessed("2026-02", "20.00"), assessed("2026-01", "10.00"))

    #expect(try found(["10.00 2026-01-10"], assessed: both) == [])
    #expect(try found(["9.00 2026-01-10"], assessed: both) == short)
  }

  @Test func `who was assessed for nothing owes nothing`() throws {
    #expect(try found([], assessed: assessed("2026-01", "0.00")) == [])
  }

  @Test func `nothing paid is overdue and not incomplete`() throws {
    #expect(
      try found([], assessed: assessed("2026-01", "10.00")) == [
        "DUE-3 hard overdue ZB001 period=2026-01 member=何秋实 days=1 branches/ZB001/2026/dues.rec:1"
      ])
  }
}

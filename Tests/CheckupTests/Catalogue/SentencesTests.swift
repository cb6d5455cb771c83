import Testing

@testable import Checkup

/// Every sentence of the rule files is said by some rule, and no rule says one that is not there.
struct SentencesTests {
  /// What `App` says of a file it could not open, and what only the minutes of several branches show.
  private static let saidElsewhere: Set = [
    "FILE-1 unread", "MIN-6 query-part", "MIN-6 query-whole", "MIN-6 query-brief",
  ]

  private static let meetings = file(
    session("20251201-dydh", "已开", "Expected: 3", "Present: 无名氏 何秋实", "Absent: 何秋实"),
    session("20251201-dydh"),
    session("20251224-zwh"), session("20251227-dk", "已开"), session("20251201-ztdr", "计划", "Present: 何秋实"),
    session("20251224-dk", "计划", "Present: 何秋实"), session("20251227-dxzh", "计划", "Present: 何秋实"),
    session("20250101-qt", date: "2026-02-30"), session("20250102-qt", date: "昨天"),
    session("20240101-qt"))

  /// Books that between them break every rule in every way, each with the day to look at it.
  private static let corpus: [(Written, [String])] = [
    (
      Written(
        [
          "branch.rec": branchFile(
            then: terms("2021-03-15 5"), committee, groups("一组 何秋实 2021-03-15")),
          "members.rec": file(
            member("何秋实"), member("沈知行", "Quarterly: 2025-01-01 何秋实"), fullMembers(43)),
          "2025/meetings.rec": meetings,
          "2025/dues.rec": "Month: 2025-01\nPaid: 何秋实 5.00 2025-01-10",
          "2025/assessments.rec": "Member: 何秋实\nFrom: 2025-01\nClass: 离退休\nMonthly: 10.00",
        ],
        rules: file(
          setting("MTG-4", "Off: yes"), setting("MTG-99", "Off: yes"),
          setting("MTG-5", "Off: yes", "Until: 2025-01-01"))),
      ["2025-03-28", "2025-12-29", "2026-03-16", "2027-03-16"]
    ),
    (Written(["members.rec": fullMembers(3)]), ["2026-03-01"]),
    (
      Written([
        "branch.rec": branchFile(
          form: "联合", "Units: 6", then: terms("2021-03-15 5\nExtended: 2028-01-01\nApproval: 一号"),
          manyOfficers),
        "members.rec": fullMembers(9),
      ]), ["2026-03-01"]
    ),
    (Written(["members.rec": fullMembers(51)]), ["2026-03-01"]),
    (Written(["members.rec": fullMembers(2)]), ["2026-03-01"]),
  ]

  private static let manyOfficers = posts(
    "书记 员11 2021-03-15", "副书记 员12 2021-03-15", "委员 员13 2021-03-15", "委员 员14 2021-03-15",
    "委员 员15 2021-03-15", "委员 员16 2021-03-15", "委员 员17 2021-03-15", "委员 员18 2021-03-15")

  private static let files: [(Written, [String])] =
    (FilesTests.errors + FilesTests.warnings).map { text, _, _ in
      (Written(["2026/meetings.rec": text]), ["2026-03-10"])
    } + [
      (Written(["2026/meetings.rec": String(repeating: "活动室\n\n", count: 1002)]), ["2026-03-10"]),
      (Written(["2026/dues.rec": "Month: 2026-01\nSent: 五元 2026-01-10"]), ["2026-03-10"]),
      (
        Written(["2026/assessments.rec": "Member: 何秋实\nFrom: 2026-01\nClass: 工资\nMonthly: 五元"]),
        ["2026-03-10"]
      ),
      (binary([0xBB, 0xE1, 0xD2, 0xE9]), ["2026-03-10"]), (binary([0xE4]), ["2026-03-10"]),
      (binary([0xFF]), ["2026-03-10"]),
    ]

  private static func binary(_ bytes: [UInt8]) -> Written {
    var branch = Written()
    branch.raw["2026/meetings.rec"] = Array("Place: ".utf8) + bytes + [0x0A]
    return branch
  }

  /// One list for each group of rules; a new group adds its own.
  private static let all: [[(Written, [String])]] = [
    corpus,
    files,
    DuesAndAttendanceTests.corpus,
    OpenCatalogueTests.corpus,
    minutes,
    membersAndOffices,
    detectors,
    sessions,
    development,
  ]

  @Test func `every sentence of the rule files is said by some rule`() throws {
    var unsaid = Set(
      try Shipped.catalogue().provisions.flatMap { rule in rule.sentences.keys.map { "\(rule.id) \($0)" } })
    for (branch, days) in Self.all.flatMap(\.self) {
      for day in days {
        let findings = try branch.everything(on: day)
        unsaid.subtract(findings.map { "\($0.rule) \($0.sentence)" })
        for finding in findings {
          let lacking = finding.facts["lacking"]?.split(separator: " ") ?? []
          unsaid.subtract(lacking.map { "\(finding.rule) lacks-\($0)" })
        }
      }
    }

    #expect(unsaid == Self.saidElsewhere)
  }
}

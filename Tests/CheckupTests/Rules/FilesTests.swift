import Testing

@testable import Checkup

/// FILE-1 and FILE-2: lines that cannot be read, and files outside the profile.
struct FilesTests {
  static let head = "Id: 20260310-dydh\nKind: 党员大会\nDate: 2026-03-10\nState: 已开\nTitle: 大会\n"

  /// What is wrong in a file of sessions, the line and the sentence that say so.
  static let errors = [
    ("\u{FEFF}" + head, 1, "byte-order-mark"), (head + "<<<<<<< HEAD\n", 6, "conflict-marker"),
    (head + "Place：活动室\n", 6, "full-width-colon"), (head + "Place:活动室\n", 6, "text-at-colon"),
    (head + "地点: 活动室\n", 6, "bad-name"), (head + "活动室\n", 6, "no-colon"), (head + "  接上一行\n", 6, "indented"),
    (head + "# 说明\n+ 接上一行\n", 7, "stray-continuation"), (head + "Minutes: 记录\n+", 7, "unfinished"),
    ("%rec: 会议\n\n" + head, 1, "no-type"),
    ("%rec: Meeting\n\n%rec: Meeting\n\n" + head, 3, "duplicate-descriptor"),
    ("\r\n" + head, 1, "carriage-returns"), (head + "Start: 九点\n", 6, "not-time"),
    (head + "Expected: 三十\n", 6, "not-number"), (head + "Year: 26\n", 6, "not-word"),
    (head + "Recorded: 2026-03-11 何秋实\n", 6, "not-shaped"),
    ("Id: 20260310-dydh\nKind: 聚会\nDate: 2026-03-10\nState: 已开\nTitle: 大会\n", 2, "not-word"),
    ("Id: 20260310-dydh\nKind: 党员大会\nDate: 2026-03-10\nState: 已开\n", 1, "missing-field"),
    ("Id: 20260310-dydh\nKind: 党员大会\nDate: 2026-03-10\nState: 已开\nTitle:\n", 1, "missing-field"),
  ]

  @Test(arguments: errors)
  func `a line that cannot be read is found where it stands`(
    _ text: String, _ line: Int, _ sentence: String
  ) throws {
    let branch = Written(["2026/meetings.rec": text])

    #expect(
      try branch.found("FILE-1", on: "2026-03-10") == [
        "FILE-1 hard violated ZB001 branches/ZB001/2026/meetings.rec:\(line)"
      ])
    #expect(try branch.findings("FILE-1", on: "2026-03-10").map(\.sentence) == [sentence])
  }

  static let warnings = [
    ("Id: 20260310-dydh\r\nKind: 党员大会\nDate: 2026-03-10\nState: 已开\nTitle: 大会\n", 1, "carriage-returns"),
    (head + "Place: 活\r动室\n", 6, "lone-carriage-return"), (head + "Place: 活\0动室\n", 6, "nul"),
    (String(head.dropLast()), 5, "no-final-newline"), (head + "Place:  活动室\n", 6, "separator"),
    (head + "Minutes: 一\n+二\n", 7, "no-blank-after-plus"), (head + "Minutes: 一\\\n二\n", 6, "joined-lines"),
    (head + "Place: 活动室 \n", 6, "trailing-blanks"), ("  " + head, 1, "leading-blanks"),
    (head + "\n\n# 说明\n", 7, "extra-blank-line"), (head + "place: 活动室\n", 6, "odd-name"),
    ("%rec: meeting\n\n%rec: Meeting\n\n" + head, 1, "odd-type"),
  ]

  @Test(arguments: warnings)
  func `a file outside the profile is found once for each kind of fault`(
    _ text: String, _ line: Int, _ sentence: String
  ) throws {
    let branch = Written(["2026/meetings.rec": text])

    #expect(
      try branch.found("FILE-2", on: "2026-03-10") == [
        "FILE-2 local violated ZB001 branches/ZB001/2026/meetings.rec:\(line)"
      ])
    #expect(try branch.findings("FILE-2", on: "2026-03-10").map(\.sentence) == [sentence])
  }

  @Test(arguments: [
    ([0xBB, 0xE1, 0xD2, 0xE9], "FILE-2 local", "maybe-gbk"), ([0xE4], "FILE-2 local", "not-utf8"),
    ([0xFF], "FILE-1 hard", "byte-ff"),
  ])
  func `bytes that are no UTF-8 are found, those that end the file for others as errors`(
    _ bytes: [UInt8], _ rule: String, _ sentence: String
  ) throws {
    var branch = Written()
    branch.raw["2026/meetings.rec"] = Array((Self.head + "Place: ").utf8) + bytes + [0x0A]
    let found = try branch.everything(on: "2026-03-10").filter { $0.rule.hasPrefix("FILE") }

    #expect(found.map(keys) == ["\(rule) violated ZB001 branches/ZB001/2026/meetings.rec:6"])
    #expect(found.map(\.sentence) == [sentence])
  }

  @Test func `a file with more errors than are listed says how many are left`() throws {
    let branch = Written(["2026/meetings.rec": String(repeating: "活动室\n\n", count: 1002)])
    let last = try branch.findings("FILE-1", on: "2026-03-10").last { $0.sentence == "further-errors" }

    #expect(last?.facts["count"] == "2")
  }

  @Test func `files above branches belong to none`() throws {
    var branch = Written(rules: "Rule: MTG-1\nReason: 决定\nBy: 沈知行\nOn: 2026-01-05\nSet: green\n")
    branch.register += "\nCode: DW02\nName: 二号党委\nKind: 支部\n\n没有冒号\n"

    #expect(
      try branch.found("FILE-1", on: "2026-03-10") == [
        "FILE-1 hard violated register.rec:9", "FILE-1 hard violated register.rec:11",
        "FILE-1 hard violated rules.rec:5",
      ])
  }
}

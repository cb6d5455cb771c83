import Testing

@testable import Checkup

/// REF-3: dates exist, and a session lies in the folder of its year.
struct DatesExistTests {
  private func found(_ files: [String: String]) throws -> [String] {
    try Written(files).found("REF-3", on: "2026-03-20")
  }

  private func told(_ record: String, _ place: String) -> [String] {
    ["REF-3 hard violated ZB001 record=\(record) branches/ZB001/\(place)"]
  }

  @Test(arguments: ["2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-3-10", "20260310", "昨天"])
  func `a session on a day that is none is found`(_ date: String) throws {
    #expect(
      try found(["2026/meetings.rec": session("20260310-dydh", date: date)])
        == told("20260310-dydh", "2026/meetings.rec:3"))
  }

  @Test func `a leap day exists in leap years only`() throws {
    #expect(try found(["2024/meetings.rec": session("20240229-dydh")]) == [])
    #expect(try found(["2000/meetings.rec": session("20000229-dydh")]) == [])
    #expect(
      try found(["1900/meetings.rec": session("19000229-dydh")])
        == told("19000229-dydh", "1900/meetings.rec:3"))
  }

  @Test(arguments: [
    ("branch.rec", branchFile(then: terms("2026-02-30 5")), "2026-02-30", 12),
    ("branch.rec", branchFile(then: posts("书记 何秋实 2026-02-30")), "书记 何秋实 2026-02-30", 14),
    ("branch.rec", branchFile(then: groups("一组 何秋实 2026-01-01 2026-02-30")), "一组 2026-01-01", 15),
    ("branch.rec", branchFile("Dissolved: 2026-02-30"), "ZB001", 9),
    ("members.rec", member("何秋实", full: "2026-02-30"), "何秋实", 3),
    ("2026/talks.rec", "Id: 1\nDate: 2026-02-30\nFrom: 何秋实\nWith: 沈知行", "1", 2),
    ("2026/training.rec", "Id: 1\nDate: 2026-02-30\nTitle: 党史\nHours: 4", "1", 2),
    ("2026/plan.rec", "Id: 1\nMonth: 2026-13\nKind: 其他\nTitle: 走访", "1", 2),
    ("2026/plan.rec", "Id: 1\nMonth: 2026-03\nDate: 2026-02-30\nKind: 其他\nTitle: 走访", "1", 3),
    ("2026/dues.rec", "Month: 2026-13", "2026-13", 1),
    ("2026/assessments.rec", "Member: 何秋实\nFrom: 2026-13\nClass: 工资\nMonthly: 5.00", "何秋实 2026-13", 2),
  ])
  func `so is any other date`(_ name: String, _ text: String, _ record: String, _ line: Int) throws {
    #expect(try found([name: text]) == told(record, "\(name):\(line)"))
  }

  @Test(arguments: [
    ("2026/dues.rec", "Month: 2026-01\nPaid: 何秋实 5.00 2026-02-30", "2026-01", 2),
    ("2026/dues.rec", "Month: 2026-01\nSent: 5.00 2026-02-30", "2026-01", 2),
    ("members.rec", member("何秋实", "Mobile: 2026-02-30 上海"), "何秋实", 6),
    ("members.rec", member("何秋实", "Mobile: 2026-01-01 2026-02-30 上海"), "何秋实", 6),
    ("members.rec", member("何秋实", "Quarterly: 2026-02-30 沈知行"), "何秋实", 6),
    (
      "2026/meetings.rec", session("20260310-dydh", "已开", "Recorded: 2026-02-30 09:00 何秋实"), "20260310-dydh",
      6
    ),
  ])
  func `so is a date within a line`(_ name: String, _ text: String, _ record: String, _ line: Int) throws {
    let branch = Written([name: text])

    #expect(try branch.found("REF-3", on: "2026-03-20") == told(record, "\(name):\(line)"))
    #expect(try branch.found("FILE-1", on: "2026-03-20") == [])
  }

  @Test func `dates above branches exist too`() throws {
    let branch = Written(rules: setting("MTG-1", "Waive: 2026-Q1", "Until: 2026-02-30"))

    #expect(
      try branch.found("REF-3", on: "2026-03-20") == [
        "REF-3 hard violated record=MTG-1 2026-01-05 rules.rec:3"
      ])
  }

  @Test func `a session filed under another year is found and still counts`() throws {
    let branch = Written([
      "2026/meetings.rec": session("20251210-dydh"), "2025/meetings.rec": session("20260110-dydh"),
    ])

    #expect(
      try branch.found("REF-3", on: "2026-03-20") == [
        "REF-3 hard violated ZB001 record=20251210-dydh branches/ZB001/2026/meetings.rec:1",
        "REF-3 hard violated ZB001 record=20260110-dydh branches/ZB001/2025/meetings.rec:1",
      ])
    #expect(
      try branch.periods("MTG-1", on: "2026-04-01") == [
        "2025-Q1 overdue", "2025-Q2 overdue", "2025-Q3 overdue",
      ])
  }

  @Test func `the year a session is for may differ from the year of its folder`() throws {
    #expect(try found(["2026/meetings.rec": session("20260110-zzshh", "已开", "Year: 2025")]) == [])
  }

  @Test func `other records may lie in another year's folder`() throws {
    #expect(
      try found([
        "2026/dues.rec": "Month: 2027-01\nPaid: 何秋实 5.00 2026-12-10",
        "2026/plan.rec": "Id: 1\nMonth: 2027-01\nKind: 其他\nTitle: 走访",
      ]) == [])
  }
}

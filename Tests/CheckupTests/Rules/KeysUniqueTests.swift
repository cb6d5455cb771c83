import Testing

@testable import Checkup

/// REF-2: a key stands once in its file.
struct KeysUniqueTests {
  private func found(_ files: [String: String]) throws -> [String] {
    try Written(files).found("REF-2", on: "2026-03-20")
  }

  private func told(_ record: String, _ place: String) -> String {
    "REF-2 hard violated ZB001 record=\(record) branches/ZB001/\(place)"
  }

  @Test func `the second and every further record of a key is found`() throws {
    let thrice = file(session("20260310-dydh"), session("20260310-dydh"), session("20260310-dydh"))

    #expect(
      try found(["2026/meetings.rec": thrice]) == [
        told("20260310-dydh", "2026/meetings.rec:7"), told("20260310-dydh", "2026/meetings.rec:13"),
      ])
  }

  @Test func `every record of a key still counts`() throws {
    let twice = file(session("20260310-dydh"), session("20260310-dydh", date: "2026-04-10"))
    let branch = Written(["2026/meetings.rec": twice])

    #expect(try branch.periods("MTG-1", on: "2026-07-01") == [])
  }

  @Test func `the same key in another file is another record`() throws {
    #expect(
      try found([
        "2025/meetings.rec": session("20260310-dydh"), "2026/meetings.rec": session("20260310-dydh"),
        "2025/plan.rec": "Id: 1\nMonth: 2025-01\nKind: 其他\nTitle: 走访",
        "2026/talks.rec": "Id: 1\nDate: 2026-01-05\nFrom: 何秋实\nWith: 沈知行",
      ]) == [])
  }

  @Test func `members are known by their names`() throws {
    #expect(
      try found(["members.rec": file(member("何秋实"), member("沈知行"), member("何秋实"))])
        == [told("何秋实", "members.rec:13")])
  }

  @Test func `terms are known by their election`() throws {
    #expect(
      try found(["branch.rec": branchFile(then: terms("2021-03-15 5", "2024-03-15 3", "2021-03-15 3"))])
        == [told("2021-03-15", "branch.rec:18")])
  }

  @Test func `posts are known by office, holder and first day`() throws {
    let different = posts("委员 何秋实 2021-03-15", "书记 何秋实 2021-03-15", "委员 沈知行 2021-03-15", "委员 何秋实 2024-03-15")
    let same = posts("委员 何秋实 2021-03-15 2024-03-14", "委员 何秋实 2021-03-15")

    #expect(try found(["branch.rec": branchFile(then: different)]) == [])
    #expect(
      try found(["branch.rec": branchFile(then: same)]) == [told("委员 何秋实 2021-03-15", "branch.rec:17")])
  }

  @Test func `groups are known by name and first day`() throws {
    let different = groups("一组 何秋实 2021-03-15", "二组 何秋实 2021-03-15", "一组 何秋实 2024-03-15")
    let same = groups("一组 何秋实 2021-03-15", "一组 沈知行 2021-03-15")

    #expect(try found(["branch.rec": branchFile(then: different)]) == [])
    #expect(try found(["branch.rec": branchFile(then: same)]) == [told("一组 2021-03-15", "branch.rec:16")])
  }

  @Test func `assessments are known by member and first month`() throws {
    func assessed(_ name: String, _ from: String) -> String {
      "Member: \(name)\nFrom: \(from)\nClass: 离退休\nMonthly: 5.00"
    }
    let records = file(
      assessed("何秋实", "2026-01"), assessed("沈知行", "2026-01"), assessed("何秋实", "2026-06"),
      assessed("何秋实", "2026-01"))

    #expect(try found(["2026/assessments.rec": records]) == [told("何秋实 2026-01", "2026/assessments.rec:16")])
  }

  @Test func `months of dues are known by the month`() throws {
    let months = file("Month: 2026-01", "Month: 2026-02", "Month: 2026-01\nPaid: 何秋实 5.00 2026-01-10")

    #expect(try found(["2026/dues.rec": months]) == [told("2026-01", "2026/dues.rec:5")])
  }

  @Test(arguments: [
    (
      "votes.rec",
      "\nMeeting: 1\nKind: 一般\nMatter: 事\nExpected: 1\nPresent: 1\nFor: 1\nAgainst: 0\nAbstain: 0\nResult: 通过"
    ),
    ("plan.rec", "\nMonth: 2026-01\nKind: 其他\nTitle: 走访"),
    ("talks.rec", "\nDate: 2026-01-05\nFrom: 何秋实\nWith: 沈知行"),
    ("training.rec", "\nDate: 2026-01-05\nTitle: 党史\nHours: 4"),
  ])
  func `all other records are known by their number`(_ name: String, _ rest: String) throws {
    let line = rest.split(separator: "\n").count + 3

    #expect(
      try found(["2026/\(name)": file("Id: 1\(rest)", "Id: 1\(rest)", "Id: 2\(rest)")])
        == [told("1", "2026/\(name):\(line)")])
  }

  @Test func `records without a key are no copies of each other`() throws {
    let nameless = "Date: 2026-01-05\nFrom: 何秋实\nWith: 沈知行"

    #expect(try found(["2026/talks.rec": file(nameless, nameless)]) == [])
  }
}

import Register
import Testing

@testable import Checkup

/// Findings come in one order on every run.
struct OrderTests {
  static let branch = Written([
    "branch.rec": branchFile(then: groups("乙组 何秋实 2021-03-15", "甲组 沈知行 2021-03-15")),
    "members.rec": file(member("沈知行"), member("何秋实"), member("何秋实")),
    "2026/meetings.rec": file(
      session("20260310-dydh", "已开", "Expected: 9", "Present: 沈知行 何秋实", "Absent: 沈知行 何秋实"),
      session("20260110-qt", "已开", "Present: 无名氏")),
    "2026/dues.rec": "Month: 2026-02\nPaid: 何秋实 5.00 2026-02-10",
  ])

  @Test func `by rule, period, record, member and group`() throws {
    let found = try Self.branch.checker(on: "2026-03-14").findings(in: Self.branch.book)

    #expect(
      found.map(keys) == [
        "DUE-1 hard overdue ZB001 period=2026 member=何秋实 days=42 branches/ZB001/branch.rec:3",
        "DUE-1 hard overdue ZB001 period=2026 member=沈知行 days=42 branches/ZB001/branch.rec:3",
        "DUE-3 hard overdue ZB001 period=2026-01 member=何秋实 days=42 branches/ZB001/2026/dues.rec:1",
        "DUE-3 hard overdue ZB001 period=2026-01 member=沈知行 days=42 branches/ZB001/2026/dues.rec:1",
        "DUE-3 hard overdue ZB001 period=2026-02 member=沈知行 days=14 branches/ZB001/2026/dues.rec:1",
        "FILE-2 local violated ZB001 branches/ZB001/2026/dues.rec:2",
        "MIN-1 local missing ZB001 record=20260110-qt days=60 branches/ZB001/2026/meetings.rec:10",
        "MIN-1 local missing ZB001 record=20260310-dydh days=1 branches/ZB001/2026/meetings.rec:1",
        "MIN-3 hard violated ZB001 record=20260310-dydh branches/ZB001/2026/meetings.rec:1",
        "MIN-3 hard violated ZB001 record=20260310-dydh member=何秋实 branches/ZB001/2026/meetings.rec:1",
        "MIN-3 hard violated ZB001 record=20260310-dydh member=沈知行 branches/ZB001/2026/meetings.rec:1",
        "MTG-3 usual overdue ZB001 unit=乙组 period=2026-01 days=42 branches/ZB001/2026/meetings.rec:1",
        "MTG-3 usual overdue ZB001 unit=甲组 period=2026-01 days=42 branches/ZB001/2026/meetings.rec:1",
        "MTG-3 usual overdue ZB001 unit=乙组 period=2026-02 days=14 branches/ZB001/2026/meetings.rec:1",
        "MTG-3 usual overdue ZB001 unit=甲组 period=2026-02 days=14 branches/ZB001/2026/meetings.rec:1",
        "MTG-4 hard overdue ZB001 period=2026-01 days=42 branches/ZB001/2026/meetings.rec:1",
        "MTG-4 hard overdue ZB001 period=2026-02 days=14 branches/ZB001/2026/meetings.rec:1",
        "MTG-4 hard due-soon ZB001 period=2026-03 days=-17 branches/ZB001/2026/meetings.rec:1",
        "MTG-5 local due-soon ZB001 period=2026-Q1 days=-17 branches/ZB001/2026/meetings.rec:1",
        "ORG-1 hard due-soon ZB001 branches/ZB001/branch.rec:3",
        "ORG-4 hard missing ZB001 branches/ZB001/branch.rec:3",
        "ORG-5 local overdue ZB001 record=书记 days=2175 branches/ZB001/branch.rec:3",
        "ORG-7 local incomplete ZB001 branches/ZB001/branch.rec:3",
        "ORG-8 local overdue ZB001 period=2026 days=42 branches/ZB001/branch.rec:3",
        "REF-1 hard violated ZB001 record=20260110-qt member=无名氏 branches/ZB001/2026/meetings.rec:10",
        "REF-2 hard violated ZB001 record=何秋实 branches/ZB001/members.rec:13",
      ])
  }

  @Test func `by branch before all else`() throws {
    let provision = try #require(try Shipped.catalogue().versions(of: "MTG-1").last)
    let findings = ["ZB10", "ZB1", nil, "ZB9"].map { branch in
      var finding = Finding(provision, .overdue, path: "x", line: 1)
      finding.branch = branch
      return finding
    }

    #expect(findings.sorted().map(\.branch) == [nil, "ZB1", "ZB10", "ZB9"])
  }

  @Test func `the order of the files handed in changes nothing`() throws {
    let branch = Self.branch
    let checker = try branch.checker(on: "2026-03-14")
    let sources = branch.files.sorted { $0.key < $1.key }.map { name, text in
      Source(path: "branches/ZB001/\(name)", year: Int(name.prefix(4)), bytes: Array(text.utf8))
    }
    let first = checker.findings(in: Book(code: "ZB001", sources: sources, years: [2026]))

    for turn in 1..<sources.count {
      let turned = Array(sources[turn...] + sources[..<turn]).reversed()
      #expect(checker.findings(in: Book(code: "ZB001", sources: Array(turned), years: [2026])) == first)
    }
  }

  @Test func `the texts a screen keeps change nothing`() throws {
    let checker = try Self.branch.checker(on: "2026-03-14")
    let sources = Self.branch.files.map { name, text in
      Source(path: "branches/ZB001/\(name)", year: Int(name.prefix(4)), bytes: Array(text.utf8))
    }
    let whole = Book(code: "ZB001", sources: sources, years: [2026], depth: .whole)

    #expect(checker.findings(in: whole) == checker.findings(in: Self.branch.book))
  }
}

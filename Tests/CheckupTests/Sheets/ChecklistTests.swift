import Register
import Testing

@testable import Checkup

/// The sessions of a year one by one, and likes, and rounds.
struct ChecklistTests {
  private func checklist(_ written: WrittenSheet? = nil) throws -> Checklist {
    let branch = Written([
      "members.rec": fullMembers(5),
      "2026/meetings.rec": file(
        session("20260110-dydh", "已开", date: nil, "Present: 员11", "Minutes: 学习"),
        session("20260616-dxzh", "已开", date: nil, "Attachment: 照片.jpg"), session("20260701-dk", "取消"),
        session("20261220-dydh")),
    ])
    let checker = try branch.checker(on: "2026-11-25")
    return Checklist(branch.book, checker, year: 2026, written)
  }

  @Test func `held sessions and those that should have been stand in the order of days`() throws {
    #expect(
      try checklist().rows.filter { $0.recorded != nil || $0.kind == .assembly }.map { row in
        let recorded = row.recorded.map { "\($0.hasMinutes) \($0.hasSignIn) \($0.hasPhoto)" } ?? "none"
        return "\(row.day) \(row.id): \(recorded)"
      } == [
        "2026-01-10 20260110-dydh: true true false", "2026-06-16 20260616-dxzh: false false true",
        "2026-06-30 2026-Q2 MTG-1: none", "2026-09-30 2026-Q3 MTG-1: none",
      ])
  }

  @Test func `what was seen on the spot is counted against what should be there`() throws {
    var written = try SheetSample.sheet()
    written.see("20260110-dydh") { ($0.minutes, $0.signIn) = (.there, .there) }
    written.see("20260616-dxzh") { ($0.minutes, $0.signIn, $0.photo) = (.missing, .there, .there) }
    let counts = try checklist(written).counts
    #expect([counts.expected, counts.seen, counts.signed] == [try checklist().rows.count, 1, 2])
    #expect(counts.expected > 4)
  }

  private func branch(_ code: String, _ kind: Branch.Kind = .village) -> Branch {
    Branch(code: code, name: code, parent: "DW01", kind: kind, form: .ordinary, founded: Day(number: 0))
  }

  @Test(
    arguments: [
      ([80, 90], nil), ([80, 90, 70], 80), ([80, 90, 70, 60], 70), ([], nil),
    ] as [([Int], Int?)])
  func `a branch is held against like ones only, and against no few`(totals: [Int], median: Int?) {
    let like = totals.enumerated().map { (branch: branch("V\($0)"), total: Score(points: $1)) }
    let others = [
      (branch: branch("X", .office), total: Score(points: 1)),
      (branch: branch("OWN"), total: Score(points: 2)),
    ]
    let compared = LikeBranches(branch("OWN"), among: like + others)
    #expect(compared?.median == median.map { Score(points: $0) })
    #expect(compared.map { $0.count == totals.count } ?? true)
  }

  @Test func `the rounds of a branch stand in the order of days, none of the future`() throws {
    let files = [("2026", "2026-03-01", 82), ("2025", "2025-04-01", 90), ("2027", "2027-01-01", 1)]
    let directory = Directory(
      sources: files.map { round, on, upper in
        let text = "%rec: Sheet\n\nBranch: ZB001\nRound: \(round)\nOn: \(on)\nUpper: \(upper)\nGrade: 等\n"
        return Source(path: "inspections/\(round)/sheets/ZB001.rec", bytes: Array(text.utf8))
      })
    let trend = SheetRound.trend(
      of: "ZB001", in: directory.inspections, until: try #require(Day("2026-12-31")))
    #expect(trend.map { "\($0.round) \($0.total?.description ?? "-")" } == ["2025 90", "2026 82"])
  }
}

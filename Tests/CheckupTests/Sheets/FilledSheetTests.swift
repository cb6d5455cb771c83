import Register
import Testing

@testable import Checkup

/// What the records are worth on a sheet.
struct FilledSheetTests {
  private func filled(_ findings: [Finding], _ written: WrittenSheet? = nil) throws -> FilledSheet {
    FilledSheet(try Shipped.sheetForm(), findings, year: 2026, written)
  }

  private func scores(_ filled: FilledSheet) -> [String] {
    filled.parts.map { $0.auto?.description ?? "-" }
  }

  @Test func `a branch without findings has full points`() throws {
    let filled = try filled([])
    #expect(scores(filled) == ["15", "30", "20", "15", "10", "5", "5"])
    #expect(filled.total == Score(points: 100))
    #expect(filled.band?.grade.chinese == "健康 五星")
  }

  @Test func `each finding costs what its severity says, and is named`() throws {
    let findings = [
      try SheetSample.finding("MTG-3", period: "2026-09"), try SheetSample.finding("MIN-4", .incomplete),
      try SheetSample.finding("PUB-1"),
    ]
    let filled = try filled(findings)
    let costs = findings.map { finding in
      filled.parts.flatMap(\.costly).first { $0.finding == finding }.map(\.cost.description) ?? "-"
    }
    #expect(costs == findings.map { ["hard": "3", "usual": "2", "local": "1"][$0.severity.rawValue] ?? "-" })
    #expect(
      filled.auto
        == Score(points: 100) - filled.parts.flatMap(\.costly).reduce(Score.zero) { $0 + $1.cost })
  }

  @Test func `more findings than points leave nothing, never less`() throws {
    let findings = try (1...9).map { try SheetSample.finding("DUE-3", period: "2026-0\($0)", member: "单雨禾") }
    let filled = try filled(findings)
    #expect(scores(filled) == ["15", "30", "20", "15", "0", "5", "5"])
    #expect(filled.auto == Score(points: 90))
  }

  @Test(arguments: [
    (Finding.State.dueSoon, SheetFinding.State?.none, Deduction.Spared?.some(.near)),
    (.query, nil, .question), (.query, .confirmed, nil), (.query, .dismissed, .dismissed),
    (.overdue, nil, nil), (.overdue, .open, nil), (.overdue, .dismissed, .dismissed),
    (.missing, .confirmed, nil),
  ])
  func `what is near, open or dismissed costs nothing`(
    state: Finding.State, settled: SheetFinding.State?, spared: Deduction.Spared?
  ) throws {
    let finding = try SheetSample.finding("MIN-8", state, record: "20260616-dxzh", member: "单雨禾")
    let written = try settled.map {
      try SheetSample.sheet(
        try SheetSample.seen(1, "MIN-8", $0, about: ["20260616-dxzh", "单雨禾"]))
    }
    let deduction = try #require(try filled([finding], written).parts[2].deductions.first)
    #expect(deduction.spared == spared)
    #expect((deduction.cost == .zero) == (spared != nil))
  }

  @Test(arguments: [
    ("2026-Q3", "branches/ZB001/2026/meetings.rec", true),
    ("2025-Q4", "branches/ZB001/2026/meetings.rec", false),
    (nil, "branches/ZB001/2025/meetings.rec", false), (nil, "branches/ZB001/branch.rec", true),
  ])
  func `only what is of the year counts`(period: String?, path: String, counts: Bool) throws {
    let finding = try SheetSample.finding("MTG-1", period: period, path: path)
    #expect((try filled([finding]).parts[1].deductions.count == 1) == counts)
  }

  @Test func `the inspectors' points count, the branch's own only when every item has them`() throws {
    var written = try SheetSample.sheet()
    let before = try filled([])
    written.take(before)
    written.score(before.parts[1]) { $0.upper = Score(points: 24) }
    written.score(before.parts[0]) { $0.own = Score(points: 15) }
    let after = try filled([], written)
    #expect(after.total == Score(points: 94))
    #expect(after.own == nil)
    for part in after.parts { written.score(part) { $0.own = part.form.full } }
    #expect(try filled([], written).own == Score(points: 100))
  }

  @Test func `a veto gives the last grade whatever the points`() throws {
    var written = try SheetSample.sheet()
    written.decide(Sheet.Veto("经人核实造假", true, by: "卢星野", on: written.sheet.on, reason: "已核"))
    let filled = try filled([], written)
    #expect(filled.isVetoed)
    #expect(filled.band?.grade.chinese == "不健康")
  }
}

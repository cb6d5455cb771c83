import Register
import Testing

@testable import Checkup

/// What keeps a sheet from being final.
struct SheetGapTests {
  private static let whole: @Sendable (inout WrittenSheet, FilledSheet) -> Void = { written, _ in
    let day = written.sheet.on
    written.sheet.inspectors = ["卢星野", "谷雨晴"]
    for name in ["换届逾期超过一年", "连续两季无党员大会", "经人核实造假"] {
      written.decide(Sheet.Veto(name, false, by: "卢星野", on: day))
    }
    written.sheet.signatures = [
      Sheet.Signature(.branch, by: "何秋实", on: day), Sheet.Signature(.inspectors, by: "卢星野", on: day),
    ]
  }

  private static let cases: [([SheetGap], @Sendable (inout WrittenSheet, FilledSheet) -> Void)] = [
    ([], { _, _ in }),
    ([.noInspector], { written, _ in written.sheet.inspectors = [] }),
    (
      [.unexplained("党费")],
      { written, filled in written.score(filled.parts[4]) { $0.upper = Score(points: 7) } }
    ),
    (
      [],
      { written, filled in
        written.score(filled.parts[4]) { ($0.upper, $0.note) = (Score(points: 7), "1人连续3个月未交") }
      }
    ),
    ([], { written, filled in written.score(filled.parts[4]) { $0.upper = Score(points: 10) } }),
    (
      [.above("党费", full: Score(points: 10))],
      { written, filled in written.score(filled.parts[4]) { $0.upper = Score(tenths: 101) } }
    ),
    (
      [.above("党费", full: Score(points: 10))],
      { written, filled in written.score(filled.parts[4]) { $0.own = Score(points: 11) } }
    ),
    ([.undecided("经人核实造假")], { written, _ in written.sheet.vetoes.removeLast() }),
    (
      [.vetoWithoutReason("经人核实造假")],
      { written, _ in written.decide(Sheet.Veto("经人核实造假", true, by: "卢星野", on: written.sheet.on)) }
    ),
    ([.unsigned(.branch)], { written, _ in written.sheet.signatures.removeFirst() }),
    ([.unsigned(.inspectors)], { written, _ in written.sheet.signatures.removeLast() }),
  ]

  @Test(arguments: cases.indices)
  func `every gap is named`(number: Int) throws {
    let form = try Shipped.sheetForm()
    var written = try SheetSample.sheet()
    let empty = FilledSheet(form, [], year: 2026, written)
    written.take(empty)
    Self.whole(&written, empty)
    Self.cases[number].1(&written, empty)
    #expect(FilledSheet(form, [], year: 2026, written).gaps(written.sheet) == Self.cases[number].0)
  }

  @Test func `an item that no rule fills must be scored by people`() throws {
    var form = SheetForm()
    form.parts = [SheetForm.Part(title: Phrase("服务群众", "Service"), full: Score(points: 5), rules: [])]
    let filled = FilledSheet(form, [], year: 2026, nil)
    #expect(filled.parts[0].auto == nil && filled.total == nil && filled.band == nil)
    #expect(filled.parts[0].gaps == [.unscored("服务群众")])
  }

  @Test func `a sheet without gaps becomes final with total and grade, one with gaps does not`() throws {
    let form = try Shipped.sheetForm()
    var written = try SheetSample.sheet()
    let stamp = Stamp(written.sheet.on, try #require(WallTime("16:05")), "卢星野")
    written.finalise(FilledSheet(form, [], year: 2026, written), stamp)
    #expect(written.sheet.finalised == nil)
    Self.whole(&written, FilledSheet(form, [], year: 2026, written))
    written.finalise(FilledSheet(form, [], year: 2026, written), stamp)
    #expect(written.sheet.finalised == stamp)
    #expect(written.sheet.upper == Score(points: 100) && written.sheet.grade == "健康 五星")
    #expect(written.items.map(\.name) == form.parts.map(\.title.chinese))
  }
}

import Checkup
import Register
import Testing

@testable import App

/// The sheet inspectors take along to what a round drew.
struct FieldSheetTests {
  private static func print(_ program: DrawProgram) throws -> DrawProgram.Run {
    try DrawProgram.run(
      DrawProgram.program,
      ["print", "现场检查表", "--round", "2026Q4", "--format", "text", "--as-of", "2026-11-25"], in: program.root)
  }

  @Test func `a round has a sheet for every branch drawn, in the order drawn, with its inspectors`() throws {
    let program = try DrawProgram()
    try program.drawn()
    let picks = try DrawRecord(reading: try program.bytes("inspections/2026Q4/draw.rec")).result.picks
    let run = try Self.print(program)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    let names = Dictionary(uniqueKeysWithValues: DrawProgram.branches.map { ($0.code, $0.name) })
    #expect(
      lines.filter { $0.hasSuffix("现场检查表") }
        == picks.map { "\(names[$0.branch.text] ?? "")现场检查表" })
    #expect(
      lines.filter { $0.hasPrefix("检查人：") }.map { $0.dropFirst(4).prefix { $0 != " " } }
        == picks.map { $0.inspectors.map(\.text).joined(separator: "、")[...] })
  }

  @Test func `a sealed round keeps its branches to itself`() throws {
    let program = try DrawProgram()
    let frozen = try program.draw(
      "new", "2026Q4", "--source", "体彩排列五26311期@2026-11-21 21:00", "--sealed", "--reveal-by", "2026-12-20",
      "--nonce-file", "nonce.txt", "--count", "3", on: "2026-11-20")
    try #require(frozen.status == 0, "\(frozen.errors)")
    let undrawn = try Self.print(program)
    #expect((undrawn.status, undrawn.output) == (1, ""))
    let drawn = try program.draw(
      "run", "2026Q4", "--value", "体彩排列五26311期=4 1 9 0 6", "--nonce-file", "nonce.txt", on: "2026-11-22")
    try #require(drawn.status == 0, "\(drawn.errors)")
    let sealed = try Self.print(program)
    #expect((sealed.status, sealed.output) == (1, ""))
    #expect(sealed.errors == "第“2026Q4”轮的结果还没有揭示；写上支部编号，只打印这个支部的\n")
  }
}

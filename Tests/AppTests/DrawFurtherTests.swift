import Checkup
import Register
import Testing

@testable import App

/// Replacements, published methods, weights and coverage at the command line.
struct DrawFurtherTests {
  private static func run(_ arguments: [String]) throws -> DrawProgram.Run {
    let program = try DrawProgram()
    return try DrawProgram.run(DrawProgram.program, ["draw"] + arguments, in: program.root)
  }

  @Test func `RFC 3797 is replayed with its key`() throws {
    let run = try Self.run([
      "rfc3797", "--source", "9319", "--source", "2,5,12,8,10", "--source", "9 18 26 34 41 45", "--of", "25",
      "--count", "10",
    ])
    #expect(
      run.output == "9319./2.5.8.10.12./9.18.26.34.41.45./\n17 7 2 16 25 23 8 24 19 13\n", "\(run.errors)")
    let ordered = try Self.run([
      "rfc3797", "--source", "=3,1", "--source", "3,1", "--of", "4", "--count", "1",
    ])
    #expect(ordered.output.hasPrefix("3.1./1.3./\n"))
    #expect(try Self.run(["rfc3797", "--source", "4 x", "--of", "4", "--count", "1"]).output.isEmpty)
  }

  @Test(arguments: [
    ("1", "1000", "97 89 163"), ("0", "2", "1 1 2"), ("0000000000", "1000", "978 359 132"),
    ("snowman: ☃", "1000", "634 56 46"),
  ])
  func `Rivest's sampler is replayed`(seed: String, of: String, picks: String) throws {
    let run = try Self.run(["rivest", "--seed", seed, "--of", of, "--count", "3", "--repeats"])
    #expect(run.output == picks + "\n", "\(run.errors)")
  }

  @Test func `a replacement is recorded, printed and verified`() throws {
    let program = try DrawProgram()
    try program.drawn()
    let before = try DrawRecord(reading: try program.bytes("inspections/2026Q4/draw.rec"))
    let frame = try DrawFrame(reading: try program.bytes("inspections/2026Q4/frame.rec"))
    let pick = try #require(
      before.result.picks.first {
        !before.substitutes(at: $0.branch, in: frame).isEmpty && !$0.inspectors.isEmpty
      })
    let coming = before.substitutes(at: pick.branch, in: frame)[0]
    let arguments = [
      "draw", "replace", "2026Q4", pick.branch.text, "--out", pick.inspectors[0].text, "--in", coming.text,
      "--why",
      "生病", "--as-of", "2026-11-24",
    ]
    let run = try DrawProgram.run(DrawProgram.program, arguments, in: program.root)
    #expect(run.status == 0, "\(run.errors)")
    let again = try DrawProgram.run(DrawProgram.program, arguments, in: program.root)
    #expect(again.status == 2)
    #expect(try program.draw("verify", "2026Q4", on: "2026-11-24").status == 0)
    let checked = try DrawProgram.run(
      "/usr/bin/recfix", ["--check", "inspections/2026Q4/draw.rec"], in: program.root)
    #expect(checked.status == 0, "\(checked.errors)")
    let sheet = try DrawProgram.run(
      DrawProgram.program,
      ["print", "现场检查表", "--round", "2026Q4", "--format", "text", "--as-of", "2026-11-25"],
      in: program.root)
    #expect(sheet.output.contains(coming.text))
  }

  @Test func `the list says how many branches the year has reached`() throws {
    let program = try DrawProgram()
    try program.drawn()
    let run = try program.draw("list", on: "2026-11-25")
    #expect(run.output.contains("2026 年 11 个支部已查 7 个，没有查过 4 个"), "\(run.output)")
  }

  @Test func `what is open at the branches becomes slips`() throws {
    let program = try DrawProgram()
    let run = try program.draw(
      "new", "2026Q4", "--count", "3", "--weights", "findings", "--source", "体彩排列五26311期@2026-11-21 21:00",
      on: "2026-11-20")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("全凭随机，4轮里一次也没抽中的机会是"))
    let frame = try DrawFrame(reading: try program.bytes("inspections/2026Q4/frame.rec"))
    #expect(frame.entries.contains { $0.weight > 1 })
  }
}

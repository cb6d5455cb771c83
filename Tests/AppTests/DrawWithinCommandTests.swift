import Checkup
import Register
import Testing

@testable import App

/// `zhibu draw within`, as people run it.
struct DrawWithinCommandTests {
  private let program: DrawProgram
  private let branch: String

  init() throws {
    program = try DrawProgram()
    try program.drawn()
    let record = try DrawRecord(reading: try program.bytes("inspections/2026Q4/draw.rec"))
    branch = try #require(record.result.picks.first).branch.text
    let meetings = (1...6).map {
      "Id: 2026070\($0)-zwh\nKind: 支委会\nDate: 2026-07-0\($0)\nState: 已开\nTitle: 例会\n"
    }
    try program.write(
      "%rec: Meeting\n\n" + meetings.joined(separator: "\n"), "branches/\(branch)/2026/meetings.rec")
    try program.write(
      "%rec: Member\n\nName: 何秋实\nJoined: 2001-07-01\nFrom: 2001-07-01\nDuesClass: 离退休\n",
      "branches/\(branch)/members.rec")
  }

  private func within(_ arguments: String..., on day: String = "2026-11-25") throws -> DrawProgram.Run {
    try DrawProgram.run(
      DrawProgram.program, ["draw", "within", "2026Q4", branch] + arguments + ["--as-of", day],
      in: program.root)
  }

  @Test func `lists are frozen, drawn with one value, verified and printed`() throws {
    #expect(try within().status == 1)
    let frozen = try within("--freeze", "--source", "当众掷骰@2026-11-26 00:00")
    #expect(frozen.status == 0, "\(frozen.errors)")
    #expect(frozen.output.contains("会议记录  6 中抽 3"))
    #expect(try within("--freeze").status == 1)
    #expect(try within("--value", "4 2 6").status == 2)
    let drawn = try within("--value", "4 2 6", "--witness", "何秋实", on: "2026-11-26")
    #expect(drawn.status == 0, "\(drawn.errors)")
    #expect(drawn.output.contains("  1 何秋实  DY1"))
    #expect(try within("--value", "1 1 1", on: "2026-11-26").status == 1)
    #expect(try program.draw("verify", "2026Q4", on: "2026-11-26").status == 0)
    for kind in ["minutes", "dues", "members"] {
      for stage in ["frame", "draw"] {
        let path = "inspections/2026Q4/within/\(branch)-\(kind)-\(stage).rec"
        let checked = try DrawProgram.run("/usr/bin/recfix", ["--check", path], in: program.root)
        #expect(checked.status == 0, "\(checked.errors)")
      }
    }
    let sheet = try DrawProgram.run(
      DrawProgram.program,
      ["print", "现场检查表", "--round", "2026Q4", "--format", "text", "--as-of", "2026-11-26"], in: program.root)
    #expect(sheet.output.contains("党员"), "\(sheet.errors)")
    #expect(sheet.output.split(separator: "\n").contains { $0.contains("何秋实") && $0.hasSuffix("□符 □不符") })
  }

  @Test func `a changed list is named by verifying the round`() throws {
    #expect(try within("--freeze", "--source", "当众掷骰@2026-11-26 00:00").status == 0)
    #expect(try within("--value", "4 2 6", on: "2026-11-26").status == 0)
    let path = "inspections/2026Q4/within/\(branch)-minutes-frame.rec"
    let text = String(decoding: try program.bytes(path), as: UTF8.self)
    try program.write(text.replacing("Id: 20260701-zwh", with: "Id: 20260709-zwh"), path)
    let verified = try program.draw("verify", "2026Q4", on: "2026-11-26")
    #expect(verified.status == 1)
    #expect(verified.output.contains("\(branch) 会议记录: frame.rec: 约定的名单校验值: "), "\(verified.output)")
  }

  @Test func `a branch that was not drawn has nothing to draw inside`() throws {
    let run = try program.draw("within", "2026Q4", "ZB003", "--freeze", on: "2026-11-25")
    #expect((run.status, run.errors) == (2, "2026Q4 没有抽中 ZB003\n"))
  }
}

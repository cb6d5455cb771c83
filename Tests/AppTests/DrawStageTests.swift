import Checkup
import Foundation
import Register
import Screens
import Store
import Testing

@testable import App

/// What may be done to a round, and when.
struct DrawStageTests {
  private let program: DrawProgram

  init() throws { program = try DrawProgram() }

  private static let source = ["--source", "体彩排列五26311期@2026-11-21 21:00"]

  private func new(_ round: String, _ rest: String..., on day: String = "2026-11-20") throws
    -> DrawProgram.Run
  {
    try DrawProgram.run(
      DrawProgram.program, ["draw", "new", round, "--count", "3", "--as-of", day] + rest, in: program.root)
  }

  @Test func `a frozen list is never written over, by the command or from the screen`() throws {
    _ = try new("2026Q4", "--source", "体彩排列五26311期@2026-11-21 21:00")
    let bytes = try program.bytes("inspections/2026Q4/frame.rec")
    let again = try new("2026Q4", "--source", "体彩排列五26312期@2026-11-22 21:00")
    #expect(again.status == 2)
    #expect(again.errors == "约定的轮次 2026Q4: 已经有一个，不能重复\n")
    let clerk = try Clerk(program.root.path, Shipped.texts(.chinese), person: "沈知行")
    let other = try new("2026Q5", "--source", "体彩排列五26312期@2026-11-22 21:00")
    #expect(other.status == 0)
    guard
      case .uncreated = clerk.create(
        "inspections/2026Q4/frame.rec", try program.bytes("inspections/2026Q5/frame.rec"))
    else {
      Issue.record("a list that is there is not joined with another")
      return
    }
    #expect(try program.bytes("inspections/2026Q4/frame.rec") == bytes)
  }

  @Test(arguments: [
    (["--value", "体彩排列五26311期=4 1 9 0 6"], "2026-11-20", "结果的抽取时间"),
    ([], "2026-11-22", "取数 体彩排列五26311期: 没有写"),
    (["--value", "体彩排列五26312期=4 1 9 0 6"], "2026-11-22", "体彩排列五26312期: 名单里没有"),
    (["--value", "体彩排列五26311期=4 1 9 0 6 "], "2026-11-22", "开头或结尾有空白 (U+20)"),
    (["--value", "体彩排列五26311期=4\u{200B}19"], "2026-11-22", "看不见的字符 U+200B"),
    (["--value", "体彩排列五26311期"], "2026-11-22", "写成 来源=结果"),
    (["--value", "体彩排列五26311期=4", "--value", "体彩排列五26311期=5"], "2026-11-22", "不能重复"),
  ])
  func `values that are not those of the sources are refused, and nothing is drawn`(
    arguments: [String], day: String, told: String
  ) throws {
    try program.drawn()
    try FileManager.default.removeItem(at: program.root.appending(path: "inspections/2026Q4/draw.rec"))
    let refusal = try #require(program.refusal(DrawCommand.Run.self, ["2026Q4"] + arguments, on: day))
    #expect(refusal.exit == 2)
    #expect(refusal.sentence.contains(told), "\(refusal.sentence)")
    #expect(throws: (any Error).self) { try program.bytes("inspections/2026Q4/draw.rec") }
  }

  @Test(arguments: [
    (["--source", "体彩排列五26311期@2026-11-20 00:00"], "应晚于冻结时间"),
    (["--source", "体彩排列五26311期"], "写成 来源@"),
    (["--exclude", "ZB099:没有"], "排除 ZB099的编号 ZB099: 名单里没有"),
    (["--inspector", "沈知行@ZB099"], "检查人 沈知行的所在支部 ZB099: 名单里没有"),
    (["--inspector", "沈知行", "--recuse", "沈知形:ZB001:亲属"], "回避 沈知形 ZB001的姓名 沈知形: 名单里没有"),
    (["--number", "3"], "约定的轮次序号 3: 应为 1"),
    (["--extends", "2026Q1"], "约定的增补哪一轮 2026Q1: 名单里没有"),
  ])
  func `a list that would not hold is not frozen`(arguments: [String], told: String) throws {
    let source = arguments.first == "--source" ? [] : Self.source
    let refusal = try #require(
      program.refusal(
        DrawCommand.New.self, ["2026Q4", "--count", "3"] + source + arguments, on: "2026-11-20"))
    #expect(refusal.exit == 2)
    #expect(refusal.sentence.contains(told), "\(refusal.sentence)")
    #expect(throws: (any Error).self) { try program.bytes("inspections/2026Q4/frame.rec") }
  }

  @Test func `a draw is made once, and a void one keeps its record and its number`() throws {
    try program.drawn()
    let drawn = try program.bytes("inspections/2026Q4/draw.rec")
    let again = try program.draw("run", "2026Q4", "--value", "体彩排列五26311期=1 1 1 1 1", on: "2026-11-23")
    #expect(again.status == 1)
    #expect(try program.draw("void", "2026Q4", "--reason", "名单里多了一家", on: "2026-11-23").status == 0)
    #expect(try program.draw("void", "2026Q4", "--reason", "再来", on: "2026-11-23").status == 1)
    let void = try program.bytes("inspections/2026Q4/draw.rec")
    #expect(void.starts(with: drawn))
    #expect(try program.draw("list", on: "2026-11-23").output.contains("作废（名单里多了一家）"))
    #expect(try program.draw("verify", "2026Q4", on: "2026-11-23").status == 0)
    _ = try new("2026Q4-2", "--source", "体彩排列五26313期@2026-11-24 21:00", on: "2026-11-23")
    let frame = try DrawFrame(reading: try program.bytes("inspections/2026Q4-2/frame.rec"))
    #expect(frame.number == 2)
    #expect(Set(frame.entries.map(\.last)) == [0])
  }

  @Test func `a frozen list is given up with a reason, and never drawn from`() throws {
    _ = try new("2026Q4", Self.source[0], Self.source[1])
    let frame = try program.bytes("inspections/2026Q4/frame.rec")
    #expect(try program.draw("void", "2026Q4", "--reason", "名单错了", on: "2026-11-20").status == 0)
    #expect(try program.bytes("inspections/2026Q4/frame.rec") == frame)
    #expect(try program.draw("list", on: "2026-11-22").output.contains("作废（名单错了）"))
    for (words, remark) in [
      (["void", "2026Q4", "--reason", "再来"], "2026Q4 没有抽取就作废了（名单错了）\n"),
      (["run", "2026Q4", "--value", "体彩排列五26311期=4 1 9 0 6"], "2026Q4 没有抽取就作废了（名单错了）\n"),
      (["export", "2026Q4", "--to", "out"], "2026Q4 没有抽取就作废了（名单错了）\n"),
    ] {
      let run = try DrawProgram.run(
        DrawProgram.program, ["draw"] + words + ["--as-of", "2026-11-22"], in: program.root)
      #expect((run.status, run.errors) == (1, remark))
    }
    let verified = try program.draw("verify", "2026Q4", on: "2026-11-22")
    #expect(verified.status == 0 && verified.output.hasPrefix("2026Q4 还没有抽取"), "\(verified.output)")
    let text = String(decoding: try program.bytes("inspections/2026Q4/draw.rec"), as: UTF8.self)
    try program.write(text.replacing("名单错了", with: "名单对了"), "inspections/2026Q4/draw.rec")
    #expect(try program.draw("verify", "2026Q4", on: "2026-11-22").status == 1)
    try program.write(text, "inspections/2026Q4/draw.rec")
    _ = try new("2026Q4-2", "--source", "体彩排列五26313期@2026-11-24 21:00", on: "2026-11-22")
    #expect(try DrawFrame(reading: try program.bytes("inspections/2026Q4-2/frame.rec")).number == 2)
    let checked = try DrawProgram.run(
      "/usr/bin/recfix", ["--check", "inspections/2026Q4/draw.rec"], in: program.root)
    #expect(checked.status == 0, "\(checked.errors)")
  }

  @Test func `a sealed draw is for its makers alone until it is revealed`() throws {
    let frozen = try new(
      "2026Q4", "--source", "体彩排列五26311期@2026-11-21 21:00", "--sealed", "--reveal-by", "2026-12-20",
      "--nonce-file",
      "nonce.txt")
    #expect(frozen.status == 0)
    #expect(try program.rights("nonce.txt") == 0o600)
    let nonce = String(decoding: try program.bytes("nonce.txt"), as: UTF8.self)
    #expect(nonce.utf8.count == 33)
    let value = ["--value", "体彩排列五26311期=4 1 9 0 6"]
    #expect(try program.draw("run", "2026Q4", value[0], value[1], on: "2026-11-22").status == 2)
    let run = try program.draw(
      "run", "2026Q4", value[0], value[1], "--nonce-file", "nonce.txt", on: "2026-11-22")
    #expect(run.status == 0)
    #expect(try program.rights("inspections/2026Q4/draw.rec") == 0o640)
    let record = try DrawRecord(reading: try program.bytes("inspections/2026Q4/draw.rec"))
    #expect(!record.result.picks.contains { run.output.contains($0.branch.text) })
    #expect(!run.output.contains(record.result.seed.hex))
    #expect(try program.draw("export", "2026Q4", "--to", "out", on: "2026-11-22").status == 1)
    #expect(try new("2027Q1", "--source", "体彩排列五27001期@2027-01-01 21:00", on: "2026-12-22").status == 1)
    #expect(try program.draw("verify", "2026Q4", on: "2026-12-20").status == 0)
    #expect(try program.draw("verify", "2026Q4", on: "2026-12-21").status == 1)
    let listed = try program.draw("list", on: "2026-12-21")
    #expect(listed.output.contains("揭示逾期1天"))
    #expect(
      try program.draw("list", "--format", "ndjson", on: "2026-12-21").output.contains(
        "\"state\":\"overdue\""))
    try program.write("00112233445566778899aabbccddeeff\n", "other.txt")
    #expect(try program.draw("reveal", "2026Q4", "--nonce-file", "other.txt", on: "2026-12-20").status == 2)
    let revealed = try program.draw("reveal", "2026Q4", "--nonce-file", "nonce.txt", on: "2026-12-20")
    #expect(revealed.status == 0)
    #expect(record.result.picks.allSatisfy { revealed.output.contains($0.branch.text) })
    #expect(revealed.output.contains(nonce))
    #expect(try program.rights("inspections/2026Q4/draw.rec") & 0o004 == 0o004)
    #expect(try program.draw("verify", "2026Q4", on: "2026-12-22").status == 0)
  }

  @Test func `an addition leaves out what was drawn before and may not share a source`() throws {
    try program.drawn()
    let shared = try new(
      "2026Q4-增1", "--extends", "2026Q4", "--source", "体彩排列五26311期@2026-11-23 21:00", on: "2026-11-22")
    #expect(shared.status == 2)
    let added = try new(
      "2026Q4-增1", "--extends", "2026Q4", "--source", "体彩排列五26313期@2026-11-23 21:00", on: "2026-11-22")
    #expect(added.status == 0)
    let frame = try DrawFrame(reading: try program.bytes("inspections/2026Q4-增1/frame.rec"))
    let record = try DrawRecord(reading: try program.bytes("inspections/2026Q4/draw.rec"))
    #expect(Set(frame.exclusions.map(\.id)) == Set(record.result.picks.map(\.branch)))
    #expect(frame.exclusions.first?.reason.text == "已在2026Q4抽中")
  }

  @Test(arguments: [
    (["--of", "100", "--bad", "5", "--drawn", "10"], "100家里若有5家有问题，抽10家碰上至少1家的机会是41.6%。"),
    (["--of", "100", "--bad", "5"], "要有95%的把握，须抽45家。"),
    (["--of", "200", "--drawn", "51", "--found", "0"], "抽了51家，没有发现问题。有95%的把握说：200家中有问题的不超过9家。"),
    (["--of", "100", "--drawn", "25", "--gap", "4"], "全凭随机，4轮里一次也没抽中的机会是31.6%。"),
  ])
  func `sizes are told in plain words`(arguments: [String], told: String) throws {
    let run = try DrawProgram.run(DrawProgram.program, ["draw", "size"] + arguments, in: program.root)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").map(String.init).contains(told), "\(run.output)")
  }
}

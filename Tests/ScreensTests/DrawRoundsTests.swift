import Canvas
import Checkup
import Foundation
import Register
import Testing

@testable import Screens

/// Rounds as they are found on disk.
struct DrawRoundsTests {
  @Test func `a round that follows from its files is verified`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("v")
    #expect(visit.status == "2026Q4 核验全部通过: 名单、取数、签号、名额、检查人都能由公布的数重算出来")
  }

  @Test func `verifying reads the files as they are now and names the first difference`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn(), size: "120x40")
    let draw = String(decoding: try DrawHall.drawFile(), as: UTF8.self)
    let place = try #require(draw.range(of: "Value: 4 1 9 0 6"))
    visit.inspections["inspections/2026Q4/draw.rec"] = Array(
      draw.replacingCharacters(in: place, with: "Value: 4 1 9 0 7").utf8)
    visit.press("v")
    #expect(visit.status.hasPrefix("核验有 2 处不符，第一处: draw.rec: 结果的种子: 文件里是 "))
    visit.press("Esc")
    #expect(visit.text.contains { $0.contains("核对不上，按 v 看哪里不对") })
  }

  @Test func `a round that cannot be read keeps a new one from being begun`() throws {
    var visit = try DrawHall.visit(["inspections/2026Q4/frame.rec": Array("%rec: Draw\n".utf8)])
    visit.press("F7")
    #expect(visit.draws?.plan == nil)
    #expect(visit.status.contains("有一轮的文件读不出"))
    visit.press("Enter")
    #expect(visit.status == "2026Q4 的文件读不出，按 v 看哪里不对")
  }

  @Test func `a void round says why, and its branches count as not visited`() throws {
    var files = try DrawHall.drawn()
    let voiding = DrawRecord.Voiding(
      reason: try DrawHall.text("名单里多了一家"), by: try DrawHall.text("沈知行"),
      on: try #require(Moment("2026-11-21 22:00")))
    files["inspections/2026Q4/draw.rec"] = try DrawRecord.adding(
      .voiding(voiding), to: DrawHall.drawFile(), schema: DrawHall.schema("draw-result.rec"))
    var visit = try DrawHall.visit(files)
    #expect(visit.text.contains { $0.contains("作废（名单里多了一家）") })
    visit.press("Enter")
    #expect(visit.text[1] == " 作废（名单里多了一家）")
    #expect(visit.text.contains { $0.hasPrefix(" 未抽中 11 个，其中 2026 年还没有查过 11 个") })
  }

  @Test func `a branch with a sheet of the year counts as visited, though no draw led to it`() throws {
    let picks = try DrawRecord(reading: DrawHall.drawFile()).result.picks.map(\.branch)
    let left = try DrawHall.frame().entries.map(\.id).filter { !picks.contains($0) }
    let code = try #require(left.first).text
    var visit = try DrawHall.visit(try DrawHall.drawn())
    let sheet = Source(
      path: "inspections/2026Q1/sheets/\(code).rec",
      bytes: Array("%rec: Sheet\n\nBranch: \(code)\nOn: 2026-03-02\n".utf8))
    visit.hear(
      .directory(
        Directory(sources: [sheet]), rounds: visit.rounds, codes: DrawHall.branches.map(\.code)))
    visit.press("Enter")
    let told = " 未抽中 \(left.count) 个，其中 2026 年还没有查过 \(left.count - 1) 个"
    #expect(visit.text.contains { $0.hasPrefix(told) })
  }

  @Test func `a list given up before anything was drawn takes no values`() throws {
    let voiding = DrawRecord.Voiding(
      reason: try DrawHall.text("名单错了"), by: try DrawHall.text("沈知行"),
      on: try #require(Moment("2026-11-21 22:00")))
    var visit = try DrawHall.visit([
      "inspections/2026Q4/frame.rec": DrawHall.frameFile(),
      "inspections/2026Q4/draw.rec": voiding.file(
        givingUp: try DrawHall.frameFile(), schema: try DrawHall.schema("draw-result.rec")),
    ])
    #expect(visit.text.contains { $0.contains("作废（名单错了）") })
    visit.press("Enter")
    #expect(visit.draws?.opened?.step == .result)
    #expect(visit.text[1] == " 作废（名单错了）")
    visit.press("F9")
    #expect(visit.draws?.opened?.step == .result)
  }

  @Test func `a sealed round shows nothing of its result and keeps a new list from giving it away`() throws {
    let nonce = try DrawHall.text("00112233445566778899aabbccddeeff")
    var frame = try DrawHall.frame()
    frame.mode = .sealed(
      commit: Draw.commit(round: frame.round, nonce: nonce),
      revealBy: try #require(Moment("2026-12-20 18:00")))
    var visit = try DrawHall.visit(try DrawHall.drawn(frame, nonce: nonce))
    #expect(visit.text.contains { $0.contains("已抽取，待揭示") })
    visit.press("F7")
    #expect(visit.status.contains("有密封的一轮还没有揭示"))
    visit.press("Enter")
    #expect(visit.text[1] == " 已抽取，待揭示  应在 2026-12-20 18:00 前揭示")
    #expect(!visit.text.contains { line in DrawHall.names.contains { line.contains($0) } })
    #expect(visit.text.contains { $0.contains("8 = 必查0 + 随机8") })
    visit.press("v")
    #expect(visit.status.hasPrefix("2026Q4 核验全部通过"))
  }

  @Test func `a branch with too few inspectors says why`() throws {
    var frame = try DrawHall.frame()
    frame.per = 3
    var visit = try DrawHall.visit(try DrawHall.drawn(frame))
    visit.press("Enter")
    for _ in 0..<8 where visit.draws?.opened?.picks.selected != "ZB001" { visit.press("Down") }
    #expect(visit.status == "ZB001 缺检查人 1 名: 谷雨晴 回避")
    #expect(visit.text.contains { $0.contains("沈知行 卢星野 缺1") || $0.contains("卢星野 沈知行 缺1") })
  }

  @Test func `branches still being read keep a round from being begun`() throws {
    var visit = try DrawHall.visit()
    visit.hear(
      .directory(Directory(sources: []), rounds: [], codes: DrawHall.branches.map(\.code) + ["ZB999"]))
    visit.press("F7")
    #expect(visit.status.contains("支部还没有读完"))
  }
}

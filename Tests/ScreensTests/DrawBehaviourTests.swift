import Canvas
import Checkup
import Foundation
import Register
import Testing

@testable import Screens

/// What the keys of a spot check do, and what they refuse.
struct DrawBehaviourTests {
  @Test func `a round takes few keys where the proposals are right`() throws {
    var visit = try DrawHall.visit()
    visit.press("F7", "Enter", "Enter", "Enter")
    visit.type("26311期")
    visit.press("Enter", "Enter", "Enter", "y")
    let frame = try DrawFrame(reading: try #require(visit.inspections["inspections/2026Q4/frame.rec"]))
    #expect((frame.round.text, frame.number, frame.gap, frame.count, frame.per) == ("2026Q4", 1, 4, 8, 0))
    #expect(frame.entries.count == 12)
    #expect(visit.draws?.opened?.step == .commit)
  }

  @Test func `escape goes back step by step and loses nothing typed`() throws {
    var visit = try DrawHall.visit()
    visit.prepare()
    let typed = visit.draws?.plan?.entries
    visit.press("Esc", "Esc", "Esc", "Esc", "Esc")
    #expect(visit.draws?.plan?.step == .list)
    #expect(visit.draws?.plan?.entries == typed)
    #expect(visit.draws?.plan?.roster.exclusions == [DrawPlan.Exclusion(code: "ZB003", reason: "换届选举中")])
    visit.press("F9", "F9", "F9", "F9", "F9", "Enter", "y")
    #expect(visit.inspections["inspections/2026Q4/frame.rec"] == (try DrawHall.frameFile()))
  }

  @Test func `giving a round up is asked about, and no is the answer that stands`() throws {
    var visit = try DrawHall.visit()
    visit.press("F7", "Esc", "Enter")
    #expect(visit.draws?.plan != nil)
    visit.press("Esc", "y")
    #expect(visit.draws?.plan == nil)
    #expect(visit.spot == "draw")
  }

  @Test func `freezing and drawing wait for a yes`() throws {
    var visit = try DrawHall.visit()
    visit.prepare()
    visit.press("Enter", "Enter")
    #expect(visit.inspections == [:])
    #expect(visit.draws?.plan?.step == .freeze)
    visit.freeze()
    visit.model.tick(visit.world.day, try #require(WallTime(21, 30)))
    visit.press("Enter")
    visit.type("4 1 9 0 6")
    visit.press("Enter", "Enter", "Enter")
    #expect(visit.inspections.count == 1)
    #expect(visit.draws?.opened?.step == .draw)
  }

  @Test func `nothing is drawn before the number is known`() throws {
    var visit = try DrawHall.visit(["inspections/2026Q4/frame.rec": try DrawHall.frameFile()])
    visit.press("Enter", "Enter")
    visit.type("4 1 9 0 6")
    visit.press("Enter")
    #expect(visit.status == "结果的抽取时间 2026-11-21 14:05: 2026-11-21 21:00 才公布，还不能抽")
    #expect(visit.draws?.opened?.step == .values)
  }

  @Test func `a value is taken to the letter or not at all`() throws {
    var visit = try DrawHall.visit(["inspections/2026Q4/frame.rec": try DrawHall.frameFile()], at: "21:30")
    visit.press("Enter", "Enter")
    visit.type("4 1 9 0 6 ")
    visit.press("Enter")
    #expect(visit.text.contains { $0.contains("开头或结尾有空白 (U+20)，请删去") })
    visit.press("Backspace", "Enter")
    #expect(visit.draws?.opened?.step == .draw)
    visit.press("Esc")
    #expect(visit.draws?.opened?.step == .values)
    #expect(visit.draws?.opened?.entries[.value(0)] == "4 1 9 0 6")
  }

  @Test func `the issue of the lottery must be typed`() throws {
    var visit = try DrawHall.visit()
    visit.press("F7", "Enter", "Enter", "Enter", "Enter")
    #expect(visit.draws?.plan?.step == .sources)
    #expect(visit.status == "还要写期号，例如 体彩排列五26311期")
  }

  @Test func `a number that is not the next one is refused`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("F7", "Down", "Backspace", "3", "Enter")
    #expect(visit.draws?.plan?.step == .list)
    #expect(visit.status == "不跳号也不重号，应为 2")
  }

  @Test func `leaving out needs a reason`() throws {
    var visit = try DrawHall.visit()
    visit.press("F7", "Enter", " ", "Enter")
    #expect(visit.status == "排除须写理由；Esc 不排除")
    visit.press("Esc")
    #expect(visit.draws?.plan?.roster.exclusions == [])
    visit.press("F3")
    visit.type("wxp")
    visit.press("Enter", " ")
    visit.type("刚查过")
    visit.press("Enter")
    #expect(visit.draws?.plan?.roster.exclusions == [DrawPlan.Exclusion(code: "ZB003", reason: "刚查过")])
    visit.press(" ")
    #expect(visit.draws?.plan?.roster.exclusions == [])
  }

  @Test func `a list that could not be saved can still be frozen`() throws {
    var visit = try DrawHall.visit()
    visit.prepare()
    visit.fails = "磁盘满了"
    visit.freeze()
    #expect(visit.status == "没有保存: 磁盘满了")
    #expect(visit.draws?.plan?.step == .freeze)
    visit.fails = nil
    visit.freeze()
    #expect(visit.draws?.opened?.step == .commit)
  }

  @Test func `the next round knows the last one`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("F7")
    let entries = visit.draws?.plan?.entries ?? [:]
    #expect(entries[.round] == "2026Q4-2")
    #expect(entries[.number] == "2")
    #expect((0..<4).map { entries[.inspector($0)] } == ["沈知行", "卢星野@ZB002", "谷雨晴", nil])
    #expect(entries[.recusal(0)] == "谷雨晴 ZB001 亲属")
    visit.press("F9", "F9", "F9")
    visit.type("26312期")
    visit.press("F9", "F9", "Enter", "y")
    let frame = try DrawFrame(reading: try #require(visit.inspections["inspections/2026Q4-2/frame.rec"]))
    let drawn = try DrawRecord(reading: DrawHall.drawFile()).result.picks.map(\.branch.text).sorted()
    #expect(frame.entries.filter { $0.last == 1 }.map(\.id.text) == drawn)
  }

  @Test func `enter on a drawn branch opens it`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("Enter", "Down")
    let second = try DrawRecord(reading: DrawHall.drawFile()).result.picks[1].branch.text
    visit.press("Enter")
    #expect(visit.spot == "branch")
    #expect((visit.model.stack.front.page as? BranchPage)?.code == second)
    visit.press("Esc")
    #expect(visit.draws?.opened?.picks.selected == second)
  }
}

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
    #expect(visit.text.contains { $0.contains("读不出，按 v 看哪里不对") })
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

  @Test func `a sealed round shows nothing of its result and keeps a new list from giving it away`() throws {
    let nonce = try DrawHall.text("00112233445566778899aabbccddeeff")
    var frame = try DrawHall.frame()
    frame.mode = .sealed(
      commit: Draw.commit(round: frame.round, nonce: nonce),
      revealBy: try #require(Moment("2026-12-20 18:00")))
    let file = frame.file(schema: try DrawHall.schema("draw-frame.rec"))
    let value = DrawResult.Value(
      label: frame.sources[0].label, value: try DrawHall.text("4 1 9 0 6"), witness: try DrawHall.text("程小雪"))
    let record = try DrawRecord(
      of: Draw.run(frame, values: [value], nonce: nonce), from: frame, file: file, by: frame.by,
      on: try #require(Moment("2026-11-21 21:30")))
    let draw = record.file(schema: try DrawHall.schema("draw-result.rec"))
    var visit = try DrawHall.visit([
      "inspections/2026Q4/frame.rec": file, "inspections/2026Q4/draw.rec": draw,
    ])
    #expect(visit.text.contains { $0.contains("已抽取，待揭示") })
    visit.press("F7")
    #expect(visit.status.contains("有密封的一轮还没有揭示"))
    visit.press("Enter")
    #expect(visit.text[1] == " 已抽取，待揭示")
    #expect(!visit.text.contains { line in DrawHall.names.contains { line.contains($0) } })
    #expect(visit.text.contains { $0.contains("8 = 必查0 + 随机8") })
    visit.press("v")
    #expect(visit.status.hasPrefix("2026Q4 核验全部通过"))
  }

  @Test func `a branch with too few inspectors says why`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("Enter")
    let picks = try DrawRecord(reading: DrawHall.drawFile()).result.picks
    #expect(picks.contains { $0.branch.text == "ZB001" && $0.inspectors.count == 2 } == false)
    while visit.draws?.opened?.picks.selected != "ZB001" { visit.press("Down") }
    #expect(visit.status == "ZB001 缺检查人 1 名: 谷雨晴 回避")
  }

  @Test func `branches still being read keep a round from being begun`() throws {
    var visit = try DrawHall.visit()
    visit.hear(
      .directory(Directory(sources: []), rounds: [], codes: DrawHall.branches.map(\.code) + ["ZB999"]))
    visit.press("F7")
    #expect(visit.status.contains("支部还没有读完"))
  }
}

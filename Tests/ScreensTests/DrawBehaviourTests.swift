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

  @Test func `values that were not drawn with are not lost unasked`() throws {
    var visit = try DrawHall.visit(["inspections/2026Q4/frame.rec": try DrawHall.frameFile()])
    visit.press("Enter", "Enter")
    visit.type("4 1 9 0 6")
    visit.press("Esc", "Esc")
    #expect(visit.status.contains("填的结果还没有用来抽取，放弃?"))
    visit.press("Enter", "F10")
    #expect(visit.effects.last != .quit)
    visit.press("Esc", "Enter")
    #expect(visit.draws?.opened?.entries[.value(0)] == "4 1 9 0 6")
    visit.press("Esc", "Esc", "y")
    #expect(visit.draws?.opened == nil)
  }

  @Test func `a text longer than the window is scrolled`() throws {
    var visit = try DrawHall.visit(size: "40x10")
    visit.prepare()
    #expect(visit.text[2].contains("2026Q4 第1轮"))
    visit.press("End")
    #expect(visit.text[7].contains("Enter 冻结"))
    visit.press("Home")
    #expect(visit.text[2].contains("2026Q4 第1轮"))
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

  @Test(arguments: ["ZB001", "zb001", "ＺＢ００１", "云杉里社区第一支部"])
  func `whom an inspector keeps away from is told by the branch's code or its name`(_ typed: String) throws {
    var visit = try DrawHall.visit()
    visit.press("F7")
    var entries = try #require(visit.draws?.plan?.entries)
    entries[.recusal(0)] = "谷雨晴 \(typed) 亲属"
    entries[.inspector(0)] = "谷雨晴@\(typed)"
    let plan = DrawTyped(
      entries: entries, exclusions: [], world: visit.model.world, past: DrawPast([])
    ).plan

    #expect(plan.recusals == [DrawPlan.Recusal(name: "谷雨晴", code: "ZB001", reason: "亲属")])
    #expect(plan.inspectors == [DrawPlan.Inspector(name: "谷雨晴", branch: "ZB001")])
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

  @Test func `enter on a drawn branch opens its sheet`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("Enter", "Down")
    let second = try DrawRecord(reading: DrawHall.drawFile()).result.picks[1].branch.text
    visit.press("Enter")
    #expect(visit.spot == "sheet")
    #expect(visit.sheetPage?.branch == second)
    visit.press("Esc")
    #expect(visit.draws?.opened?.picks.selected == second)
  }
}

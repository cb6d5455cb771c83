import Canvas
import Register
import Testing

@testable import Screens

/// Writing the minutes of a session.
struct MinutesTests {
  private static let id = "20260709-zwh"
  private static let draft = "ZB001/2026/20260709-zwh/Minutes"
  private static let written = MeetingSample.july + "Minutes: 会议通过了方案。\nRecorded: 2026-07-09 11:00 曾小满\n"

  private func visit(
    _ meetings: String = MeetingSample.july, drafts: BranchDrafts = [:], size: String = "80x24"
  ) throws -> Visit {
    var visit = try Visit(MeetingSample.files(meetings), size: size, drafts: drafts)
    visit.go(.minutes(MinutesPage(MinutesTests.id, of: "ZB001", year: 2026, visit.world)))
    return visit
  }

  private func text(of visit: Visit) -> String? {
    (visit.model.stack.front.page as? MinutesPage)?.sheet?.text.text
  }

  private func set(_ fields: Edit.Field...) -> Edit {
    Edit(
      branch: "ZB001", year: 2026, fileName: "meetings.rec",
      changes: [Edit.Change("Meeting", MinutesTests.id, .set(fields))], summary: "7月支委会 2026-07-09 的记录")
  }

  @Test func `the template alone is not minutes`() throws {
    var visit = try visit()
    visit.press("F9")
    #expect(visit.edits.isEmpty)
    #expect(visit.status == "这还只是模板, 写了内容再保存")
    visit.press("Esc")
    #expect(visit.spot == "branch")
    #expect(visit.effects.isEmpty)
  }

  @Test func `what is saved says when it was entered and by whom, once`() throws {
    var visit = try visit(MinutesTests.written)
    visit.press("End")
    visit.type("散会。 ")
    visit.press("F9")
    #expect(visit.edits == [set(Edit.Field("Minutes", ["会议通过了方案。散会。"]))])
    visit = try self.visit()
    visit.type("两人发言。")
    let typed = try #require(text(of: visit))
    visit.press("Ctrl-S")
    #expect(
      visit.edits == [
        set(Edit.Field("Minutes", [typed]), Edit.Field("Recorded", ["2026-08-20 14:05 曾小满"]))
      ])
    #expect(visit.status == "7月支委会 2026-07-09 的记录, 已保存")
    #expect(visit.book.meeting(MinutesTests.id, in: 2026)?.texts.minutes == typed)
    visit.press("F9")
    #expect(visit.status == "没有改动, 不用保存")
  }

  @Test func `every change goes into the draft, and saving ends it`() throws {
    var visit = try visit(MinutesTests.written)
    visit.press("Ctrl-E")
    visit.type("散会")
    #expect(visit.text[1].hasSuffix("没有保存  10字"))
    visit.hear(.kept(draft: MinutesTests.draft))
    #expect(visit.text[1].hasSuffix("草稿 14:05 已存  10字"))
    visit.press("F9")
    #expect(visit.text[1].hasSuffix("已保存  10字"))
    let keeps = visit.effects.filter { if case .keep = $0 { true } else { false } }
    #expect(
      keeps == [
        .keep(draft: MinutesTests.draft, text: "会议通过了方案。散"),
        .keep(draft: MinutesTests.draft, text: "会议通过了方案。散会"), .keep(draft: MinutesTests.draft, text: nil),
      ])
  }

  @Test func `a save that fails leaves text and draft`() throws {
    var visit = try visit(MinutesTests.written)
    visit.fails = "磁盘已满"
    visit.type("今天")
    visit.press("F9")
    #expect(visit.status == "没有保存: 磁盘已满")
    #expect(text(of: visit) == "今天会议通过了方案。")
    #expect(visit.world.drafts == [MinutesTests.draft: "今天会议通过了方案。"])
  }

  @Test func `a draft comes back, and escape offers to give it up`() throws {
    var visit = try visit(MinutesTests.written, drafts: [MinutesTests.draft: "会议通过了方案。还有"])
    #expect(visit.status == "恢复了没有保存的草稿。F9 保存  Esc 放弃")
    #expect(text(of: visit) == "会议通过了方案。还有")
    visit.press("Esc")
    #expect(visit.status == "记录还没有保存: [继续] 保存  放弃")
    visit.press("Esc")
    #expect(visit.spot == "minutes")
    visit.press("Esc", "y")
    #expect(visit.spot == "branch")
    #expect(visit.effects == [.keep(draft: MinutesTests.draft, text: nil)])
    visit.go(.minutes(MinutesPage(MinutesTests.id, of: "ZB001", year: 2026, visit.world)))
    #expect(text(of: visit) == "会议通过了方案。")
  }

  @Test func `a draft that says what the file says is none`() throws {
    let visit = try visit(MinutesTests.written, drafts: [MinutesTests.draft: "会议通过了方案。\n"])
    #expect(visit.status.hasPrefix("F9 保存"))
  }

  @Test func `a mark and initials put in a name`() throws {
    var visit = try visit(MinutesTests.written)
    visit.type("@s")
    #expect(visit.status == "1沈知行 2宋晚晴 3单雨禾  Enter 插入沈知行 数字选 Esc 不要")
    visit.type("2")
    visit.type("、＠zxm")
    visit.press("Tab")
    visit.type("、@lqs")
    visit.press("Esc", "Enter")
    #expect(text(of: visit) == "宋晚晴、曾小满、@lqs\n会议通过了方案。")
    visit.press("F8", "F8", "F8", "F8", "F8")
    #expect(text(of: visit) == "宋晚晴、＠zxm会议通过了方案。")
    visit.press("Ctrl-R")
    #expect(text(of: visit) == "宋晚晴、曾小满会议通过了方案。")
  }

  @Test func `the editor's text replaces all, and is taken back as one`() throws {
    var visit = try visit(MinutesTests.written)
    visit.type("甲")
    visit.press("F4")
    #expect(visit.effects.last == .edit(draft: MinutesTests.draft, text: "甲会议通过了方案。", line: 1))
    visit.hear(.edited(draft: MinutesTests.draft, text: "一\n二\n"))
    #expect(text(of: visit) == "一\n二")
    #expect(visit.effects.last == .keep(draft: MinutesTests.draft, text: "一\n二"))
    visit.press("F8")
    #expect(text(of: visit) == "甲会议通过了方案。")
    visit.hear(.edited(draft: "ZB001/2026/20260101-zwh/Minutes", text: "别的"))
    #expect(text(of: visit) == "甲会议通过了方案。")
  }

  @Test func `a line that the file cannot hold is shown, and what to do`() throws {
    var visit = try visit(MinutesTests.written)
    visit.press("Ctrl-E", "Enter")
    visit.type("见附件\\ ")
    visit.press("Enter")
    visit.type("完")
    visit.press("F9")
    #expect(visit.edits.isEmpty)
    #expect(visit.status == "第2行以 \\ 结尾, 文件格式存不了: 删掉 \\, 或在后面加一个字")
    #expect(visit.frame.cursor == Position(row: 3, column: 9))
  }

  @Test func `what others wrote is shown where nothing was typed, and never silently replaced`() throws {
    var visit = try visit()
    visit.change("2026/meetings.rec", "%rec: Meeting\n\n" + MinutesTests.written)
    #expect(text(of: visit) == "会议通过了方案。")
    visit.type("今天")
    visit.change("2026/meetings.rec", "%rec: Meeting\n\n" + MinutesTests.written.replacing("方案", with: "计划"))
    #expect(text(of: visit) == "今天会议通过了方案。")
    #expect(visit.status == "别处已经写了这次会议的记录。F9 用这里的替换, Esc 放弃这里的")
    visit.press("F9")
    #expect(visit.status == "别处已经写了这次会议的记录, 用这里的文字替换? [否] 是")
    visit.press("Enter")
    #expect(visit.edits.isEmpty)
    visit.press("F9", "y")
    #expect(visit.edits == [set(Edit.Field("Minutes", ["今天会议通过了方案。"]))])
    #expect(visit.text[1].contains("已保存"))
  }

  @Test func `final minutes are only read`() throws {
    var visit = try visit(
      MinutesTests.written + "Finalised: 2026-07-20 09:00 何秋实\n", drafts: [MinutesTests.draft: "草稿"])
    visit.type("改")
    #expect(visit.status == "已经定稿。要改, 在会议表单按 F2 选「另出新版」")
    visit.press("Down", "Right", "F9")
    #expect(text(of: visit) == "会议通过了方案。")
    #expect(visit.effects.isEmpty)
  }

  @Test func `minutes that are emptied are taken out of the record`() throws {
    var visit = try visit(MinutesTests.written)
    visit.press("Ctrl-E", "Ctrl-U", "F9")
    #expect(visit.edits == [set(Edit.Field("Minutes", []))])
  }

  @Test func `the form is one key away once all is saved`() throws {
    var visit = try visit(MinutesTests.written)
    visit.type("今天")
    visit.press("F6")
    #expect(visit.status == "现在不能去会议表单: 先按 F9 保存, 或按 Esc 放弃")
    visit.press("F9", "F6")
    #expect(visit.spot == "meeting")
  }

  @Test func `a paste is text, whatever it holds`() throws {
    var visit = try visit(MinutesTests.written)
    visit.send(.paste("一、q\r\n二、\u{1B}:\n"))
    #expect(text(of: visit) == "一、q\n二、:\n会议通过了方案。")
  }

  @Test func `a click puts the caret there`() throws {
    var visit = try visit(MinutesTests.written)
    visit.send(.mouse(Mouse(.press(.left), at: Position(row: 2, column: 5))))
    visit.type("都")
    #expect(text(of: visit) == "会议都通过了方案。")
  }

  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `the template looks so`(size: String) throws {
    try expectGolden(visit(size: size), "minutes-template")
  }

  @Test func `names offered look so`() throws {
    var visit = try visit(MinutesTests.written, size: "40x10")
    visit.press("Ctrl-E")
    visit.type("@s")
    try expectGolden(visit, "minutes-names")
  }
}

import Canvas
import Register
import Testing

@testable import Screens

/// A session that is in the file already.
struct MeetingEditTests {
  private static let id = "20260709-zwh"

  private func visit(
    _ meetings: String = MeetingSample.july, _ id: String = MeetingEditTests.id, size: String = "80x24",
    language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try Visit(MeetingSample.files(meetings), size: size, language: language)
    visit.go(.meeting(MeetingPage(editing: id, of: "ZB001", year: 2026, visit.world)))
    return visit
  }

  private func set(_ summary: String, id: String = MeetingEditTests.id, _ fields: Edit.Field...) -> Edit {
    Edit(
      branch: "ZB001", year: 2026, fileName: "meetings.rec",
      changes: [Edit.Change("Meeting", id, .set(fields))], summary: summary)
  }

  @Test func `only what was changed is written`() throws {
    var visit = try visit()
    visit.press("Tab", "Tab", "Ctrl-U")
    visit.type("１１点")
    visit.press("F7")
    visit.type("其他事项")
    visit.press("F9")
    #expect(
      visit.edits == [
        set(
          "修改 7月支委会 2026-07-09", Edit.Field("End", ["11:00"]),
          Edit.Field("Agenda", ["传达上级通知", "研究主题党日方案", "其他事项"]))
      ])
    #expect(visit.status == "修改 7月支委会 2026-07-09, 已保存。F8 撤销这一笔")
    visit.press("F9")
    #expect(visit.edits.count == 1)
    #expect(visit.status == "没有改动, 不用保存")
    visit.press("F8")
    #expect(visit.files["2026/meetings.rec"] == MeetingSample.files()["2026/meetings.rec"])
  }

  @Test func `a line that is emptied is taken out of the record`() throws {
    var visit = try visit()
    visit.press("Tab", "Tab", "Tab", "Ctrl-U", "F9")
    #expect(visit.edits == [set("修改 7月支委会 2026-07-09", Edit.Field("Place", []))])
  }

  @Test func `another date keeps the number, and the roster once somebody was marked`() throws {
    var visit = try visit()
    visit.press("Up", "F9")
    #expect(visit.edits == [set("修改 7月支委会 2026-07-08", Edit.Field("Date", ["2026-07-08"]))])
  }

  @Test func `another date puts the circle down anew while nobody is marked`() throws {
    let planned = """
      Id: 20260820-dydh
      Kind: 党员大会
      Date: 2026-08-20
      State: 计划
      Title: 第三季度党员大会
      Expected: 1
      Voters: 1
      Unmarked: 何秋实

      """
    var visit = try visit(planned, "20260820-dydh")
    visit.press("Shift-Tab")
    visit.press("Ctrl-U")
    visit.type("2026-02-01")
    visit.press("F9")
    #expect(
      visit.edits == [
        set(
          "修改 第一季度党员大会 2026-02-01", id: "20260820-dydh", Edit.Field("Date", ["2026-02-01"]),
          Edit.Field("Title", ["第一季度党员大会"]), Edit.Field("Expected", ["7"]), Edit.Field("Voters", ["7"]),
          Edit.Field("Unmarked", ["何秋实 曾小满 沈知行 陆青山 宋晚晴 单雨禾 梁麦田"]), Edit.Field("Exempt", ["仇百川"]))
      ])
  }

  @Test func `a date of another year is refused, since the record lies in its year's file`() throws {
    var visit = try visit()
    visit.press("Ctrl-U")
    visit.type("2025-07-09")
    visit.press("F9")
    #expect(visit.edits.isEmpty)
    #expect(visit.text[4].hasPrefix("         记录在 2026 年的文件里, 日期不能改到别的年份"))
  }

  @Test func `the kind stays once the roll was called`() throws {
    var visit = try visit()
    visit.press("Shift-Tab", "1")
    #expect(visit.status == "已经点过名, 种类和小组不能再改。可取消这次另建一次")
    #expect(visit.text[2].hasPrefix(">  种类* [2支委会] 2/8"))
  }

  @Test func `what is typed stays when others change the record, and what they changed is taken in`() throws {
    var visit = try visit()
    visit.press("Tab", "Tab", "Tab", "Ctrl-U")
    visit.type("办公室")
    visit.change(
      "2026/meetings.rec",
      "%rec: Meeting\n\n"
        + MeetingSample.july.replacing("09:00", with: "08:30").replacing("社区活动室", with: "会议室"))
    #expect(visit.text[4] == "   开始  08:30")
    #expect(visit.text[6] == ">  地点  办公室")
    visit.press("F9")
    #expect(visit.edits == [set("修改 7月支委会 2026-07-09", Edit.Field("Place", ["办公室"]))])
  }

  @Test func `a session that others removed is gone from the screen`() throws {
    var visit = try visit()
    visit.change("2026/meetings.rec", "%rec: Meeting\n")
    #expect(visit.text[2] == "  这次会议已经不在文件里")
    visit.press("F9")
    #expect(visit.status == "现在不能保存: 没有读到这次会议")
  }

  @Test func `calling off asks first`() throws {
    var visit = try visit()
    visit.press("F2")
    visit.type("取消")
    visit.press("Enter")
    #expect(visit.status == "取消 7月支委会 2026-07-09? [否] 是")
    visit.press("Enter")
    #expect(visit.edits.isEmpty)
    visit.press("F2")
    visit.type("取消")
    visit.press("Enter", "y")
    #expect(visit.edits == [set("取消 7月支委会 2026-07-09", Edit.Field("State", ["取消"]))])
    #expect(visit.text[21] == " 已取消")
  }

  @Test func `making final shows what is lacking, stamps the record and ends all changes`() throws {
    var visit = try visit()
    visit.press("F2")
    visit.type("定稿")
    visit.press("Enter")
    #expect(visit.status == "还缺: 会议记录。定稿后不再修改。7月支委会 2026-07-09 定稿? [否] 是")
    visit.press("y")
    #expect(visit.edits == [set("7月支委会 2026-07-09 定稿", Edit.Field("Finalised", ["2026-08-20 14:05 曾小满"]))])
    #expect(visit.text[21] == " 已定稿 2026-08-20 14:05 曾小满")
    let before = visit.text[3]
    visit.press("Up")
    #expect(visit.text[3] == before)
    #expect(visit.status == "已经定稿。要改, 在会议表单按 F2 选「另出新版」")
    visit.press("F9")
    #expect(visit.status == "现在不能保存: 已经定稿。要改, 在会议表单按 F2 选「另出新版」")
  }

  @Test func `a final session is opened again only with a reason, which goes with the edit`() throws {
    var visit = try visit()
    visit.press("F2")
    visit.type("另出")
    #expect(visit.text.contains { $0.contains("另出新版") && $0.contains("还没有定稿") })
    visit.press("Esc", "F2")
    visit.type("定稿")
    visit.press("Enter", "y", "F2")
    visit.type("另出")
    visit.press("Enter")
    try expectGolden(visit, "meeting-version")
    visit.press("Enter")
    #expect(visit.status == "要写理由。Esc 不改")
    visit.type("记错了人")
    visit.press("Esc")
    #expect(visit.spot == "meeting" && visit.edits.count == 1)
    visit.press("F2")
    visit.type("另出")
    visit.press("Enter")
    visit.type("记错了人")
    visit.press("Enter")
    var open = set("7月支委会 2026-07-09 另出新版", Edit.Field("Finalised", []))
    open.reason = "记错了人"
    #expect(visit.edits.last == open)
    #expect(visit.book.meetings.allSatisfy { $0.finalised == nil })
  }

  @Test func `right after making final F8 asks for the reason as reopening does`() throws {
    var visit = try visit()
    visit.press("F2")
    visit.type("定稿")
    visit.press("Enter", "y", "F6", "F8")
    #expect(visit.spot == "meeting" && visit.edits.count == 1)
    visit.type("记错了人")
    visit.press("F8")
    #expect(visit.status == "没有变化")
    visit.press("Enter")
    var open = set("7月支委会 2026-07-09 另出新版", Edit.Field("Finalised", []))
    open.reason = "记错了人"
    #expect(visit.edits.last == open && visit.edits.count == 2)
    #expect(visit.book.meetings.allSatisfy { $0.finalised == nil })
  }

  @Test func `the other sides wait until what is typed is saved`() throws {
    var visit = try visit()
    visit.press("Up", "F6")
    #expect(visit.spot == "meeting")
    #expect(visit.status == "现在不能去点名: 先按 F9 保存, 或按 Esc 放弃")
    visit.press("F9", "F6")
    #expect(visit.spot == "roll-call")
    visit.press("Esc")
    #expect(visit.spot == "branch")
  }

  @Test(arguments: [
    (
      "20260714-dk", "党课", "", "还缺: 开始、结束、地点、主持人、记录人、议题、主讲人、应到、会议记录"
    ),
    ("20260714-dxzh", "党小组会", "Expected: 2\nUnmarked: 何秋实 曾小满", "还缺: 党小组、开始、结束、地点、主持人、记录人、议题、待定2人、会议记录"),
    (
      "20260714-ztdr", "主题党日",
      "Start: 09:00\nEnd: 10:00\nPlace: 广场\nChair: 何秋实\nRecorder: 曾小满\nAgenda: 清扫\nExpected: 2\n"
        + "Leave: 何秋实 出差\nLeave: 曾小满 住院 何秋实\nMinutes: 清扫了广场。",
      "还缺: 请假事由或批准人 (何秋实)"
    ),
  ])
  func `what is lacking is told by kind`(id: String, kind: String, lines: String, said: String) throws {
    let head = "Id: \(id)\nKind: \(kind)\nDate: 2026-07-14\nState: 已开\nTitle: 一次会议\n"
    let visit = try visit(head + lines + "\n", id, size: "120x24")
    #expect(visit.text[21] == " " + said)
  }

  @Test func `the form opens at the first line that is lacking`() throws {
    let visit = try visit(MeetingSample.july.replacing("Recorder: 曾小满\n", with: ""))
    #expect(visit.text[8] == ">记录人")
  }

  @Test func `the mouse goes to a line and to another side`() throws {
    var visit = try visit()
    visit.send(.mouse(Mouse(.press(.left), at: Position(row: 6, column: 12))))
    #expect(visit.text[6].hasPrefix(">  地点"))
    visit.send(.mouse(Mouse(.press(.left), at: Position(row: 1, column: 15))))
    #expect(visit.spot == "minutes")
  }

  @Test func `all members are listed without typing`() throws {
    var visit = try visit()
    for _ in 0..<5 { visit.press("Tab") }
    visit.press("F4")
    #expect(visit.status.hasPrefix("1何秋实 2曾小满 3沈知行 4陆青山 5宋晚晴 6单雨禾 7仇百川"))
    visit.press("4", "F9")
    #expect(visit.edits == [set("修改 7月支委会 2026-07-09", Edit.Field("Recorder", ["陆青山"]))])
  }

  @Test(arguments: [1, 2], ["80x24", "40x10"])
  func `no keys break the form or the minutes`(seed: UInt64, size: String) throws {
    let keys = [
      "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Enter", "Tab", "Shift-Tab", "Backspace",
      "Del",
      "F4", "F7", "F9", "F8", "F6", "Ctrl-U", "Ctrl-W", "1", "3", "8", "s", "@", "何", "\\", " ",
    ]
    var number = seed
    var visit = try visit(size: size)
    for _ in 0..<150 {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      visit.press(keys[Int(number >> 33) % keys.count])
      if !["meeting", "minutes", "roll-call"].contains(visit.spot) { break }
    }
    let cursor = try #require(visit.frame.cursor)
    #expect(Rect(visit.model.size).contains(cursor))
    // Whatever was saved, the file is still one that reads without complaint.
    #expect(visit.book.misreads == [])
    #expect(visit.book.leaves.allSatisfy { $0.problems.isEmpty })
  }

  @Test(arguments: ["80x24", "40x10"])
  func `a session looks so`(size: String) throws {
    try expectGolden(visit(size: size), "meeting")
  }

  @Test func `a session looks so in English`() throws {
    try expectGolden(visit(language: "en"), "meeting-en")
  }
}

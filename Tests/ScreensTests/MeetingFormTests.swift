import Canvas
import Register
import Testing

@testable import Screens

/// Entering a new session: what is proposed, what is asked for, what is written.
struct MeetingFormTests {
  private func visit(
    new kind: Meeting.Kind, on day: String = "2026-08-20", _ meetings: String = MeetingSample.july,
    size: String = "80x24"
  ) throws -> Visit {
    var visit = try Visit(MeetingSample.files(meetings), size: size)
    let day = try #require(Day(day))
    visit.go(.meeting(MeetingPage(new: kind, on: day, group: nil, of: "ZB001", visit.world)))
    return visit
  }

  private func added(_ id: String, _ summary: String, year: Int = 2026, _ lines: String...) -> Edit {
    let fields = lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return Writing.Line(String(parts[0]), String(parts[1].dropFirst()))
    }
    return Edit(
      branch: "ZB001", year: year, fileName: "meetings.rec",
      changes: [Edit.Change("Meeting", id, .add(fields))], summary: summary)
  }

  @Test func `a new session needs one key: all is as the last time, and the committee is put down`() throws {
    var visit = try visit(new: .committee)
    visit.press("F9")
    #expect(
      visit.edits == [
        added(
          "20260820-zwh", "新增 8月支委会 2026-08-20", "Id: 20260820-zwh", "Kind: 支委会", "Date: 2026-08-20",
          "Start: 09:00", "End: 10:30", "Place: 社区活动室", "Chair: 何秋实", "Recorder: 曾小满", "State: 已开",
          "Title: 8月支委会", "Expected: 3", "Voters: 3", "Unmarked: 何秋实 曾小满 沈知行")
      ])
  }

  @Test func `everybody is put down for the assembly, exempt members apart but with their vote`() throws {
    var visit = try visit(new: .assembly)
    visit.press("F9")
    #expect(
      visit.edits == [
        added(
          "20260820-dydh", "新增 第三季度党员大会 2026-08-20", "Id: 20260820-dydh", "Kind: 党员大会", "Date: 2026-08-20",
          "Chair: 何秋实", "State: 已开", "Title: 第三季度党员大会", "Expected: 6", "Voters: 6",
          "Unmarked: 何秋实 曾小满 沈知行 陆青山 宋晚晴 单雨禾", "Exempt: 仇百川")
      ])
  }

  @Test func `a session held today or before goes on to the roll call once it is on disk`() throws {
    var visit = try visit(new: .committee)
    visit.isSlow = true
    visit.press("F9")
    #expect(visit.spot == "meeting")
    visit.press("F9")
    #expect(visit.status == "上一笔还在保存")
    visit.deliver()
    #expect(visit.spot == "roll-call")
    #expect(visit.edits.count == 1)
  }

  @Test func `a session of a later day is a plan, and its form stays`() throws {
    var visit = try visit(new: .themeDay, on: "2026-09-20")
    visit.press("F9")
    #expect(visit.spot == "meeting")
    #expect(visit.book.meetings.last?.state == .planned)
    #expect(visit.text[0].hasPrefix(" 总览 > 云杉里社区第一支部 > 主题党日 2026-09-20"))
    #expect(visit.status == "新增 9月主题党日 2026-09-20, 已保存。F8 撤销这一笔")
  }

  @Test func `a second session of the day and kind has a number of its own`() throws {
    var visit = try visit(new: .committee, on: "2026-07-09")
    visit.press("F9")
    #expect(visit.edits.first?.changes.first?.key == "20260709-zwh-2")
  }

  @Test func `what was proposed follows kind and date, what was typed stays`() throws {
    var visit = try visit(new: .committee)
    visit.press("Enter", "Ctrl-U")
    visit.type("8点")
    visit.press("Up", "Up", "Up")
    visit.press("Shift-Tab", "3")
    visit.press("F9")
    #expect(
      visit.edits == [
        added(
          "20260818-dxzh", "新增 第一小组8月会议 2026-08-18", "Id: 20260818-dxzh", "Kind: 党小组会", "Date: 2026-08-18",
          "Start: 08:00", "Group: 第一小组", "Chair: 陆青山", "State: 已开", "Title: 第一小组8月会议", "Expected: 3",
          "Voters: 3", "Unmarked: 何秋实 曾小满 陆青山")
      ])
  }

  @Test func `a life meeting in February is for the year before`() throws {
    var visit = try visit(new: .organizationalLife, on: "2026-02-10")
    visit.press("F9")
    let meeting = try #require(visit.book.meetings.last)
    #expect(meeting.year == 2025)
    #expect(meeting.title == "2025年度组织生活会")
  }

  @Test func `initials, digits and free names fill in the people`() throws {
    var visit = try visit(new: .committee)
    visit.press("Enter", "Enter", "Enter", "Enter", "Ctrl-U")
    visit.type("s")
    #expect(visit.status == "1沈知行 2宋晚晴 3单雨禾  Enter 取沈知行 数字选 Esc 照写")
    visit.type("2")
    visit.press("Ctrl-U")
    visit.type("李")
    visit.type("四")
    visit.press("F9")
    let meeting = try #require(visit.book.meetings.last)
    #expect(meeting.chair.map { visit.book.names[$0] } == "宋晚晴")
    #expect(meeting.recorder.map { visit.book.names[$0] } == "李四")
  }

  @Test(arguments: ["Enter", "Tab", "Down", "F9"])
  func `initials never get into the file, whatever leaves the field`(key: String) throws {
    var visit = try visit(new: .committee)
    visit.press("Enter", "Enter", "Enter", "Enter", "Ctrl-U")
    visit.type("lqs")
    visit.press(key)
    if key != "F9" { visit.press("F9") }
    let meeting = try #require(visit.book.meetings.last)
    #expect(meeting.chair.map { visit.book.names[$0] } == "陆青山")
  }

  @Test func `escape keeps a free name that begins like a member's`() throws {
    var visit = try visit(new: .committee)
    visit.press("Enter", "Enter", "Enter", "Enter", "Ctrl-U")
    visit.type("何秋")
    visit.press("Esc", "Enter", "F9")
    let meeting = try #require(visit.book.meetings.last)
    #expect(meeting.chair.map { visit.book.names[$0] } == "何秋")
  }

  @Test func `agenda lines grow as they are typed, and empty ones are left out`() throws {
    var visit = try visit(new: .committee)
    visit.press("F7")
    visit.type("传达通知")
    visit.press("Enter")
    visit.type("  ")
    visit.press("F7")
    visit.type("研究分工 ")
    visit.press("F9")
    #expect(visit.book.meetings.last?.texts.agenda == ["传达通知", "研究分工"])
  }

  @Test func `what is wrong is said below its line, and nothing is written`() throws {
    var visit = try visit(new: .committee)
    visit.press("Ctrl-U")
    visit.type("2.30")
    visit.press("Enter", "Ctrl-U")
    visit.type("25点")
    visit.press("Enter", "Ctrl-U")
    visit.type("8:00")
    visit.press("Enter", "Ctrl-U")
    visit.type("活动室\\")
    visit.press("Enter", "Ctrl-U")
    visit.type("何 秋")
    visit.press("Esc", "F9")
    #expect(visit.edits.isEmpty)
    #expect(visit.status == "还不能保存, 请改正标出的4处")
    try expectGolden(visit, "meeting-wrong")
  }

  @Test(arguments: [("10:00", "9:00", "结束早于开始 (10:00)"), ("９点半", "10点", "")])
  func `a session does not end before it begins`(start: String, end: String, said: String) throws {
    var visit = try visit(new: .committee)
    visit.press("Enter", "Ctrl-U")
    visit.type(start)
    visit.press("Enter", "Ctrl-U")
    visit.type(end)
    visit.press("F9")
    #expect(visit.text.contains { $0.contains("结束早于") } == !said.isEmpty)
    #expect(visit.edits.isEmpty == !said.isEmpty)
  }

  @Test func `what is still to come cannot have been held`() throws {
    var visit = try visit(new: .committee, on: "2026-09-01")
    visit.press("End")
    for _ in 0..<9 { visit.press("Tab") }
    visit.press("2", "F9")
    #expect(visit.edits.isEmpty)
    #expect(visit.text.contains { $0.contains("还没到这一天, 不能是已开") })
  }

  @Test func `copying the last session fills in its agenda too`() throws {
    var visit = try visit(new: .committee)
    visit.press("Enter", "Enter", "Enter", "Ctrl-U")
    visit.type("办公室")
    visit.press("F2")
    visit.type("复制")
    visit.press("Enter")
    #expect(visit.status == "照 7月支委会 2026-07-09 填好, F9 保存")
    visit.press("F9")
    let meeting = try #require(visit.book.meetings.last)
    #expect(meeting.location == "社区活动室")
    #expect(meeting.texts.agenda == ["传达上级通知", "研究主题党日方案"])
  }

  @Test func `leaving asks once something was typed, and not before`() throws {
    var visit = try visit(new: .committee)
    visit.press("Esc")
    #expect(visit.spot == "branch")
    visit = try self.visit(new: .committee)
    visit.press("F7")
    visit.type("一")
    visit.press("Esc")
    #expect(visit.status == "有没保存的内容: [继续] 保存  放弃")
    visit.press("Esc")
    #expect(visit.spot == "meeting")
    visit.press("Esc", "y")
    #expect(visit.spot == "branch")
    #expect(visit.edits.isEmpty)
  }

  @Test func `a save that fails leaves everything as it was typed`() throws {
    var visit = try visit(new: .committee)
    visit.fails = "磁盘已满"
    visit.press("F7")
    visit.type("传达通知")
    visit.press("F9")
    #expect(visit.status == "没有保存: 磁盘已满")
    #expect(visit.spot == "meeting")
    visit.fails = nil
    visit.press("F9")
    #expect(visit.book.meetings.last?.texts.agenda == ["传达通知"])
  }

  @Test func `a branch that is not read yet says so and fills in when it is`() throws {
    var visit = try Visit([:])
    visit.model.world.books = [:]
    let page = MeetingPage(new: .committee, on: visit.world.day, group: nil, of: "ZB001", visit.world)
    visit.go(.meeting(page))
    #expect(visit.effects == [.open(branch: "ZB001")])
    #expect(visit.text[2] == "  正在读取 ...")
    visit.change("branch.rec", MeetingSample.branch)
    #expect(visit.text[3].hasPrefix(">  日期* 2026-08-20   周四"))
  }

  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `a new session looks so`(size: String) throws {
    try expectGolden(visit(new: .assembly, size: size), "meeting-new")
  }

  @Test func `the names offered look so`() throws {
    var visit = try visit(new: .committee, size: "40x10")
    visit.press("Enter", "Enter", "Enter", "Enter", "Ctrl-U")
    visit.type("s")
    try expectGolden(visit, "meeting-names")
  }

  @Test func `the calendar lies over the form`() throws {
    var visit = try visit(new: .committee)
    visit.press("F4")
    try expectGolden(visit, "meeting-calendar")
    visit.press("Left", "Enter")
    #expect(visit.text[3].hasPrefix(">  日期* 2026-08-19   周三"))
  }
}

import Canvas
import Testing

@testable import Screens

/// The card of one member.
struct MemberCardTests {
  private static let languages = [("zh-Hans", "member"), ("en", "member-en")]

  @Test(arguments: ["80x24", "40x10", "120x40"], languages)
  func `the card shows who a member is`(size: String, _ language: (tag: String, name: String)) throws {
    try expectGolden(try MemberSample.card("何秋实", size: size, language: language.tag), language.name)
  }

  @Test(arguments: ["80x24", "40x10", "120x40"], languages)
  func `the card shows how a member came to sessions`(size: String, _ language: (tag: String, name: String))
    throws
  {
    var visit = try MemberSample.card("王二麦", .attendance, size: size, language: language.tag)
    visit.press("Down", "Enter")
    try expectGolden(visit, "\(language.name)-attendance")
  }

  @Test(arguments: [MemberSection.dues, .hours, .talks], languages)
  func `each further part is drawn`(section: MemberSection, _ language: (tag: String, name: String)) throws {
    let visit = try MemberSample.card("何秋实", section, language: language.tag)
    try expectGolden(visit, "\(language.name)-\(section.rawValue)")
  }

  @Test func `those who left keep their card, with how they went`() throws {
    let visit = try MemberSample.card("单雨禾", .ties)
    #expect(visit.lines[1] == "单雨禾 已转出")
    #expect(
      visit.lines[4...5] == [
        "> 2026-03-20 组织关系转接 回执日期", "2026-02-27 组织关系转接 开出日期 转出 石榴巷社区党支部",
      ])
  }

  @Test(arguments: [
    ("何秋实", "党龄 34年 (从转正算起)"), ("丁一鸣", "预备期满 2027-03-05 剩197天"),
    ("沈知行", "免硬性要求 2025-01-01 - 年老体弱 支委会 2026-12-31 (复核 剩133天)"), ("王二麦", "流动 2026-03-01 - 邻市务工"),
  ])
  func `the profile tells what holds today`(name: String, line: String) throws {
    #expect(try MemberSample.card(name).lines.contains(line))
  }

  @Test(arguments: [
    ("何秋实", "没有正在持续的缺席"), ("沈知行", "免硬性要求期间不数缺席"),
    ("王二麦", "ATT-1 从2026-06-20起连续缺席4次，满2个整月。"),
  ])
  func `attendance says which run of absences counts`(name: String, said: String) throws {
    #expect(try MemberSample.card(name, .attendance).lines.contains { $0.hasPrefix(said) })
  }

  @Test func `a telephone number is shown in full only to whoever says so, until the card is left`() throws {
    var visit = try MemberSample.card("何秋实")
    #expect(visit.text.contains { $0.contains("138****1234") })
    visit.press("End", "Enter")
    #expect(visit.text.contains { $0.contains("显示何秋实的全号? 会记下是谁看的") })
    visit.press("Enter")
    #expect(visit.text.contains { $0.contains("138****1234") })
    visit.press("p", "y")
    #expect(visit.text.contains { $0.contains("13800001234") })
    #expect(visit.status == "已显示何秋实的手机全号，已记入变更记录；离开这张卡片就遮住")
    visit.press("Esc")
    visit.press("Enter")
    #expect(visit.text.contains { $0.contains("138****1234") })
    #expect(visit.edits.isEmpty)
  }

  @Test func `a month unfolds into its sessions, and one of them leads to its roll call`() throws {
    var visit = try MemberSample.card("何秋实", .attendance)
    visit.press("Down", "Enter")
    #expect(
      visit.lines[5...7] == ["> 2026-07 假 到 #####..... 1/2 50%", "07-09 请假 第三季度党员大会", "07-20 到会 7月主题党日"])
    visit.press("Down", "Enter")
    #expect(visit.spot == "roll-call")
    visit.press("Esc", "Up", "Enter")
    #expect(visit.lines[6] == "2026-06 到 ########## 1/1 100%")
  }

  @Test(arguments: [
    (MemberSection.profile, "record"), (.dues, "dues"), (.hours, "record"), (.talks, "record"),
  ])
  func `a row leads to the record it shows, and escape back to the card`(
    section: MemberSection, spot: String
  ) throws {
    var visit = try MemberSample.card("何秋实", section)
    visit.press("Enter")
    #expect(visit.spot == spot)
    visit.press("Esc")
    #expect(visit.spot == "member")
  }

  @Test func `F4 changes the roster, and the card shows the change`() throws {
    var visit = try MemberSample.card("丁一鸣")
    visit.press("F4")
    visit.goToField("Full")
    visit.type("20260801")
    visit.press("F9")
    #expect(visit.spot == "member")
    #expect(visit.lines.contains("转正 2026-08-01"))
    #expect(visit.lines[1] == "丁一鸣 正式 第一小组 有表决权")
    #expect(try Recfix.complaints(about: Array((visit.files["members.rec"] ?? "").utf8)).isEmpty)
  }

  @Test func `whoever gets another name keeps the card, as long as the old name is noted`() throws {
    var visit = try MemberSample.card("丁一鸣")
    visit.change(
      "members.rec",
      MemberSample.members.replacing("Name: 丁一鸣", with: "Name: 丁亦鸣").replacing(
        "DuesClass: 学生", with: "DuesClass: 学生\nAlias: 丁一鸣"))
    #expect(visit.lines[1] == "丁亦鸣 预备 第一小组 无表决权")
  }

  @Test func `a click turns the part, opens a row on the second click`() throws {
    var visit = try MemberSample.card("何秋实")
    let press = { (row: Int, column: Int) in
      Event.mouse(Mouse(.press(.left), at: Position(row: row, column: column)))
    }
    visit.send(press(2, 8))
    #expect(visit.lines[2] == "概况 [出勤] 党费 学时 谈话 组织关系")
    visit.send(press(5, 4))
    #expect(visit.lines[5].hasPrefix("> 2026-07"))
    visit.send(press(5, 4))
    #expect(visit.lines[6] == "07-09 请假 第三季度党员大会")
  }

  @Test func `who is taken off the files is said to be gone`() throws {
    var visit = try MemberSample.card("何秋实")
    visit.change("members.rec", "%rec: Member\n")
    #expect(visit.text.contains { $0.contains("何秋实不在这个支部的名册上了。Esc 返回") })
  }
}

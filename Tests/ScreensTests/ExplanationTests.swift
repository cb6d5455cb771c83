import Canvas
import Testing

@testable import Screens

/// Why the program says what it says.
struct ExplanationTests {
  func visit(_ rule: String, size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    var visit = try Visit(BrowsingTests.files, size: size, language: language)
    visit.press("6", "F3")
    visit.type(rule)
    visit.press("F4")
    return visit
  }

  @Test(arguments: ["80x24", "40x10"])
  func `a finding is explained`(size: String) throws {
    try expectGolden(try visit("MTG-1", size: size), "explanation")
  }

  @Test func `a finding is explained in English`() throws {
    try expectGolden(try visit("MIN-1", language: "en"), "explanation-en")
  }

  @Test func `from the explanation enter goes to the record that settles it, and escape back`() throws {
    var visit = try visit("MTG-1")
    #expect(visit.status.hasPrefix("Enter 去处理: 会议 > 新建党员大会"))
    visit.press("Enter")
    #expect(visit.spot == "meeting")
    visit.press("Esc")
    #expect(visit.spot == "explanation")
    visit.press("Esc")
    #expect(visit.spot == "findings")
  }

  @Test func `a record without a screen is told by its file and line`() throws {
    let dues = ["2026/dues.rec": "%rec: DuesMonth\n\nMonth: 2026-01\nPaid: 路人 1.00 2026-01-09\n"]
    var visit = try Visit(BrowsingTests.files.merging(dues) { $1 })
    visit.press("6", "F3")
    visit.type("REF-1")
    visit.press("Enter")
    #expect(visit.spot == "explanation")
    visit.press("Enter")
    #expect(visit.status == "这条记录没有屏幕，在文件里改好后按 F5: branches/ZB001/2026/dues.rec:3")
  }

  @Test func `what was settled meanwhile says so`() throws {
    var visit = try visit("MTG-1")
    let held = """
      %rec: Meeting

      Id: 20260412-dydh
      Kind: 党员大会
      Date: 2026-04-12
      State: 已开
      Title: 第二季度党员大会
      """
    visit.change("2026/meetings.rec", held)
    #expect(visit.status == "已经了结, 或不再适用。Esc 返回")
    visit.press("Enter")
    #expect(visit.spot == "explanation")
  }

  @Test func `the month on the wall explains what was found of it`() throws {
    var visit = try Visit(BrowsingTests.files)
    visit.press("Left", "Left", "F4")
    #expect(visit.spot == "explanation")
    #expect(visit.text[0].contains("MTG-1"))
    visit.press("Esc", "Down", "F4")
    #expect(visit.status == "现在不能说明这个问题: 没有选中问题 (F6 到问题)")
  }
}

import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// The dues of a year: collecting, taking back, making up.
struct DuesTests {
  @Test(arguments: ["80x24", "40x10", "120x40", "200x60"], [("zh-Hans", "dues"), ("en", "dues-en")])
  func `the year is drawn`(size: String, _ language: (tag: String, name: String)) throws {
    try expectGolden(try DuesSample.visit(size: size, language: language.tag), language.name)
  }

  @Test(arguments: ["80x24", "40x10"])
  func `a range of months and those who owe are drawn`(size: String) throws {
    var visit = try DuesSample.visit(size: size)
    visit.press("Tab", "Left", "Left", "Shift-Left")
    try expectGolden(visit, "dues-owing")
  }

  @Test func `a month of thirty with two exceptions is collected in twelve keys at most`() throws {
    var visit = try DuesSample.thirty()
    let before = visit.files
    visit.press("*")
    visit.press("F3", "o", "y", " ")
    visit.press("F3", "x", "c", " ")
    let keys = 1 + 4 + 4
    #expect(keys <= 12)
    let paying = Hall.fifty.names.prefix(30).filter { $0 != "欧阳知秋" && $0 != "解春生" }
    #expect(visit.dues(of: "2026-11") == paying.map { "Paid: \($0) 16.25 2026-11-23" })
    #expect(try Recfix.complaints(about: Array((visit.files["2026/dues.rec"] ?? "").utf8)).isEmpty)
    #expect(visit.edits.count == 3)
    for _ in 1...3 { visit.press("F8") }
    #expect(visit.files == before)
  }

  @Test func `space pays what was assessed, and takes back what was paid today`() throws {
    var visit = try DuesSample.visit()
    let before = visit.files
    visit.press(" ")
    #expect(visit.dues(of: "2026-11") == ["Paid: 何秋实 16.25 2026-11-23"])
    #expect(visit.status == "何秋实 交 11月 党费 共16.25, 已保存。F8 撤销这一笔")
    visit.press(" ")
    #expect(visit.dues(of: "2026-11").isEmpty)
    visit.press("F8", "F8")
    #expect(visit.files == before)
  }

  @Test func `space leaves what was paid on another day, and pays the rest of a part`() throws {
    var visit = try DuesSample.visit()
    visit.press("Left", " ")
    #expect(visit.edits.isEmpty)
    #expect(visit.status == "何秋实 10月早已交过, 不是今天: Enter 修改, Del 去掉")
    visit.press("Home", "Right", "Right", "Right", "Right", " ")
    #expect(
      visit.dues(of: "2026-05").prefix(1) + visit.dues(of: "2026-05").suffix(1) == [
        "Paid: 何秋实 10.00 2026-05-09", "Paid: 何秋实 6.25 2026-11-23",
      ])
  }

  @Test func `a range is paid month by month in one step`() throws {
    var visit = try DuesSample.visit()
    let before = visit.files
    visit.press("Down", "Left", "Left", "Shift-Left", " ")
    #expect(visit.status == "单雨禾 交 8月、9月 党费 共0.40, 已保存。F8 撤销这一笔")
    #expect(visit.dues(of: "2026-08").contains("Paid: 单雨禾 0.20 2026-11-23"))
    #expect(visit.dues(of: "2026-09").contains("Paid: 单雨禾 0.20 2026-11-23"))
    #expect(visit.edits.count == 1)
    visit.press("F8")
    #expect(visit.files == before)
  }

  @Test func `F7 makes up for all that is owed`() throws {
    var visit = try DuesSample.visit()
    visit.press("Down", "F7")
    #expect(visit.status == "单雨禾 补交 8月、9月 党费 共0.40, 已保存。F8 撤销这一笔")
    #expect(visit.duesRows[1].contains("补 补 免>待"))
    visit.press("F7")
    #expect(visit.status == "单雨禾 2026年没有欠交")
  }

  @Test func `the rest is collected from those who are assessed, and the others are counted`() throws {
    var visit = try DuesSample.visit()
    visit.press("*")
    #expect(visit.status == "11月党费 2人交了 共16.45; 1人没有核定, 没有记, 已保存。F8 撤销这一笔")
    #expect(visit.dues(of: "2026-11") == ["Paid: 何秋实 16.25 2026-11-23", "Paid: 单雨禾 0.20 2026-11-23"])
    visit.press("*")
    #expect(visit.status == "11月没交的 1 人都没有核定: F2 核定月额")
    visit.press("Right", "*")
    #expect(visit.status == "12月还没到")
  }

  @Test func `del takes away the last payment, then the relief`() throws {
    var visit = try DuesSample.visit()
    visit.press("Left", "Down", "Del")
    #expect(visit.status == "单雨禾 10月 不再减免, 已保存。F8 撤销这一笔")
    #expect(visit.duesRows[1].contains("欠>欠 待"))
    visit.press("Del")
    #expect(visit.status == "单雨禾 10月没有记过")
    visit.press("Up", "Del")
    #expect(visit.dues(of: "2026-10").isEmpty)
  }

  @Test func `who is not assessed cannot be paid for by a key, and it says what to do`() throws {
    var visit = try DuesSample.visit()
    visit.press("Down", "Down", "Down", " ")
    #expect(visit.status == "阿依夏·麦麦提 11月没有核定: F2 核定月额, 或 Enter 填金额")
    visit.press("Down", " ")
    #expect(visit.status == "宋晚晴 11月减免, 不用交: Enter 修改")
    visit.press("Down", " ")
    #expect(visit.status == "梁麦田 11月不在册, 不用交: Enter 仍可填写")
    #expect(visit.edits.isEmpty)
  }

  @Test func `marks given while the disk is slow all arrive`() throws {
    var visit = try DuesSample.visit()
    visit.isSlow = true
    visit.press(" ", "Down", " ", "Up", " ")
    #expect(visit.duesRows[0].contains("交>待"))
    #expect(visit.duesRows[1].contains("免 交"))
    visit.deliver()
    #expect(visit.dues(of: "2026-11") == ["Paid: 单雨禾 0.20 2026-11-23"])
  }

  @Test func `what could not be saved is not shown as paid`() throws {
    var visit = try DuesSample.visit()
    visit.fails = "磁盘满"
    visit.press(" ")
    #expect(visit.duesRows[0].contains("交>待"))
    #expect(visit.status.contains("磁盘满"))
  }

  @Test func `another year is turned to and back`() throws {
    var visit = try DuesSample.visit([
      "2025/dues.rec": "%rec: DuesMonth\n\nMonth: 2025-01\nPaid: 梁麦田 25.00 2025-01-09\n"
    ])
    visit.press("F6")
    #expect(visit.text[0].contains("党费 2025"))
    visit.press("F6", "[", "]")
    #expect(visit.text[0].contains("党费 2026"))
  }

  @Test func `a finding of dues leads to the member and the month`() throws {
    var visit = try DuesSample.visit()
    let finding = try #require(
      visit.world.entry("ZB001")?.findings.first { $0.rule == "DUE-3" && $0.period == .month(Month(2026, 9)) }
    )
    visit.go(.explanation(ExplanationPage(finding, visit.world)))
    #expect(visit.status.contains("党费 > 单雨禾 > 9月"))
    visit.press("Enter")
    #expect(visit.spot == "dues")
    #expect(visit.duesRows[1].hasPrefix("> 单雨禾"))
    #expect(visit.duesRows[1].contains("欠>欠"))
    #expect(visit.status.hasPrefix("单雨禾 2026-09党费"))
    #expect(visit.status.hasSuffix("Space 交  F7 补交"))
  }

  @Test func `who was asked for is selected also where the branch is read only then`() throws {
    let read = try DuesSample.visit().world
    var unread = read
    unread.books = [:]
    var page = DuesPage("ZB001", in: Month(2026, 9), of: "单雨禾", unread)
    #expect(page.listing.selected == nil)
    page.reload(read)
    #expect(page.listing.selected == "单雨禾")
    _ = page.handle(.key(Key(.down)), read)
    page.reload(read)
    #expect(page.listing.selected == "仇百川")
  }

  @Test func `a finding of an assessment leads to its form, and from there to the year`() throws {
    var visit = try DuesSample.visit()
    let finding = try #require(visit.world.entry("ZB001")?.findings.first { $0.rule == "DUE-1" })
    visit.go(.explanation(ExplanationPage(finding, visit.world)))
    #expect(visit.status.contains("党费 > 核定 阿依夏·麦麦提"))
    visit.press("Enter")
    #expect(visit.spot == "dues-form")
    visit.press("Esc")
    #expect(visit.spot == "dues")
    #expect(visit.duesRows[3].hasPrefix("> 阿依夏·麦麦提"))
  }

  @Test func `in the field del takes a letter away, not a payment`() throws {
    var visit = try DuesSample.visit()
    visit.press("Left", "F3", "h", "Left", "Del")
    #expect(visit.edits.isEmpty)
    #expect(visit.text[1].hasPrefix(" 查找:  "))
  }

  @Test func `no year is gone to before the register's first`() throws {
    var visit = try DuesSample.visit()
    visit.press("[", "[")
    #expect(visit.text[0].contains("党费 2026"))
    visit.press("]", "]", "]")
    #expect(visit.text[0].contains("党费 2027"))
  }

  @Test func `the list of branches leads to the dues of the one selected`() throws {
    var visit = try DuesSample.visit()
    visit.press("Esc", "Esc", "5")
    #expect(visit.spot == "dues")
    #expect(visit.text[0].hasPrefix(" 总览 > 云杉里社区第一支部 > 党费 2026"))
  }

  @Test func `the chart of the year leads to its month of dues`() throws {
    var visit = try DuesSample.visit()
    visit.press("Esc", "Up", "Left")
    for _ in 1...20 { visit.press("Down") }
    visit.press("Enter")
    #expect(visit.spot == "dues")
    #expect(visit.duesRows[0].contains("交>交"))
  }

  @Test func `a click chooses a month, a second one opens it`() throws {
    var visit = try DuesSample.visit()
    let column = try #require(visit.text[2].cellsBefore("8 "))
    let press = Event.mouse(Mouse(.press(.left), at: Position(row: 4, column: column)))
    visit.send(press)
    #expect(visit.duesRows[1].contains(">欠"))
    visit.send(press)
    #expect(visit.spot == "dues-form")
  }
}

extension String {
  /// The cells before the first place where `text` stands.
  fileprivate func cellsBefore(_ text: String) -> Int? {
    firstRange(of: text).map { String(self[..<$0.lowerBound]).cells }
  }
}

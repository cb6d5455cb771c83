import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// The forms of the dues: a payment, an assessment, a remittance, an expense; and the receipt.
struct DuesFormTests {
  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `a payment is drawn`(size: String) throws {
    var visit = try DuesSample.visit(size: size)
    visit.press("Home", "Right", "Right", "Enter")
    try expectGolden(visit, "dues-payment")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `an assessment is drawn with its calculation`(size: String) throws {
    var visit = try DuesSample.visit(size: size)
    visit.command("hdye")
    try expectGolden(visit, "dues-assessment")
  }

  @Test func `an assessment in English`() throws {
    var visit = try DuesSample.visit(language: "en")
    visit.command("assess")
    try expectGolden(visit, "dues-assessment-en")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the receipt is drawn`(size: String) throws {
    var visit = try DuesSample.visit(size: size)
    visit.press("Home", "Right")
    visit.command("收据")
    try expectGolden(visit, "dues-receipt")
  }

  @Test func `an amount off the rate is noted and kept, with who paid it`() throws {
    var visit = try DuesSample.visit()
    visit.press("Enter", "Ctrl-U", "2", "0", "Enter", "Enter")
    #expect(visit.text.contains(" 和核定的不一样, 照记"))
    visit.type("儿子代交")
    visit.press("F9")
    #expect(visit.dues(of: "2026-11") == ["Paid: 何秋实 20.00 2026-11-23 儿子代交"])
    #expect(visit.spot == "dues")
    #expect(visit.status == "何秋实 11月党费 20.00 (核定16.25), 已保存。F8 撤销这一笔")
    visit.press("F8")
    #expect(visit.dues(of: "2026-11").isEmpty)
  }

  @Test(arguments: [("1016.24", false), ("1016.25", true)])
  func `a thousand more than assessed is a large contribution`(amount: String, isLarge: Bool) throws {
    var visit = try DuesSample.visit()
    visit.press("Enter", "Ctrl-U")
    visit.type(amount)
    #expect(visit.text.contains { $0.contains("转中央组织部") } == isLarge)
    visit.press("F9")
    #expect(visit.dues(of: "2026-11") == ["Paid: 何秋实 \(amount) 2026-11-23"])
  }

  @Test func `a payment is changed where it stands`() throws {
    var visit = try DuesSample.visit()
    let before = visit.files["2026/dues.rec"] ?? ""
    visit.press("Home", "Right", "Right", "Enter", "Ctrl-U")
    visit.type("17")
    visit.press("F9")
    let after = before.replacing("何秋实 16.25 2026-04-02 女儿代交", with: "何秋实 17.00 2026-04-02 女儿代交")
    #expect(visit.files["2026/dues.rec"] == after)
  }

  @Test func `relief takes the place of a payment`() throws {
    var visit = try DuesSample.visit()
    visit.press("Enter", "Ctrl-U", "Enter", "Enter", "Enter")
    visit.type("大病，街道党工委批准")
    visit.press("Enter")
    #expect(visit.dues(of: "2026-11") == ["Exempt: 何秋实 大病，街道党工委批准"])
    visit.press("Enter", "Ctrl-U", "Up", "Up", "Shift-Tab")
    visit.press("F9")
    #expect(visit.spot == "dues-form")
  }

  @Test(arguments: [
    (["Ctrl-U", "1", ".", "2", "3", "4", "F9"], "1.234 不是金额。写成 16、16.2 或 16.25, 单位元"),
    (["Ctrl-U", "0", "F9"], "金额不能是零; 免交的写减免理由"),
    (["Ctrl-U", "F9"], "填金额, 或者填减免理由"),
    (["Enter", "Ctrl-U", "+", "1", "F9"], "还没到这一天"),
    (["Enter", "Ctrl-U", "x", "F9"], "没有这一天: x。写成 2026-08-20、8.20 或 昨天"),
    (["Enter", "Enter", "Enter", "a", "F9"], "交了就不是减免: 去掉金额或理由"),
  ])
  func `what is wrong is said below the field, and nothing is written`(keys: [String], said: String) throws {
    var visit = try DuesSample.visit()
    visit.press("Enter")
    for key in keys { visit.press(key) }
    #expect(visit.text.contains { $0.contains(said) }, "\(visit.text)")
    #expect(visit.edits.isEmpty)
  }

  @Test func `the monthly amount follows the base, and what was typed over it stays`() throws {
    var visit = try DuesSample.visit()
    visit.press("Down", "Down", "Down")
    visit.command("hdye")
    visit.type("4567.50")
    #expect(visit.text.contains(" 4567.50 x 1% = 45.68"))
    #expect(visit.text.contains(" 依据 中组发〔2008〕3号第1-2条; 全额套一个比例, 四舍五入到分"))
    visit.press("F9")
    #expect(visit.edits.map(\.summary) == ["阿依夏·麦麦提 从2026-01起核定 45.68"])
    let added = "Member: 阿依夏·麦麦提\nFrom: 2026-01\nClass: 工资\nBase: 4567.50\nMonthly: 45.68\n"
    #expect(visit.files["2026/assessments.rec"] == DuesSample.assessments + "\n" + added)
    #expect(visit.duesRows[3].contains("45.68"))
    visit.press("F8")
    #expect(visit.files["2026/assessments.rec"] == DuesSample.assessments)
  }

  @Test func `what the register set for itself holds in the form of an assessment too`() throws {
    var visit = try DuesSample.visit()
    let rules = """
      %rec: RuleSetting

      Rule: DUE-2
      Set: ceiling 20
      Reason: 街道统一
      By: 望星坡街道党工委
      On: 2026-01-10
      """
    let directory = Directory(sources: [Source(path: "rules.rec", bytes: Array(rules.utf8))])
    visit.hear(.directory(directory, rounds: [], codes: ["ZB001"]))
    visit.press("Down", "Down", "Down")
    visit.command("hdye")
    visit.type("4567.50")
    #expect(visit.text.contains { $0.contains("20.00") })
  }

  @Test func `half a year's dues are made known as a record filled from the grid`() throws {
    var visit = try DuesSample.visit()
    visit.command("disclose")
    #expect(visit.spot == "record")
    visit.press("F9")
    #expect(visit.spot == "dues")
    let written = visit.files["2026/disclosures.rec"] ?? ""
    #expect(written.contains("\nTitle: 2026年下半年党费收支: 应收"))
    let dues = DuesYear(visit.book, 2026, on: visit.world.day)
    let received = dues.months.suffix(6).reduce(Money.zero) { $0 + $1.received }
    #expect(
      received > .zero && written.contains(" 实收\(received) ") && written.contains(" 余额\(dues.balance)\n"))
    #expect(written.contains("\nKind: 党费收支\nScope: 党内\nPosted: 2026-11-23\n"))
  }

  @Test func `from another month on it is another assessment`() throws {
    var visit = try DuesSample.visit()
    visit.command("hdye")
    visit.press("Up", "Up", "Ctrl-U")
    visit.type("7")
    visit.press("Enter", "Enter", "Ctrl-U")
    visit.type("6000")
    visit.press("Enter", "Ctrl-U")
    visit.type("55")
    #expect(visit.text.contains(" 和比例算出的不一样, 照存; 体检会提出 (DUE-2)"))
    visit.press("F9")
    let added = "Member: 何秋实\nFrom: 2026-07\nClass: 离退休\nBase: 6000.00\nMonthly: 55.00\n"
    #expect(visit.files["2026/assessments.rec"] == DuesSample.assessments + "\n" + added)
  }

  @Test func `what is remitted is proposed from what was received`() throws {
    var visit = try DuesSample.visit()
    visit.press("Left")
    visit.command("上缴")
    visit.press("F9")
    #expect(visit.dues(of: "2026-10").last == "Sent: 16.25 2026-11-23")
    #expect(visit.status == "10月党费上缴 16.25, 已保存。F8 撤销这一笔")
  }

  @Test func `an expense is a record of its own`() throws {
    var visit = try DuesSample.visit()
    visit.command("支出")
    visit.type("35.5")
    visit.press("Enter", "2", "Enter")
    visit.type("买学习资料")
    visit.press("F9")
    let written = visit.files["2026/expenses.rec"] ?? ""
    #expect(
      written.hasSuffix(
        "\nId: 20261123-zc-1\nDate: 2026-11-23\nAmount: 35.50\nUse: 书报资料设备\nFor: 买学习资料\nSource: 留存\n"))
    #expect(try Recfix.complaints(about: Array(written.utf8)).isEmpty)
    #expect(visit.status == "支出 35.50 书报资料设备, 已保存。F8 撤销这一笔")
  }

  @Test func `leaving a form with something typed asks first`() throws {
    var visit = try DuesSample.visit()
    visit.press("Enter", "5", "Esc")
    #expect(visit.spot == "dues-form")
    visit.press("y")
    #expect(visit.spot == "dues")
    #expect(visit.edits.isEmpty)
  }
}

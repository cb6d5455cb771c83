import Canvas
import Register
import Testing

@testable import Screens

/// Forms made from schemas: filling in, saving, what is wrong.
struct RecordFormTests {
  private static let books = Shipped.schemas.flatMap(\.kinds).filter { $0.shelf != nil }

  /// What a person types in a field, by its name where its text has a form of its own, else by its shape.
  private static func typed(_ field: Schema.Field) -> String {
    let named = [
      "Born": "1956-04", "Notice": "2026-03-01 2026-03-08 公告栏", "Extended": "6 2026-03-01",
      "Ended": "2026-03-01 转走", "Grade": "何秋实 优秀", "Verdict": "退回 何秋实 2026-03-01 不全",
    ]
    switch field.shape {
    case .day: return "2026-03-01"
    case .month: return "3"
    case .year: return "2026"
    case .yuan: return "16"
    case .number, .decimal, .range: return "3"
    case .choice(let words): return words == ["yes"] ? "2" : "1"
    case .name: return "何秋实"
    case .code: return "DW01"
    case .clock: return "930"
    case .text: return field.pattern == nil ? "照实写" : named[field.name] ?? "照实写"
    }
  }

  @Test(.enabled(if: Recfix.isInstalled), arguments: books.map(\.type))
  func `every book's form is filled in by typing and saves a file recfix has nothing against`(type: String)
    throws
  {
    let schema = try #require(Self.books.first { $0.type == type })
    var visit = try Visit(["2026/meetings.rec": "", "branch.rec": ""])
    let ledger = Ledger(type, of: "ZB001", year: schema.shelf?.isYearly == true ? 2026 : nil)
    visit.go(.record(RecordPage(.new(FieldValues()), in: ledger, visit.world)))
    let fields = schema.fields.filter { $0.name != "Id" }
    visit.press(Array(repeating: "Shift-Tab", count: 40))
    for field in fields {
      while visit.sheet?.form.focused?.id != RecordItem(field: field.name) { visit.press("Tab") }
      visit.press("Ctrl-U")
      visit.type(Self.typed(field))
      if visit.sheet?.writing != nil { visit.press("Esc") }
    }
    visit.press("F9")
    #expect(visit.spot == "branch", "\(visit.text.joined(separator: "\n"))")

    let file = Shipped.schemas.first { $0.kinds.contains { $0.type == type } }
    let name = try #require(file?.fileName)
    let kept = try #require(ledger.records(visit.world).first)
    #expect(schema.fields.filter { kept.values[$0.name].isEmpty }.map(\.name) == [])
    let text = try #require(visit.files[(ledger.year.map { "\($0)/" } ?? "") + name])
    #expect(try Recfix.complaints(about: Array(text.utf8)) == "")
  }

  @Test func `a record written by hand keeps what the form does not know`() throws {
    var visit = try RecordSample.form("Talk", "20260310-th-1")
    visit.press("Tab", "Tab", "Tab")
    visit.type("和散会后")
    visit.press("F9")
    let expected = RecordSample.talks.replacing("会前谈心", with: "会前谈心和散会后")
    #expect(visit.files["2026/talks.rec"] == expected)
    visit.press("F8")
    #expect(visit.files["2026/talks.rec"] == RecordSample.talks)
  }

  @Test func `a longer text is written on its own and comes back to the form`() throws {
    var visit = try RecordSample.form("Talk", "20260310-th-1")
    visit.press("Tab", "Tab", "Tab", "Tab")
    visit.type("。")
    visit.press("Enter")
    visit.type("还要再谈")
    try expectGolden(visit, "record-writing")
    visit.press("Esc")
    #expect(visit.value("Gist") == ["说了三件事\n都记下了。\n还要再谈"])
    visit.press("F9")
    #expect(visit.files["2026/talks.rec"]?.contains("+ 都记下了。\n+ 还要再谈\n") == true)
  }

  @Test func `the number of a new record is made from its day`() throws {
    var visit = try RecordSample.book("Talk")
    visit.press("F7")
    visit.type("何秋实")
    visit.press("Tab")
    visit.type("沈知行")
    visit.press("Shift-Tab", "Shift-Tab", "Ctrl-U")
    visit.type("4.1")
    visit.press("F9")
    #expect(visit.book.talks.map(\.id) == ["20260310-th-1", "20260401-th-1", "20260401-th-2"])
    #expect(visit.status == "新增 谈心谈话 2026 2026-04-01 何秋实 沈知行, 已保存。F8 撤销这一笔")
  }

  @Test func `an item of the plan is numbered by its month and kind`() throws {
    var visit = try RecordSample.book("PlanItem")
    visit.press("F7")
    visit.type("支委会")
    visit.press("Tab")
    visit.type("研究评议")
    visit.press("Shift-Tab", "Shift-Tab", "Shift-Tab", "Ctrl-U")
    visit.type("7")
    visit.press("F9")
    #expect(visit.book.plan.map(\.id).last == "202607-zwh-2")
  }

  @Test func `a record of another year goes to the files of that year`() throws {
    var visit = try RecordSample.book("WorkLog")
    visit.press("F7")
    while visit.sheet?.form.focused?.id.field != "Date" { visit.press("Shift-Tab") }
    visit.press("Ctrl-U")
    visit.type("2025-12-30")
    while visit.sheet?.form.focused?.id.field != "What" { visit.press("Tab") }
    visit.type("送药上门")
    visit.press("F9")
    #expect(visit.files["2025/worklog.rec"]?.contains("Id: 20251230-js-1\n") == true)
    #expect(visit.files["2026/worklog.rec"] == nil)
  }

  @Test func `members are proposed for a name by their initials`() throws {
    var visit = try RecordSample.book("Talk")
    visit.press("F7")
    visit.type("hqs")
    #expect(visit.status == "1何秋实  Enter 取何秋实 数字选 Esc 照写")
    visit.press("Enter")
    #expect(visit.value("From") == ["何秋实"])
    #expect(visit.sheet?.form.focused?.id.field == "With")
  }

  @Test func `several names in one field are found one after the other`() throws {
    var visit = try RecordSample.book("Training")
    visit.press("F7")
    while visit.sheet?.form.focused?.id.field != "Attended" { visit.press("Tab") }
    visit.type("hqs")
    visit.press("Enter")
    visit.type("lqs")
    visit.press("Enter")
    #expect(visit.value("Attended") == ["何秋实 陆青山 "])
  }

  @Test(arguments: [
    ("Member", "Born", "56年", "写法不对, 应写成: 1956 或 1956-04"),
    ("Member", "Joined", "2026-02-30", "没有这一天: 2026-02-30。写成 2026-08-20、8.20 或 昨天"),
    ("Member", "Name", "何 秋实", "姓名里不能有空格"),
    ("PlanItem", "Month", "13", "看不懂这个月份: 13。写成 11 或 2026-11"),
    ("Expense", "Amount", "1.2.3", "看不懂这个金额: 1.2.3。写成 16 或 16.25"),
    ("Star", "Grade", "6", "写 0 到 5 的数"),
    ("Star", "Self", "9-", "写一个整数"),
    ("Development", "Notice", "2026-03-01", "写法不对, 应写成: 起日 止日 地点"),
    ("Honour", "Title", "先进\\", "不能以 \\ 结尾, 文件格式存不了: 删掉它, 或在后面加一个字"),
  ])
  func `what is wrong is said under its line`(type: String, field: String, typed: String, said: String) throws
  {
    let schema = try #require(Self.books.first { $0.type == type })
    var visit = try Visit(MeetingSample.files())
    let ledger = Ledger(type, of: "ZB001", year: schema.shelf?.isYearly == true ? 2026 : nil)
    visit.go(.record(RecordPage(.new(FieldValues()), in: ledger, visit.world)))
    visit.press(Array(repeating: "Shift-Tab", count: 40))
    while visit.sheet?.form.focused?.id.field != field { visit.press("Tab") }
    visit.press("Ctrl-U")
    visit.type(typed)
    visit.press("F9")
    #expect(visit.sheet?.form.fields.first { $0.id.field == field }?.error == said)
    #expect(visit.edits.isEmpty)
  }

  @Test func `a key that is there already is refused`() throws {
    var visit = try RecordSample.book("Member", year: nil)
    visit.press("F7")
    visit.type("何秋实")
    for (field, typed) in [("Joined", "2020-01-01"), ("From", "2020-01-01"), ("DuesClass", "1")] {
      while visit.sheet?.form.focused?.id.field != field { visit.press("Tab") }
      visit.type(typed)
    }
    visit.press("F9")
    #expect(visit.sheet?.form.focused?.error == "已经有 何秋实")
  }
}

extension Visit {
  /// Presses keys one after the other.
  fileprivate mutating func press(_ keys: [String]) {
    for key in keys { press(key) }
  }
}

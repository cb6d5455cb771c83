import Canvas
import Register
import Testing

@testable import Screens

/// The books of a branch and the lists of their records.
struct RecordsTests {
  private static let sizes = ["80x24", "120x40", "40x10"]

  @Test(arguments: sizes)
  func `all books of a branch with their records`(size: String) throws {
    var visit = try RecordSample.visit(size: size)
    visit.press("t")
    try expectGolden(visit, "books")
  }

  @Test(arguments: sizes)
  func `the talks of a year, those still wanted first`(size: String) throws {
    try expectGolden(try RecordSample.book("Talk", size: size), "talks")
  }

  @Test(arguments: sizes)
  func `the plan by months, with what fulfilled it`(size: String) throws {
    try expectGolden(try RecordSample.book("PlanItem", size: size), "plan")
  }

  @Test(arguments: sizes)
  func `the form of a member`(size: String) throws {
    try expectGolden(try RecordSample.form("Member", "仇百川", year: nil, size: size), "record")
  }

  @Test func `books and forms in English`() throws {
    var visit = try RecordSample.visit(language: "en")
    visit.press("t")
    try expectGolden(visit, "books-en")
    try expectGolden(try RecordSample.book("Talk", language: "en"), "talks-en")
    try expectGolden(
      try RecordSample.form("Member", "仇百川", year: nil, language: "en"), "record-en")
  }

  @Test func `a book is found by its letters and opened`() throws {
    var visit = try RecordSample.visit()
    visit.press("t", "F3")
    visit.type("tanxin")
    visit.press("Enter")
    #expect(visit.spot == "records")
    #expect(visit.text[0].hasPrefix(" 总览 > 云杉里社区第一支部 > 谈心谈话 2026"))
  }

  @Test func `the books of the branch selected in the list of all branches`() throws {
    var visit = try RecordSample.visit()
    visit.press("Esc", "t")
    #expect(visit.spot == "books")
  }

  @Test func `a talk that is missing is made with both names`() throws {
    var visit = try RecordSample.book("Talk")
    let before = TalkGap.all(in: Ledger("Talk", of: "ZB001", year: 2026), visit.world)
    #expect(before.first == .officers("何秋实", "沈知行"))
    visit.press("Enter")
    #expect([visit.value("From"), visit.value("With")] == [["何秋实"], ["沈知行"]])
    visit.press("F9")
    #expect(visit.spot == "records")
    let after = TalkGap.all(in: Ledger("Talk", of: "ZB001", year: 2026), visit.world)
    #expect(after == Array(before.dropFirst()))
  }

  @Test func `a record is removed after a question and comes back`() throws {
    var visit = try RecordSample.book("PlanItem")
    visit.press("Del")
    #expect(visit.book.plan.count == 3)
    visit.press("y")
    #expect(visit.book.plan.map(\.id) == ["202608-ztdr-1", "202607-zwh-1"])
    #expect(visit.status == "删除 年度安排 2026 2026-06 党员大会 第二季度党员大会, 已保存。F8 撤销这一笔")
    visit.press("F8")
    #expect(visit.files["2026/plan.rec"] == RecordSample.plan)
  }

  @Test func `the year turns through those there are`() throws {
    var visit = try RecordSample.visit()
    visit.change("2025/talks.rec", RecordSample.talks.replacing("2026", with: "2025"))
    visit.go(.records(RecordsPage(Ledger("Talk", of: "ZB001", year: 2026), visit.world)))
    visit.press("F6")
    #expect(visit.text[0].contains("谈心谈话 2025"))
    visit.press("F6")
    #expect(visit.text[0].contains("谈心谈话 2026"))
  }

  @Test func `the book of the branch itself has one record and no year`() throws {
    var visit = try RecordSample.book("Branch", year: nil)
    visit.press("F7")
    #expect(visit.status == "现在不能新增一条记录: 这本台账只有这一条")
    visit.press("F6")
    #expect(visit.status == "现在不能换年度: 这本台账不分年度")
    visit.press("Del")
    #expect(visit.status == "现在不能删除这条记录: 这本台账只有这一条")
  }

  @Test func `the session that fulfilled an item is opened from the plan`() throws {
    var visit = try RecordSample.book("PlanItem")
    visit.press("Down", "F2")
    visit.type("落实")
    visit.press("Enter")
    #expect(visit.spot == "meeting")
  }

  @Test func `a record that was just made is the one selected`() throws {
    var visit = try RecordSample.book("Member", year: nil)
    visit.press("F7")
    visit.type("新来的")
    for (field, typed) in [("Joined", "2020-01-01"), ("From", "2020-01-01"), ("DuesClass", "1")] {
      while visit.sheet?.form.focused?.id.field != field { visit.press("Tab") }
      visit.type(typed)
    }
    visit.press("F9")
    #expect(visit.text.contains { $0.hasPrefix("> 新来的") })
  }
}

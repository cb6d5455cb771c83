import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// What is to be put right, on screen.
struct RectificationsTests {
  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `what is overdue comes first`(size: String) throws {
    try expectGolden(try SheetHall.rectifications(size: size), "rectifications")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the log of one, with what the rule says`(size: String) throws {
    var visit = try SheetHall.rectifications(size: size)
    visit.press("Down", "Enter")
    try expectGolden(visit, "rectifications-log")
  }

  @Test func `the list in English`() throws {
    try expectGolden(try SheetHall.rectifications(language: "en"), "rectifications-en")
  }

  @Test func `without any it says where they come from`() throws {
    var visit = try SheetHall.visit()
    visit.press("8")
    #expect(visit.spot == "rectifications")
    #expect(visit.text.contains { $0.contains("没有整改。体检表里确认疑点后按 F7 下发") })
  }

  @Test(arguments: [("何秋实", "何秋实是责任人，应由别人验收"), ("曾小满", "曾小满申请了销账，应由别人验收")])
  func `owner and requester do not accept`(person: String, why: String) throws {
    var visit = try SheetHall.rectifications(as: person)
    visit.press("Down", " ")
    #expect(visit.status == "现在不能验收: 先按 Enter 看经过")
    visit.press("Enter", " ")
    #expect(visit.status == why)
    visit.press("Del")
    #expect(visit.status == why)
    #expect(visit.edits.isEmpty)
  }

  @Test func `someone else accepts after seeing what the rule said and says, and takes it back`() throws {
    var visit = try SheetHall.rectifications()
    visit.press("Down", "Enter", " ")
    #expect(visit.model.over != nil)
    visit.press("y")
    #expect(visit.fixFile.contains("Issued: 2026-08-21\nVerdict: 已验收 卢星野 2026-08-22\n"))
    #expect(visit.text[1].contains("查出2=排除0+待核0+整改1+申请0+验收1"))
    visit.press("F8")
    #expect(visit.fixFile == SheetHall.rectifications)
  }

  @Test func `it is returned with a reason, and asked for again in the branch's own folder`() throws {
    var visit = try SheetHall.rectifications()
    visit.press("Down", "Enter", "Del", "F9")
    #expect(visit.edits.isEmpty)
    visit.type("缺签到表")
    visit.press("F9")
    #expect(visit.fixFile.contains("Verdict: 退回 卢星野 2026-08-22 缺签到表\n"))
    visit.press("F7")
    visit.type("补了签到表")
    visit.press("Enter")
    visit.type("签到表.jpg")
    visit.press("F9")
    #expect(
      visit.files["2026/responses.rec"]?.hasSuffix(
        """
        Rectification: 2026Q4/ZB001/1-1
        By: 卢星野
        On: 2026-08-22
        Done: 补了签到表
        Evidence: 签到表.jpg
        Request: yes

        """) ?? false)
  }

  @Test func `what is not asked for is not accepted`() throws {
    var visit = try SheetHall.rectifications()
    visit.press("Enter", " ")
    #expect(visit.status == "支部还没有申请销账")
  }
}

import Canvas
import Testing

@testable import Screens

/// The roster: its orders, who is listed, and the ways from it.
struct MemberListTests {
  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `the roster is drawn with its order and what is listed`(size: String) throws {
    var visit = try MemberSample.roster(size: size)
    visit.press("s", "f", "Up")
    try expectGolden(visit, "roster")
  }

  @Test(arguments: [
    (0, "列出", ["何秋实", "王二麦", "丁一鸣", "沈知行", "单雨禾"]), (1, "按姓氏笔画排列", ["丁一鸣", "王二麦", "何秋实", "沈知行", "单雨禾"]),
    (2, "按拼音排列", ["丁一鸣", "何秋实", "单雨禾", "沈知行", "王二麦"]),
    (3, "按入党时间排列", ["沈知行", "何秋实", "王二麦", "单雨禾", "丁一鸣"]),
    (4, "按册序排列", ["何秋实", "王二麦", "丁一鸣", "沈知行", "单雨禾"]),
  ])
  func `the roster is sorted in four ways in turn`(times: Int, said: String, names: [String]) throws {
    var visit = try MemberSample.roster()
    for _ in 0..<times { visit.press("s") }
    #expect(visit.roster == names)
    if times > 0 { #expect(visit.status == said) }
  }

  @Test(arguments: [
    (1, "列出: 在册", ["何秋实", "王二麦", "丁一鸣", "沈知行"]), (2, "列出: 预备", ["丁一鸣"]), (3, "列出: 流动", ["王二麦"]),
    (4, "列出: 已离", ["单雨禾"]), (5, "列出: 全部", ["何秋实", "王二麦", "丁一鸣", "沈知行", "单雨禾"]),
  ])
  func `the roster lists some of them`(times: Int, said: String, names: [String]) throws {
    var visit = try MemberSample.roster()
    for _ in 0..<times { visit.press("f") }
    #expect(visit.roster == names)
    #expect(visit.status == said)
  }

  @Test func `where nobody is left, the roster says so`() throws {
    var visit = try Visit(["members.rec": "%rec: Member\n"])
    visit.press("F6", "f")
    #expect(visit.lines[3] == "没有这样的党员。F2 里换「名册只看」")
  }

  @Test func `a click on a title or a chip sorts and filters`() throws {
    var visit = try MemberSample.roster()
    let press = { (row: Int, column: Int) in
      Event.mouse(Mouse(.press(.left), at: Position(row: row, column: column)))
    }
    visit.send(press(2, 3))
    #expect(visit.status == "按姓氏笔画排列")
    visit.send(press(1, 23))
    #expect(visit.status == "列出: 在册")
  }

  @Test func `enter opens a card, F7 adds a member`() throws {
    var visit = try MemberSample.roster()
    visit.press("Enter")
    #expect(visit.spot == "member")
    visit.press("Esc", "F7")
    #expect(visit.spot == "record")
    visit.type("程小雪")
    for (field, text) in [("Joined", "20260801"), ("From", "20260801"), ("DuesClass", "1")] {
      visit.goToField(field)
      visit.type(text)
    }
    visit.press("F9")
    #expect(visit.spot == "branch")
    #expect(visit.roster.contains("程小雪"))
    #expect(try Recfix.complaints(about: Array((visit.files["members.rec"] ?? "").utf8)).isEmpty)
  }

  @Test func `off the roster there is nothing to sort`() throws {
    var visit = try Visit(MemberSample.files)
    visit.press("s")
    #expect(visit.status.hasSuffix("先按 F6 到党员"))
  }
}

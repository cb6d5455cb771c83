import Canvas
import Testing

@testable import Screens

struct RollCallAskingTests {
  /// The leave lines after some keys.
  private func leaves(_ keys: (inout Visit) -> Void) throws -> [String] {
    var visit = try Hall.sixteen.visit()
    keys(&visit)
    return visit.marked.filter { $0.hasPrefix("Leave") }
  }

  @Test func `what was written for the person comes first, then what was written last`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("qbc2")
    #expect(visit.roll?.question?.shown == ["住院", "照看孙辈", "在外务工"])
    visit.press("1")
    #expect(visit.roll?.question?.shown.prefix(3) == ["何秋实", "曾小满", "单雨禾"])
    visit.press("2")
    #expect(visit.status == "仇百川 记为请假: 住院, 曾小满批准, 已保存。F8 撤销这一笔")
    #expect(visit.marked.contains("Leave: 仇百川 住院 曾小满"))
    #expect(visit.edits.count == 1)
  }

  @Test func `Enter skips both questions at once`() throws {
    #expect(
      try leaves {
        $0.type("syh2")
        $0.press("Enter")
      } == ["Leave: 单雨禾"])
  }

  @Test func `Enter skips who allowed it`() throws {
    #expect(
      try leaves {
        $0.type("syh2")
        $0.press("3", "Enter")
      } == ["Leave: 单雨禾 在外务工"])
  }

  @Test func `a reason is typed in hanzi, digits in it are text, and blanks would part the words`() throws {
    #expect(
      try leaves {
        $0.type("syh2")
        $0.type("回家 3天")
        $0.press("Enter")
        $0.type("何秋实")
        $0.press("Enter")
      } == ["Leave: 单雨禾 回家，3天 何秋实"])
  }

  @Test func `letters find an earlier answer`() throws {
    #expect(
      try leaves {
        $0.type("syh2")
        $0.type("zy")
        $0.press("Enter")
        $0.type("zxm")
        $0.press("Enter")
      } == ["Leave: 单雨禾 住院 曾小满"])
  }

  @Test func `Esc goes back from who to why, and then makes no mark`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("syh2")
    visit.press("1", "Esc")
    #expect(visit.roll?.question?.wish == .reason(of: "单雨禾"))
    visit.press("Esc")
    #expect(visit.roll?.question == nil)
    #expect(visit.status == "单雨禾 没有记请假")
    #expect(visit.edits == [])
  }

  @Test func `the reason can be written later`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("F4")
    #expect(visit.status == "现在不能补填或改请假事由: 选中的人没有请假")
    visit.type("syh2")
    visit.press("Enter", "F4", "1", "1")
    #expect(visit.marked.contains("Leave: 单雨禾 照看孙辈 何秋实"))
    visit.press("2", "Enter")
    #expect(visit.status == "单雨禾 已经是请假")
    #expect(visit.marked.contains("Leave: 单雨禾 照看孙辈 何秋实"))
  }

  @Test func `nobody allows their own leave`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("hqs2")
    visit.press("1")
    #expect(visit.roll?.question?.choices.contains("何秋实") == false)
  }

  @Test func `those who sit in are chosen or typed, several at once`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("F7")
    #expect(visit.roll?.question?.shown == ["苏长亭", "江心月"])
    visit.press("2", "F7")
    visit.type("乔木、韩溪")
    visit.press("Enter")
    #expect(visit.status == "乔木、韩溪 列席, 已保存。F8 撤销这一笔")
    #expect(visit.marked.contains("Observer: 江心月 乔木 韩溪"))
    #expect(visit.marked.contains("Expected: 15"))
  }

  @Test func `a guest has no mark to make, and 0 takes them off`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("F7", "2")
    visit.type("jxy3")
    #expect(visit.status == "江心月 不是本支部党员, 只能列席; 按 0 从名单去掉")
    visit.press("0")
    #expect(visit.status == "江心月 不再列席, 已保存。F8 撤销这一笔")
    #expect(!visit.marked.contains { $0.hasPrefix("Observer") })
  }

  @Test func `a member who sits in is written by name and has a standing`() throws {
    var hall = Hall.sixteen
    hall.lines["曾小满"] = ["Full: 2010-07-01", "Alias: 老曾"]
    hall.marks = ["Expected: 1", "Voters: 1", "Unmarked: 何秋实"]
    var visit = try hall.visit()
    visit.press("F7")
    visit.type("老曾")
    visit.press("Enter")
    #expect(visit.roll?.sheet?.rows.last?.standing == .full)
    #expect(visit.marked == ["State: 计划", "Expected: 1", "Voters: 1", "Unmarked: 何秋实", "Observer: 曾小满"])
  }

  @Test(arguments: ["何秋实", "老何"])
  func `whoever is on the list cannot sit in too, by no name`(name: String) throws {
    var hall = Hall.sixteen
    hall.lines["何秋实"] = ["Full: 2010-07-01", "Alias: 老何"]
    var visit = try hall.visit()
    visit.press("F7")
    visit.type(name)
    visit.press("Enter")
    #expect(visit.status == "\(name) 已在名单上")
    #expect(visit.edits == [])
  }

  @Test func `other keys wait for the answer`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("syh2")
    visit.press("F6")
    #expect(visit.status == "现在不能换一种点名方式: 先答完正在问的, 或按 Esc")
  }
}

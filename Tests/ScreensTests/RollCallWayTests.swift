import Canvas
import Register
import Testing

@testable import Screens

struct RollCallWayTests {
  @Test(arguments: [
    ("2026-11-23", RollCall.Way.signIn), ("2026-11-24", .exceptions), ("2026-11-20", .exceptions),
  ])
  func `today people sign in, for other days all but the exceptions came`(day: String, way: RollCall.Way)
    throws
  {
    #expect(try Hall.sixteen.visit(on: day).roll?.way == way)
  }

  @Test func `F6 and Tab change the way and the marks stay`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("syh3")
    visit.press("F6", "Tab")
    #expect(visit.roll?.way == .names)
    #expect(visit.marks(of: "单雨禾") == [.absent])
    visit.press("Shift-Tab")
    #expect(visit.roll?.way == .signIn)
  }

  @Test func `at the door initials and Enter are enough`() throws {
    var visit = try Hall.sixteen.visit(on: "2026-11-23")
    visit.type("syh")
    visit.press("Enter")
    visit.type("zw")
    visit.press("Enter")
    #expect(visit.status == "周望舒 记为到会, 已保存。F8 撤销这一笔")
    #expect(visit.marked.contains("Present: 单雨禾 周望舒"))
    visit.press("Enter")
    #expect(visit.status == "周望舒 已经是到会")
  }

  @Test func `called names go on to the next that is open`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("zxm3")
    visit.press("F6", "F6", "Enter")
    #expect(visit.marks(of: "何秋实") == [.present])
    #expect(visit.selected == "单雨禾")
    visit.press("Up", "1")
    #expect(visit.marks(of: "曾小满") == [.present])
    #expect(visit.selected == "单雨禾")
    visit.type("lmt")
    visit.press("4")
    #expect(visit.selected == "查松涛")
  }

  @Test func `after the last name it begins again at those left open`() throws {
    var visit = try Hall(["何秋实", "曾小满", "单雨禾"]).visit()
    visit.press("F6", "F6", "Down", "1", "1")
    #expect(visit.selected == "何秋实")
    visit.press("1")
    #expect(visit.text.contains { $0.contains("第1位, 共3位, 都记过了。F9 完成") })
  }

  @Test func `arrows go through the columns while nothing is typed`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("Right")
    #expect(visit.selected == "陆青山")
    visit.press("Down", "Left")
    #expect(visit.selected == "曾小满")
    visit.press("End")
    #expect(visit.selected == "林晚")
    visit.type("zs")
    visit.press("Left", "Backspace")
    #expect(visit.roll?.field.text == "s")
  }

  @Test func `Esc empties the field, then leaves`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("zz")
    #expect(visit.text[3].contains("没有符合的"))
    visit.press("1")
    #expect(visit.status == "没有符合的, Esc 清除查找")
    visit.press("Esc")
    #expect(visit.roll?.field.isEmpty == true)
    visit.press("Esc")
    #expect(visit.spot == "branch")
  }

  @Test func `F9 goes on to the minutes and says who is still open`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("F9")
    #expect(visit.spot == "minutes")
    #expect(visit.status == "还有15人待定")
  }

  @Test func `every mark is in the palette and can be made from there`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("F2")
    visit.type("记为缺席")
    visit.press("Enter")
    #expect(visit.marks(of: "何秋实") == [.absent])
  }

  @Test func `the form is behind the palette`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("F2")
    visit.type("会议表单")
    visit.press("Enter")
    #expect(visit.spot == "meeting")
  }

  @Test func `a click selects a name, and a way`() throws {
    var visit = try Hall.sixteen.visit(on: "2026-11-23")
    visit.send(.mouse(Mouse(.press(.left), at: Position(row: 5, column: 50))))
    #expect(visit.selected == "周望舒")
    visit.send(.mouse(Mouse(.press(.left), at: Position(row: 5, column: 50))))
    #expect(visit.marks(of: "周望舒") == [.present])
    visit.send(.mouse(Mouse(.press(.left), at: Position(row: 0, column: 76))))
    #expect(visit.roll?.way == .names)
  }

  @Test func `the cursor stays in the field, and never on the last row`() throws {
    for size in ["40x10", "80x24", "120x40", "200x60", "41x11"] {
      var visit = try Hall.fifty.visit(size: size)
      for key in ["s", "Down", "2", "1", "Enter", "F6", "F6", "1", "F7", "Esc"] {
        visit.press(key)
        #expect(visit.frame.cursor?.row == 1, "\(size) \(key)")
      }
    }
  }
}

import Canvas
import Register
import Testing

@testable import Screens

struct RollCallMarkingTests {
  @Test func `letters narrow, a digit marks the one on top, and the field is empty again`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("syh")
    #expect(visit.edits == [])
    visit.press("3")
    #expect(visit.status == "单雨禾 记为缺席, 已保存。F8 撤销这一笔")
    #expect(visit.roll?.field.isEmpty == true)
    #expect(visit.selected == "单雨禾")
    #expect(
      visit.edits == [
        Edit(
          branch: "ZB001", year: 2026, fileName: "meetings.rec",
          changes: [
            Edit.Change(
              "Meeting", Hall.id,
              .set([
                Edit.Field("State", ["已开"]), Edit.Field("Absent", ["单雨禾"]),
                Edit.Field(
                  "Unmarked", ["何秋实 曾小满 欧阳知秋 仇百川 沈知行 程小雪 卢星野 陆青山 宋晚晴 周望舒 梁麦田 查松涛 谷雨晴 尉迟明月"]),
              ]))
          ], summary: "单雨禾 记为缺席")
      ])
  }

  @Test(arguments: [
    ("1", Mark.present), ("2", .leave), ("3", .absent), ("4", .late), ("5", .remote), ("6", .elsewhere),
  ])
  func `each digit is a mark, and 0 makes it open again`(digit: String, mark: Mark) throws {
    var visit = try Hall.sixteen.visit()
    visit.type("lqs")
    visit.press(digit)
    if mark == .leave { visit.press("Enter") }
    #expect(visit.marks(of: "陆青山") == [mark])
    visit.press("0")
    #expect(visit.marks(of: "陆青山") == [.unmarked])
  }

  @Test(arguments: ["7", "8", "9"])
  func `a digit without a mark says which there are`(digit: String) throws {
    var visit = try Hall.sixteen.visit()
    visit.press(digit)
    #expect(visit.status == "没有 \(digit) 这一项: 1到 2假 3缺 4迟 5线 6外 0待 *其余全到")
    #expect(visit.edits == [])
  }

  @Test func `of those with the same initials the digit marks the top one, or the one chosen with arrows`()
    throws
  {
    var visit = try Hall.fifty.visit()
    visit.type("syh")
    #expect(visit.roll?.listing.rows == ["单雨禾", "施语涵", "史雅海"])
    visit.press("1")
    visit.type("syh")
    visit.press("Down", "Down", "3")
    #expect(
      [visit.marks(of: "单雨禾"), visit.marks(of: "施语涵"), visit.marks(of: "史雅海")] == [
        [.present], [.unmarked], [.absent],
      ])
  }

  @Test func `one name left is not marked until a digit says so`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("oyzq")
    #expect(visit.roll?.listing.rows == ["欧阳知秋"])
    visit.press("Enter")
    #expect(visit.edits == [])
    #expect(visit.selected == "欧阳知秋")
  }

  @Test(arguments: [
    ("单雨禾", "syh"), ("仇百川", "qbc"), ("曾小满", "zxm"), ("查松涛", "zst"), ("尉迟明月", "ycmy"), ("欧阳知秋", "oyzq"),
    ("解春生", "xcs"),
    ("盖长河", "gch"), ("万俟云起", "mqyq"), ("长孙无忧", "zsw"), ("区大川", "odc"), ("翟一鸣", "dym"), ("阿依夏·麦麦提", "ayxmmt"),
    ("覃家和", "tanjh"),
    ("陆青山", "luqings"), ("周望舒", "望舒"), ("宋晚晴", "宋wq"), ("方知远", "#36"),
  ])
  func `people are found by initials, pinyin, hanzi or number`(name: String, typed: String) throws {
    var visit = try Hall.fifty.visit()
    visit.type(typed)
    #expect(visit.selected == name)
  }

  @Test func `full-width digits of an input method are marks, hanzi are text`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("＊")
    visit.type("望舒３")
    visit.type("ｌｍ")
    visit.type("４")
    #expect(visit.marks(of: "周望舒") == [.absent])
    #expect(visit.marks(of: "梁麦田") == [.late])
    #expect(visit.marks(of: "何秋实") == [.present])
  }

  @Test func `a star marks the rest, and leave given beforehand stays`() throws {
    var hall = Hall.sixteen
    hall.marks = [
      "Expected: 15", "Voters: 15",
      "Unmarked: \(hall.names.dropLast().filter { $0 != "仇百川" }.joined(separator: " "))",
      "Exempt: 林晚", "Observer: 江心月", "Leave: 仇百川 住院 何秋实",
    ]
    var visit = try hall.visit()
    visit.press("*")
    #expect(visit.status == "其余14人记为到会, 已保存。F8 撤销这一笔")
    #expect(
      visit.marked == [
        "State: 已开", "Expected: 15", "Voters: 15",
        "Present: 何秋实 曾小满 单雨禾 欧阳知秋 沈知行 程小雪 卢星野 陆青山 宋晚晴 周望舒 梁麦田 查松涛 谷雨晴 尉迟明月", "Exempt: 林晚", "Observer: 江心月",
        "Leave: 仇百川 住院 何秋实",
      ])
    #expect(visit.edits.count == 1)
    visit.press("*")
    #expect(visit.status == "没有待定的人了")
  }

  @Test func `the numbers follow each key`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("*")
    #expect(
      visit.counts == [
        "应到15 = 实到15 + 请假0 + 缺席0 + 待定0   | 免1", "有表决权 应到15 实到14  法定人数8 够   | 普通事项须赞成8  发展党员须到会8 赞成8",
      ])
    visit.type("syh3")
    #expect(visit.counts[0] == "应到15 = 实到14 + 请假0 + 缺席1 + 待定0   | 免1")
    visit.type("gyq3")
    #expect(visit.counts[1].hasPrefix("有表决权 应到15 实到13  法定人数8 够"))
    visit.type("lw1")
    #expect(visit.counts[0] == "应到16 = 实到14 + 请假0 + 缺席2 + 待定0")
    #expect(visit.counts[1].hasPrefix("有表决权 应到15 实到14  法定人数8 够"))
    visit.press("F8")
    #expect(visit.counts[0] == "应到15 = 实到13 + 请假0 + 缺席2 + 待定0   | 免1")
  }

  @Test func `enough to meet is not enough to pass`() throws {
    var visit = try Hall(Array(Hall.fifty.names.prefix(16))).visit()
    for place in 1...7 { visit.type("#\(place)"); visit.press("Enter", "1") }
    #expect(visit.counts[1].hasPrefix("有表决权 应到16 实到7  法定人数8 不够"))
    visit.type("#8")
    visit.press("Enter", "1")
    #expect(visit.counts[1].hasPrefix("有表决权 应到16 实到8  法定人数8 够开会,不够通过"))
    visit.type("#9")
    visit.press("Enter", "1")
    #expect(visit.counts[1].hasPrefix("有表决权 应到16 实到9  法定人数8 够 "))
  }

  @Test func `a committee counts its own members`() throws {
    var hall = Hall(["何秋实", "曾小满", "单雨禾"])
    hall.kind = "支委会"
    var visit = try hall.visit()
    visit.press("*", "3")
    #expect(visit.counts[1] == "委员 应到3 实到2  法定人数2 够   | 须赞成2 (按到会委员算)")
  }

  @Test func `an exempt member who comes is expected from then on`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("lw1")
    #expect(visit.marked.prefix(4) == ["State: 已开", "Expected: 16", "Voters: 15", "Present: 林晚"])
    #expect(!visit.marked.contains { $0.hasPrefix("Exempt") })
    #expect(visit.roll?.sheet?.rows.last?.name == "林晚")
  }

  @Test func `a name no member has is shown and keeps its place`() throws {
    var hall = Hall.sixteen
    hall.marks = ["Expected: 2", "Voters: 1", "Present: 路人甲", "Unmarked: 何秋实"]
    var visit = try hall.visit()
    #expect(visit.roll?.sheet?.rows.map(\.name) == ["何秋实", "路人甲"])
    #expect(visit.text[3].contains("路人甲    查无  到"))
    visit.type("lrj3")
    #expect(visit.marked == ["State: 已开", "Expected: 2", "Voters: 1", "Absent: 路人甲", "Unmarked: 何秋实"])
  }

  @Test func `a session without a list gets those it is held for with the first mark`() throws {
    var hall = Hall.sixteen
    hall.marks = []
    var visit = try hall.visit()
    #expect(visit.roll?.sheet?.rows.count == 16)
    visit.type("hqs1")
    #expect(
      visit.marked == [
        "State: 已开", "Expected: 15", "Voters: 15", "Present: 何秋实",
        "Unmarked: 曾小满 单雨禾 欧阳知秋 仇百川 沈知行 程小雪 卢星野 陆青山 宋晚晴 周望舒 梁麦田 查松涛 谷雨晴 尉迟明月", "Exempt: 林晚",
      ])
  }

  @Test func `a name under two marks shows both until it is marked`() throws {
    var hall = Hall.sixteen
    hall.marks = ["Expected: 2", "Voters: 2", "Present: 何秋实 曾小满", "Absent: 曾小满"]
    var visit = try hall.visit()
    #expect(visit.marks(of: "曾小满") == [.present, .absent])
    visit.type("hqs4")
    #expect(
      visit.marked == ["State: 已开", "Expected: 2", "Voters: 2", "Present: 曾小满", "Late: 何秋实", "Absent: 曾小满"])
    visit.type("zxm1")
    #expect(visit.marked == ["State: 已开", "Expected: 2", "Voters: 2", "Present: 曾小满", "Late: 何秋实"])
  }

  @Test func `a mark for a day to come holds no session yet`() throws {
    var visit = try Hall.sixteen.visit(on: "2026-11-22")
    visit.type("syh3")
    #expect(visit.marked.first == "State: 计划")
  }

  @Test func `leave alone holds no session yet`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("syh2")
    visit.press("Enter")
    #expect(visit.marked.first == "State: 计划")
  }

  @Test(arguments: [("取消", "这次会议已取消")])
  func `a cancelled session takes no marks`(state: String, why: String) throws {
    var hall = Hall.sixteen
    hall.state = state
    var visit = try hall.visit()
    visit.type("syh3")
    #expect(visit.status == why)
    visit.press("Esc", "*")
    #expect(visit.status == why)
    #expect(visit.edits == [])
  }

  @Test func `a mark that is there already says so`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("1", "1")
    #expect(visit.status == "何秋实 已经是到会")
    #expect(visit.edits.count == 1)
  }

  @Test func `a final session takes no marks`() throws {
    var hall = Hall.sixteen
    hall.marks.append("Finalised: 2026-11-23 18:00 何秋实")
    var visit = try hall.visit()
    visit.type("syh3")
    #expect(visit.status == "已经定稿。要改, 在会议表单按 F2 选「另出新版」")
    #expect(visit.edits == [])
  }

  @Test func `a person is found by another name and written as the record spells it`() throws {
    var hall = Hall.sixteen
    hall.lines["何秋实"] = ["Full: 2010-07-01", "Alias: 老何"]
    hall.marks = ["Expected: 2", "Voters: 2", "Unmarked: 老何 曾小满"]
    var visit = try hall.visit()
    visit.type("hqs1")
    #expect(visit.marked.suffix(2) == ["Present: 老何", "Unmarked: 曾小满"])
  }

  @Test func `应到 frozen otherwise is shown beside what the marks add up to`() throws {
    var hall = Hall.sixteen
    hall.marks[0] = "Expected: 16"
    var visit = try hall.visit()
    #expect(visit.counts[0] == "应到15 = 实到0 + 请假0 + 缺席0 + 待定15  (台账记应到16)   | 免1")
    visit.type("syh3")
    #expect(visit.marked.contains("Expected: 16"))
    visit.type("lw1")
    #expect(visit.marked.contains("Expected: 17"))
    #expect(visit.counts[0] == "应到16 = 实到1 + 请假0 + 缺席1 + 待定14  (台账记应到17)")
  }

  @Test func `those who sign in stand in the order of the list, not of coming`() throws {
    var visit = try Hall.sixteen.visit(on: "2026-11-23")
    for initials in ["zws", "lm", "hqs", "syh"] {
      visit.type(initials)
      visit.press("Enter")
    }
    #expect(visit.marked.contains("Present: 何秋实 单雨禾 周望舒 梁麦田"))
  }
}

import Canvas
import Register
import Testing

@testable import Screens

struct RollCallSavingTests {
  @Test func `marks made faster than they are saved are all saved`() throws {
    var visit = try Hall.sixteen.visit()
    visit.isSlow = true
    visit.press("*")
    visit.type("syh3lqs4qbc2")
    visit.press("Enter")
    visit.type("lw1")
    #expect(visit.edits.count == 5)
    #expect(visit.marks(of: "单雨禾") == [.absent])
    visit.deliver(2)
    #expect(visit.marks(of: "仇百川") == [.leave])
    #expect(visit.marks(of: "林晚") == [.present])
    visit.deliver()
    #expect(
      visit.marked == [
        "State: 已开", "Expected: 16", "Voters: 15",
        "Present: 何秋实 曾小满 欧阳知秋 沈知行 程小雪 卢星野 宋晚晴 周望舒 梁麦田 查松涛 谷雨晴 尉迟明月 林晚",
        "Late: 陆青山", "Absent: 单雨禾", "Leave: 仇百川",
      ])
  }

  @Test func `a mark changed before it is saved stands in one place`() throws {
    var visit = try Hall.sixteen.visit()
    let before = visit.marked
    visit.isSlow = true
    visit.type("syh3syh1")
    visit.deliver()
    #expect(visit.marked.contains("Present: 单雨禾"))
    #expect(!visit.marked.contains { $0.hasPrefix("Absent") })
    visit.type("syh3syh0")
    #expect(visit.edits.count == 4)
    visit.deliver()
    #expect(visit.marked == ["State: 已开"] + before.dropFirst())
  }

  @Test func `what could not be saved is not shown, and said`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("syh3")
    visit.fails = "磁盘已满"
    visit.type("lqs4")
    #expect(visit.marks(of: "陆青山") == [.unmarked])
    #expect(visit.marks(of: "单雨禾") == [.absent])
    #expect(visit.status == "没有保存: 磁盘已满")
    #expect(visit.model.remark?.isTrouble == true)
  }

  @Test func `a mark survives the failure of the one before it`() throws {
    var visit = try Hall.sixteen.visit()
    visit.isSlow = true
    visit.type("syh3lqs4")
    visit.fails = "台账正忙"
    visit.deliver(1)
    visit.fails = nil
    visit.deliver()
    // The later edit stands by itself, so nobody is lost from the list.
    let names = visit.marked.filter {
      !$0.hasPrefix("State") && !$0.hasPrefix("Expected") && !$0.hasPrefix("Voters")
    }
    #expect(names.flatMap { $0.split(separator: " ").dropFirst() }.count == 16)
    #expect(visit.marks(of: "陆青山") == [.late])
  }

  @Test func `when all fail the list is as it was`() throws {
    var visit = try Hall.sixteen.visit()
    let before = visit.roll?.sheet
    visit.isSlow = true
    visit.press("*")
    visit.type("syh3")
    #expect(visit.roll?.sheet != before)
    visit.fails = "台账正忙"
    visit.deliver()
    #expect(visit.roll?.sheet == before)
  }

  @Test func `nothing is undone while a mark is on its way`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("syh3")
    visit.isSlow = true
    visit.type("lqs4")
    visit.press("F8")
    #expect(visit.status == "现在不能撤销上一步: 上一笔还在保存")
    visit.deliver()
    visit.isSlow = false
    visit.press("F8")
    #expect(visit.status == "已撤销: 陆青山 记为迟到")
    #expect(visit.marks(of: "单雨禾") == [.absent])
  }

  @Test func `a mark made while an undo is on its way keeps both`() throws {
    var visit = try Hall.sixteen.visit()
    visit.press("*")
    visit.type("syh3")
    visit.isSlow = true
    visit.press("F8")
    visit.type("lqs4")
    visit.deliver()
    #expect(visit.marks(of: "单雨禾") == [.present])
    #expect(visit.marks(of: "陆青山") == [.late])
    #expect(!visit.marked.contains { $0.hasPrefix("Absent") })
  }

  @Test func `taking every mark back gives the same bytes`() throws {
    var hall = Hall.sixteen
    hall.marks = [
      "Expected: 15", "Voters: 15", "Late: 沈知行",
      "Unmarked: 何秋实 曾小满 单雨禾 欧阳知秋 程小雪 卢星野 陆青山 宋晚晴 周望舒 梁麦田 查松涛 谷雨晴 尉迟明月",
      "Exempt: 林晚", "Leave: 仇百川  住院   何秋实", "# 签到表在书记处", "Minutes: 会议记录",
    ]
    var visit = try hall.visit()
    let before = visit.files
    visit.press("*")
    visit.type("syh3lqs2")
    visit.press("1", "1")
    visit.type("qbc1szx0lw5")
    visit.press("F7")
    visit.type("乔木")
    visit.press("Enter")
    #expect(visit.edits.count == 7)
    for _ in 1...7 { visit.press("F8") }
    #expect(visit.status == "已撤销: 其余13人记为到会")
    #expect(visit.files == before)
    for _ in 1...7 { visit.press("Ctrl-R") }
    for _ in 1...7 { visit.press("F8") }
    #expect(visit.files == before)
  }

  @Test func `marks of somebody else come in without losing what is typed`() throws {
    var visit = try Hall.sixteen.visit()
    visit.type("lq")
    let text = visit.files["2026/meetings.rec"] ?? ""
    visit.change("2026/meetings.rec", text.replacing("Exempt: 林晚", with: "Remote: 林晚"))
    #expect(visit.marks(of: "林晚") == [.remote])
    #expect(visit.roll?.field.text == "lq")
    #expect(visit.selected == "陆青山")
  }

  @Test func `a session that is gone is said to be gone`() throws {
    var visit = try Hall.sixteen.visit()
    visit.change("2026/meetings.rec", "%rec: Meeting\n")
    #expect(visit.text[2].contains("这次会议不在台账里了"))
    visit.press("1")
    #expect(visit.edits == [])
    visit.press("Esc")
    #expect(visit.spot == "branch")
  }
}

import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// The checkup sheet on screen.
struct SheetTests {
  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `the sheet as the records fill it`(size: String) throws {
    try expectGolden(try SheetHall.sheet(size: size), "sheet")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the sessions one by one`(size: String) throws {
    var visit = try SheetHall.sheet(size: size)
    visit.press("F6", " ", "2", "Down", " ", " ")
    try expectGolden(visit, "sheet-sessions")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the findings of an item`(size: String) throws {
    var visit = try SheetHall.sheet(size: size)
    visit.goDown(to: .part("组织生活"))
    visit.press("Enter", " ")
    try expectGolden(visit, "sheet-findings")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `handing out a confirmed finding`(size: String) throws {
    var visit = try SheetHall.sheet(size: size)
    visit.goDown(to: .part("组织生活"))
    visit.press("Enter", " ", "F7")
    try expectGolden(visit, "sheet-rectify")
  }

  @Test func `the sheet in English`() throws {
    try expectGolden(try SheetHall.sheet(language: "en"), "sheet-en")
  }

  @Test func `points that differ from the records' need a note`() throws {
    var visit = try SheetHall.sheet()
    visit.goDown(to: .part("党费"))
    visit.press("F4")
    visit.type("7")
    visit.press("F9")
    #expect(visit.text.contains { $0.contains("与台账得分不同，写明为什么") })
    #expect(visit.edits.isEmpty)
    visit.type("1人连续3个月未交")
    visit.press("F9")
    #expect(
      visit.sheetFile.contains(
        "Item: 党费\nFull: 10\nAuto: 0\nUpper: 7\nRule: DUE-1\nRule: DUE-3\nRule: DUE-4\nNote: 1人连续3个月未交\n"))
    visit.press("F8")
    #expect(visit.inspections[SheetHall.sheetPath].map { !$0.isEmpty } ?? false)
    #expect(!visit.sheetFile.contains("Upper: 7"))
  }

  @Test func `more points than the item has are refused`() throws {
    var visit = try SheetHall.sheet()
    visit.goDown(to: .part("整改"))
    visit.press("F4")
    visit.type("5.5")
    visit.press("F9")
    #expect(visit.text.contains { $0.contains("多于满分5") })
    #expect(visit.edits.isEmpty)
  }

  @Test func `a finding is confirmed, opened again, and dismissed only with a reason`() throws {
    var visit = try SheetHall.sheet()
    visit.goDown(to: .part("公开和报告"))
    visit.press("Enter", " ")
    #expect(visit.sheetFile.contains("Id: 2026Q4/ZB001/1\n"))
    #expect(visit.sheetFile.contains("State: 属实\n"))
    visit.press(" ")
    #expect(visit.sheetFile.contains("State: 待核\n"))
    let before = try #require(visit.sheetPage?.openedPart?.auto)
    visit.press("Del", "F9")
    #expect(visit.text.contains { $0.contains("要填") || $0.contains("必填") || $0.contains("没有填") })
    visit.type("已有批准")
    visit.press("F9")
    #expect(visit.sheetFile.contains("State: 排除\n"))
    #expect(visit.sheetFile.contains("Reason: 已有批准\n"))
    let after = try #require(visit.sheetPage?.openedPart?.auto)
    #expect(after > before)
  }

  @Test func `a confirmed finding is handed out with the secretary, the measure and the day proposed`() throws
  {
    var visit = try SheetHall.sheet()
    visit.goDown(to: .part("组织生活"))
    visit.press("Enter", "F7")
    #expect(visit.status == "现在不能转整改: 先按 Space 确认属实")
    visit.press(" ", "F7", "F9")
    #expect(
      visit.fixFile.contains("Id: 2026Q4/ZB001/1-1\nFinding: 2026Q4/ZB001/1\nBranch: ZB001\nOwner: 何秋实\n"))
    #expect(visit.fixFile.contains("Due: 2026-09-19\nIssued: 2026-08-20\n"))
    visit.press("F7", "F9")
    #expect(visit.text.contains { $0.contains("上次下发的 2026Q4/ZB001/1-1 还没有验收") })
  }

  @Test func `the day follows the size of what is to be put right`() throws {
    var visit = try SheetHall.sheet()
    visit.goDown(to: .part("组织生活"))
    visit.press("Enter", " ", "F7", "Tab", "Tab", "3", "F9")
    #expect(visit.fixFile.contains("Due: 2026-11-18\n"))
  }

  @Test func `what was seen of a session is marked there, missing, and not looked for`() throws {
    var visit = try SheetHall.sheet()
    visit.press("F6")
    let id = try #require(visit.sheetPage?.selectedSession?.id)
    visit.press(" ", "3")
    #expect(visit.sheetFile.contains("Id: \(id)\nMinutes: 有\nPhoto: 有\n"))
    visit.press(" ")
    #expect(visit.sheetFile.contains("Id: \(id)\nMinutes: 无\nPhoto: 有\n"))
    visit.press(" ")
    #expect(visit.sheetFile.contains("Id: \(id)\nPhoto: 有\n"))
    visit.press("F8")
    #expect(visit.sheetFile.contains("Id: \(id)\nMinutes: 无\nPhoto: 有\n"))
  }

  @Test func `a sheet becomes final once people decided and signed, and is then only read`() throws {
    var visit = try SheetHall.sheet()
    visit.press("F2")
    visit.type("定稿")
    visit.press("Enter")
    #expect(visit.status.hasPrefix("定稿还缺：没有写检查人；"))
    for veto in visit.world.sheetForm.vetoes {
      visit.goDown(to: .veto(veto.name.chinese))
      visit.press("Enter", "1", "F9")
    }
    visit.goDown(to: .signatures)
    visit.press("Enter")
    visit.type("同意")
    visit.press("Enter")
    visit.type("何秋实")
    visit.press("Enter")
    visit.type("卢星野")
    visit.press("F9", "F2")
    visit.type("定稿")
    visit.press("Enter", "y")
    #expect(visit.sheetFile.contains("Finalised: 2026-08-20 14:05 卢星野\n"))
    #expect(visit.sheetFile.contains("Grade: "))
    visit.goDown(to: .part("整改"))
    visit.press("F4")
    #expect(visit.status == "现在不能评分、填写这一行: 已经定稿, 不再修改")
  }

  @Test func `leaving something typed asks first`() throws {
    var visit = try SheetHall.sheet()
    visit.goDown(to: .part("整改"))
    visit.press("F4")
    visit.type("4")
    visit.press("Esc")
    #expect(visit.model.over != nil)
    visit.press("y")
    #expect(visit.sheetPage?.entry == nil)
    #expect(visit.edits.isEmpty)
  }
}

import Canvas
import Register
import Testing

@testable import Screens

/// 变更记录: who changed what when.
struct HistoryTests {
  private static func change(_ number: Int, _ lines: String, hash: String) -> String {
    "When: 2026-08-1\(number) 09:3\(number)\nWho: 曾小满\n\(lines)\nHash: \(String(repeating: hash, count: 64))\n"
  }

  private static let digest = String(repeating: "d", count: 64)
  private static let head = "File: branches/ZB001/2026/meetings.rec\nKind: Meeting\nKey: Id 20260117-dydh"

  /// A new title, marks, and an import of two members.
  private static let history = [
    "%rec: Change\n",
    change(
      1,
      "Action: 修改\nStep: 2026-1\nSummary: 改了会议\n\(head)\nOld: Title 党员大会\nNew: Title 第一季度党员大会\nNew: Place 会议室\nDigest: \(digest)",
      hash: "1"),
    change(
      2,
      "Action: 修改\nStep: 2026-2\nSummary: 单雨禾 记为缺席\n\(head)\nOld: Present 何秋实 单雨禾\nNew: Present 何秋实\nNew: Absent 单雨禾\nDigest: \(digest)",
      hash: "2"),
    change(
      3,
      "Action: 新增\nStep: 2026-3\nSummary: 导入名册\nFile: branches/ZB001/members.rec\nKind: Member\nKey: Name 甲\nNew: Name 甲\nNew: Phone 13800001111\nDigest: \(digest)",
      hash: "3"),
    change(
      3,
      "Action: 新增\nStep: 2026-3\nSummary: 导入名册\nFile: branches/ZB001/members.rec\nKind: Member\nKey: Name 乙\nNew: Name 乙\nDigest: \(digest)",
      hash: "4"),
  ].joined(separator: "\n")

  func visit(
    _ size: String = "80x24", language: String = "zh-Hans", then last: String = ""
  ) throws -> Visit {
    var visit = try Visit(BrowsingTests.files, size: size, language: language)
    visit.history = Self.history + last
    visit.press("0")
    return visit
  }

  @Test(arguments: ["80x24", "120x40", "40x10"])
  func `changes are listed, the latest first, a batch in one line`(size: String) throws {
    var visit = try visit(size)
    visit.press("Down")
    try expectGolden(visit, "history")
  }

  @Test func `changes in English`() throws {
    try expectGolden(try visit(language: "en"), "history-en")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `enter shows every field, before and after`(size: String) throws {
    var visit = try visit(size)
    visit.press("End", "Enter")
    try expectGolden(visit, "step")
  }

  @Test func `from the list of all branches the history is of all`() throws {
    var visit = try Visit(BrowsingTests.files)
    visit.history = Self.history
    visit.press("Esc", "0")
    #expect(visit.text[0].hasPrefix(" 总览 > 变更记录"))
    #expect(visit.effects.contains(.recall(.all)))
    #expect(visit.text[2].contains("支部"))
  }

  @Test func `where nothing was changed the list says so`() throws {
    var visit = try Visit(BrowsingTests.files)
    visit.press("0")
    #expect(visit.text.contains { $0.contains("还没有变更记录。保存一次就有一条") })
    visit.press("F8")
    #expect(visit.status.hasSuffix("没有选中任何一行"))
  }

  @Test func `undoing asks first, shows the fields, and sends what takes the step back`() throws {
    var visit = try visit()
    visit.press("Down", "F8")
    #expect(visit.status.contains("吗?"))
    visit.press("n")
    #expect(visit.edits == [])
    visit.press("F8", "y")
    let edit = try #require(visit.edits.first)
    #expect(edit.origin == .undo("2026-2"))
    #expect(edit.summary == "单雨禾 记为缺席")
    let change = try #require(edit.changes.first)
    #expect(change.action == .set([.init("Present", ["何秋实 单雨禾"]), .init("Absent", [])]))
    #expect(change.expected == [.init("Present", ["何秋实"]), .init("Absent", ["单雨禾"]), .init("Finalised", [])])
  }

  @Test func `a step that a later one depends on is not undone, and the reason is said`() throws {
    let last =
      "\n"
      + Self.change(
        4,
        "Action: 修改\nStep: 2026-4\nSummary: 又改\n\(Self.head)\nOld: Absent 单雨禾\nNew: Leave 单雨禾 病 甲\nDigest: \(Self.digest)",
        hash: "5")
    var visit = try visit(then: last)
    visit.press("Down", "Down", "F8")
    #expect(visit.edits == [])
    #expect(visit.status.hasSuffix("后来又改过同一处, 先撤销后面的"))
  }

  @Test func `a finalising is not undone but followed by a new version`() throws {
    let last =
      "\n"
      + Self.change(
        4,
        "Action: 修改\nStep: 2026-4\nSummary: 定稿\n\(Self.head)\nNew: Finalised 2026-08-14 09:00 甲\nDigest: \(Self.digest)",
        hash: "5")
    var visit = try visit(then: last)
    visit.press("F8")
    #expect(visit.status.hasSuffix("定稿不撤销。要改, 在会议表单按 F2 选「另出新版」"))
    visit.press("Down", "Down", "F8")
    #expect(visit.status.hasSuffix("后来又改过同一处, 先撤销后面的"))
  }

  @Test func `a step that was undone says so, and only its undoing can be undone`() throws {
    let last =
      "\n"
      + Self.change(
        4,
        "Action: 撤销\nStep: 2026-4\nUndoes: 2026-2\nSummary: 单雨禾 记为缺席\n\(Self.head)\nOld: Present 何秋实\nOld: Absent 单雨禾\nNew: Present 何秋实 单雨禾\nDigest: \(Self.digest)",
        hash: "5")
    var visit = try visit(then: last)
    #expect(visit.text.contains { $0.contains("单雨禾 记为缺席 (已撤销)") })
    visit.press("Down", "Down", "F8")
    #expect(visit.status.hasSuffix("这一步已经撤销"))
    visit.press("Home", "F8", "y")
    #expect(visit.edits.first?.origin == .redo("2026-4"))
  }

  @Test func `a save makes the list be read again, and the new line is chosen`() throws {
    var visit = try visit()
    let asked = visit.effects.count { $0 == .recall(.branch("ZB001")) }
    visit.hear(.opened(visit.book, [:]))
    #expect(visit.effects.count { $0 == .recall(.branch("ZB001")) } == asked + 1)
  }

  @Test func `what is typed finds steps by words, record and person`() throws {
    var visit = try visit()
    visit.press("F3")
    visit.type("dyh")
    #expect(visit.text.contains { $0.contains("单雨禾 记为缺席") })
    #expect(!visit.text[3...8].contains { $0.contains("导入名册") })
  }

  @Test(arguments: ["zh-Hans", "en"])
  func `every record kind of a branch has a word`(language: String) {
    let texts = Shipped.texts(language)
    let kinds = Shipped.schemas.filter {
      !["draw-frame.rec", "draw-result.rec", "history.rec"].contains($0.fileName)
    }
    .flatMap(\.kinds)
    for kind in kinds { #expect(texts.has("kind.\(kind.type)"), "\(kind.type)") }
  }
}

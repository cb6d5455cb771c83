import Canvas
import Register
import Testing

@testable import Checkup
@testable import Screens

/// The list of all branches: as a tree, filtered and sorted.
struct OverviewTests {
  private static let register = """
    %rec: Register

    Code: WXP
    Title: 望星坡街道
    Committee: 望星坡街道党工委
    Format: 1
    Language: zh-Hans

    %rec: Unit

    Code: WXP
    Name: 望星坡街道党工委
    Kind: 党工委

    Code: YSL
    Name: 云杉里社区党委
    Parent: WXP
    Kind: 党委

    Code: ZYQ
    Name: 纸鸢桥社区党总支
    Parent: WXP
    Kind: 党总支
    """

  private static func branch(
    _ code: String, _ name: String, under parent: String, _ kind: String, level: String
  ) -> Book {
    let text = """
      %rec: Branch

      Code: \(code)
      Name: \(name)
      Parent: \(parent)
      Kind: \(kind)
      Form: 普通
      Level: \(level)
      Founded: 2015-05-01
      """
    let source = Source(path: "branches/\(code)/branch.rec", year: nil, bytes: Array(text.utf8))
    return Book(code: code, sources: [source], years: [])
  }

  /// Four branches below three organisations, one of them below none that there is.
  private func visit(size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    var visit = try Visit(BrowsingTests.files, size: size, language: language)
    let directory = Directory(sources: [Source(path: "register.rec", bytes: Array(Self.register.utf8))])
    let books = [
      Self.branch("ZB002", "云杉里社区第二支部", under: "YSL", "社区", level: "先进"),
      Self.branch("ZB003", "纸鸢桥学校支部", under: "ZYQ", "学校", level: "后进"),
      Self.branch("ZB004", "青禾联合支部", under: "没有", "两新", level: "后进"),
    ]
    let own = try #require(BrowsingTests.files["branch.rec"])
    visit.change("branch.rec", own.replacing("Parent: WXP", with: "Parent: YSL"))
    visit.hear(.directory(directory, rounds: [], codes: ["ZB001", "ZB002", "ZB003", "ZB004"]))
    let checker = visit.world.checker
    visit.hear(.looked(([visit.book] + books).map { Entry($0, checker) }))
    visit.press("Esc")
    return visit
  }

  private func page(_ visit: Visit) throws -> Overview {
    guard case .overview(let page) = visit.model.stack.front else {
      Issue.record("the overview is in front")
      throw CancellationError()
    }
    return page
  }

  @Test(arguments: ["80x24", "120x40", "40x10"])
  func `organisations stand above their branches with what these come to`(size: String) throws {
    var visit = try visit(size: size)
    visit.press("F6", "Home")
    try expectGolden(visit, "overview-tree")
  }

  @Test func `the tree and the filters speak English`() throws {
    var visit = try visit(language: "en")
    visit.press("F6", "Tab")
    try expectGolden(visit, "overview-tree-en")
  }

  @Test func `the tree lists every branch, those without an organisation too`() throws {
    var visit = try visit()
    visit.press("F6")
    #expect(
      try page(visit).listing.rows == [
        .unit("WXP"), .unit("YSL"), .branch("ZB001"), .branch("ZB002"), .unit("ZYQ"), .branch("ZB003"),
        .branch("ZB004"),
      ])
  }

  @Test func `left folds an organisation, right opens it, and the counts stay`() throws {
    var visit = try visit()
    visit.press("F6", "Home", "Down")
    let before = visit.text[1]
    visit.press("Left")
    #expect(
      try page(visit).listing.rows == [
        .unit("WXP"), .unit("YSL"), .unit("ZYQ"), .branch("ZB003"), .branch("ZB004"),
      ])
    #expect(visit.text[1] == before)
    visit.press("Right")
    #expect(try page(visit).listing.rows.count == 7)
    visit.press("Right")
    #expect(try page(visit).listing.selected == .branch("ZB001"))
    visit.press("Left")
    #expect(try page(visit).listing.selected == .unit("YSL"))
  }

  @Test func `enter opens a branch of the tree`() throws {
    var visit = try visit()
    visit.press("F6", "End", "Enter")
    #expect(visit.spot == "branch")
    #expect(visit.model.branchAtHand == "ZB004")
  }

  @Test func `an organisation adds up what is below it and shows the worst state`() throws {
    let sum = OverviewSum([try entry("a", 3, 1, 2, .done), try entry("b", 4, 0, 3, .overdue)])
    #expect(sum.branches == 2 && sum.members == 7)
    #expect(sum.paid == 1 && sum.owing == 5)
    #expect(sum.grades == ["MTG-1": .overdue])
  }

  private func entry(
    _ code: String, _ members: Int, _ paid: Int, _ owing: Int, _ grade: Standing.Grade
  ) throws -> Entry {
    var entry = Entry(code: code)
    entry.members = members
    entry.paid = paid
    entry.owing = owing
    let day = try #require(Day("2026-08-20"))
    entry.standings = ["MTG-1": Standing(grade: grade, period: .month(day.month))]
    return entry
  }

  @Test(arguments: [
    (keys: ["Tab", "Space"], left: ["ZB001", "ZB002"]),
    (keys: ["Tab", "Right", "Right"], left: ["ZB003"]),
    (keys: ["Tab", "Left"], left: ["ZB004"]),
    (keys: ["Tab", "Tab", "Space"], left: ["ZB002"]),
    (keys: ["Tab", "Tab", "Space", "Space"], left: ["ZB003", "ZB004"]),
    (keys: ["Tab", "Enter", "Tab", "Space"], left: ["ZB002"]),
    (keys: ["Tab", "Space", "Left"], left: ["ZB001", "ZB002", "ZB003", "ZB004"]),
  ])
  func `tab goes to a filter, and space and the arrows change it`(keys: [String], left: [String]) throws {
    var visit = try visit()
    for key in keys { key == "Space" ? visit.type(" ") : visit.press(key) }
    #expect(try page(visit).listing.rows.compactMap(\.branch) == left)
  }

  @Test func `the grade and the points of the latest final sheet stand beside a branch`() throws {
    var visit = try visit()
    func sheet(_ round: String, _ on: String, _ result: String) -> Source {
      let text = "%rec: Sheet\n\nBranch: ZB001\nRound: \(round)\nOn: \(on)\n\(result)"
      return Source(path: "inspections/\(round)/sheets/ZB001.rec", bytes: Array(text.utf8))
    }
    let sources = [
      sheet("2025-1", "2025-05-20", "Upper: 91\nGrade: 健康 三星\nFinalised: 2025-05-20 15:00 卢星野\n"),
      sheet("2026-1", "2026-05-20", "Upper: 78\nGrade: 亚健康 二星\nFinalised: 2026-05-20 15:00 卢星野\n"),
      sheet("2026-2", "2026-08-10", "Upper: 50\n"),
    ]
    visit.hear(
      .directory(
        Directory(sources: sources), rounds: [], codes: ["ZB001", "ZB002", "ZB003", "ZB004"]))
    let rows = visit.text[3...6]
    #expect(rows.filter { $0.contains("亚健康78") }.count == 1)
    #expect(rows.first { $0.contains("亚健康78") }?.contains("云杉里社区第一支部") == true)
  }

  @Test func `escape leaves a filter before it leaves anything else`() throws {
    var visit = try visit()
    visit.press("Tab")
    #expect(try page(visit).chips.focus == .kind)
    visit.press("Esc")
    #expect(try page(visit).chips.focus == nil)
  }

  @Test func `space without a filter says what to press`() throws {
    var visit = try visit()
    visit.type(" ")
    #expect(visit.status == "现在不能换筛选的值: 先按 Tab 选一个筛选")
  }

  @Test func `a click on a title sorts by it, and a second one brings the codes' order back`() throws {
    var visit = try visit()
    let title = try #require(visit.text[2].firstRange(of: "类型"))
    let column = String(visit.text[2][..<title.lowerBound]).cells
    let click = Event.mouse(Mouse(.press(.left), at: Position(row: 2, column: column)))
    visit.send(click)
    #expect(visit.status == "按「类型」排列")
    #expect(try page(visit).listing.rows.compactMap(\.branch) == ["ZB004", "ZB003", "ZB001", "ZB002"])
    visit.send(click)
    #expect(try page(visit).listing.rows.compactMap(\.branch) == ["ZB001", "ZB002", "ZB003", "ZB004"])
  }

  @Test func `the orders are gone through with a key`() throws {
    var visit = try visit()
    visit.type("s")
    #expect(visit.status == "按「问题」排列")
    #expect(try page(visit).listing.rows.first == .branch("ZB001"))
  }
}

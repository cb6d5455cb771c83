import Canvas
import Testing

@testable import Screens

/// Finding a branch and looking at it.
struct BrowsingTests {
  static let files = [
    "branch.rec": """
    %rec: Branch

    Code: ZB001
    Name: 云杉里社区第一支部
    Parent: WXP
    Kind: 社区
    Form: 普通
    Founded: 2015-05-01
    ThemeDay: 20

    %rec: Term

    Elected: 2024-03-15
    Years: 5

    %rec: Post

    Post: 书记
    Holder: 何秋实
    From: 2024-03-15

    %rec: Group

    Name: 一组
    Leader: 曾小满
    From: 2024-03-15
    """,
    "members.rec": """
    %rec: Member

    Name: 何秋实
    Joined: 1990-07-01
    Full: 1991-07-01
    From: 2015-05-01
    Group: 一组
    DuesClass: 离退休

    Name: 曾小满
    Joined: 1992-07-01
    Full: 1993-07-01
    From: 2015-05-01
    Group: 一组
    DuesClass: 离退休

    Name: 单雨禾
    Joined: 2025-11-01
    From: 2025-11-01
    Group: 一组
    DuesClass: 无收入
    """,
    "2026/meetings.rec": """
    %rec: Meeting

    Id: 20260117-dydh
    Kind: 党员大会
    Date: 2026-01-17
    State: 已开
    Title: 第一季度党员大会
    Expected: 3
    Voters: 2
    Present: 何秋实 曾小满 单雨禾
    Minutes: 会议学习了文件。

    Id: 20260812-ztdr
    Kind: 主题党日
    Date: 2026-08-12
    State: 已开
    Title: 8月主题党日
    Expected: 3
    Voters: 2
    Present: 何秋实 曾小满 单雨禾
    """,
  ]

  @Test(arguments: ["80x24", "120x40", "40x10"])
  func `the year of a branch hangs on the wall`(size: String) throws {
    let visit = try Visit(Self.files, size: size)
    try expectGolden(visit, "year")
  }

  @Test(arguments: ["80x24", "120x40", "40x10"])
  func `the list of branches shows how each stands`(size: String) throws {
    var visit = try Visit(Self.files, size: size)
    visit.press("Esc")
    try expectGolden(visit, "overview")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `a finding tells its basis and what settles it`(size: String) throws {
    var visit = try Visit(Self.files, size: size)
    visit.press("6")
    try expectGolden(visit, "findings")
  }

  @Test func `the members of a branch`() throws {
    var visit = try Visit(Self.files)
    visit.press("Tab")
    try expectGolden(visit, "members")
  }

  @Test func `the whole screen speaks English`() throws {
    var visit = try Visit(Self.files, language: "en")
    try expectGolden(visit, "year-en")
    visit.press("Esc")
    try expectGolden(visit, "overview-en")
    visit.press("F2")
    try expectGolden(visit, "palette-en")
  }

  @Test func `a branch is found by the initials of its name`() throws {
    var visit = try Visit(Self.files)
    visit.press("Esc", "F3")
    visit.type("yslsq")
    guard case .overview(let page) = visit.model.stack.front else {
      Issue.record("the overview is in front")
      return
    }
    #expect(page.listing.rows == [.branch("ZB001")])
    visit.press("Enter")
    #expect(visit.spot == "branch")
  }

  @Test func `what is typed and fits nothing says so, and escape brings all back`() throws {
    var visit = try Visit(Self.files)
    visit.press("Esc", "F3")
    visit.type("xyz")
    #expect(visit.text.contains { $0.contains("没有符合的, Esc 清除查找") })
    visit.press("Esc")
    #expect(visit.text.contains { $0.contains("云杉里社区第一支部") })
    #expect(visit.spot == "overview")
  }

  @Test func `a finding leads to what its meeting lacks`() throws {
    var visit = try Visit(Self.files)
    visit.press("6", "F3")
    visit.type("MIN-1")
    visit.press("Enter")
    #expect(visit.spot == "minutes")
    visit.press("Esc")
    #expect(visit.spot == "findings")
  }

  @Test func `a window too small says how large it must be`() throws {
    let visit = try Visit(Self.files, size: "39x9")
    #expect(visit.text.first?.contains("窗口太小 (需要 40x10)") == true)
  }
}

import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// Drawing inside a branch at the screen.
struct DrawWithinTests {
  private static let members = """
    %rec: Member

    Name: 何秋实
    Joined: 2001-07-01
    From: 2001-07-01
    DuesClass: 离退休

    Name: 曾小满
    Joined: 2001-07-01
    From: 2001-07-01
    DuesClass: 离退休

    """

  /// At the result of a round, the branch ZB001 selected and read.
  private static func visit(size: String = "80x24") throws -> Visit {
    var visit = try DrawHall.visit(try DrawHall.drawn(), size: size, at: "15:30", on: "2026-11-25")
    let source = Source(path: "branches/ZB001/members.rec", bytes: Array(members.utf8))
    visit.hear(.opened(Book(code: "ZB001", sources: [source], years: [2026]), [:]))
    visit.press("Enter")
    for _ in 0..<8 where visit.draws?.opened?.picks.selected != "ZB001" { visit.press("Down") }
    return visit
  }

  @Test func `lists are frozen first, drawn with what was thrown, and stay`() throws {
    var visit = try Self.visit()
    visit.press("m", "F9", "Enter")
    #expect(visit.inspections.count == 2)
    visit.press("F9", "y")
    #expect(
      visit.inspections.keys.filter { $0.contains("/within/") }.sorted() == [
        "inspections/2026Q4/within/ZB001-dues-frame.rec", "inspections/2026Q4/within/ZB001-members-frame.rec",
      ])
    visit.type("4 2 6")
    visit.press("F9")
    #expect(visit.status.contains("2026-11-25 15:31 才公布，还不能抽"))
    visit.model.tick(visit.world.day, try #require(WallTime(15, 31)))
    visit.press("F9", "y")
    #expect(visit.inspections.count == 6)
    #expect(visit.draws?.opened?.asking?.kind == .drawn)
    #expect(visit.text.contains { $0.contains("何秋实  DY") })
    visit.press("Enter")
    #expect(visit.draws?.opened?.asking == nil)
    visit.press("m")
    #expect(visit.draws?.opened?.asking?.kind == .drawn)
  }

  @Test func `a branch not read yet is read first`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("Enter", "m")
    let code = try #require(visit.draws?.opened?.picks.selected)
    #expect(visit.effects.last == .open(branch: code))
    visit.press("F9")
    #expect(visit.status == "正在读这个支部，稍等再按 F9")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `every step fits the window`(size: String) throws {
    var visit = try Self.visit(size: size)
    visit.press("m")
    try expectGolden(visit, "draw-within")
    visit.press("F9", "y")
    try expectGolden(visit, "draw-within-values")
    visit.type("4 2 6")
    visit.model.tick(visit.world.day, try #require(WallTime(15, 31)))
    visit.press("F9", "y")
    try expectGolden(visit, "draw-within-drawn")
  }
}

import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// Somebody in an inspector's place, and a round added to another, at the screen.
struct DrawReplacingTests {
  /// At the result of a round in which every inspector has room for one more branch.
  private static func visit(size: String = "80x24") throws -> Visit {
    var frame = try DrawHall.frame()
    (frame.per, frame.cap) = (1, 8)
    var visit = try DrawHall.visit(try DrawHall.drawn(frame), size: size, at: "22:00")
    visit.press("Enter")
    return visit
  }

  @Test func `an inspector is replaced with a reason, and what was drawn stays`() throws {
    var visit = try Self.visit()
    let before = try #require(visit.inspections["inspections/2026Q4/draw.rec"])
    let drawn = try DrawRecord(reading: before)
    visit.press("c", "Down", "Down")
    visit.type("生病")
    visit.press("Enter", "Enter")
    #expect(visit.inspections["inspections/2026Q4/draw.rec"] == before)
    visit.press("Enter", "y")
    let record = try DrawRecord(reading: try #require(visit.inspections["inspections/2026Q4/draw.rec"]))
    #expect(record.result == drawn.result)
    #expect(record.planChanges.map(\.why.text) == ["生病"])
    #expect(record.current[0].inspectors != drawn.result.picks[0].inspectors)
    #expect(visit.text.contains { $0.contains(record.current[0].inspectors[0].text) })
    #expect(visit.status == "已换人，记为计划变更，已保存")
    visit.press("v")
    #expect(visit.status.hasPrefix("2026Q4 核验全部通过"))
  }

  @Test func `where nobody may come nobody is replaced`() throws {
    var frame = try DrawHall.frame()
    (frame.per, frame.cap) = (2, 1)
    var visit = try DrawHall.visit(try DrawHall.drawn(frame))
    visit.press("Enter", "c")
    #expect(visit.draws?.opened?.asking == nil)
    #expect(visit.status.hasPrefix("现在不能换检查人"))
  }

  @Test func `a round that adds to another leaves out what was drawn and asks for other sources`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn(), at: "22:00")
    visit.press("x")
    #expect(visit.draws?.plan?.entries[.round] == "2026Q4-增1")
    visit.press("F9", "F9")
    visit.press("Home")
    visit.press("F9")
    visit.type("26311期")
    visit.press("F9")
    #expect(visit.draws?.plan?.step == .sources)
    visit.press("Backspace", "Backspace")
    visit.type("2期")
    visit.press("F9")
    #expect(visit.draws?.plan?.step == .people)
  }

  @Test func `a frozen list is not added to`() throws {
    var visit = try DrawHall.visit(["inspections/2026Q4/frame.rec": try DrawHall.frameFile()])
    visit.press("x")
    #expect(visit.status == "现在不能增补这一轮: 抽取并公布了的才能增补")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the form fits the window`(size: String) throws {
    var visit = try Self.visit(size: size)
    visit.press("c")
    try expectGolden(visit, "draw-replace")
    visit.press("Esc", "x")
    try expectGolden(visit, "draw-extend")
  }
}

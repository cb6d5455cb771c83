import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// Giving a round up at the screen.
struct DrawVoidTests {
  @Test func `a drawn round is void with its reason, and everything else stays`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn(), at: "22:00")
    visit.press("d", "Enter")
    #expect(visit.effects == [])
    visit.type("名单里多了一家")
    visit.press("Enter", "Enter")
    #expect(visit.inspections == (try DrawHall.drawn()))
    visit.press("Enter", "y")
    #expect(visit.status == "已作废 2026Q4，原记录保留，序号不再用")
    #expect(visit.text[1] == " 作废（名单里多了一家）")
    let file = try #require(visit.inspections["inspections/2026Q4/draw.rec"])
    #expect(file.starts(with: try DrawHall.drawFile()))
    #expect(try DrawRecord(reading: file).voiding?.by.text == "沈知行")
    visit.press("d")
    #expect(visit.status == "现在不能作废这一轮: 这一轮已经作废")
  }

  @Test func `a frozen list is given up before anything is drawn from it`() throws {
    var visit = try DrawHall.visit(["inspections/2026Q4/frame.rec": try DrawHall.frameFile()])
    visit.press("d")
    visit.type("名单错了")
    visit.press("Enter", "y")
    #expect(visit.text[1] == " 作废（名单错了）")
    let file = try #require(visit.inspections["inspections/2026Q4/draw.rec"])
    let voiding = try #require(DrawRecord.Voiding(ofUndrawn: file))
    #expect(voiding.reason.text == "名单错了")
    #expect(voiding.frame == Checksum(of: try DrawHall.frameFile()))
  }

  @Test func `escape voids nothing`() throws {
    var visit = try DrawHall.visit(try DrawHall.drawn())
    visit.press("d")
    visit.type("手滑")
    visit.press("Esc")
    #expect(visit.draws?.opened?.asking == nil)
    #expect(visit.inspections == (try DrawHall.drawn()))
  }
}

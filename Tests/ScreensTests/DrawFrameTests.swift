import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// What the screen of the spot checks looks like, step by step.
struct DrawFrameTests {
  /// The keys that lead from one step to the next, once its frame was taken.
  private static let ways: [(step: DrawStep, on: @Sendable (inout Visit) throws -> Void)] = [
    (.list, { $0.press("Enter") }),
    (
      .exclusions,
      { visit in
        visit.press("Down", "Down", " ")
        visit.type("换届选举中")
        visit.press("Enter", "Enter")
      }
    ),
    (.count, { $0.press("Enter") }),
    (
      .sources,
      { visit in
        visit.type("26311期")
        visit.press("Enter")
      }
    ),
    (
      .people,
      { visit in
        visit.type("沈知行")
        visit.press("Enter")
        visit.type("卢星野@ZB002")
        visit.press("F9")
      }
    ),
    (.freeze, { $0.freeze() }),
    (
      .commit,
      { visit in
        visit.model.tick(visit.world.day, try #require(WallTime(21, 30)))
        visit.press("Enter")
      }
    ),
    (
      .values,
      { visit in
        visit.type("4 1 9 0 6")
        visit.press("Enter")
      }
    ),
    (.draw, { $0.press("Enter", "y") }),
    (.result, { _ in }),
  ]

  @Test(arguments: ["80x24", "40x10"])
  func `every step of a round fits the window`(size: String) throws {
    var visit = try DrawHall.visit(size: size)
    visit.press("F7")
    for way in Self.ways {
      #expect((visit.draws?.plan?.step ?? visit.draws?.opened?.step) == way.step)
      try expectGolden(visit, "draw-\(way.step.rawValue)")
      try way.on(&visit)
    }
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the rounds are listed, the newest first`(size: String) throws {
    let visit = try DrawHall.visit(try DrawHall.drawn(), size: size)
    try expectGolden(visit, "draw-rounds")
  }

  @Test func `the procedure speaks English`() throws {
    var visit = try DrawHall.visit(language: "en")
    visit.press("F7", "Enter", "Enter")
    try expectGolden(visit, "draw-count-en")
  }
}

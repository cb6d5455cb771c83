import Canvas
import Register

/// A screen.
struct MinutesPage: Page {
  let branch = ""

  var spot: Spot { .minutes }
  func path(_ world: World) -> [String] { [] }
  mutating func handle(_ event: Event, _ world: World) -> [Step]? { nil }
  mutating func reload(_ world: World) {}
  mutating func resize(_ area: Rect) {}
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {}
  static let commands: [Command] = []
}

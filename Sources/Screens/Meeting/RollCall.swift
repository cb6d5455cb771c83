import Canvas
import Register

/// A screen.
struct RollCall: Page {
  let branch = ""

  var spot: Spot { .rollCall }
  func path(_ world: World) -> [String] { [] }
  mutating func handle(_ event: Event, _ world: World) -> [Step]? { nil }
  mutating func reload(_ world: World) {}
  mutating func resize(_ area: Rect) {}
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {}
  static let commands: [Command] = []
}

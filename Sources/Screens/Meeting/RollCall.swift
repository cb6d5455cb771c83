import Canvas
import Register

/// Who came: marks against the names of one session.
struct RollCall: Page {
  let branch: String

  init(_ id: String, of branch: String, year: Int, _ world: World) { self.branch = branch }

  var spot: Spot { .rollCall }
  func path(_ world: World) -> [String] { [] }
  mutating func handle(_ event: Event, _ world: World) -> [Step]? { nil }
  mutating func reload(_ world: World) {}
  mutating func resize(_ area: Rect) {}
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {}
  static let commands: [Command] = []
}

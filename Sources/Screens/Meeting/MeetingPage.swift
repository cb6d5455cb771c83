import Canvas
import Register

/// A screen.
struct MeetingPage: Page {
  let branch: String
  init(editing id: String, of branch: String, year: Int, _ world: World) { self.branch = branch }
  init(new kind: Meeting.Kind, on day: Day, group: String?, of branch: String, _ world: World) { self.branch = branch }
  var spot: Spot { .meeting }
  func path(_ world: World) -> [String] { [] }
  mutating func handle(_ event: Event, _ world: World) -> [Step]? { nil }
  mutating func reload(_ world: World) {}
  mutating func resize(_ area: Rect) {}
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {}
  static let commands: [Command] = []
}

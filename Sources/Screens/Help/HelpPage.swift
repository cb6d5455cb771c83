import Canvas
import Register

/// A text to read: the commands of a screen with their keys, or the manual.
struct HelpPage: Page {
  private let title: String?
  private let about: Spot?
  private var refused: [String: String] = [:]
  private var lines: [String] = []
  private var text: String
  private var listing = Listing<Int>([])
  private var width = 78

  /// What one screen is for, and its commands.
  ///
  /// - Parameter refused: why some of them cannot run now, by their ids.
  init(about spot: Spot, refused: [String: String], _ world: World) {
    about = spot
    self.refused = refused
    title = nil
    text = ""
    text = text(spot, world)
    wrap()
  }

  init(manual world: World) {
    about = nil
    title = world.texts("command.manual")
    text = world.manual
    wrap()
  }

  var spot: Spot { .help }

  func path(_ world: World) -> [String] {
    [world.texts("command.help"), title ?? about.map { world.texts("spot.\($0.rawValue)") } ?? ""]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  mutating func reload(_ world: World) {
    guard let about else { return }
    text = text(about, world)
    wrap()
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows)
    width = max(10, area.size.columns - 3)
    wrap()
  }

  func legend(_ world: World) -> String { world.texts("help.legend") }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let window = listing.window(height: area.size.rows)
    for (row, place) in zip(area.rows, window) where place < lines.count {
      frame.put(lines[place], row: row, column: 1, style: place == listing.selectedIndex ? .bold : [])
      if place == listing.selectedIndex { frame.cursor = Position(row: row, column: 0) }
    }
  }

  private mutating func wrap() {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.isEmpty ? [""] : String(line).wrapped(to: width).map(String.init)
    }
    listing.reload(Array(lines.indices))
  }

  /// What a screen is for, its commands with the keys, and why some cannot run now.
  private func text(_ spot: Spot, _ world: World) -> String {
    let texts = world.texts
    let all = Command.at(spot)
    let longest = all.map { $0.title(texts).cells }.max() ?? 0
    let column = width < 60 ? 22 : max(30, min(longest, width - 20))
    let commands = all.map { command in
      let keys = command.keys.isEmpty ? texts("help.by-palette") : command.shownKeys
      let why = refused[command.id].map { " - " + texts("help.refused", ["why": texts($0)]) } ?? ""
      return "\(command.title(texts).padded(to: column, .left)) \(keys)\(why)"
    }
    return
      ([texts("help.\(spot.rawValue)"), "", texts("help.commands")] + commands + ["", texts("help.keys")])
      .joined(separator: "\n")
  }

  static let commands: [Command] = []
}

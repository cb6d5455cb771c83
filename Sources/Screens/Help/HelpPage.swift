import Canvas
import Register

/// A text to read: the commands of a screen with their keys, or the manual.
struct HelpPage: Page {
  private let title: String?
  private let about: Spot?
  private var lines: [String] = []
  private var text: String
  private var listing = Listing<Int>([])

  /// The commands of one screen and what its marks mean.
  init(about spot: Spot) {
    about = spot
    title = nil
    text = ""
  }

  init(manual world: World) {
    about = nil
    title = world.texts("command.manual")
    text = world.manual
    wrap(width: 78)
  }

  var spot: Spot { .help }

  func path(_ world: World) -> [String] {
    [world.texts("command.help"), title ?? about.map { world.texts("spot.\($0.rawValue)") } ?? ""]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  mutating func reload(_ world: World) {
    if let about { text = HelpPage.text(about, world) }
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows)
    wrap(width: max(10, area.size.columns - 3))
  }

  func legend(_ world: World) -> String { world.texts("help.legend") }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let lines =
      lines.isEmpty ? HelpPage.text(about ?? .help, world).split(separator: "\n").map(String.init) : lines
    let window = listing.window(height: area.size.rows)
    for (row, place) in zip(area.rows, window) where place < lines.count {
      frame.put(lines[place], row: row, column: 1, style: place == listing.selectedIndex ? .bold : [])
      if place == listing.selectedIndex { frame.cursor = Position(row: row, column: 0) }
    }
  }

  private mutating func wrap(width: Int) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.isEmpty ? [""] : String(line).wrapped(to: width).map(String.init)
    }
    listing.reload(Array(lines.indices))
  }

  /// What a screen is for, its commands with the keys, and those that cannot run now.
  private static func text(_ spot: Spot, _ world: World) -> String {
    let texts = world.texts
    let commands = Command.at(spot).map { command in
      "\(command.title(texts).padded(to: 30, .left)) \(command.shownKeys)"
    }
    return
      ([texts("help.\(spot.rawValue)"), "", texts("help.commands")] + commands + ["", texts("help.keys")])
      .joined(separator: "\n")
  }

  static let commands: [Command] = []
}

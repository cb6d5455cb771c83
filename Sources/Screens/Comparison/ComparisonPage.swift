import Canvas
import Checkup
import Register

/// What the minutes of two sessions have in common, sentence beside sentence, each with its line in the file.
struct ComparisonPage: Page {
  let pair: ComparedMinutes
  private var comparison: Comparison?

  /// Whether it is known what they have in common.
  private var isKnown = false
  private var rows: [ComparisonRow] = []
  private var listing = Listing<Int>([])
  private var width = 80

  init(_ pair: ComparedMinutes, _ world: World) {
    self.pair = pair
    reload(world)
  }

  var spot: Spot { .comparison }
  var branch: String { pair.first.branch }

  func path(_ world: World) -> [String] {
    [world.texts("overview"), world.entry(branch)?.name ?? branch, world.texts("spot.comparison")]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  /// What was read before stays until it is read anew.
  mutating func reload(_ world: World) {
    guard world.comparisons.isKnown(pair) else { return }
    isKnown = true
    comparison = world.comparisons[pair]
    layOut()
  }

  func wishes(_ world: World) -> [Effect] {
    world.comparisons.isKnown(pair) || world.comparisons.isAsked(pair) ? [] : [.compare(pair)]
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows - ComparisonPage.heading)
    width = area.size.columns
    layOut()
  }

  func legend(_ world: World) -> String {
    guard let comparison else { return world.texts(isKnown ? "comparison.none" : "comparison.reading") }
    return world.texts(
      "comparison.legend", ["count": "\(comparison.shared.count)", "percent": "\(comparison.percent)"])
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    var heading = area.takeTop(ComparisonPage.heading)
    let sides = ComparisonSides(width: area.size.columns)
    if let comparison {
      let titles = [comparison.first, comparison.second].map { ComparisonPage.title($0, world) }
      let paths = [comparison.first.path, comparison.second.path]
      for (words, style) in sides.heading(titles, paths) {
        sides.draw(words[0], words[1], on: &frame, row: heading.takeTop().row, style: style)
      }
    }
    for (row, place) in zip(area.rows, listing.window(height: area.size.rows)) where place < rows.count {
      sides.draw(rows[place], on: &frame, row: row, world.texts)
      if place == listing.selectedIndex { frame.cursor = Position(row: row, column: 0) }
    }
    if rows.isEmpty { frame.cursor = Position(row: area.row, column: 0) }
  }

  /// The rows that name the two.
  private static let heading = 2

  private mutating func layOut() {
    rows = comparison.map { ComparisonSides(width: width).rows($0) } ?? []
    listing.reload(Array(rows.indices))
  }

  private static func title(_ minutes: MinutesText, _ world: World) -> String {
    let name = world.entry(minutes.branch)?.name ?? minutes.branch
    return "\(minutes.day) \(world.word(minutes.kind.rawValue)) \(name)"
  }

  /// The way to the minutes of one of the two.
  private func minutes(_ side: KeyPath<Comparison, MinutesText>, _ world: World) -> [Step] {
    guard let text = comparison?[keyPath: side],
      let year = text.path.split(separator: "/").dropLast().last.flatMap({ Int($0) })
    else { return [] }
    return [.go(MeetingTab.minutes.screen(text.session, of: text.branch, year: year, world))]
  }

  static let commands: [Command] = [
    .of(
      .comparison, "own-minutes", [.key(.enter), .key(.right)],
      refusal: { (page: ComparisonPage, _) in page.comparison == nil ? "refusal.nothing-compared" : nil }
    ) { (page: inout ComparisonPage, world) in page.minutes(\.first, world) },
    .of(
      .comparison, "other-minutes", [.function(6)],
      refusal: { (page: ComparisonPage, _) in page.comparison == nil ? "refusal.nothing-compared" : nil }
    ) { (page: inout ComparisonPage, world) in page.minutes(\.second, world) },
  ]
}

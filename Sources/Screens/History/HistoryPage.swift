import Canvas
import Register

/// What was changed in one branch or in all, the latest first; a batch is one line.
struct HistoryPage: Page {
  /// The branch; nil for all of them.
  let branch: String?
  private(set) var listing = Listing<[String]>([])
  private var search: Search
  private var steps: [History.Step] = []
  private var places: [[String]: Int] = [:]

  /// What is shown is of this version of the chronicle.
  private var version = -1

  init(branch: String?, _ world: World) {
    self.branch = branch
    search = Search([], world.pinyin)
    reload(world)
  }

  var spot: Spot { .history }
  var isTyping: Bool { search.isOpen }
  var scope: Chronicle.Scope { branch.map { .branch($0) } ?? .all }

  func path(_ world: World) -> [String] {
    let name = branch.map { [world.entry($0)?.name ?? $0] } ?? []
    return [world.texts("overview")] + name + [world.texts("spot.history")]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if case .key(let key) = event, search.isOpen, [.up, .down, .pageUp, .pageDown].contains(key.code) {
      return listing.handle(event) == .ignored ? nil : []
    }
    switch search.handle(event) {
    case .filtered:
      listing.filter(shown)
      return []
    case .taken: return []
    case .ignored: return listing.handle(event) == .ignored ? nil : []
    }
  }

  /// A new step is chosen as it comes, as long as the latest one was chosen.
  mutating func reload(_ world: World) {
    guard world.chronicle.scope == scope, world.chronicle.version != version else { return }
    let isAtTop = (listing.selectedIndex ?? 0) == 0
    version = world.chronicle.version
    steps = world.chronicle.steps
    places = Dictionary(zip(steps.map(\.id), steps.indices)) { first, _ in first }
    search.reload(steps.map { sought($0, world) }, world.pinyin)
    listing.reload(shown)
    if isAtTop, let first = listing.rows.first { _ = listing.select(first) }
  }

  func wishes(_ world: World) -> [Effect] {
    world.chronicle.lacks(scope) ? [.recall(scope)] : []
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows - 2 - HistoryPage.detailRows(in: area))
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    if area.takeTop().contains(position) {
      search.open()
      return []
    }
    _ = area.takeBottom(HistoryPage.detailRows(in: area))
    guard case .row(let place) = table(world).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else { return nil }
    let id = listing.rows[place]
    if id == listing.selected { return open(world) }
    _ = listing.select(id)
    return []
  }
}

extension HistoryPage {
  static let commands: [Command] = [
    .of(.history, "find", [.function(3), .letter("/")]) { (page: inout HistoryPage, _) in
      page.search.open()
      return []
    },
    .of(.history, "open", [.key(.enter), .key(.right)], refusal: selecting) {
      (page: inout HistoryPage, world) in page.open(world)
    },
    .of(
      .history, "undo-step", [.function(8), .letter("u")],
      refusal: { (page: HistoryPage, world) in
        page.selected.map { StepUndo(step: $0, world: world).refusal } ?? "refusal.nothing-selected"
      }
    ) { (page: inout HistoryPage, world) in
      page.selected.map { StepUndo(step: $0, world: world).steps } ?? []
    },
  ]

  @Sendable private static func selecting(_ page: HistoryPage, _ world: World) -> String? {
    page.selected == nil ? "refusal.nothing-selected" : nil
  }

  var selected: History.Step? { listing.selected.flatMap { step($0) } }

  func step(_ id: [String]) -> History.Step? { places[id].map { steps[$0] } }

  private func open(_ world: World) -> [Step] {
    selected.map { [.go(.step(StepPage($0, world)))] } ?? []
  }

  private var shown: [[String]] {
    search.isFiltering ? search.matches.sorted().map { steps[$0].id } : steps.map(\.id)
  }

  private func sought(_ step: History.Step, _ world: World) -> Sought {
    let keys = step.changes.map(\.keyText)
    let name = step.branch.flatMap { world.entry($0)?.name }
    return Sought(
      StepWords(step: step, world: world).what, .anything,
      also: keys + [step.first.who, step.first.when, name].compactMap { $0 })
  }

  /// Draws the field to search in; answers the column after it.
  func drawSearch(on frame: inout Frame, row: Int, _ world: World) -> Int {
    search.draw(on: &frame, row: row, column: 1, width: 14, label: world.texts("find.label"))
  }

  var isSearching: Bool { search.isOpen }
  var isEmpty: Bool { steps.isEmpty }
  var count: Int { steps.count }
}

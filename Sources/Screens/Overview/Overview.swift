import Canvas
import Checkup
import Register

/// All branches: how each stands with what is due now, and how many findings it has.
struct Overview: Page {
  /// Which branches are listed, and in what order.
  enum View: String, CaseIterable, Sendable {
    case all, troubled, worst
  }

  private(set) var listing: Listing<String>
  private(set) var search: Search
  private(set) var view = View.all

  init(_ world: World) {
    search = Search(Overview.names(world), world.pinyin)
    listing = Listing(world.entries.map(\.code))
  }

  var spot: Spot { .overview }
  func path(_ world: World) -> [String] {
    [world.texts("overview"), world.directory.cover?.title ?? ""].filter { !$0.isEmpty }
  }

  var isTyping: Bool { search.isOpen }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if case .key(let key) = event, search.isOpen, let motion = Motion(key.code), key.code != .home,
      key.code != .end
    {
      _ = listing.move(motion)
      return []
    }
    switch search.handle(event) {
    case .filtered:
      listing.filter(codes(world))
      return []
    case .taken: return []
    case .ignored: return listing.handle(event) == .ignored ? nil : []
    }
  }

  mutating func reload(_ world: World) {
    search.reload(Overview.names(world), world.pinyin)
    listing.reload(codes(world))
  }

  mutating func resize(_ area: Rect) { listing.height = max(1, area.size.rows - 2) }

  func legend(_ world: World) -> String { world.texts("overview.legend") }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    let top = area.takeTop()
    if top.contains(position) {
      search.open()
      return []
    }
    let table = OverviewTable(world)
    guard
      case .row(let place) = table.table.hit(
        position, listing, in: area, row: { table.row(listing.rows[$0]) })
    else { return nil }
    let code = listing.rows[place]
    if code == listing.selected { return open(world) }
    _ = listing.select(code)
    return []
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    drawTop(on: &frame, in: area.takeTop(), world)
    let table = OverviewTable(world)
    table.table.draw(listing, on: &frame, in: area, focused: !search.isOpen) { table.row(listing.rows[$0]) }
  }
}

extension Overview {
  static let commands: [Command] = [
    .of(.overview, "find", [.function(3), .letter("/")]) { (page: inout Overview, _) in
      page.search.open()
      return []
    },
    .of(.overview, "view", [.function(6)]) { (page: inout Overview, world) in page.switchView(world) },
    .of(
      .overview, "open", [.key(.enter), .key(.right)],
      refusal: { (page: Overview, _) in page.listing.isEmpty ? "refusal.nothing-selected" : nil }
    ) { (page: inout Overview, world) in page.open(world) },
    .of(
      .overview, "to-dues", [.letter("5")],
      refusal: { (page: Overview, _) in page.listing.isEmpty ? "refusal.nothing-selected" : nil }
    ) { (page: inout Overview, world) in
      page.listing.selected.map { [.go(.dues(DuesPage($0, world)))] } ?? []
    },
  ]

  private mutating func open(_ world: World) -> [Step] {
    search.close()
    guard let code = listing.selected else { return [] }
    return [.go(.branch(BranchPage(code, world)))]
  }

  private mutating func switchView(_ world: World) -> [Step] {
    let views = View.allCases
    view = views[((views.firstIndex(of: view) ?? 0) + 1) % views.count]
    // Another view is another list: it begins at its top.
    listing.filter(codes(world))
    return [.say(Remark(world.texts("overview.view.\(view.rawValue)")))]
  }

  /// The codes that fit the filter and the view; a filter ranks, the view else sorts.
  private func codes(_ world: World) -> [String] {
    let found = search.matches.map { world.entries[$0] }
    switch view {
    case .all: return found.map(\.code)
    case .troubled: return found.filter { !$0.findings.isEmpty || $0.trouble != nil }.map(\.code)
    case .worst:
      // Stable: branches with as many findings stay in the order of their codes.
      return found.enumerated().sorted {
        ($1.element.findings.count, $0.offset) < ($0.element.findings.count, $1.offset)
      }
      .map(\.element.code)
    }
  }

  private static func names(_ world: World) -> [Sought] {
    world.entries.map { Sought($0.name.isEmpty ? $0.code : $0.name, .anything, number: $0.code) }
  }

  private func drawTop(on frame: inout Frame, in line: Rect, _ world: World) {
    let end = search.draw(on: &frame, row: line.row, column: 1, width: 14, label: world.texts("find.label"))
    let all = world.entries.count
    let counts =
      world.looked < all
      ? world.texts("overview.reading", ["done": "\(world.looked)", "all": "\(all)"])
      : world.texts(
        "overview.counts",
        [
          "shown": "\(listing.rows.count)", "all": "\(all)",
          "findings": "\(world.entries.reduce(0) { $0 + $1.findings.count })",
        ])
    let view = world.texts("overview.view.\(view.rawValue)")
    let column = max(end + 2, line.columns.upperBound - counts.cells - 1)
    frame.put("[\(view)]", row: line.row, column: end + 2, width: max(0, column - end - 3), style: .accent)
    frame.put(counts, row: line.row, column: column)
  }
}

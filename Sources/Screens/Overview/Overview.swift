import Canvas
import Checkup
import Register

/// All branches: how each stands with what is due now, and how many findings it has.
struct Overview: Page {
  /// One below another, or below the organisations they belong to.
  enum View: String, CaseIterable, Sendable {
    case list, tree
  }

  private(set) var listing: Listing<OverviewRow>
  private(set) var search: Search
  private(set) var chips = OverviewChips()
  private(set) var view = View.list
  private(set) var order = OverviewOrder.code

  /// What stands below what; nil in the list.
  private(set) var tree: OverviewTree?
  private(set) var folded: Set<String> = []

  init(_ world: World) {
    search = Search(Overview.names(world), world.pinyin)
    listing = Listing(world.entries.map { .branch($0.code) })
  }

  var spot: Spot { .overview }
  func path(_ world: World) -> [String] {
    [world.texts("overview"), world.directory.cover?.title ?? ""].filter { !$0.isEmpty }
  }

  var isTyping: Bool { search.isOpen }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if !search.isOpen, let steps = handleArrows(event, world) { return steps }
    if case .key(let key) = event, search.isOpen, let motion = Motion(key.code), key.code != .home,
      key.code != .end
    {
      _ = listing.move(motion)
      return []
    }
    switch search.handle(event) {
    case .filtered:
      refilter(world)
      return []
    case .taken: return []
    case .ignored: return listing.handle(event) == .ignored ? nil : []
    }
  }

  mutating func reload(_ world: World) {
    search.reload(Overview.names(world), world.pinyin)
    listing.reload(rows(world))
  }

  mutating func resize(_ area: Rect) { listing.height = max(1, area.size.rows - 2) }

  func legend(_ world: World) -> String {
    world.texts(
      chips.focus != nil
        ? "overview.legend.chip" : listing.selected?.unit != nil ? "overview.legend.tree" : "overview.legend")
  }
}

extension Overview {
  /// Takes over what fits the filter and the chips now, from its top.
  mutating func refilter(_ world: World) { listing.filter(rows(world)) }

  mutating func turn(_ chip: OverviewChips.Chip, by step: Int = 1, _ world: World) {
    chips.turn(chip, by: step, world.entries)
    refilter(world)
  }

  mutating func turnView(_ world: World) {
    view = view == .list ? .tree : .list
    listing.reload(rows(world))
  }

  /// Sorts by another column; the selected row stays selected.
  mutating func sort(by order: OverviewOrder, _ world: World) {
    self.order = order
    listing.reload(rows(world))
  }

  mutating func openSearch() {
    chips.leave()
    search.open()
  }

  mutating func goToNextChip() {
    search.close()
    chips.goOn()
  }

  mutating func focus(on chip: OverviewChips.Chip) {
    search.close()
    chips.focus(on: chip)
  }

  mutating func select(_ row: OverviewRow) {
    chips.leave()
    _ = listing.select(row)
  }

  /// Opens a branch; an organisation shows what is below it, or hides it.
  mutating func open(_ world: World) -> [Step] {
    search.close()
    switch listing.selected {
    case .branch(let code): return [.go(.branch(BranchPage(code, world)))]
    case .unit(let code): fold(code, !folded.contains(code), world)
    case nil: break
    }
    return []
  }
}

extension Overview {
  /// Left and right change a chip, or fold and open the tree; Esc leaves the chip.
  private mutating func handleArrows(_ event: Event, _ world: World) -> [Step]? {
    guard case .key(let key) = event, key.modifiers.isEmpty else { return nil }
    switch (key.code, chips.focus) {
    case (.left, let chip?): turn(chip, by: -1, world)
    case (.right, let chip?): turn(chip, world)
    case (.escape, .some), (.up, .some), (.down, .some): chips.leave()
    case (.left, nil): return foldAbove(world)
    case (.right, nil): return unfold(world)
    default: return nil
    }
    return []
  }

  private mutating func unfold(_ world: World) -> [Step] {
    guard case .unit(let code) = listing.selected else { return open(world) }
    if folded.contains(code) { fold(code, false, world) } else { _ = listing.move(.down) }
    return []
  }

  /// Hides what is below the selected organisation, or goes from a branch to the one above it.
  private mutating func foldAbove(_ world: World) -> [Step]? {
    guard let tree, let row = listing.selected, let place = listing.selectedIndex else { return nil }
    if case .unit(let code) = row, !folded.contains(code) {
      fold(code, true, world)
      return []
    }
    let depth = tree.depths[row] ?? 0
    if let above = listing.rows[..<place].last(where: { (tree.depths[$0] ?? 0) < depth }) { select(above) }
    return []
  }

  private mutating func fold(_ code: String, _ isFolded: Bool, _ world: World) {
    if isFolded { folded.insert(code) } else { folded.remove(code) }
    listing.reload(rows(world))
  }

  /// The rows that fit the filter and the chips. What is typed ranks the list, unless another order was wanted.
  private mutating func rows(_ world: World) -> [OverviewRow] {
    let matches = search.isFiltering && order != .code ? search.matches.sorted() : search.matches
    let places = matches.filter { chips.admits(world.entries[$0]) }
    if view == .list, order == .code {
      tree = nil
      return places.map { .branch(world.entries[$0].code) }
    }
    let entries = order.sorted(places.map { world.entries[$0] })
    tree = view == .tree ? OverviewTree(entries, world.directory, folded: folded) : nil
    return tree?.rows ?? entries.map { .branch($0.code) }
  }

  private static func names(_ world: World) -> [Sought] {
    world.entries.map { Sought($0.name.isEmpty ? $0.code : $0.name, .anything, number: $0.code) }
  }
}

import Canvas
import Checkup
import Register

extension Overview {
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    drawTop(on: &frame, in: area.takeTop(), world)
    let table = OverviewTable(world, tree, folded: folded)
    table.table.draw(listing, on: &frame, in: area, focused: !search.isOpen && chips.focus == nil) {
      table.row(listing.rows[$0])
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    let top = area.takeTop()
    if top.contains(position) {
      let hit = chips(in: top, world).first { place in
        (place.column..<place.column + place.words.cells).contains(position.column)
      }
      guard let hit else {
        openSearch()
        return []
      }
      focus(on: hit.chip)
      turn(hit.chip, world)
      return []
    }
    let table = OverviewTable(world, tree, folded: folded)
    switch table.table.hit(position, listing, in: area, row: { table.row(listing.rows[$0]) }) {
    case .title(let column): return sortByTitle(column, world)
    case .row(let place):
      let row = listing.rows[place]
      if row == listing.selected, chips.focus == nil { return open(world) }
      select(row)
      return []
    case nil: return nil
    }
  }

  /// Cells for what is looked for.
  private static let fieldWidth = 12

  private func drawTop(on frame: inout Frame, in line: Rect, _ world: World) {
    _ = search.draw(
      on: &frame, row: line.row, column: 1, width: Overview.fieldWidth, label: world.texts("find.label"))
    for place in chips(in: line, world) {
      let isFocused = place.chip == chips.focus
      frame.put(
        place.words, row: line.row, column: place.column, style: isFocused ? [.accent, .reverse] : .accent)
      if isFocused { frame.cursor = Position(row: line.row, column: place.column) }
    }
    let counts = counts(world)
    frame.put(counts, row: line.row, column: line.columns.upperBound - counts.cells - 1)
  }

  /// Where the chips stand between the field and the counts, as many as have room there.
  private func chips(
    in line: Rect, _ world: World
  ) -> [(chip: OverviewChips.Chip, words: String, column: Int)] {
    let end = line.columns.upperBound - counts(world).cells - 2
    var column = 1 + world.texts("find.label").cells + Overview.fieldWidth + 1
    var places: [(chip: OverviewChips.Chip, words: String, column: Int)] = []
    for chip in OverviewChips.Chip.allCases {
      let words = chips.words(chip, world)
      guard column + words.cells <= end else { break }
      places.append((chip, words, column))
      column += words.cells + 1
    }
    return places
  }

  private func counts(_ world: World) -> String {
    let all = world.entries.count
    guard world.looked == all else {
      return world.texts("overview.reading", ["done": "\(world.looked)", "all": "\(all)"])
    }
    let shown = tree?.sums.isEmpty == false ? shownInTree(world) : listing.rows.count
    return world.texts(
      "overview.counts",
      [
        "shown": "\(shown)", "all": "\(all)",
        "findings": "\(world.entries.reduce(0) { $0 + $1.findings.count })",
      ])
  }

  /// Branches in the tree, those in folded organisations too.
  private func shownInTree(_ world: World) -> Int {
    let sums = world.directory.units(under: nil).compactMap { tree?.sums[$0.code]?.branches }
    return sums.reduce(0, +) + listing.rows.count { tree?.depths[$0] == 0 && $0.branch != nil }
  }
}

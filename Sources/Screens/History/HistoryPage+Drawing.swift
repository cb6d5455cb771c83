import Canvas
import Register

extension HistoryPage {
  /// Rows below the list that say what the selected step changed; none where they would leave no list.
  static func detailRows(in area: Rect) -> Int { area.size.rows >= 14 ? 6 : 0 }

  func legend(_ world: World) -> String { world.chronicle.trouble ?? world.texts("history.legend") }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let line = area.takeTop()
    let end = drawSearch(on: &frame, row: line.row, world)
    let id = count < Chronicle.most ? "history.count" : "history.latest"
    let told = world.texts(id, ["count": "\(count)"])
    frame.put(told, row: line.row, column: max(end + 1, line.columns.upperBound - told.cells - 1))
    let detail = area.takeBottom(HistoryPage.detailRows(in: area))
    table(world).draw(listing, on: &frame, in: area, focused: !isSearching) { place in
      step(listing.rows[place]).map { row($0, world) } ?? Table.Row([])
    }
    if listing.isEmpty, !isSearching { frame.cursor = Position(row: area.row + 1, column: 0) }
    if detail.size.rows > 0, let selected { draw(selected, on: &frame, in: detail, world) }
  }

  func table(_ world: World) -> Table {
    let texts = world.texts
    let isKnown = world.chronicle.isKnown(scope)
    let branch = Column(texts("overview.branch"), .text(least: 10, most: 20), importance: 2)
    return Table(
      [Column(texts("history.when"), .whole(16), importance: 7)]
        + (self.branch == nil ? [branch] : []) + [
          Column(texts("history.who"), .whole(6), importance: 4),
          Column(texts("history.action"), .whole(4), importance: 5),
          Column(texts("history.what"), .text(least: 16), importance: 9),
        ], empty: texts(isKnown ? isEmpty ? "history.none" : "find.nothing" : "history.reading"))
  }

  private func row(_ step: History.Step, _ world: World) -> Table.Row {
    let words = StepWords(step: step, world: world)
    let isBack = world.chronicle.isTakenBack(step)
    let what = isBack ? world.texts("history.taken-back", ["what": words.what]) : words.what
    let name = step.branch.map { world.entry($0)?.name ?? $0 } ?? ""
    return Table.Row(
      [Styled(step.first.when)] + (branch == nil ? [Styled(name)] : []) + [
        Styled(step.first.who), Styled(words.action, step.first.action == .removed ? .warning : []),
        Styled(what, isBack ? .faint : []),
      ])
  }

  /// What each field was and what it became, as far as there is room; how many more there are.
  private func draw(_ step: History.Step, on frame: inout Frame, in area: Rect, _ world: World) {
    frame.rule(row: area.row, columns: area.columns, style: .faint)
    let words = StepWords(step: step, world: world)
    let reason = step.first.reason.map { [world.texts("history.reason", ["reason": $0])] } ?? []
    var lines = reason + step.changes.flatMap { words.differences(of: $0) }
    let room = area.size.rows - 1
    if lines.count > room {
      let more = world.texts("history.more-lines", ["count": "\(lines.count - room + 1)"])
      lines = lines.prefix(room - 1) + [more]
    }
    for (row, line) in zip(area.rows.dropFirst(), lines) {
      frame.put(line, row: row, column: 1, width: area.size.columns - 2)
    }
  }
}

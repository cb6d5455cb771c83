import Canvas
import Register

extension RecordsPage {
  func legend(_ world: World) -> String {
    world.texts(ledger.year == nil ? "records.legend.branch" : "records.legend")
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard world.books[ledger.branch] != nil else {
      frame.put(world.texts("branch.reading"), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    var area = area
    let line = area.takeTop()
    _ = search.draw(on: &frame, row: line.row, column: 1, width: 14, label: world.texts("find.label"))
    let counts = counts(world)
    frame.put(counts, row: line.row, column: max(0, line.columns.upperBound - counts.cells - 1))
    let detail = area.takeBottom(RecordsPage.detailRows(in: area))
    let fields = columns(world)
    table(world).draw(listing, on: &frame, in: area, focused: !search.isOpen) { place in
      row(listing.rows[place], fields, world)
    }
    if listing.isEmpty, !search.isOpen { frame.cursor = Position(row: area.row + 1, column: 0) }
    if detail.size.rows > 0 { drawDetail(on: &frame, in: detail, world) }
  }

  func table(_ world: World) -> Table {
    let fields = columns(world)
    let used = Set(fields.map(\.name).filter { name in records.values.contains { !$0.values[name].isEmpty } })
    var columns = fields.enumerated().map { place, field in
      // What must be there comes first, then what is used in this book; of equal ones the earlier in the schema.
      let weight = (field.isMandatory ? 200 : 0) + (used.contains(field.name) ? 100 : 0)
      return Column(
        world.label(ledger.type, field.name), room(field), alignment(field), importance: weight - place)
    }
    if ledger.type == PlanItem.type {
      columns.append(Column(world.texts("plan.standing"), .whole(8), importance: 300))
    }
    let empty = rows.isEmpty ? "records.empty" : "find.nothing"
    return Table(columns, empty: world.texts(empty))
  }

  /// All fields but the number, which tells nobody anything.
  private func columns(_ world: World) -> [Schema.Field] {
    guard let words = RecordWords(ledger, world) else { return [] }
    return words.schema.fields.filter { !words.isNumber($0) }
  }

  private func room(_ field: Schema.Field) -> Column.Room {
    switch field.shape {
    case .day: .whole(10)
    case .month: .whole(7)
    case .year, .number, .decimal, .range, .clock, .choice: .whole(4)
    case .yuan: .whole(8)
    case .name, .code: .text(least: 8, most: 16)
    case .text: field.isMandatory ? .text(least: 14) : .text(least: 10, most: 30)
    }
  }

  private func alignment(_ field: Schema.Field) -> Alignment {
    switch field.shape {
    case .number, .decimal, .yuan, .range: .right
    default: .left
    }
  }

  private func row(_ row: Row, _ fields: [Schema.Field], _ world: World) -> Table.Row {
    switch row {
    case .lacking(let gap):
      return Table.Row(fields.map { Styled(gap.cell($0.name, world.texts)) }, style: .warning)
    case .kept(let id):
      guard let values = records[id]?.values, let words = RecordWords(ledger, world) else {
        return Table.Row([])
      }
      let cells = fields.map { Styled(words.value($0, values)) }
      return Table.Row(
        cells + (ledger.type == PlanItem.type ? [standing.cell(id, ledger, world)] : []))
    }
  }

  private func counts(_ world: World) -> String {
    let lacking = rows.count { if case .lacking = $0 { true } else { false } }
    let facts = [
      "shown": "\(listing.rows.count)", "all": "\(rows.count)", "lacking": "\(lacking)",
      "talks": "\(rows.count - lacking)",
    ]
    return world.texts(lacking > 0 ? "talks.counts" : "members.count", facts)
  }

  /// Everything that stands in the selected record.
  private func drawDetail(on frame: inout Frame, in area: Rect, _ world: World) {
    frame.rule(row: area.row, columns: area.columns, style: .faint)
    guard let text = detail(world) else { return }
    let lines = text.wrapped(to: area.size.columns - 2).map(String.init)
    for (row, line) in zip(area.rows.dropFirst(), lines) {
      frame.put(line, row: row, column: 1, width: area.size.columns - 2)
    }
  }

  private func detail(_ world: World) -> String? {
    guard let row = listing.selected else { return nil }
    switch row {
    case .lacking(let gap): return "\(gap.words(world.texts)) \(world.texts("talks.how"))"
    case .kept(let id):
      guard let values = records[id]?.values, let words = RecordWords(ledger, world) else { return nil }
      return words.schema.fields.filter { !values[$0.name].isEmpty }.map { field in
        "\(words.label(field)): \(words.value(field, values))"
      }.joined(separator: "  ")
    }
  }
}

import Canvas
import Checkup
import Register

extension SchedulePage {
  func legend(_ world: World) -> String { world.texts("schedule.legend") }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let line = area.takeTop()
    let end = search.draw(on: &frame, row: line.row, column: 1, width: 14, label: world.texts("find.label"))
    frame.put(
      "[\(world.texts("schedule.view.\(view.rawValue)"))]", row: line.row, column: end + 2, style: .accent)
    let told = told(world)
    frame.put(told, row: line.row, column: max(end + 9, line.columns.upperBound - told.cells - 1))
    let table = ScheduleTable(world, showsBranch: branch == nil)
    let isReading = world.outlook.known(of: codes(world)) == 0 && !codes(world).isEmpty
    table.table(isEmpty: rows.isEmpty, isReading: isReading).draw(
      listing, on: &frame, in: area, focused: !search.isOpen
    ) { place in
      switch listing.rows[place] {
      case .late: table.heading(late: tally.late)
      case .day(let day): table.heading(day)
      case .due(let words): row(.due(words), table)
      case .group(let words): row(.group(words), table)
      }
    }
    if listing.isEmpty, !search.isOpen { frame.cursor = Position(row: area.row + 1, column: 0) }
  }

  private func row(_ id: ScheduleRow.ID, _ table: ScheduleTable) -> Table.Row {
    guard let due = places[id].map({ rows[$0].due }) else { return Table.Row([]) }
    guard case .group = id else { return table.row(due) }
    return table.row(due, of: (groups[id] ?? []).map { rows[$0].due }, isOpen: unfolded.contains(id))
  }

  private func told(_ world: World) -> String {
    let codes = codes(world)
    let known = world.outlook.known(of: codes)
    let facts = [
      "count": "\(tally.all)", "late": "\(tally.late)", "done": "\(known)", "all": "\(codes.count)",
    ]
    return world.texts(known < codes.count ? "schedule.reading" : "schedule.counts", facts)
  }
}

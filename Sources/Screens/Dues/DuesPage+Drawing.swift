import Canvas
import Checkup
import Register

extension DuesPage {
  func legend(_ world: World) -> String {
    guard let row = selectedRow else { return "" }
    if months.count > 1 { return world.texts("dues.range", ["count": "\(months.count)"]) }
    return DuesWords(of: branch, world).sentence(row, selectedMonth)
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard let dues else {
      frame.put(world.texts("branch.reading"), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    let layout = DuesLayout(area, month: month)
    drawHead(dues, on: &frame, in: layout.head, world)
    drawTitles(layout, on: &frame, world)
    let window = listing.window(height: layout.bodyRows)
    for (line, place) in zip(layout.body.rows, window) {
      guard let row = dues.row(of: listing.rows[place]) else { continue }
      draw(row, isSelected: place == listing.selectedIndex, line, layout, on: &frame, world)
    }
    if listing.isEmpty {
      let id = search.isFiltering ? "find.nothing" : view == .owing ? "dues.nobody-owes" : "dues.empty"
      frame.put(world.texts(id), row: layout.body.row, column: 2)
      if !search.isOpen { frame.cursor = Position(row: layout.body.row, column: 0) }
    }
    drawSums(dues, on: &frame, in: layout.sums, world)
    if layout.legend.size.rows > 0 {
      frame.put(world.texts("dues.legend"), row: layout.legend.row, column: 1, style: .faint)
    }
    if layout.detail.size.columns > 0, let row = selectedRow {
      DuesDetail(row, year, of: branch, world).draw(on: &frame, in: layout.detail)
    }
  }

  private func drawHead(_ dues: DuesYear, on frame: inout Frame, in line: Rect, _ world: World) {
    let isNarrow = line.size.columns < 60
    let end = search.draw(
      on: &frame, row: line.row, column: 1, width: isNarrow ? 8 : 14, label: world.texts("find.label"))
    let view = "[\(world.texts("dues.view.\(view.rawValue)"))]"
    frame.put(view, row: line.row, column: end + 2, style: .accent)
    let cells = dues.rows.map { $0.cell(selectedMonth).state }
    let paid = cells.count { [.paid, .quarterly, .late, .ahead].contains($0) }
    let open = cells.count { [.owed, .open, .partly].contains($0) }
    let facts = [
      "month": "\(month)", "paid": "\(paid)", "open": "\(open)", "shown": "\(listing.rows.count)",
      "all": "\(dues.rows.count)",
    ]
    let counts = world.texts(isNarrow ? "dues.counts.short" : "dues.counts", facts)
    let start = max(end + view.cells + 3, line.columns.upperBound - counts.cells - 1)
    frame.put(counts, row: line.row, column: start)
  }

  /// What came of the selected month, and what is on hand.
  private func drawSums(_ dues: DuesYear, on frame: inout Frame, in line: Rect, _ world: World) {
    let sums = dues.months[month - 1]
    let facts = [
      "month": "\(month)", "due": sums.due.description, "received": sums.received.description,
      "sent": sums.sent.description, "balance": dues.balance.description,
    ]
    let long = world.texts("dues.sums", facts)
    let text = long.cells < line.size.columns ? long : world.texts("dues.sums.short", facts)
    frame.put(text, row: line.row, column: 1, width: line.size.columns - 2, style: .bold)
  }
}

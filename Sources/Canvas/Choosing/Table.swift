/// A list of rows in columns, as it is drawn; which row is selected is the list's own affair.
package struct Table: Hashable, Sendable {
  /// One row as formatted when it is about to be drawn.
  package struct Row: Hashable, Sendable {
    /// A text for each column. Where there are fewer, the last goes over the rest of the row.
    package var cells: [Styled]
    package var style: Style
    /// Whether `*` stands beside the row.
    package var isMarked: Bool

    package init(_ cells: [Styled], style: Style = [], isMarked: Bool = false) {
      self.cells = cells
      self.style = style
      self.isMarked = isMarked
    }
  }

  /// What somebody clicked on.
  package enum Hit: Hashable, Sendable {
    /// The title of a column, by its number.
    case title(Int)
    /// A row, by its place in the list.
    case row(Int)
  }

  package var columns: [Column]
  /// What is said where there are no rows.
  package var empty: String

  package init(_ columns: [Column], empty: String = "") {
    self.columns = columns
    self.empty = empty
  }
}

extension Table {
  /// Draws the titles in the first row of `area` and below them the rows of `listing` that are to be seen.
  ///
  /// `row` is asked only for those, by their place. The selected one has `>` before it and is reversed, and the
  /// cursor stands on it if the table has the focus.
  package func draw<ID>(
    _ listing: Listing<ID>, on frame: inout Frame, in area: Rect, focused: Bool = true,
    row: (Int) -> Row,
  ) {
    var body = area
    let titles = body.takeTop()
    let window = listing.window(height: body.size.rows)
    let rows = window.map(row)
    let layout = layout(of: rows, width: area.size.columns)
    frame.fill(area)
    drawTitles(layout, on: &frame, in: titles)
    if listing.isEmpty {
      frame.put(empty, row: body.row, column: body.column + ColumnLayout.gutter, in: body)
    }
    for (place, row) in zip(window, rows) {
      let line = body.takeTop()
      let isSelected = place == listing.selectedIndex
      if isSelected, focused { frame.placeCursor(Position(row: line.row, column: line.column), in: line) }
      draw(row, isSelected: isSelected, layout, on: &frame, in: line)
    }
  }

  /// What was hit at a place in the table drawn in `area`, for clicks.
  package func hit<ID>(
    _ position: Position, _ listing: Listing<ID>, in area: Rect, row: (Int) -> Row,
  ) -> Hit? {
    guard area.contains(position) else { return nil }
    let window = listing.window(height: area.size.rows - 1)
    if position.row == area.row {
      let layout = layout(of: window.map(row), width: area.size.columns)
      return layout.column(at: position.column - area.column).map(Hit.title)
    }
    let place = window.lowerBound + position.row - area.row - 1
    return window.contains(place) ? .row(place) : nil
  }

  /// Where the columns stand for these rows; columns of numbers are as wide as the widest number.
  func layout(of rows: [Row], width: Int) -> ColumnLayout {
    var widest = Array(repeating: 0, count: columns.count)
    for row in rows {
      let overflow = row.overflow(of: columns.count)
      for (index, cell) in zip(columns.indices, row.cells) where index != overflow {
        if case .whole = columns[index].room { widest[index] = max(widest[index], cell.text.cells) }
      }
    }
    return ColumnLayout(columns, width: width, widest: widest)
  }

  private func drawTitles(_ layout: ColumnLayout, on frame: inout Frame, in line: Rect) {
    guard line.size.rows > 0 else { return }
    for placed in layout.placed {
      let column = columns[placed.column]
      frame.put(
        column.title, row: line.row, column: line.column + placed.start, width: placed.width,
        align: column.alignment, style: .title)
    }
  }

  private func draw(
    _ row: Row, isSelected: Bool, _ layout: ColumnLayout, on frame: inout Frame, in line: Rect,
  ) {
    guard line.size.rows > 0 else { return }
    let style = isSelected ? row.style.union(.reverse) : row.style
    frame.fill(line, style: style)
    frame.put(isSelected ? ">" : " ", row: line.row, column: line.column, in: line, style: style)
    frame.put(row.isMarked ? "*" : " ", row: line.row, column: line.column + 1, in: line, style: style)
    let whole = row.cells.prefix(row.overflow(of: columns.count) ?? row.cells.count)
    for placed in layout.placed where placed.column < whole.count {
      let cell = whole[placed.column]
      frame.put(
        cell.text, row: line.row, column: line.column + placed.start, width: placed.width,
        align: columns[placed.column].alignment, style: style.union(cell.style))
    }
    guard let last = row.overflow(of: columns.count), let cell = row.cells.last else { return }
    guard let start = layout.placed.first(where: { $0.column >= last })?.start else { return }
    frame.put(
      cell.text, row: line.row, column: line.column + start, width: line.size.columns - start,
      style: style.union(cell.style))
  }
}

extension Table.Row {
  /// The number of the last cell where it goes over the rest of the row.
  fileprivate func overflow(of columns: Int) -> Int? {
    cells.count < columns && !cells.isEmpty ? cells.count - 1 : nil
  }
}

/// How forms look to this user.
package struct FormLook: Hashable, Sendable {
  package var weekdays: Weekdays
  /// Whether fields are in brackets rather than underlined, for terminals without underlines.
  package var isBracketed: Bool

  package init(weekdays: Weekdays, isBracketed: Bool = false) {
    self.weekdays = weekdays
    self.isBracketed = isBracketed
  }
}

extension Form {
  /// Draws the form in `area`, scrolled so that the focused field is seen, and the cursor in that.
  package func draw(on frame: inout Frame, in area: Rect, look: FormLook) {
    frame.fill(area)
    let layout = layout(width: area.size.columns, look)
    let top = layout.top(focus: focus, height: area.size.rows)
    for (place, block) in layout.blocks.enumerated() {
      let row = area.row + block.row - top
      drawField(place, layout, on: &frame, row: row, in: area, look: look)
      drawNotes(block, on: &frame, row: row, column: area.column + layout.start, in: area)
    }
    drawGrid(layout, top: top, on: &frame, in: area, look: look)
  }

  func layout(width: Int, _ look: FormLook) -> FormLayout {
    let hints = fields.map { field in
      guard case .date(let date) = field.content else { return field.hint }
      let echo = date.echo(look.weekdays)
      return echo.isEmpty ? field.hint : echo
    }
    return FormLayout(fields, width: width, hints: hints)
  }

  private func drawField(
    _ place: Int, _ layout: FormLayout, on frame: inout Frame, row: Int, in area: Rect, look: FormLook,
  ) {
    guard area.rows.contains(row) else { return }
    let field = fields[place]
    let isFocused = place == focus
    let style: Style = isFocused ? .bold : []
    let label = (isFocused ? ">" : " ") + field.label.padded(to: layout.labelWidth, .right)
    let end = frame.put(label, row: row, column: area.column, in: area, style: style)
    frame.put(field.isRequired ? "*" : " ", row: row, column: end, in: area, style: style)
    let start = area.column + layout.start
    let room = Rect(row: row, column: start, rows: 1, columns: layout.blocks[place].fieldWidth)
    field.draw(on: &frame, in: room.clipped(to: area), look: look, focused: isFocused)
  }

  private func drawNotes(
    _ block: FormLayout.Block, on frame: inout Frame, row: Int, column: Int, in area: Rect,
  ) {
    var next = row
    if block.isHintBeside {
      frame.put(block.hint, row: row, column: column + block.fieldWidth + 1, in: area, style: .faint)
    } else if !block.hint.isEmpty {
      next += 1
      frame.put(block.hint, row: next, column: column, in: area, style: .faint)
    }
    for error in block.errors {
      next += 1
      frame.put(error, row: next, column: column, in: area, style: .error)
    }
  }

  /// Lays the open calendar over the form, below its field or wherever there is room.
  private func drawGrid(
    _ layout: FormLayout, top: Int, on frame: inout Frame, in area: Rect, look: FormLook,
  ) {
    guard let grid = focused?.grid, let box = gridBox(layout, top: top, in: area) else { return }
    let inside = frame.panel(box)
    grid.draw(on: &frame, in: inside, weekdays: look.weekdays)
  }

  /// Where the open calendar is drawn.
  func gridBox(_ layout: FormLayout, top: Int, in area: Rect) -> Rect? {
    guard layout.blocks.indices.contains(focus) else { return nil }
    let rows = min(MonthGrid.size.rows + 2, area.size.rows)
    let columns = min(MonthGrid.size.columns + 2, area.size.columns)
    let below = layout.blocks[focus].row - top + 1
    return Rect(
      row: area.row + min(below, area.size.rows - rows),
      column: area.column + min(layout.start, area.size.columns - columns),
      rows: rows,
      columns: columns,
    )
  }
}

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
      draw(place, block, layout, on: &frame, row: area.row + block.row - top, in: area, look: look)
    }
    drawGrid(layout, top: top, on: &frame, in: area, look: look)
  }

  /// The field drawn at a place in `area`, for clicks.
  package func field(at position: Position, in area: Rect, look: FormLook) -> ID? {
    guard area.contains(position) else { return nil }
    let layout = layout(width: area.size.columns, look)
    let row = position.row - area.row + layout.top(focus: focus, height: area.size.rows)
    return layout.blocks.firstIndex { ($0.row..<$0.row + $0.rows).contains(row) }.map { fields[$0].id }
  }

  private func layout(width: Int, _ look: FormLook) -> FormLayout {
    let hints = fields.map { field in
      guard case .date(let date) = field.content else { return field.hint }
      let echo = date.echo(look.weekdays)
      return echo.isEmpty ? field.hint : echo
    }
    return FormLayout(fields, width: width, hints: hints)
  }

  private func draw(
    _ place: Int, _ block: FormLayout.Block, _ layout: FormLayout, on frame: inout Frame, row: Int, in area: Rect,
    look: FormLook,
  ) {
    let field = fields[place]
    let isFocused = place == focus
    if area.rows.contains(row) {
      let label = (isFocused ? ">" : " ") + field.label.padded(to: layout.labelWidth, .right)
      let style: Style = isFocused ? .bold : []
      let end = frame.put(label, row: row, column: area.column, in: area, style: style)
      frame.put(field.isRequired ? "*" : " ", row: row, column: end, in: area, style: style)
      let room = Rect(row: row, column: area.column + layout.start, rows: 1, columns: block.fieldWidth).clipped(to: area)
      field.draw(on: &frame, in: room, look: look, focused: isFocused)
    }
    var next = row
    let start = area.column + layout.start
    if block.isHintBeside {
      frame.put(block.hint, row: row, column: start + block.fieldWidth + 1, in: area, style: .faint)
    } else if !block.hint.isEmpty {
      next += 1
      frame.put(block.hint, row: next, column: start, in: area, style: .faint)
    }
    for error in block.errors {
      next += 1
      frame.put(error, row: next, column: start, in: area, style: .error)
    }
  }

  /// Lays the open calendar over the form, below its field or wherever there is room.
  private func drawGrid(_ layout: FormLayout, top: Int, on frame: inout Frame, in area: Rect, look: FormLook) {
    guard let grid = focused?.grid, let box = gridBox(layout, top: top, in: area) else { return }
    let inside = frame.panel(box)
    grid.draw(on: &frame, in: inside, weekdays: look.weekdays)
  }

  private func gridBox(_ layout: FormLayout, top: Int, in area: Rect) -> Rect? {
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

extension Form {
  /// The day of the open calendar drawn at a place in `area`, for clicks.
  package func day(at position: Position, in area: Rect, look: FormLook) -> CivilDay? {
    let layout = layout(width: area.size.columns, look)
    let top = layout.top(focus: focus, height: area.size.rows)
    return gridBox(layout, top: top, in: area).flatMap { focused?.grid?.day(at: position, in: $0.inset()) }
  }
}

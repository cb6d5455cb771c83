extension Field {
  func draw(on frame: inout Frame, in area: Rect, look: FormLook, focused: Bool) {
    guard area.size.rows > 0, area.size.columns > 0 else { return }
    if case .choice(let field) = content {
      field.draw(on: &frame, in: area, focused: focused)
    } else if look.isBracketed, area.size.columns > 2 {
      frame.put("[", row: area.row, column: area.column, in: area)
      frame.put("]", row: area.row, column: area.columns.upperBound - 1, in: area)
      var inside = area
      _ = inside.takeLeft(1)
      _ = inside.takeRight(1)
      drawText(on: &frame, in: inside, style: [], focused: focused)
    } else {
      drawText(on: &frame, in: area, style: .underline, focused: focused)
    }
  }

  private func drawText(on frame: inout Frame, in area: Rect, style: Style, focused: Bool) {
    switch content {
    case .line(let editor): editor.draw(on: &frame, in: area, style: style, focused: focused)
    case .number(let field): field.draw(on: &frame, in: area, style: style, focused: focused)
    case .date(let field): field.draw(on: &frame, in: area, style: style, focused: focused)
    case .choice: break
    case .excerpt(let text):
      drawClosed(
        String(text.prefix(2 * area.size.columns + 2)).inOneLine, on: &frame, in: area, style: style,
        focused: focused)
    case .names(let names):
      drawClosed(names.joined(separator: "、"), on: &frame, in: area, style: style, focused: focused)
    }
  }

  /// Draws what is filled in elsewhere, the cursor at its beginning.
  private func drawClosed(_ text: String, on frame: inout Frame, in area: Rect, style: Style, focused: Bool) {
    frame.put(text, row: area.row, column: area.column, width: area.size.columns, style: style)
    if focused { frame.placeCursor(Position(row: area.row, column: area.column), in: area) }
  }
}

extension Rect {
  /// The part of this rectangle inside `area`.
  func clipped(to area: Rect) -> Rect {
    let rows = rows.clamped(to: area.rows)
    let columns = columns.clamped(to: area.columns)
    return Rect(row: rows.lowerBound, column: columns.lowerBound, rows: rows.count, columns: columns.count)
  }
}

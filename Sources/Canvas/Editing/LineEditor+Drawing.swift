extension LineEditor {
  /// Draws the field in the first row of `area`; the cursor stands in it if it has the focus.
  package func draw(on frame: inout Frame, in area: Rect, style: Style = .underline, focused: Bool = true) {
    guard area.size.rows > 0, area.size.columns > 0 else { return }
    let window = window(width: area.size.columns, focused: focused)
    frame.put(window.shown, row: area.row, column: area.column, width: area.size.columns, style: style)
    if focused { frame.placeCursor(Position(row: area.row, column: area.column + window.caret)) }
  }

  /// What a field of `width` cells shows; one without the focus shows its beginning.
  private func window(width: Int, focused: Bool) -> LineWindow {
    LineWindow(of: text, caret: focused ? caret : 0, width: width)
  }
}

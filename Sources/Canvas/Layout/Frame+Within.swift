extension Frame {
  /// Writes `text` in one row from `column` on, cut at the right edge of `area`, and only if it is inside.
  /// Returns the column after it.
  @discardableResult
  mutating func put(_ text: String, row: Int, column: Int, in area: Rect, style: Style = []) -> Int {
    let room = area.columns.upperBound - column
    guard area.rows.contains(row), column >= area.column, room > 0 else { return column }
    return put(text.cut(to: room), row: row, column: column, style: style)
  }

  /// Puts the cursor at `position` if that is inside.
  mutating func placeCursor(_ position: Position) {
    if Rect(size).contains(position) { cursor = position }
  }

  /// Puts the cursor at `position` if that is inside this frame and inside `area`.
  mutating func placeCursor(_ position: Position, in area: Rect) {
    if area.contains(position) { placeCursor(position) }
  }
}

extension Frame {
  /// Clears `area`, draws a border with `title` in it, and answers the room inside.
  @discardableResult
  package mutating func panel(_ area: Rect, title: String = "", style: Style = []) -> Rect {
    fill(area, style: style)
    box(area, style: style)
    if !title.isEmpty, area.size.columns > 4, area.size.rows > 1 {
      let room = area.size.columns - 4
      put(
        (" " + title + " ").cut(to: room), row: area.row, column: area.column + 2, style: style.union(.title))
    }
    return area.inset()
  }
}

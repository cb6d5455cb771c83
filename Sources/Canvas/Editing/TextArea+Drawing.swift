extension TextArea {
  /// Draws the rows that are to be seen; the cursor stands at the caret if the text has the focus.
  ///
  /// A room of another size than the one it was given costs wrapping everything for this frame.
  package func draw(on frame: inout Frame, in area: Rect, style: Style = [], focused: Bool = true) {
    guard area.size == size else {
      var fitted = self
      fitted.resize(to: area.size)
      fitted.drawRows(on: &frame, in: area, style: style, focused: focused)
      return
    }
    drawRows(on: &frame, in: area, style: style, focused: focused)
  }

  private func drawRows(on frame: inout Frame, in area: Rect, style: Style, focused: Bool) {
    frame.fill(area, style: style)
    guard size.rows > 0, size.columns > 0 else { return }
    var row = top
    let caretRow = caretRow
    for line in 0..<size.rows {
      let text = String(manuscript.text(of: row))
      frame.put(text, row: area.row + line, column: area.column, width: size.columns, style: style)
      if focused, row == caretRow {
        let column = min(caretColumn, size.columns - 1)
        frame.placeCursor(onWhole: Position(row: area.row + line, column: area.column + column))
      }
      let next = manuscript.row(1, below: row)
      if next == row { return }
      row = next
    }
  }
}

extension Frame {
  /// Puts the cursor at `position`, or on the first half of the wide character whose second half is there.
  fileprivate mutating func placeCursor(onWhole position: Position) {
    guard Rect(size).contains(position) else { return }
    let isHalf = self[position.row, position.column].content == .rest
    cursor = Position(row: position.row, column: position.column - (isHalf ? 1 : 0))
  }
}

/// Everything one screen shows: a grid of cells, and where the terminal's cursor stands.
///
/// No operation leaves half a wide character: what overwrites one half blanks the other, and a wide
/// character that does not fit is not drawn. Places outside the frame are clipped, never an error.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Where the cursor stands; nil where it is hidden.
  package var cursor: Position?
  /// Row by row from the top.
  package private(set) var cells: [Cell]

  package init(_ size: Size, style: Style = []) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.rows * size.columns)
  }

  /// The cell at `row` and `column`, which must lie inside.
  package subscript(row: Int, column: Int) -> Cell {
    precondition(holds(row, column), "a frame is asked only for cells it has")
    return cells[row * size.columns + column]
  }

  /// The cells of `row`, which must lie inside.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}

extension Frame {
  /// Shows `content` at `row` and `column`; `wide` content takes the next cell too.
  mutating func show(_ content: Cell.Content, wide: Bool = false, row: Int, column: Int, style: Style) {
    guard holds(row, column), !wide || holds(row, column + 1) else {
      if wide { clearHalf(row: row, column: column, style: style) }
      return
    }
    let at = row * size.columns + column
    free(at)
    cells[at] = Cell(content, style)
    if wide {
      free(at + 1)
      cells[at + 1] = Cell(.rest, style)
    }
  }

  /// Adds `style` to what `area` already shows, whole characters at a time.
  package mutating func restyle(_ area: Rect, _ style: Style) {
    let columns = area.columns.clamped(to: 0..<size.columns)
    for row in area.rows.clamped(to: 0..<size.rows) where !columns.isEmpty {
      let start = row * size.columns
      let first = start + columns.lowerBound
      let begin = cells[first].content == .rest ? first - 1 : first
      var end = start + columns.upperBound
      if end < start + size.columns, cells[end].content == .rest { end += 1 }
      for at in begin..<end { cells[at].style.formUnion(style) }
    }
  }

  /// This frame with every cell's content changed to one that is just as wide.
  func mapContents(_ change: (Cell.Content) -> Cell.Content) -> Frame {
    var frame = self
    for at in frame.cells.indices { frame.cells[at].content = change(frame.cells[at].content) }
    return frame
  }

  private func holds(_ row: Int, _ column: Int) -> Bool {
    (0..<size.rows).contains(row) && (0..<size.columns).contains(column)
  }

  /// Blanks the one cell of a wide character that is inside the frame.
  private mutating func clearHalf(row: Int, column: Int, style: Style) {
    for half in [column, column + 1] where holds(row, half) {
      free(row * size.columns + half)
      cells[row * size.columns + half] = .blank(style)
    }
  }

  /// Blanks the other half of a wide character whose half at `at` is about to go.
  private mutating func free(_ at: Int) {
    if cells[at].content == .rest {
      cells[at - 1].content = .character(" ")
      cells[at].content = .character(" ")
    } else if at % size.columns + 1 < size.columns, cells[at + 1].content == .rest {
      cells[at + 1].content = .character(" ")
    }
  }
}

/// A cell's place, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A height and width in cells; never negative.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A rectangle of cells; may be empty, and may lie partly outside the frame it is used on.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var size: Size

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.size = Size(rows: rows, columns: columns)
  }

  /// A whole frame of `size`.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }
}

extension Rect {
  package var rows: Range<Int> { row..<row + size.rows }
  package var columns: Range<Int> { column..<column + size.columns }

  /// Tells whether `position` lies inside.
  package func contains(_ position: Position) -> Bool {
    rows.contains(position.row) && columns.contains(position.column)
  }

  /// This rectangle without `margin` cells on every side.
  package func inset(by margin: Int = 1) -> Rect {
    Rect(
      row: row + margin,
      column: column + margin,
      rows: size.rows - 2 * margin,
      columns: size.columns - 2 * margin,
    )
  }
}

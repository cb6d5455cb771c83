extension Rect {
  /// Cuts up to `count` rows off the top and returns them.
  package mutating func takeTop(_ count: Int = 1) -> Rect {
    let count = max(0, min(count, size.rows))
    let taken = Rect(row: row, column: column, rows: count, columns: size.columns)
    self = Rect(row: row + count, column: column, rows: size.rows - count, columns: size.columns)
    return taken
  }

  /// Cuts up to `count` rows off the bottom and returns them.
  package mutating func takeBottom(_ count: Int = 1) -> Rect {
    let above = takeTop(max(0, size.rows - max(0, count)))
    let taken = self
    self = above
    return taken
  }

  /// Cuts up to `count` columns off the left and returns them.
  package mutating func takeLeft(_ count: Int) -> Rect {
    let count = max(0, min(count, size.columns))
    let taken = Rect(row: row, column: column, rows: size.rows, columns: count)
    self = Rect(row: row, column: column + count, rows: size.rows, columns: size.columns - count)
    return taken
  }

  /// Cuts up to `count` columns off the right and returns them.
  package mutating func takeRight(_ count: Int) -> Rect {
    let left = takeLeft(max(0, size.columns - max(0, count)))
    let taken = self
    self = left
    return taken
  }

  /// The middle of this rectangle, of `wanted` size or as much of it as there is room for.
  package func centred(_ wanted: Size) -> Rect {
    let rows = min(wanted.rows, size.rows)
    let columns = min(wanted.columns, size.columns)
    return Rect(
      row: row + (size.rows - rows) / 2,
      column: column + (size.columns - columns) / 2,
      rows: rows,
      columns: columns,
    )
  }
}

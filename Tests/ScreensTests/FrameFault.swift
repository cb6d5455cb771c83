import Canvas

extension Frame {
  /// What a terminal could not show of this frame, in words; empty where it is whole.
  var faults: [String] { halves + cursorFaults + brokenBoxes }

  /// Where something else than a narrow character is, or beside it.
  private var places: [Position] {
    (0..<size.rows).flatMap { row in
      let cells = Array(self.row(row))
      return cells.indices.filter { !cells[$0].isNarrow }.map { Position(row: row, column: $0) }
    }
  }

  /// Wide characters without their second cell, and second cells without a wide character.
  private var halves: [String] {
    places.filter { place in
      let next = place.column + 1 < size.columns ? self[place.row, place.column + 1].content : nil
      let before = place.column > 0 ? self[place.row, place.column - 1].content : nil
      switch self[place.row, place.column].content {
      case .character(let character): return (String(character).cells == 2) != (next == .rest)
      case .line: return next == .rest
      case .rest:
        guard case .character(let character)? = before else { return true }
        return String(character).cells != 2
      }
    }
    .map { "half a character at \($0.row),\($0.column)" }
  }

  /// The last row is the terminal's to scroll: nothing is typed there, but where there is no other.
  private var cursorFaults: [String] {
    guard let cursor, size.rows > 1 else { return [] }
    let isInside = Rect(size).contains(cursor) && cursor.row < size.rows - 1
    return isInside ? [] : ["the cursor at \(cursor.row),\(cursor.column)"]
  }

  /// Boxes one of whose sides is interrupted.
  private var brokenBoxes: [String] {
    places.filter { self[$0.row, $0.column].content == .line(.topLeft) && !isClosed(from: $0) }
      .map { "a broken box at \($0.row),\($0.column)" }
  }

  private func isClosed(from corner: Position) -> Bool {
    let right = (corner.column..<size.columns).first { self[corner.row, $0].content == .line(.topRight) }
    let bottom = (corner.row..<size.rows).first { self[$0, corner.column].content == .line(.bottomLeft) }
    guard let right, let bottom, self[bottom, right].content == .line(.bottomRight) else { return false }
    return (corner.row...bottom).allSatisfy { row in
      [corner.column, right].allSatisfy { if case .line = self[row, $0].content { true } else { false } }
    }
  }
}

extension Cell {
  /// Told quickly, for most cells are.
  fileprivate var isNarrow: Bool {
    if case .character(let character) = content { character.isASCII } else { false }
  }
}

extension Frame {
  /// Writes `text` in one row, made visible, and returns the column after it.
  ///
  /// With a `width` the text is cut to it and padded with blanks; without one it is cut at the frame's
  /// right edge. What is cut ends in `~`. A negative column leaves out what lies left of the frame.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, align: Alignment = .left, style: Style = [],
  ) -> Int {
    let edge = max(0, size.columns - column)
    let room = min(edge, width ?? edge)
    guard room > 0 || width != nil, (0..<size.rows).contains(row) else { return column }
    let shown = width == nil ? text.cut(to: room) : text.padded(to: room, align)
    var at = column
    for glyph in shown.glyphs {
      show(.character(glyph.character), wide: glyph.cells == 2, row: row, column: at, style: style)
      at += glyph.cells
    }
    return at
  }

  /// Fills `area` with blanks of `style`, or with a narrow `character`.
  package mutating func fill(_ area: Rect, with character: Character = " ", style: Style = []) {
    precondition(character.cells == 1, "an area is filled with narrow characters")
    for row in area.rows.clamped(to: 0..<size.rows) {
      for column in area.columns.clamped(to: 0..<size.columns) {
        show(.character(character), row: row, column: column, style: style)
      }
    }
  }

  /// Draws one piece of a line.
  package mutating func put(_ piece: LinePiece, row: Int, column: Int, style: Style = []) {
    show(.line(piece), row: row, column: column, style: style)
  }

  /// Draws a horizontal rule over `columns` of `row`.
  package mutating func rule(row: Int, columns: Range<Int>, style: Style = []) {
    for column in columns.clamped(to: 0..<size.columns) {
      put(.horizontal, row: row, column: column, style: style)
    }
  }

  /// Draws a vertical rule over `rows` of `column`.
  package mutating func rule(column: Int, rows: Range<Int>, style: Style = []) {
    for row in rows.clamped(to: 0..<size.rows) { put(.vertical, row: row, column: column, style: style) }
  }

  /// Draws a border along the inside of `area`, which needs two rows and two columns.
  package mutating func box(_ area: Rect, style: Style = []) {
    guard area.size.rows >= 2, area.size.columns >= 2 else { return }
    let (top, left) = (area.row, area.column)
    let (bottom, right) = (area.rows.upperBound - 1, area.columns.upperBound - 1)
    for row in [top, bottom] { rule(row: row, columns: left..<right, style: style) }
    for column in [left, right] { rule(column: column, rows: top..<bottom, style: style) }
    put(.topLeft, row: top, column: left, style: style)
    put(.topRight, row: top, column: right, style: style)
    put(.bottomLeft, row: bottom, column: left, style: style)
    put(.bottomRight, row: bottom, column: right, style: style)
  }

  /// Lays `frame` over this one with its first cell at `row` and `column`; its cursor is not taken over.
  package mutating func put(_ frame: Frame, row: Int, column: Int) {
    for inner in 0..<frame.size.rows {
      var at = column
      let line = frame.row(inner)
      for index in line.indices where line[index].content != .rest {
        let wide = index + 1 < line.endIndex && line[index + 1].content == .rest
        show(line[index].content, wide: wide, row: row + inner, column: at, style: line[index].style)
        at += wide ? 2 : 1
      }
    }
  }
}

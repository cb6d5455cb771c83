import Canvas

extension StrictTerminal {
  mutating func offend(_ what: String) { offences.append("\(what) at \(row),\(column)") }

  /// Puts a character down and goes on.
  mutating func draw(_ scalar: Unicode.Scalar) {
    let character = isDrawingLines ? Self.line(scalar) : scalar
    let width = String(character).cells
    guard width > 0 else { return combine(character) }
    if column + width > size.columns {
      if column < size.columns { offend("a wide character meets the edge") }
      column = 0
      lineFeed()
    }
    cut(column)
    if column + width < size.columns, cells[row][column + width] == .rest,
      cells[row][column + width - 1] != .rest
    {
      cells[row][column + width] = .blank
    }
    cells[row][column] = Spot(text: String(character))
    if width == 2 { cells[row][column + 1] = .rest }
    column += width
    last = scalar
  }

  private var isDrawingLines: Bool { shiftedOut ? shiftedDrawsLines : drawsLines }

  private mutating func combine(_ mark: Unicode.Scalar) {
    guard column > 0 else { return }
    let before = cells[row][column - 1] == .rest && column > 1 ? column - 2 : column - 1
    cells[row][before].text.unicodeScalars.append(mark)
  }

  /// A cell is about to change: half a wide character cannot stay.
  private mutating func cut(_ column: Int) {
    guard column < size.columns, column > 0, cells[row][column] == .rest else { return }
    cells[row][column - 1] = .blank
    cells[row][column] = .blank
    offend("half a character is overwritten")
  }

  private static func line(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "q": "-"
    case "x": "|"
    case "j", "k", "l", "m", "n", "t", "u", "v", "w": "+"
    default: scalar
    }
  }

  mutating func erase(_ columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<size.columns)
    cut(columns.lowerBound)
    if columns.upperBound < size.columns { cut(columns.upperBound) }
    for column in columns { cells[row][column] = .blank }
  }

  mutating func eraseRows(_ rows: Range<Int>) {
    for row in rows.clamped(to: 0..<size.rows) {
      cells[row] = Array(repeating: .blank, count: size.columns)
    }
  }

  mutating func lineFeed() {
    if row == bottom { scroll(1) } else if row < size.rows - 1 { row += 1 }
  }

  mutating func reverseFeed() {
    if row == top { scroll(-1) } else if row > 0 { row -= 1 }
  }

  /// Moves the rows between the margins up, or down if the count is negative.
  mutating func scroll(_ count: Int) { shift(from: top, by: count) }

  mutating func shift(from first: Int, by count: Int) {
    guard first <= bottom else { return }
    let blank = Array(repeating: Spot.blank, count: size.columns)
    for _ in 0..<abs(count) {
      cells.remove(at: count > 0 ? first : bottom)
      cells.insert(blank, at: count > 0 ? bottom : first)
    }
  }

  /// Takes cells out of the row, or puts blank ones in if the count is negative.
  mutating func pull(_ count: Int) {
    cut(column)
    for _ in 0..<min(abs(count), size.columns - column) {
      cells[row].remove(at: count > 0 ? column : size.columns - 1)
      cells[row].insert(.blank, at: count > 0 ? size.columns - 1 : column)
    }
    if cells[row][column] == .rest { cut(column) }
    if let end = cells[row].last, end.text.cells == 2 { cells[row][size.columns - 1] = .blank }
  }
}

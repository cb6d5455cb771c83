import Canvas

/// Where the names of a list stand: one below the other, in as many columns as there is room for.
struct RollCallGrid {
  /// The cells a name needs with what stands beside it.
  static let cell = 40

  let area: Rect
  let columns: Int

  /// The rows used of each column.
  let height: Int

  /// - Parameter isNarrowed: names that were looked for stay in the first column as long as they fit there.
  init(_ area: Rect, count: Int, isNarrowed: Bool) {
    self.area = area
    columns = max(1, area.size.columns / RollCallGrid.cell)
    let rows = max(1, area.size.rows)
    let even = (count + columns - 1) / columns
    height = isNarrowed ? rows : max(1, min(rows, even))
  }

  /// How many names are seen at a time.
  var capacity: Int { height * columns }

  /// The cells of the `nth` name seen, from 0.
  func room(of nth: Int) -> Rect {
    let width = area.size.columns / columns
    return Rect(
      row: area.row + nth % height, column: area.column + nth / height * width, rows: 1, columns: width)
  }

  /// Which of the names seen stands at a place.
  func nth(at position: Position) -> Int? {
    (0..<capacity).first { room(of: $0).contains(position) && area.contains(position) }
  }
}

/// Where the parts of one name's cells begin.
struct RollCallColumns {
  static let number = 1
  static let name = 5
  let nameWidth: Int
  let standing: Int
  let mark: Int
  let markWidth: Int
  let reason: Int

  /// - Parameters:
  ///   - widest: the cells of the longest name.
  ///   - markWidth: the cells of the longest word for a mark.
  init(widest: Int, markWidth: Int) {
    nameWidth = min(max(8, widest), 13)
    self.markWidth = max(4, markWidth)
    standing = RollCallColumns.name + nameWidth + 2
    mark = standing + 6
    reason = mark + self.markWidth + 1
  }
}

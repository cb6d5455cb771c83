/// One column of a table.
package struct Column: Hashable, Sendable {
  /// How much room a column takes.
  package enum Room: Hashable, Sendable {
    /// Numbers, dates, marks: as many cells as the widest shown, at least these. Never cut; dropped instead.
    case whole(Int)
    /// Names and sentences: at least so many cells, more where there is room, up to `most`. May be cut.
    case text(least: Int, most: Int = .max)
  }

  package var title: String
  package var room: Room
  package var alignment: Alignment
  /// Columns of lower importance are dropped first; of equal ones, those further right.
  package var importance: Int

  package init(_ title: String, _ room: Room, _ alignment: Alignment = .left, importance: Int = 0) {
    self.title = title
    self.room = room
    self.alignment = alignment
    self.importance = importance
  }
}

/// Where the columns of a table stand at one width.
package struct ColumnLayout: Hashable, Sendable {
  /// One column that is shown.
  package struct Placed: Hashable, Sendable {
    /// Its number among all columns.
    package var column: Int
    /// Its first cell from the left edge of the table.
    package var start: Int
    /// The cells it takes.
    package var width: Int

    var end: Int { start + width }
  }

  /// Cells at the left for `>` and a mark.
  package static let gutter = 2
  /// Cells between two columns.
  package static let gap = 1

  /// The columns shown, from the left.
  package private(set) var placed: [Placed] = []

  /// Places `columns` in `width` cells, when the widest text shown in each takes `widest`.
  package init(_ columns: [Column], width: Int, widest: [Int] = []) {
    var shares = columns.indices.map { index in
      Share(columns[index], widest: index < widest.count ? widest[index] : 0)
    }
    let room = width - Self.gutter
    Self.drop(from: &shares, columns, room: room)
    Self.spread(room - Self.need(of: shares), over: &shares)
    var start = Self.gutter
    for index in shares.indices where !shares[index].isDropped {
      placed.append(Placed(column: index, start: start, width: shares[index].cells))
      start += shares[index].cells + Self.gap
    }
    placed.removeAll { $0.end > width }
  }

  /// The number of the column shown at a cell from the left edge of the table.
  package func column(at cell: Int) -> Int? {
    placed.first { ($0.start..<$0.end).contains(cell) }?.column
  }
}

extension ColumnLayout {
  /// What one column gets.
  private struct Share {
    var cells: Int
    let most: Int
    let isText: Bool
    var isDropped = false

    init(_ column: Column, widest: Int) {
      switch column.room {
      case .whole(let least):
        cells = max(1, least, widest, column.title.cells)
        most = cells
        isText = false
      case .text(let least, let most):
        cells = max(1, min(least, most))
        self.most = max(cells, most)
        isText = true
      }
    }
  }

  /// Drops what matters least until the rest fits; the last column of text is narrowed instead.
  private static func drop(from shares: inout [Share], _ columns: [Column], room: Int) {
    for index in shares.indices where !shares[index].isText && shares[index].cells > room {
      shares[index].isDropped = true
    }
    while let last = leastImportant(columns, shares), need(of: shares) > room {
      if kept(shares) == 1, shares[last].isText {
        shares[last].cells = max(1, room)
        return
      }
      shares[last].isDropped = true
    }
  }

  private static func kept(_ shares: [Share]) -> Int { shares.count { !$0.isDropped } }

  /// Cells that the columns kept take with the gaps between them.
  private static func need(of shares: [Share]) -> Int {
    let kept = shares.filter { !$0.isDropped }
    return kept.reduce(0) { $0 + $1.cells } + gap * max(0, kept.count - 1)
  }

  private static func leastImportant(_ columns: [Column], _ shares: [Share]) -> Int? {
    shares.indices.filter { !shares[$0].isDropped }
      .min { (columns[$0].importance, -$0) < (columns[$1].importance, -$1) }
  }

  /// Gives spare cells to the columns of text, evenly, as far as they can use them.
  private static func spread(_ spare: Int, over shares: inout [Share]) {
    var spare = spare
    while spare > 0 {
      let open = shares.indices.filter { !shares[$0].isDropped && shares[$0].cells < shares[$0].most }
      guard !open.isEmpty else { return }
      let part = max(1, spare / open.count)
      for index in open where spare > 0 {
        let given = min(part, spare, shares[index].most - shares[index].cells)
        shares[index].cells += given
        spare -= given
      }
    }
  }
}

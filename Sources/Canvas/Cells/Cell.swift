/// One cell of a frame: what it shows and how.
package struct Cell: Hashable, Sendable {
  /// What a cell shows.
  package enum Content: Hashable, Sendable {
    /// A base with at most four marks; a wide one is followed by `rest`.
    case character(Character)
    /// A piece of a line, one cell wide on every terminal.
    case line(LinePiece)
    /// The right half of the wide character before it.
    case rest
  }

  package var content: Content
  package var style: Style

  package init(_ content: Content, _ style: Style = []) {
    self.content = content
    self.style = style
  }

  /// An empty cell.
  package static func blank(_ style: Style = []) -> Cell {
    Cell(.character(" "), style)
  }
}

/// A piece of a border or rule.
package enum LinePiece: Hashable, Sendable, CaseIterable {
  case horizontal, vertical
  case topLeft, topRight, bottomLeft, bottomRight
  /// A junction, by the side its stem points to.
  case teeLeft, teeRight, teeUp, teeDown
  case cross
}

extension LinePiece {
  /// The ASCII character that stands for this piece in text.
  package var ascii: Character {
    switch self {
    case .horizontal: "-"
    case .vertical: "|"
    default: "+"
    }
  }
}

import Testing

@testable import Canvas

/// A rectangle drawn in the middle of a frame full of dots, to see what was drawn and that nothing else was.
struct Drawn {
  let inside: [String]
  /// The cursor from the rectangle's top left.
  let cursor: Position?
  let frame: Frame

  init(_ rows: Int, _ columns: Int, _ draw: (inout Frame, Rect) -> Void) {
    let area = Rect(row: 2, column: 3, rows: rows, columns: columns)
    var frame = Frame(Size(rows: rows + 4, columns: columns + 7))
    frame.fill(Rect(frame.size), with: ".")
    draw(&frame, area)
    self.frame = frame
    inside = frame.text().enumerated().filter { area.rows.contains($0.offset) }.map { row, _ in
      frame.text(row: row, columns: area.columns)
    }
    cursor = frame.cursor.map { Position(row: $0.row - area.row, column: $0.column - area.column) }
    check(area)
  }

  /// Nothing was drawn outside, and the cursor is inside or nowhere.
  private func check(_ area: Rect) {
    let stray = (0..<frame.size.rows).flatMap { row in
      (0..<frame.size.columns).map { Position(row: row, column: $0) }
    }
    .filter { !area.contains($0) && frame[$0.row, $0.column] != Cell(.character(".")) }
    #expect(stray == [], "drawn outside of \(area.size)")
    if let cursor = frame.cursor { #expect(area.contains(cursor)) }
  }
}

extension Frame {
  /// The characters of some cells of a row; line pieces as `- | +`.
  func text(row: Int, columns: Range<Int>) -> String {
    columns.reduce(into: "") { text, column in
      switch self[row, column].content {
      case .character(let character): text.append(character)
      case .line(let piece): text.append(piece.ascii)
      case .rest: break
      }
    }
  }
}

/// A repeatable stream of numbers for tests with random input.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

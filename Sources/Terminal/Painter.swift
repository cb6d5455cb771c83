import CNcurses
import Canvas

/// Puts frames on the ncurses screen, changed rows only.
struct Painter {
  private let colours: Bool
  private var look: Look
  private var shown: Frame?

  /// Paints on a screen that has been started; `colours` tells whether its pairs have been mixed.
  init(look: Look, colours: Bool) {
    self.look = look
    self.colours = colours
  }

  /// The size of the last frame.
  var size: Size? { shown?.size }

  /// Shows `frame`, then puts the cursor where it says.
  mutating func paint(_ frame: Frame) {
    if shown?.size != frame.size { startOver(frame.size) }
    if let shown { clearHalves(from: shown, to: frame) }
    for row in 0..<frame.size.rows where shown.map({ $0.row(row) != frame.row(row) }) ?? true {
      paint(frame.row(row), at: row)
    }
    place(frame.cursor, in: frame.size)
    shown = frame
    cn_stage()
    doupdate()
  }

  /// Shows the last frame again from nothing, as `look` wants it now.
  mutating func repaint(_ look: Look? = nil) {
    if let look { self.look = look }
    guard let last = shown else { return }
    shown = nil
    paint(last)
  }

  private mutating func startOver(_ size: Size) {
    let now = (rows: Int(cn_rows()), columns: Int(cn_columns()))
    if size.rows > 0, size.columns > 0, now != (size.rows, size.columns) {
      resizeterm(CInt(size.rows), CInt(size.columns))
    }
    cn_start_over()
    shown = nil
  }

  private func place(_ cursor: Position?, in size: Size) {
    curs_set(cursor == nil ? 0 : 1)
    guard let cursor, size.rows > 0, size.columns > 0 else { return }
    let row = min(max(0, cursor.row), size.rows - 1)
    let column = min(max(0, cursor.column), size.columns - 1)
    move(CInt(row), CInt(column))
  }
}

extension Painter {
  /// Takes away wide characters whose left half gets blank and whose right half something else.
  ///
  /// ncurses would erase up to the middle of such a pair, and terminals differ on what is left of it then.
  private func clearHalves(from old: Frame, to new: Frame) {
    var found = false
    for row in 0..<new.size.rows where old.row(row) != new.row(row) {
      for column in 0..<max(0, new.size.columns - 1) where old[row, column + 1].content == .rest {
        let left = new[row, column]
        if left.content != .character(" ") || left == new[row, column + 1] { continue }
        for half in [column, column + 1] { cn_put(CInt(row), CInt(half), [0x20, 0], 0, 0) }
        found = true
      }
    }
    guard found else { return }
    cn_stage()
    doupdate()
  }

  private func paint(_ cells: ArraySlice<Cell>, at row: Int) {
    var style: Style?
    var ink = Ink(attributes: 0, pair: 0)
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Self.scalars + 1) { text in
      for index in cells.indices {
        let cell = cells[index]
        if style != cell.style {
          style = cell.style
          ink = Ink(cell.style, theme: look.theme, colours: colours)
        }
        let wide = index + 1 < cells.endIndex && cells[index + 1].content == .rest
        put(cell.content, wide: wide, row: row, column: index - cells.startIndex, ink: ink, text: text)
      }
    }
  }

  /// A base and the marks that one ncurses cell holds.
  private static let scalars = 1 + 4

  private func put(
    _ content: Cell.Content, wide: Bool, row: Int, column: Int, ink: Ink,
    text: UnsafeMutableBufferPointer<wchar_t>,
  ) {
    switch content {
    case .character(let character):
      spell(look.ambiguous == .wide ? character.narrowTwin : character, in: text)
      if Self.isForeign(text[0], wide: wide) {
        spell("?", in: text)
        if wide { cn_put(CInt(row), CInt(column + 1), [0x20, 0], ink.attributes, ink.pair) }
      }
      cn_put(CInt(row), CInt(column), text.baseAddress, ink.attributes, ink.pair)
    case .line(let piece) where look.lines == .drawn:
      cn_put_line(CInt(row), CInt(column), piece.letter, ink.attributes, ink.pair)
    case .line(let piece):
      spell(piece.ascii, in: text)
      cn_put(CInt(row), CInt(column), text.baseAddress, ink.attributes, ink.pair)
    case .rest: break
    }
  }

  /// Whether the C library, which ncurses goes by, gives `letter` another width; cells would shift.
  private static func isForeign(_ letter: wchar_t, wide: Bool) -> Bool {
    letter >= 0x7F && cn_width(letter) != (wide ? 2 : 1)
  }

  private func spell(_ character: Character, in text: UnsafeMutableBufferPointer<wchar_t>) {
    var count = 0
    for scalar in character.unicodeScalars.prefix(Self.scalars) {
      let letter = wchar_t(scalar.value)
      if count > 0, cn_width(letter) != 0 { continue }
      text[count] = letter
      count += 1
    }
    text[count] = 0
  }
}

extension LinePiece {
  /// The VT100 letter for this piece, by which ncurses finds it.
  fileprivate var letter: CChar {
    let letter: Unicode.Scalar =
      switch self {
      case .horizontal: "q"
      case .vertical: "x"
      case .topLeft: "l"
      case .topRight: "k"
      case .bottomLeft: "m"
      case .bottomRight: "j"
      case .teeLeft: "u"
      case .teeRight: "t"
      case .teeUp: "v"
      case .teeDown: "w"
      case .cross: "n"
      }
    return CChar(letter.value)
  }
}

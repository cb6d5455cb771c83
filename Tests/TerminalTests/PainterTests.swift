import Testing

@testable import Canvas
@testable import Terminal

@Suite(.serialized)
struct PainterTests {
  @Test func `ncurses holds what the frame shows, wide characters and marks included`() throws {
    var frame = Frame(Size(rows: 6, columns: 20))
    frame.put("总览 > 云杉里社区第一支部", row: 0, column: 0, width: 20, style: .reverse)
    frame.put("阿依夏·麦麦提 e\u{301}a\u{300}", row: 1, column: 1)
    frame.put("𠀀㐀，。：；", row: 2, column: 3, style: .error)
    frame.put("完", row: 5, column: 18)
    try compare([frame])
  }

  @Test(arguments: [0, 1, 2, 3])
  func `a box is put on hanzi and taken off again`(column: Int) throws {
    var behind = Frame(Size(rows: 5, columns: 16))
    for row in 0..<5 { behind.put("支部委员会会议记录", row: row, column: row % 2) }
    var box = behind
    let area = Rect(row: 1, column: column, rows: 3, columns: 7)
    box.fill(area)
    box.box(area)
    box.put("否", row: 2, column: column + 1)
    try compare([behind, box, behind])
  }

  @Test func `narrow over wide, wide over two narrow, and a shift by one`() throws {
    let rows = ["汉字汉字", "abcdefgh", " 汉字汉", "a汉b字c", "字汉字汉", "~", ""]
    try compare(
      rows.map { row in
        var frame = Frame(Size(rows: 1, columns: 8))
        frame.put(row, row: 0, column: 0)
        return frame
      })
  }

  @Test func `whatever follows whatever, in any size`() throws {
    var dice = SeededNumbers(3)
    let pieces = ["汉", "字", "，", "a", "b ", "e\u{301}", "😀", "麦麦提", "   ", "·"]
    let frames = (0..<60).map { number in
      var frame = Frame(Size(rows: 1 + number / 10, columns: 1 + number % 20))
      for row in 0..<frame.size.rows {
        let text = (0..<9).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
        frame.put(
          text, row: row, column: Int.random(in: 0...3, using: &dice),
          style: Bool.random(using: &dice) ? .bold : .error)
      }
      return frame
    }
    try compare(frames)
  }

  @Test func `a letter whose width the C library disputes is a question mark`() throws {
    var frame = Frame(Size(rows: 1, columns: 6))
    frame.show(.character("é"), wide: true, row: 0, column: 0, style: [])
    frame.show(.character("汉"), row: 0, column: 3, style: [])
    try paint([frame]) { screen, _ in #expect(screen.rows() == ["?  ?  "]) }
  }

  @Test func `line pieces are the terminal's own, one cell each`() throws {
    var frame = Frame(Size(rows: 3, columns: 6))
    frame.box(Rect(frame.size))
    frame.put("汉", row: 1, column: 1)
    try paint([frame], look: Look()) { screen, _ in
      #expect(screen.rows() == ["lqqqqk", "x汉  x", "mqqqqj"])
    }
  }

  @Test func `ambiguous characters are shown by their twins where they are wide`() throws {
    var frame = Frame(Size(rows: 1, columns: 14))
    frame.put("阿依夏·麦麦提", row: 0, column: 0)
    try paint([frame], look: Look(ambiguous: .wide)) { screen, _ in
      #expect(screen.rows() == ["阿依夏.麦麦提 "])
    }
  }

  @Test(arguments: [Look.Theme.standard, .highContrast, .mono])
  func `every theme shows the same text`(theme: Look.Theme) throws {
    var frame = Frame(Size(rows: 2, columns: 20))
    frame.put("> 云杉里 逾", row: 0, column: 0, style: [.reverse, .error, .bold])
    frame.put("类型[社区]", row: 1, column: 2, style: .accent)
    try paint([frame], look: Look(theme: theme, lines: .ascii)) { screen, frame in
      #expect(screen.rows() == frame.paddedText)
    }
  }

  private func compare(_ frames: [Frame]) throws {
    try paint(frames) { screen, frame in #expect(screen.rows() == frame.paddedText) }
  }

  /// Paints the frames one after the other, and looks at the screen after each.
  private func paint(
    _ frames: [Frame], look: Look = Look(lines: .ascii), then check: (borrowing Offscreen, Frame) -> Void,
  ) throws {
    let first = try #require(frames.first)
    guard let screen = Offscreen(first.size) else {
      Issue.record("no screen")
      return
    }
    var painter = Painter(look: look, colours: true)
    for frame in frames {
      painter.paint(frame)
      check(screen, frame)
    }
  }
}

extension Frame {
  /// The rows as `text()` has them, with the blanks at their right.
  fileprivate var paddedText: [String] {
    text().map { $0 + String(repeating: " ", count: size.columns - $0.cells) }
  }
}

import Testing

@testable import Canvas

struct TextAreaTests {
  private static let size = Size(rows: 4, columns: 9)

  private func area(_ text: String, _ keys: Key.Code..., size: Size = size) -> TextArea {
    var area = TextArea(text, size: size)
    for key in keys { _ = area.handle(.key(Key(key))) }
    return area
  }

  private func screen(_ area: TextArea, _ size: Size = size) -> (rows: [String], cursor: Position?) {
    let drawn = Drawn(size.rows, size.columns) { area.draw(on: &$0, in: $1) }
    return (drawn.inside, drawn.cursor)
  }

  @Test func `a paragraph is wrapped on the screen and one line in the text`() {
    let area = area("支委会讨论了整改。\n散会")
    let (rows, cursor) = screen(area)
    #expect(rows == ["支委会讨 ", "论了整   ", "改。     ", "散会     "])
    #expect(cursor == Position(row: 0, column: 0))
    #expect(area.text == "支委会讨论了整改。\n散会")
    #expect(area.letters == 11)
  }

  @Test(
    arguments: [
      ([Key.Code.end, .enter], "支委\n\n会"), ([.right, .enter, .enter], "支\n\n委\n会"),
      ([.end, .control("w")], "\n会"), ([.right, .control("u")], "委\n会"), ([.right, .delete], "支\n会"),
      ([.down, .backspace], "支委会"), ([.end, .delete], "支委会"), ([.down, .control("w")], "支委会"),
      ([.down, .control("u")], "支委\n会"), ([.right, .right, .right, .backspace], "支委会"),
      ([.down, .left, .backspace], "支\n会"), ([.backspace], "支委\n会"), ([.down, .end, .delete], "支委\n会"),
    ] as [([Key.Code], String)])
  func `keys edit across paragraphs`(keys: [Key.Code], text: String) {
    var area = TextArea("支委\n会", size: Self.size)
    for key in keys { _ = area.handle(.key(Key(key))) }
    #expect(area.text == text)
  }

  @Test func `up and down keep the column over short rows`() {
    var area = area("望星坡村支部\n村\n望星坡村支部", .end, size: Size(rows: 5, columns: 20))
    let columns = [Key.Code.down, .down, .up, .up].map { key in
      _ = area.handle(.key(Key(key)))
      return area.caretColumn
    }
    #expect(columns == [2, 12, 2, 12])
  }

  @Test func `End stays in its row and Home comes back`() {
    var area = area("支委会讨论了整改。")
    #expect(area.handle(.key(Key(.end))) == .moved)
    #expect(screen(area).cursor == Position(row: 0, column: 8))
    #expect(area.handle(.key(Key(.end))) == .still)
    #expect(area.handle(.text("好")) == .changed)
    #expect(area.text == "支委会讨好论了整改。")
    #expect(area.handle(.key(Key(.up))) == .moved)
    #expect(area.handle(.key(Key(.home))) == .moved)
    #expect(area.caret == TextPlace(paragraph: 0, offset: 0))
  }

  @Test func `a page moves the view with the caret`() {
    var area = area((1...20).map { "\($0)" }.joined(separator: "\n"), .down, .pageDown, .pageDown)
    #expect(screen(area).rows.map { $0.filter { $0 != " " } } == ["7", "8", "9", "10"])
    #expect(screen(area).cursor == Position(row: 1, column: 0))
    _ = area.handle(.key(Key(.pageUp)))
    #expect(area.caret.paragraph == 4)
    for _ in 0..<9 { _ = area.handle(.key(Key(.pageDown))) }
    #expect(screen(area).rows.map { $0.filter { $0 != " " } } == ["17", "18", "19", "20"])
    #expect(area.handle(.key(Key(.pageDown))) == .still)
    _ = area.handle(.key(Key(.home, .control)))
    #expect(screen(area).cursor == Position(row: 0, column: 0))
  }

  @Test func `typing is taken back by words, a paste whole`() {
    var area = area("")
    for character in "会议好，散会" { _ = area.handle(.text(character)) }
    _ = area.handle(.paste("一\n二"))
    _ = area.handle(.key(Key(.backspace)))
    _ = area.handle(.key(Key(.backspace)))
    var texts = [area.text]
    while area.undo() { texts.append(area.text) }
    #expect(texts == ["会议好，散会一", "会议好，散会一\n二", "会议好，散会", "会议好，", ""])
    #expect(!area.canUndo)
    while area.redo() {}
    #expect(area.text == "会议好，散会一")
    _ = area.undo()
    _ = area.handle(.text("完"))
    #expect(!area.canRedo)
  }

  @Test func `a paste is verbatim but for controls`() {
    var area = area("")
    _ = area.handle(.paste("一\r\n二\r三\t四\u{1B}[31m\u{9B}\n"))
    #expect(area.text == "一\n二\n三\t四[31m\n")
  }

  @Test func `a name can be put in place of the mark and initials`() {
    var area = area("主持 ＠hq 记录", .right, .right, .right, .right, .right, .right)
    #expect(area.word(after: "@") == "hq")
    #expect(area.replaceWord(after: "@", with: "何秋实") == .changed)
    #expect(area.text == "主持 何秋实 记录")
    #expect(area.word(after: "@") == nil)
    _ = area.undo()
    #expect(area.text == "主持 ＠hq 记录")
    #expect(self.area("a@ b", .end).word(after: "@") == nil)
    #expect(self.area("a@", .end).word(after: "@") == "")
  }

  @Test func `a click puts the caret there`() {
    var area = area("支委会讨论了整改。\n散会")
    #expect(area.click(row: 1, column: 3) == .moved)
    #expect(screen(area).cursor == Position(row: 1, column: 2))
    #expect(area.click(row: 9, column: 9) == .moved)
    #expect(screen(area).cursor == Position(row: 3, column: 4))
  }

  @Test func `another width keeps text, caret and view`() {
    var area = area("支委会讨论了整改。\n散会", .down, .down, .down, .end)
    area.resize(to: Size(rows: 2, columns: 5))
    #expect(screen(area, Size(rows: 2, columns: 5)).rows == ["改。 ", "散会 "])
    #expect(area.caret == TextPlace(paragraph: 1, offset: 6))
    #expect(screen(area, Size(rows: 1, columns: 30)).rows == ["散会" + String(repeating: " ", count: 26)])
  }

  @Test(arguments: 0..<16)
  func `whatever is typed, nothing is lost and the caret is seen`(seed: UInt64) {
    var dice = Dice(seed)
    let size = Size(rows: .random(in: 1...6, using: &dice), columns: .random(in: 1...20, using: &dice))
    let start = ["", "支委会 meeting 一\n\n（讨论）整改。", "a\n"].randomElement(using: &dice) ?? ""
    var area = TextArea(start, size: size)
    for _ in 0..<100 {
      let event = Event.random(&dice)
      let before = area
      let outcome = area.handle(event)
      #expect((outcome == .changed) == (before.text.utf8.elementsEqual(area.text.utf8) == false))
      if outcome == .still || outcome == .ignored { #expect(area.caret == before.caret) }
      check(area, size)
    }
    let end = area.text
    while area.undo() { check(area, size) }
    #expect(Array(area.text.utf8) == Array(start.utf8))
    while area.redo() { check(area, size) }
    #expect(Array(area.text.utf8) == Array(end.utf8))
  }

  private func check(_ area: TextArea, _ size: Size) {
    let fresh = Manuscript(area.text, width: area.manuscript.width)
    #expect(area.manuscript == fresh)
    #expect(area.manuscript.boundary(from: area.caret) == area.caret)
    let drawn = Drawn(size.rows, size.columns) { area.draw(on: &$0, in: $1) }
    #expect(drawn.cursor != nil)
    if let cursor = drawn.frame.cursor { #expect(drawn.frame[cursor.row, cursor.column].content != .rest) }
  }
}

extension Event {
  fileprivate static func random(_ dice: inout Dice) -> Event {
    let keys: [Key.Code] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .backspace, .delete, .enter, .control("w"),
      .control("u"), .backspace, .left,
    ]
    let texts: [Character] = ["会", "，", "a", " ", "（", "\u{301}", "x", "议", "🇨", "\u{200D}", "。"]
    switch Int.random(in: 0..<5, using: &dice) {
    case 0, 1: return .key(Key(keys.randomElement(using: &dice) ?? .left))
    case 2: return .paste(["第一项：\n人事", "a long word", "\u{301}", ""].randomElement(using: &dice) ?? "")
    default: return .text(texts.randomElement(using: &dice) ?? "a")
    }
  }
}

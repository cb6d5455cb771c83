import Testing

@testable import Canvas

struct LineEditorTests {
  private func editor(_ text: String, _ keys: Key.Code...) -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { _ = editor.handle(.key(Key(key))) }
    return editor
  }

  @Test(
    arguments: [
      ([Key.Code.left, .backspace], "云杉社"), ([.home, .delete], "杉里社"),
      ([.control("a"), .right, .delete], "云里社"),
      ([.left, .left, .control("u")], "里社"), ([.home, .end, .backspace], "云杉里"), ([.control("w")], ""),
      ([.home, .control("e"), .left, .control("u")], "社"),
    ] as [([Key.Code], String)])
  func `keys move and delete by character`(keys: [Key.Code], left: String) {
    var editor = LineEditor("云杉里社")
    for key in keys { _ = editor.handle(.key(Key(key))) }
    #expect(editor.text == left)
  }

  @Test(arguments: [
    ("meeting of  ", "meeting "), ("支委会 2026-11", "支委会 2026-"), ("王二（病假）", "王二（病假"), ("a,", "a"), ("", ""),
    ("   ", ""),
  ])
  func `Ctrl-W deletes the last word and the blanks after it`(text: String, left: String) {
    #expect(editor(text, .control("w")).text == left)
  }

  @Test func `a mark typed by itself joins the letter before it`() {
    var editor = editor("ae", .left)
    _ = editor.handle(.text("\u{301}"))
    #expect(Array(editor.text.utf8) == Array("a\u{301}e".utf8))
    _ = editor.handle(.key(Key(.backspace)))
    #expect(editor.text == "e")
  }

  @Test(arguments: [
    ("何秋实\n曾小满\n", "何秋实曾小满"), ("one\ntwo", "one two"), ("a\tb", "a b"), ("\r\n\u{1B}x\r\n", "x"),
    ("会议\nA", "会议A"),
  ])
  func `pasted text loses its line ends and nothing else`(pasted: String, text: String) {
    var editor = LineEditor()
    #expect(editor.handle(.paste(pasted)) == .changed)
    #expect(editor.text == text)
  }

  @Test func `each key answers what it did`() {
    var editor = LineEditor("好")
    let answers = [Key.Code.right, .left, .left, .delete, .delete, .backspace, .up, .tab, .function(9)].map {
      editor.handle(.key(Key($0)))
    }
    #expect(answers == [.still, .moved, .still, .changed, .still, .still, .ignored, .ignored, .ignored])
    #expect(editor.handle(.key(Key(.left, .alt))) == .ignored)
    #expect(editor.handle(.resize(Size(rows: 1, columns: 1))) == .ignored)
  }

  @Test(arguments: [
    (8, "云杉里  ", 6), (7, "云杉里 ", 6), (6, "~里   ", 3), (1, "~", 0), (2, "~ ", 0),
  ])
  func `a field shows the caret after what was typed`(width: Int, shown: String, caret: Int) {
    let drawn = Drawn(1, width) { LineEditor("云杉里").draw(on: &$0, in: $1) }
    #expect(drawn.inside == [shown])
    #expect(drawn.cursor == Position(row: 0, column: caret))
  }

  @Test func `a field without the focus shows its beginning and no cursor`() {
    let drawn = Drawn(1, 8) { LineEditor("望星坡街道党工委").draw(on: &$0, in: $1, focused: false) }
    #expect(drawn.inside == ["望星坡~ "])
    #expect(drawn.cursor == nil)
  }

  @Test(arguments: 0..<60)
  func `whatever is typed, nothing is lost and the caret is seen`(seed: UInt64) {
    var dice = Dice(seed)
    var editor = LineEditor()
    var model: [Character] = []
    var place = 0
    let width = Int.random(in: 1...24, using: &dice)
    for _ in 0..<80 {
      switch Int.random(in: 0..<8, using: &dice) {
      case 0 where place > 0:
        place -= 1
        _ = editor.handle(.key(Key(.left)))
      case 1 where place < model.count:
        place += 1
        _ = editor.handle(.key(Key(.right)))
      case 2 where place > 0:
        place -= 1
        model.remove(at: place)
        _ = editor.handle(.key(Key(.backspace)))
      case 3 where place < model.count:
        model.remove(at: place)
        _ = editor.handle(.key(Key(.delete)))
      default:
        let typed = ["会", "a", "·", "，", "\u{202E}", "9"].randomElement(using: &dice) ?? "a"
        model.insert(Character(typed), at: place)
        place += 1
        _ = editor.handle(.text(Character(typed)))
      }
      #expect(editor.text == String(model))
      let before = String(model[..<place])
      let window = LineWindow(of: editor.text, caret: before.utf8.count, width: width)
      let drawn = Drawn(1, width) { editor.draw(on: &$0, in: $1) }
      #expect(drawn.cursor == Position(row: 0, column: window.caret))
      let onScreen = drawn.frame[2, 3 + window.caret].content
      if width >= 6, place < model.count, model[place].cells <= 2 {
        #expect(onScreen == .character(model[place]))
      }
    }
  }
}

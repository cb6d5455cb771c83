/// The part of a line that a field shows: the caret always in it, and no half characters.
///
/// It depends on nothing but text, caret and width, and moves by half the width, so that a word stays
/// readable on both sides of the caret.
struct LineWindow: Hashable {
  /// What is shown, no wider than the field; `~` stands where text goes on.
  private(set) var shown: String
  /// The caret in cells from the field's left edge.
  private(set) var caret: Int

  init(of text: String, caret offset: Int, width: Int) {
    let column = text[..<text.place(offset)].cells
    let rest = text[text.place(offset)...]
    let under = max(1, rest.first?.cells ?? 1)
    let mark = rest.dropFirst().isEmpty ? 0 : 1
    let start = Self.start(caret: column, under: under, mark: mark, width: width)
    caret = column - start
    shown = Self.text(text, from: start, width: width)
  }

  /// The first column of the window: the fewest half widths that leave room for the letter under the caret
  /// and the mark after it.
  private static func start(caret: Int, under: Int, mark: Int, width: Int) -> Int {
    let room = width - under - mark
    if caret <= room { return 0 }
    guard width >= 6, under <= 2 else { return caret }
    let half = width / 2
    return (caret - room + half - 1) / half * half
  }

  private static func text(_ text: String, from start: Int, width: Int) -> String {
    guard start > 0 else { return text.cut(to: width) }
    var column = 0
    var rest = text[...]
    while let first = rest.first, column <= start, column < start + width {
      column += first.cells
      rest.removeFirst()
    }
    return String(("~" + String(repeating: " ", count: max(0, column - start - 1)) + rest).cut(to: width))
  }
}

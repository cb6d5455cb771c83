/// A question before something that cannot be taken back, with the safe answer chosen at first.
package struct Question<Answer: Hashable & Sendable>: Hashable, Sendable {
  /// One possible answer.
  package struct Option: Hashable, Sendable {
    package var answer: Answer
    package var label: String
    /// The letter that gives it at once.
    package var letter: Character

    package init(_ answer: Answer, _ label: String, letter: Character) {
      self.answer = answer
      self.label = label
      self.letter = letter
    }
  }

  package let text: String
  package let options: [Option]
  /// The number of the answer that changes nothing; Esc gives it.
  package let safe: Int
  /// The number of the answer that Enter gives.
  package private(set) var selected: Int

  /// Asks `text`; there must be an option with the number `safe`.
  package init(_ text: String, _ options: [Option], safe: Int = 0) {
    precondition(options.indices.contains(safe), "a question has a safe answer")
    self.text = text
    self.options = options
    self.safe = safe
    selected = safe
  }

  /// Takes ←→ Tab, Enter, the letters of the answers, and Esc for the safe one. Other text is refused quietly.
  package mutating func handle(_ event: Event) -> Choice<Answer> {
    switch Chord(event) {
    case .key(Key(.enter)): return .chosen(options[selected].answer)
    case .key(Key(.escape)): return .chosen(options[safe].answer)
    case .key(Key(.left)), .key(Key(.backTab)), .key(Key(.up)): selected = max(0, selected - 1)
    case .key(Key(.right)), .key(Key(.tab)), .key(Key(.down)): selected = min(options.count - 1, selected + 1)
    case .letter(let letter):
      let asked = options.first { $0.letter == Character(letter.lowercased()) }
      return asked.map { .chosen($0.answer) } ?? .open
    default: return .ignored
    }
    return .open
  }
}

extension Question where Answer == Bool {
  /// A question with the answers 否, chosen at first, and 是.
  package init(_ text: String, no: String, yes: String) {
    self.init(text, [Option(false, no, letter: "n"), Option(true, yes, letter: "y")])
  }
}

extension Question {
  /// The rows the question takes in `width` cells.
  package func rows(width: Int) -> Int {
    lines(width: width).count
  }

  /// The answer at a place in the question drawn in `area`, for clicks.
  package func answer(at position: Position, in area: Rect) -> Answer? {
    placed(in: area).first { $0.area.contains(position) }.map { options[$0.option].answer }
  }

  /// Draws the question from the top of `area`, the cursor on the chosen answer. Where it is short of rows, the
  /// last ones, with the answers, stay.
  package func draw(on frame: inout Frame, in area: Rect, style: Style = .bold) {
    frame.fill(area)
    let lines = lines(width: area.size.columns).suffix(area.size.rows)
    for (row, line) in zip(area.rows, lines) {
      frame.put(line, row: row, column: area.column, in: area, style: style)
    }
    for placed in placed(in: area) {
      let isSelected = placed.option == selected
      let (row, column) = (placed.area.row, placed.area.column)
      let label = options[placed.option].label
      frame.put(
        isSelected ? "[\(label)]" : " \(label) ", row: row, column: column, in: area,
        style: isSelected ? .reverse : [])
      if isSelected { frame.placeCursor(Position(row: row, column: column + 1), in: area) }
    }
  }

  /// The text as it is wrapped; the answers follow in the last row.
  private func lines(width: Int) -> [String] {
    let answers = options.reduce(0) { $0 + $1.label.cells + 2 }
    let lines = text.wrapped(to: max(1, width)).map(String.init)
    guard let last = lines.last, last.cells + 1 + answers > width else { return lines }
    return lines + [""]
  }

  private func placed(in area: Rect) -> [(option: Int, area: Rect)] {
    let lines = lines(width: area.size.columns)
    let last = lines.last?.cells ?? 0
    let row = area.row + min(lines.count, area.size.rows) - 1
    var column = area.column + (last == 0 ? 0 : last + 1)
    return options.indices.map { option in
      let width = options[option].label.cells + 2
      defer { column += width }
      return (option, Rect(row: row, column: column, rows: 1, columns: width))
    }
  }
}

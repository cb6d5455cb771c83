import Canvas

/// The field on the first row of a list: what is typed there filters it, by hanzi, initials, pinyin or number.
struct Search: Equatable, Sendable {
  private(set) var field = LineEditor()
  private(set) var isOpen = false
  private var names: [Sought]
  private var pinyin: Pinyin

  /// There only while something is typed: taking thousands of names apart takes longer than drawing them.
  private var index: NameIndex?

  init(_ names: [Sought], _ pinyin: Pinyin) {
    self.names = names
    self.pinyin = pinyin
  }

  var isFiltering: Bool { !field.isEmpty }

  mutating func open() { isOpen = true }

  /// Takes over changed names.
  mutating func reload(_ names: [Sought], _ pinyin: Pinyin) {
    self.names = names
    self.pinyin = pinyin
    index = nil
    takeNamesApart()
  }

  /// The places of the names that fit, best first; all of them where nothing is typed.
  var matches: [Int] { index?.matches(field.text) ?? Array(names.indices) }

  /// Whether the names are ready to be found.
  var isReady: Bool { index != nil }

  /// What became of an event.
  enum Outcome {
    case ignored
    /// Taken; the list stays as it is.
    case taken
    case filtered
  }

  /// Takes typing while open; Enter leaves the field, Esc empties it first and then leaves it.
  mutating func handle(_ event: Event) -> Outcome {
    if case .key(Key(.escape)) = event {
      guard isOpen || isFiltering else { return .ignored }
      isOpen = false
      field.clear()
      takeNamesApart()
      return .filtered
    }
    guard isOpen else { return .ignored }
    switch field.handle(event) {
    case .changed:
      takeNamesApart()
      return .filtered
    case .still, .moved: return .taken
    case .ignored: return .ignored
    }
  }

  mutating func close() { isOpen = false }

  private mutating func takeNamesApart() {
    if !isFiltering {
      index = nil
    } else if index == nil {
      index = NameIndex(names, pinyin)
    }
  }

  /// Draws the field with its label in one row, and returns the column after it.
  func draw(on frame: inout Frame, row: Int, column: Int, width: Int, label: String) -> Int {
    let start = frame.put(label, row: row, column: column)
    let area = Rect(row: row, column: start, rows: 1, columns: max(0, min(width, frame.size.columns - start)))
    field.draw(on: &frame, in: area, focused: isOpen)
    return area.columns.upperBound
  }
}

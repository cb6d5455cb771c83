/// A field with a few possible values, one of them chosen.
package struct ChoiceField: Hashable, Sendable {
  /// One possible value.
  package struct Option: Hashable, Sendable {
    package var value: String
    package var label: String

    package init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  package let options: [Option]
  private var place: Int?

  /// Begins with `value` chosen, or nothing.
  package init(_ options: [Option], chosen value: String? = nil) {
    self.options = options
    place = options.firstIndex { $0.value == value }
  }

  /// The option chosen; nil where none is yet.
  package var chosen: Option? { place.map { options[$0] } }

  /// Takes a digit for the option of that number, ←→ and Space for the one before or after, Home and End.
  package mutating func handle(_ event: Event) -> Outcome {
    switch Chord(event) {
    case .key(Key(.left)): return choose(place.map { $0 - 1 } ?? options.count - 1)
    case .key(Key(.right)): return choose(place.map { $0 + 1 } ?? 0)
    case .letter(" "): return choose(((place ?? -1) + 1) % max(1, options.count))
    case .key(Key(.home)): return choose(0)
    case .key(Key(.end)): return choose(options.count - 1)
    case .letter(let letter): return choose((letter.wholeNumberValue ?? 0) - 1)
    default: return .ignored
    }
  }

  private mutating func choose(_ next: Int) -> Outcome {
    guard options.indices.contains(next), next != place else { return .still }
    place = next
    return .changed
  }

  /// Draws all options with their digits, the chosen one in brackets; only the chosen one where there is no room.
  package func draw(on frame: inout Frame, in area: Rect, style: Style = [], focused: Bool = true) {
    let line = area.firstRow
    frame.fill(line, style: style)
    let texts = options.indices.map { label($0) }
    if texts.reduce(0, { $0 + $1.cells }) <= line.size.columns {
      drawAll(texts, on: &frame, in: line, style: style, focused: focused)
    } else {
      let text = place.map { "\(texts[$0]) \($0 + 1)/\(options.count)" } ?? "[ ] -/\(options.count)"
      frame.put(text, row: line.row, column: line.column, in: line, style: style)
      if focused { frame.placeCursor(Position(row: line.row, column: line.column + 1), in: line) }
    }
  }

  private func drawAll(
    _ texts: [String], on frame: inout Frame, in line: Rect, style: Style, focused: Bool,
  ) {
    var column = line.column
    if focused { frame.placeCursor(Position(row: line.row, column: column), in: line) }
    for (index, text) in texts.enumerated() {
      let isChosen = index == place
      if isChosen, focused { frame.placeCursor(Position(row: line.row, column: column + 1), in: line) }
      column = frame.put(
        text, row: line.row, column: column, in: line, style: isChosen ? style.union(.bold) : style)
    }
  }

  private func label(_ index: Int) -> String {
    let text = (index < 9 ? "\(index + 1)" : "") + options[index].label
    return index == place ? "[\(text)]" : " \(text) "
  }
}

extension Rect {
  /// The first row of this rectangle; without rows if it has none.
  var firstRow: Rect { Rect(row: row, column: column, rows: min(1, size.rows), columns: size.columns) }
}

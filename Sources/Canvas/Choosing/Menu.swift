/// A few things to do, one below the other in a box.
package struct Menu<ID: Hashable & Sendable>: Hashable, Sendable {
  /// One thing to do.
  package struct Item: Hashable, Sendable {
    package var id: ID
    package var label: String
    /// A letter that chooses it at once; those without have their place, 1 to 9.
    package var letter: Character?
    /// Why it cannot run now; nil if it can.
    package var refusal: String?

    package init(_ id: ID, _ label: String, letter: Character? = nil, refusal: String? = nil) {
      self.id = id
      self.label = label
      self.letter = letter
      self.refusal = refusal
    }
  }

  package let title: String
  package let items: [Item]
  /// The number of the selected item, from 0.
  package private(set) var selected: Int

  /// Begins at `selected`, or at the first that can run.
  package init(_ title: String, _ items: [Item], selected: Int? = nil) {
    self.title = title
    self.items = items
    let first = selected ?? items.firstIndex { $0.refusal == nil } ?? 0
    self.selected = min(max(0, first), max(0, items.count - 1))
  }
}

extension Menu {
  /// Takes ↑↓ Home End PgUp PgDn, the letters and digits of the items, Enter, and Esc or ←.
  package mutating func handle(_ event: Event) -> Choice<ID> {
    switch Chord(event) {
    case .key(Key(.enter)): return choose(selected)
    case .key(Key(.escape)), .key(Key(.left)): return .cancelled
    case .letter(let letter):
      return items.indices.first { self.letter(of: $0) == letter }.map { choose($0) } ?? .ignored
    default: break
    }
    guard let motion = Motion(event) else { return .ignored }
    selected = place(after: motion)
    return .open
  }

  /// Chooses the item in a row of the menu drawn in `area`, as a click does.
  package mutating func click(_ position: Position, in area: Rect) -> Choice<ID> {
    let inside = box(in: area).inset()
    guard inside.contains(position) else { return .ignored }
    let place = window(rows: inside.size.rows).lowerBound + position.row - inside.row
    return items.indices.contains(place) ? choose(place) : .ignored
  }

  private mutating func choose(_ place: Int) -> Choice<ID> {
    guard items.indices.contains(place) else { return .ignored }
    selected = place
    return items[place].refusal.map(Choice.refused) ?? .chosen(items[place].id)
  }

  private func place(after motion: Motion) -> Int {
    switch motion {
    case .up, .wheelUp: max(0, selected - 1)
    case .down, .wheelDown: min(max(0, items.count - 1), selected + 1)
    case .first, .pageUp: 0
    case .last, .pageDown: max(0, items.count - 1)
    }
  }

  private func letter(of place: Int) -> Character? {
    if let letter = items[place].letter { return letter }
    return place < 9 ? Character(String(place + 1)) : nil
  }

  private func window(rows: Int) -> Range<Int> {
    let top = Window.top(0, selected: selected, count: items.count, height: rows)
    return top..<min(items.count, top + max(0, rows))
  }
}

extension Menu {
  /// The box the menu takes in the middle of `area`.
  package func box(in area: Rect) -> Rect {
    let widest = items.indices.map { text(of: $0).cells }.max() ?? 0
    return area.centred(Size(rows: items.count + 2, columns: max(widest, title.cells + 2) + 4))
  }

  /// Draws the menu in the middle of `area`, the cursor on the selected item.
  package func draw(on frame: inout Frame, in area: Rect) {
    var inside = frame.panel(box(in: area), title: title)
    for place in window(rows: inside.size.rows) {
      let line = inside.takeTop()
      let isSelected = place == selected
      var style: Style = items[place].refusal == nil ? [] : .dim
      if isSelected { style.insert(.reverse) }
      frame.fill(line, style: style)
      let text = (isSelected ? ">" : " ") + text(of: place)
      frame.put(text, row: line.row, column: line.column, in: line, style: style)
      if isSelected { frame.placeCursor(Position(row: line.row, column: line.column), in: line) }
    }
  }

  private func text(of place: Int) -> String {
    let item = items[place]
    let key = letter(of: place).map(String.init) ?? " "
    let reason = item.refusal.map { "  (\($0))" } ?? ""
    return key + (item.refusal == nil ? " " : "-") + item.label + reason
  }
}

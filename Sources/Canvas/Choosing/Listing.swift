/// Rows to go through, one of them selected by its id, so that it stays selected when rows come and go.
package struct Listing<ID: Hashable & Sendable>: Hashable, Sendable {
  /// The rows in their order, as filtered.
  package private(set) var rows: [ID]
  /// The selected row; nil only where there are no rows.
  package private(set) var selected: ID?
  /// Rows marked one by one.
  package private(set) var marked: Set<ID> = []
  /// Where a range began that ends at the selected row.
  package private(set) var anchor: ID?
  /// How many rows are shown at a time.
  package var height: Int { didSet { scroll() } }

  /// The selected row's place, kept beside its id so that a key costs nothing by the length of the list.
  private var place: Int?
  private var top = 0
  /// What to select again when it comes back: the selection before nothing was found.
  private var lost: ID?

  /// Begins at `selected`, or at the first row.
  package init(_ rows: [ID], selected: ID? = nil, height: Int = 20) {
    self.rows = rows
    self.height = height
    place = selected.flatMap { rows.firstIndex(of: $0) } ?? (rows.isEmpty ? nil : 0)
    self.selected = place.map { rows[$0] }
    scroll()
  }

  /// Tells whether there are no rows.
  package var isEmpty: Bool { rows.isEmpty }

  /// The selected row's place among the rows.
  package var selectedIndex: Int? { place }

  /// The places of the rows to show in a room of so many rows.
  package func window(height: Int) -> Range<Int> {
    let first = Window.top(top, selected: place, count: rows.count, height: height)
    return first..<min(rows.count, first + max(0, height))
  }

  /// The rows a command is for: of those there are, the marked ones, or else the range or the selected one.
  package var chosen: [ID] {
    let marked = rows.filter(marked.contains)
    return marked.isEmpty ? range.map { rows[$0] } : marked
  }

  /// The places from the anchor to the selected row.
  package var range: Range<Int> {
    guard let place else { return 0..<0 }
    let other = anchor.flatMap { rows.firstIndex(of: $0) } ?? place
    return min(place, other)..<max(place, other) + 1
  }
}

extension Listing {
  /// Takes the motions of a list, j k g G and the wheel; with Shift ↑↓ stretch the range.
  package mutating func handle(_ event: Event) -> Outcome {
    switch event {
    case .key(Key(.up, .shift)): extend(by: -1)
    case .key(Key(.down, .shift)): extend(by: 1)
    default: Motion(event).map { move($0) } ?? .ignored
    }
  }

  /// Goes through the list; a range ends.
  package mutating func move(_ motion: Motion) -> Outcome {
    switch motion {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -max(1, height - 1))
    case .pageDown: move(by: max(1, height - 1))
    case .first: move(by: -rows.count)
    case .last: move(by: rows.count)
    case .wheelUp: turn(by: -3)
    case .wheelDown: turn(by: 3)
    }
  }

  /// Goes so many rows down, up if negative, as far as there are any.
  package mutating func move(by count: Int) -> Outcome {
    anchor = nil
    return go(by: count)
  }

  /// Stretches the range from where it began; ends where `move` is called.
  package mutating func extend(by count: Int) -> Outcome {
    if anchor == nil { anchor = selected }
    return go(by: count)
  }

  /// Begins a range at the selected row, or ends it.
  package mutating func toggleRange() {
    anchor = anchor == nil ? selected : nil
  }

  /// Selects a row, and tells whether there is such a row.
  package mutating func select(_ id: ID) -> Bool {
    guard let place = rows.firstIndex(of: id) else { return false }
    anchor = nil
    settle(at: place)
    return true
  }

  /// Marks the selected row, or takes the mark off.
  package mutating func toggleMark() {
    guard let selected else { return }
    if marked.remove(selected) == nil { marked.insert(selected) }
  }

  /// Marks these rows and no others.
  package mutating func mark(_ ids: some Sequence<ID>) {
    marked = Set(ids)
  }

  /// Takes over changed rows. The selected one stays where it is on the screen; one that is gone gives way to
  /// the next that is left, or else the one before it. So too when a filter is taken away.
  package mutating func reload(_ changed: [ID]) {
    let offset = (place ?? 0) - top
    let next = heir(in: changed)
    show(changed, at: next)
    if let place { top = place - offset }
    scroll()
  }

  /// Takes over the rows that fit what was typed, best first, and selects the first. Marks stay.
  package mutating func filter(_ fitting: [ID]) {
    show(fitting, at: fitting.isEmpty ? nil : 0)
    top = 0
    scroll()
  }

  private mutating func show(_ changed: [ID], at next: Int?) {
    if next == nil, let selected { lost = selected }
    rows = changed
    anchor = nil
    place = next
    selected = next.map { changed[$0] }
    if next != nil { lost = nil }
  }

  /// The place in `changed` of the selected row or of the one that follows it there.
  private func heir(in changed: [ID]) -> Int? {
    guard !changed.isEmpty else { return nil }
    if let wanted = selected ?? lost, let found = changed.firstIndex(of: wanted) { return found }
    guard let place else { return 0 }
    let places = Dictionary(zip(changed, changed.indices)) { first, _ in first }
    let after = rows[place...].lazy.compactMap { places[$0] }.first
    return after ?? rows[..<place].reversed().lazy.compactMap { places[$0] }.first ?? 0
  }

  private mutating func go(by count: Int) -> Outcome {
    guard let place else { return .still }
    let next = min(max(0, place + min(max(count, -rows.count), rows.count)), rows.count - 1)
    guard next != place else { return .still }
    settle(at: next)
    return .moved
  }

  private mutating func turn(by count: Int) -> Outcome {
    guard let place else { return .still }
    let before = top
    top = Window.top(top + count, selected: nil, count: rows.count, height: height)
    let shown = top..<max(top + 1, min(rows.count, top + height))
    let next = min(max(place, shown.lowerBound), shown.upperBound - 1)
    if next != place { anchor = nil }
    settle(at: next)
    return top == before && next == place ? .still : .moved
  }

  private mutating func settle(at next: Int) {
    place = next
    selected = rows[next]
    scroll()
  }

  private mutating func scroll() {
    top = Window.top(top, selected: place, count: rows.count, height: height)
  }
}

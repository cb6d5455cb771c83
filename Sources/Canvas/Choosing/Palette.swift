/// All commands, found by typing: a field on top, below it what fits.
package struct Palette<ID: Hashable & Sendable>: Equatable, Sendable {
  /// One command.
  package struct Item: Hashable, Sendable {
    package var id: ID
    package var title: String
    /// Its keys as they are written.
    package var keys: String
    /// Other words it is found by, such as its English.
    package var also: [String]
    /// Why it cannot run now; nil if it can.
    package var refusal: String?

    package init(_ id: ID, _ title: String, keys: String = "", also: [String] = [], refusal: String? = nil) {
      self.id = id
      self.title = title
      self.keys = keys
      self.also = also
      self.refusal = refusal
    }
  }

  package let items: [Item]
  /// What is typed to find a command.
  package private(set) var field = LineEditor()
  /// The commands that fit, by their numbers in `items`.
  package private(set) var listing: Listing<Int>
  private let index: NameIndex

  /// Begins with all `items` in their order; the list shows `height` at a time.
  package init(_ items: [Item], _ pinyin: Pinyin, height: Int) {
    self.items = items
    let sought = items.map { item in
      Sought(item.title, .anything, also: item.also + (item.keys.isEmpty ? [] : [item.keys]))
    }
    index = NameIndex(sought, pinyin)
    listing = Listing(Array(items.indices), height: height)
  }

  /// The command that Enter chooses.
  package var selected: Item? { listing.selected.map { items[$0] } }

  /// Takes a change of room: how many commands the list shows.
  package mutating func resize(height: Int) { listing.height = height }

  /// Takes typing, ↑↓ PgUp PgDn, the wheel, Enter and Esc.
  package mutating func handle(_ event: Event) -> Choice<ID> {
    switch event {
    case .key(Key(.enter)):
      guard let selected else { return .open }
      return selected.refusal.map(Choice.refused) ?? .chosen(selected.id)
    case .key(Key(.escape)): return .cancelled
    case .key(let key) where [.up, .down, .pageUp, .pageDown].contains(key.code): _ = listing.handle(event)
    case .mouse: return listing.handle(event) == .ignored ? .ignored : .open
    default: return type(event)
    }
    return .open
  }

  /// Chooses the command in a row of the list drawn by `draw`, counted from the first one shown.
  package mutating func click(row: Int, height: Int) -> Choice<ID> {
    let window = listing.window(height: height)
    guard row >= 0, row < window.count else { return .ignored }
    _ = listing.select(listing.rows[window.lowerBound + row])
    return handle(.key(Key(.enter)))
  }

  private mutating func type(_ event: Event) -> Choice<ID> {
    switch field.handle(event) {
    case .ignored: return .ignored
    case .still, .moved: return .open
    case .changed:
      listing.filter(index.matches(field.text))
      return .open
    }
  }
}

extension Palette {
  /// Draws the palette in a box over `area`; the titles of the columns, and what is said where nothing fits, are
  /// those of `table`: title, keys, why not now.
  package func draw(on frame: inout Frame, in area: Rect, title: String, table: Table) {
    var inside = frame.panel(area, title: title)
    let line = inside.takeTop()
    table.draw(listing, on: &frame, in: inside, focused: false) { place in
      let item = items[listing.rows[place]]
      return Table.Row(
        [Styled(item.title), Styled(item.keys, .bold), Styled(item.refusal ?? "", .faint)],
        style: item.refusal == nil ? [] : .dim)
    }
    field.draw(on: &frame, in: line)
  }
}

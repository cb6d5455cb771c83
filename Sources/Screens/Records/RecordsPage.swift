import Canvas
import Register

/// The records of one book: a list whose columns come from the schema.
struct RecordsPage: Page {
  /// One row.
  enum Row: Hashable, Sendable {
    case kept(Kept.ID)

    /// A talk that is not there yet.
    case lacking(TalkGap)
  }

  private(set) var ledger: Ledger
  var search: Search
  private(set) var listing = Listing<Row>([])
  private(set) var rows: [Row] = []
  private(set) var records: [Kept.ID: KeptRecord] = [:]
  private(set) var standing: PlanStanding

  init(_ ledger: Ledger, _ world: World) {
    self.ledger = ledger
    search = Search([], world.pinyin)
    standing = PlanStanding(ledger, world)
    reload(world)
  }

  var spot: Spot { .records }
  var isTyping: Bool { search.isOpen }
  func path(_ world: World) -> [String] { ledger.path(world) }

  mutating func reload(_ world: World) {
    let before = rows
    let kept = ledger.records(world)
    records = Dictionary(kept.map { ($0.id, $0) }) { first, _ in first }
    standing = PlanStanding(ledger, world)
    rows = TalkGap.all(in: ledger, world).map(Row.lacking) + sorted(kept.map(\.id)).map(Row.kept)
    search.reload(rows.map { sought($0, world) }, world.pinyin)
    listing.reload(shown)
    select(newSince: before)
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if case .key(let key) = event, search.isOpen, [.up, .down, .pageUp, .pageDown].contains(key.code) {
      _ = listing.handle(event)
      return []
    }
    switch search.handle(event) {
    case .filtered:
      listing.filter(shown)
      return []
    case .taken: return []
    case .ignored: return listing.handle(event) == .ignored ? nil : []
    }
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows - 2 - RecordsPage.detailRows(in: area))
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    if area.takeTop().contains(position) {
      search.open()
      return []
    }
    _ = area.takeBottom(RecordsPage.detailRows(in: area))
    guard
      case .row(let place) = table(world).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else { return nil }
    let row = listing.rows[place]
    if row == listing.selected { return open(world) }
    _ = listing.select(row)
    return []
  }

  /// Shows the book of another year.
  mutating func turn(to year: Int, _ world: World) {
    ledger = ledger.turned(to: year)
    rows = []
    reload(world)
  }
}

extension RecordsPage {
  private var shown: [Row] { search.matches.map { rows[$0] } }

  /// Plans go by months; other books stay in the order of their files.
  private func sorted(_ ids: [Kept.ID]) -> [Kept.ID] {
    ids.enumerated().sorted { left, right in
      guard let one = standing.order(left.element), let other = standing.order(right.element),
        one != other
      else { return left.offset < right.offset }
      return one < other
    }.map(\.element)
  }

  private func sought(_ row: Row, _ world: World) -> Sought {
    switch row {
    case .lacking(let gap): return Sought(gap.words(world.texts), .anything)
    case .kept(let id):
      guard let values = records[id]?.values, let words = RecordWords(ledger, world) else {
        return Sought(id.key, .anything)
      }
      let also = words.schema.fields.map { words.value($0, values) }.filter { !$0.isEmpty }
      return Sought(words.title(values), .anything, also: also)
    }
  }

  /// A record that was just made is the one selected; of talks the next one that is missing.
  private mutating func select(newSince before: [Row]) {
    if case .lacking = listing.selected { return }
    let known = Set(before)
    let new = rows.filter { !known.contains($0) }
    if !before.isEmpty, new.count == 1 { _ = listing.select(new[0]) }
  }

  static func detailRows(in area: Rect) -> Int { area.size.rows >= 14 ? 4 : 0 }
}

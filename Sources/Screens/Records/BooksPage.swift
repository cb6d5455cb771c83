import Canvas
import Register

/// All books of a branch (台账), with how many records each has.
struct BooksPage: Page {
  let branch: String
  private(set) var year: Int
  private var search: Search
  private(set) var listing = Listing<Ledger>([])
  private var ledgers: [Ledger] = []
  private var counts: [Ledger: Int] = [:]

  /// How many findings are settled in each book.
  private var findings: [Ledger: Int] = [:]

  init(_ branch: String, year: Int, _ world: World) {
    self.branch = branch
    self.year = year
    search = Search([], world.pinyin)
    reload(world)
  }

  var spot: Spot { .books }
  var isTyping: Bool { search.isOpen }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [world.texts("overview"), name.isEmpty ? branch : name, "\(world.texts("spot.books")) \(year)"]
  }

  mutating func reload(_ world: World) {
    ledgers = Ledger.all(of: branch, year: year, world)
    counts = Dictionary(ledgers.map { ($0, $0.records(world).count) }) { first, _ in first }
    findings = [:]
    for finding in world.entry(branch)?.findings ?? [] {
      if let ledger = FindingWay(finding, world).ledger { findings[ledger, default: 0] += 1 }
    }
    search.reload(
      ledgers.map { Sought($0.name(world), .anything, also: [$0.schema(world)?.shelf?.english ?? ""]) },
      world.pinyin)
    listing.reload(shown)
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

  mutating func resize(_ area: Rect) { listing.height = max(1, area.size.rows - 2) }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    if area.takeTop().contains(position) {
      search.open()
      return []
    }
    guard
      case .row(let place) = table(world).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else { return nil }
    let ledger = listing.rows[place]
    if ledger == listing.selected { return open(world) }
    _ = listing.select(ledger)
    return []
  }

  private var shown: [Ledger] { search.matches.map { ledgers[$0] } }
}

extension BooksPage {
  func legend(_ world: World) -> String { world.texts("books.legend") }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard world.books[branch] != nil else {
      frame.put(world.texts("branch.reading"), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    var area = area
    let line = area.takeTop()
    _ = search.draw(on: &frame, row: line.row, column: 1, width: 14, label: world.texts("find.label"))
    table(world).draw(listing, on: &frame, in: area, focused: !search.isOpen) { place in
      row(listing.rows[place], world)
    }
  }

  private func table(_ world: World) -> Table {
    let texts = world.texts
    return Table(
      [
        Column(texts("books.book"), .text(least: 14, most: 24), importance: 9),
        Column(texts("books.span"), .whole(4), importance: 5),
        Column(texts("books.records"), .whole(4), .right, importance: 8),
        Column(texts("findings"), .whole(4), .right, importance: 7),
        Column(texts("books.for"), .text(least: 12), importance: 1),
      ], empty: texts("find.nothing"))
  }

  private func row(_ ledger: Ledger, _ world: World) -> Table.Row {
    let (count, found) = (counts[ledger] ?? 0, findings[ledger] ?? 0)
    // The rest of that sentence speaks of fields by their names in the file.
    let purpose = ledger.schema(world)?.purpose.prefix { !"。；：".contains($0) } ?? ""
    return Table.Row([
      Styled(ledger.name(world)), Styled(ledger.year.map { "\($0)" } ?? world.texts("spot.branch")),
      Styled("\(count)", count == 0 ? .faint : []),
      Styled(found == 0 ? "" : "\(found)", .warning),
      Styled(world.texts.isChinese ? String(purpose) : "", .faint),
    ])
  }
}

extension BooksPage {
  static let commands: [Command] = [
    .of(.books, "find", [.function(3), .letter("/")]) { (page: inout BooksPage, _) in
      page.search.open()
      return []
    },
    .of(
      .books, "open", [.key(.enter), .key(.right)],
      refusal: { (page: BooksPage, _) in page.listing.isEmpty ? "refusal.nothing-selected" : nil }
    ) { (page: inout BooksPage, world) in page.open(world) },
    .of(
      .books, "new-record", [.function(7), .letter("a")],
      refusal: { (page: BooksPage, world) in
        guard let ledger = page.listing.selected else { return "refusal.nothing-selected" }
        return ledger.refusalToAdd(world)
      }
    ) { (page: inout BooksPage, world) in
      page.listing.selected.map { [.go(.record(RecordPage(.new(FieldValues()), in: $0, world)))] } ?? []
    },
    .of(
      .books, "turn-year", [.function(6)],
      refusal: { (page: BooksPage, world) in
        world.years(of: page.branch, with: page.year).count == 1 ? "refusal.one-year" : nil
      }
    ) { (page: inout BooksPage, world) in page.turn(world) },
  ]

  private func open(_ world: World) -> [Step] {
    listing.selected.map { [.go(.records(RecordsPage($0, world)))] } ?? []
  }

  private mutating func turn(_ world: World) -> [Step] {
    let years = world.years(of: branch, with: year)
    let place = listing.selectedIndex
    year = years.first { $0 > year } ?? years[0]
    reload(world)
    // The same book of the other year.
    if let place, listing.rows.indices.contains(place) { _ = listing.select(listing.rows[place]) }
    return []
  }
}

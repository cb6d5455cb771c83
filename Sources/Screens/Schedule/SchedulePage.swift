import Canvas
import Checkup
import Register

/// What falls due in the next sixty days, day by day, in one branch or in all; what is overdue comes first.
struct SchedulePage: Page {
  enum View: String, CaseIterable, Sendable {
    case all, coming, late
  }

  struct Tally: Equatable, Sendable {
    var all = 0
    var late = 0
  }

  /// The branch; nil for all of them.
  let branch: String?
  var listing = Listing<ScheduleRow.ID>([])
  var search: Search
  private(set) var rows: [ScheduleRow] = []
  private(set) var places: [ScheduleRow.ID: Int] = [:]

  /// The rows of each group, and the groups whose members are listed one by one.
  private(set) var groups: [ScheduleRow.ID: [Int]] = [:]

  /// How many lines are listed, days and what was unfolded aside, and how many of them are late.
  private(set) var tally = Tally()
  var unfolded: Set<ScheduleRow.ID> = []

  /// Which of what is due is listed.
  var view = View.all

  /// Whether the person chose a row: until then the first one is chosen, also of what comes in later.
  private var hasChosen = false

  /// What is shown is of this version of the outlook.
  private var version = -1

  init(branch: String?, _ world: World) {
    self.branch = branch
    search = Search([], world.pinyin)
    reload(world)
  }

  var spot: Spot { .schedule }
  var isTyping: Bool { search.isOpen }

  func path(_ world: World) -> [String] {
    let name = branch.map { [world.entry($0)?.name ?? $0] } ?? []
    return [world.texts("overview")] + name + [world.texts("spot.schedule")]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if case .key(let key) = event, search.isOpen, [.up, .down, .pageUp, .pageDown].contains(key.code) {
      _ = move(event)
      return []
    }
    switch search.handle(event) {
    case .filtered:
      let ids = list()
      listing.filter(ids)
      skipHeading(from: nil)
      return []
    case .taken: return []
    case .ignored: return move(event) == .ignored ? nil : []
    }
  }

  mutating func reload(_ world: World) {
    guard world.outlook.version != version else { return }
    version = world.outlook.version
    let dues = codes(world).flatMap { world.outlook.dues[$0] ?? [] }
    rows = dues.sorted().map { ScheduleRow($0, on: world.day) }
    places = Dictionary(zip(rows.map(\.id), rows.indices)) { first, _ in first }
    groups = [:]
    for (place, row) in rows.enumerated() {
      guard let group = row.group else { continue }
      groups[group, default: []].append(place)
      if places[group] == nil { places[group] = place }
    }
    let names = Dictionary(world.entries.map { ($0.code, $0.name) }) { first, _ in first }
    search.reload(rows.map { $0.sought(names, world) }, world.pinyin)
    let ids = list()
    if hasChosen {
      listing.reload(ids)
    } else {
      let height = listing.height
      listing = Listing(ids)
      listing.height = height
    }
    skipHeading(from: nil)
  }

  /// Wants to know what it does not know yet.
  func wishes(_ world: World) -> [Effect] {
    let lacking = world.outlook.lacking(of: codes(world))
    return lacking.isEmpty ? [] : [.foresee(branches: lacking)]
  }

  mutating func resize(_ area: Rect) { listing.height = max(1, area.size.rows - 2) }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    if area.takeTop().contains(position) {
      search.open()
      return []
    }
    let table = ScheduleTable(world, showsBranch: branch == nil)
    guard
      case .row(let place) = table.table(isEmpty: rows.isEmpty).hit(
        position, listing, in: area, row: { _ in Table.Row([]) })
    else { return nil }
    let id = listing.rows[place]
    if id == listing.selected { return open(world) }
    if !id.isHeading { hasChosen = listing.select(id) || hasChosen }
    return []
  }
}

extension SchedulePage {
  func codes(_ world: World) -> [String] { branch.map { [$0] } ?? world.entries.map(\.code) }

  /// The rows that fit what is typed, in the order of days, with the days between them; many alike in one line. Counts
  /// them too.
  mutating func list() -> [ScheduleRow.ID] {
    let fitting = (search.isFiltering ? search.matches.sorted() : Array(rows.indices)).filter {
      view == .all || (rows[$0].heading == .late) == (view == .late)
    }
    var shown: [ScheduleRow.ID] = []
    var (heading, group): (ScheduleRow.ID?, ScheduleRow.ID?)
    tally = Tally()
    for place in fitting {
      let row = rows[place]
      if row.heading != heading { shown.append(row.heading) }
      heading = row.heading
      let isMany = !search.isFiltering && (row.group.flatMap { groups[$0] }?.count ?? 0) >= DueLine.many
      guard isMany, let own = row.group else {
        shown.append(row.id)
        count(row)
        continue
      }
      if own != group {
        shown.append(own)
        count(row)
      }
      group = own
      if unfolded.contains(own) { shown.append(row.id) }
    }
    return shown
  }

  private mutating func count(_ row: ScheduleRow) {
    tally.all += 1
    if row.heading == .late { tally.late += 1 }
  }

  private mutating func move(_ event: Event) -> Outcome {
    let before = listing.selectedIndex
    let outcome = listing.handle(event)
    if outcome != .ignored {
      skipHeading(from: before)
      hasChosen = hasChosen || listing.selectedIndex != before
    }
    return outcome
  }

  /// Days are passed over: on in the direction one went, back where there is nothing before.
  mutating func skipHeading(from before: Int?) {
    guard let place = listing.selectedIndex, case .some(let id) = listing.selected else { return }
    if !id.isHeading { return }
    let isUp = before.map { place < $0 } ?? false
    _ = listing.move(by: isUp && place > 0 ? -1 : 1)
  }
}

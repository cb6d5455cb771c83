import Canvas
import Checkup
import Register

/// The branches of a new round, of which some are left out with a reason.
struct DrawRoster: Equatable, Sendable {
  private(set) var listing: Listing<String>
  private(set) var search: Search

  /// Why a branch is left out, by its code.
  private(set) var reasons: [String: String] = [:]

  /// The reason being typed for the selected branch.
  private(set) var reason: LineEditor?
  private var branches: [Branch]

  init(_ world: World) {
    branches = DrawRoster.branches(world)
    listing = Listing(branches.map(\.code))
    search = Search(DrawRoster.names(branches), world.pinyin)
  }

  var isTyping: Bool { search.isOpen || reason != nil }

  var exclusions: [DrawPlan.Exclusion] {
    reasons.sorted { $0.key < $1.key }.map { DrawPlan.Exclusion(code: $0.key, reason: $0.value) }
  }

  mutating func resize(height: Int) { listing.height = max(1, height) }
  mutating func openSearch() { search.open() }

  mutating func reload(_ world: World) {
    let now = DrawRoster.branches(world)
    guard now != branches else { return }
    branches = now
    search.reload(DrawRoster.names(now), world.pinyin)
    listing.reload(search.matches.map { now[$0].code })
    reasons = reasons.filter { code, _ in now.contains { $0.code == code } }
  }

  /// Leaves the selected branch out, once there is a reason, or takes it in again.
  mutating func toggle() {
    guard let code = listing.selected else { return }
    if reasons.removeValue(forKey: code) == nil { reason = LineEditor() }
  }

  /// Takes the reason that was typed; false if none was.
  mutating func giveReason() -> Bool {
    guard let typed = reason?.text.trimmed, !typed.isEmpty, let code = listing.selected else { return false }
    reasons[code] = typed
    reason = nil
    return true
  }

  mutating func closeSearch() { search.close() }

  mutating func handle(_ event: Event) -> Bool {
    if reason != nil {
      if event == .key(Key(.escape)) {
        reason = nil
        return true
      }
      return reason?.handle(event) != .ignored
    }
    if case .key(let key) = event, search.isOpen, [.up, .down, .pageUp, .pageDown].contains(key.code) {
      return listing.handle(event) != .ignored
    }
    switch search.handle(event) {
    case .filtered:
      listing.filter(search.matches.map { branches[$0].code })
      return true
    case .taken: return true
    case .ignored: return listing.handle(event) != .ignored
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ texts: Texts) -> Bool {
    var area = area
    guard reason == nil else { return false }
    if area.takeTop().contains(position) {
      search.open()
      return true
    }
    guard case .row(let place) = table(texts).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else {
      return false
    }
    return listing.select(listing.rows[place])
  }
}

extension DrawRoster {
  func draw(on frame: inout Frame, in area: Rect, _ typed: DrawTyped) {
    var area = area
    let line = area.takeTop()
    let texts = typed.world.texts
    if let reason, let code = listing.selected {
      let label = texts("draw.reason-for", ["branch": code])
      let start = frame.put(label, row: line.row, column: 1)
      reason.draw(
        on: &frame,
        in: Rect(row: line.row, column: start, rows: 1, columns: max(0, line.size.columns - start - 1)))
    } else {
      _ = search.draw(on: &frame, row: line.row, column: 1, width: 14, label: texts("find.label"))
      let facts = [
        "all": "\(branches.count)", "excluded": "\(reasons.count)",
        "listed": "\(branches.count - reasons.count)",
      ]
      let counts = texts("draw.exclusions.counts", facts)
      frame.put(counts, row: line.row, column: max(0, line.size.columns - counts.cells - 1))
    }
    let places = Dictionary(branches.map { ($0.code, $0) }) { first, _ in first }
    let (plan, world) = (typed.plan, typed.world)
    table(texts).draw(listing, on: &frame, in: area, focused: !isTyping) { place in
      places[listing.rows[place]].map { branch in
        row(branch, plan, last: DrawRoster.last(branch, typed.past, world))
      } ?? Table.Row([])
    }
  }

  private func table(_ texts: Texts) -> Table {
    Table(
      [
        Column(texts("draw.column.code"), .whole(4), importance: 7),
        Column(texts("draw.column.branch"), .text(least: 12), importance: 9),
        Column(texts("draw.column.stratum"), .whole(4), importance: 4),
        Column(texts("draw.column.weight"), .whole(2), .right, importance: 2),
        Column(texts("draw.column.last"), .whole(4), .right, importance: 5),
        Column(texts("draw.column.reason"), .text(least: 8), importance: 8),
      ], empty: texts("find.nothing"))
  }

  /// The number of the round that last visited the branch; the year of its last sheet where no draw led to it.
  private static func last(_ branch: Branch, _ past: DrawPast, _ world: World) -> String {
    let visit = past.lastVisit(of: branch)
    if visit > 0 { return "\(visit)" }
    let sheets = world.directory.inspections.sheets[branch.code] ?? []
    return sheets.filter { $0 <= world.day }.max().map { "\($0.year)" } ?? "-"
  }

  private func row(_ branch: Branch, _ plan: DrawPlan, last: String) -> Table.Row {
    let reason = reasons[branch.code]
    return Table.Row(
      [
        Styled(branch.code), Styled(branch.name), Styled(plan.stratum(of: branch)),
        Styled("\(plan.weight(of: branch))"),
        Styled(last), Styled(reason ?? ""),
      ], style: reason == nil ? [] : .faint, isMarked: reason != nil)
  }

  private static func branches(_ world: World) -> [Branch] {
    world.entries.compactMap(\.branch).filter { $0.exists(on: world.day) }
  }

  private static func names(_ branches: [Branch]) -> [Sought] {
    branches.map { Sought($0.name, .anything, number: $0.code) }
  }
}

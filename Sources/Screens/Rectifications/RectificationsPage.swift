import Canvas
import Checkup
import Register

/// What is to be put right (整改), overdue first, with its log; and the ruling on it.
struct RectificationsPage: Page {
  /// The branch; nil for all of them.
  let branch: String?
  private(set) var listing = Listing<String>([])
  private(set) var rows: [String: RectificationRow] = [:]
  private(set) var tally = FindingTally()

  /// The number of the one whose log is read.
  var opened: String?

  /// What is being filled in.
  var entry: RectificationEntry?

  /// The first line seen of the log.
  private var top = 0
  private var size = Size(rows: 20, columns: 80)

  init(branch: String?, _ world: World) {
    self.branch = branch
    reload(world)
  }

  var spot: Spot { .rectifications }
  var isTyping: Bool { entry != nil }
  var isChanged: Bool { entry?.isChanged ?? false }

  /// The branch whose book is needed to rule.
  var branchToRead: String? { branch ?? opened.flatMap { rows[$0] }?.rectification.branch }

  func path(_ world: World) -> [String] {
    let name = branch.map { [world.entry($0)?.name ?? $0] } ?? []
    return [world.texts("overview")] + name + [world.texts("spot.rectifications")]
      + (opened.map { [$0] } ?? [])
  }

  mutating func reload(_ world: World) {
    let codes = branch.map { [$0] } ?? world.entries.map(\.code)
    let known = Set(codes)
    let own = world.directory.inspections.rectifications.filter { known.contains($0.branch) }
    let responses = world.entries.filter { known.contains($0.code) }.flatMap(\.responses)
    let all = RectificationRow.all(own, responses, on: world.day)
    rows = Dictionary(all.map { ($0.rectification.id, $0) }) { first, _ in first }
    let sheets = world.directory.inspections.written.filter { known.contains($0.sheet.branch) }
    tally = FindingTally(sheets, own, responses, on: world.day)
    listing.reload(all.map(\.rectification.id))
    if let opened, rows[opened] == nil { self.opened = nil }
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if entry != nil { return fillIn(event, world) }
    if opened == nil, event == .key(Key(.right)) { return open(world) }
    guard let opened, let row = rows[opened] else { return listing.handle(event) == .ignored ? nil : [] }
    if event == .key(Key(.escape)) || event == .key(Key(.left)) {
      self.opened = nil
      return []
    }
    guard let motion = Motion(event) else { return nil }
    let lines = RectificationLog(row, world).lines(width: size.columns - 2)
    let wanted =
      switch motion {
      case .up, .wheelUp: top - 1
      case .down, .wheelDown: top + 1
      case .pageUp: top - size.rows + 1
      case .pageDown: top + size.rows - 1
      case .first: 0
      case .last: lines.count
      }
    top = Window.top(wanted, selected: nil, count: lines.count, height: size.rows)
    return []
  }

  func wishes(_ world: World) -> [Effect] {
    guard opened != nil, let code = branchToRead, world.books[code] == nil else { return [] }
    return [.open(branch: code)]
  }

  mutating func resize(_ area: Rect) {
    size = Size(rows: area.size.rows - 1, columns: area.size.columns)
    listing.height = max(1, area.size.rows - 2 - RectificationsPage.detailRows(in: area))
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    _ = area.takeTop()
    if entry != nil {
      let look = FormLook(weekdays: world.weekdays)
      return (entry?.form.click(position, in: area, look: look) ?? .ignored) == .ignored ? nil : []
    }
    _ = area.takeBottom(RectificationsPage.detailRows(in: area))
    guard opened == nil,
      case .row(let place) = Table([]).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else { return nil }
    if listing.rows[place] == listing.selected { return open(world) }
    _ = listing.select(listing.rows[place])
    return []
  }
}

extension RectificationsPage {
  var selected: RectificationRow? { (opened ?? listing.selected).flatMap { rows[$0] } }

  mutating func open(_ world: World) -> [Step] {
    opened = listing.selected
    top = 0
    guard let code = branchToRead, opened != nil, world.books[code] == nil else { return [] }
    return [.effect(.open(branch: code))]
  }

  /// Rows below the list that tell of the selected one; none where they would leave no list.
  static func detailRows(in area: Rect) -> Int { area.size.rows >= 12 ? 4 : 0 }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let head = area.takeTop()
    if let entry, let selected {
      frame.put(
        entry.title(selected, world), row: head.row, column: 1, width: head.size.columns - 2, style: .bold)
      entry.form.draw(on: &frame, in: area, look: FormLook(weekdays: world.weekdays))
      return
    }
    frame.put(world.wordingOfSheet.sum(tally), row: head.row, column: 1, width: head.size.columns - 2)
    if let opened, let row = rows[opened] {
      for (line, text) in zip(
        area.rows, RectificationLog(row, world).lines(width: area.size.columns - 2).dropFirst(top))
      {
        frame.put(text.text, row: line, column: 1, style: text.style)
      }
      frame.cursor = Position(row: area.row, column: 0)
      return
    }
    let detail = area.takeBottom(RectificationsPage.detailRows(in: area))
    let table = RectificationTable(world, showsBranch: branch == nil)
    table.table.draw(listing, on: &frame, in: area) { place in
      rows[listing.rows[place]].map(table.row) ?? Table.Row([])
    }
    if listing.isEmpty { frame.cursor = Position(row: area.row + 1, column: 0) }
    guard let selected, detail.size.rows > 0 else { return }
    frame.rule(row: detail.row, columns: detail.columns, style: .faint)
    let lines = RectificationLog(selected, world).lines(width: detail.size.columns - 2)
    for (line, text) in zip(detail.rows.dropFirst(), lines) {
      frame.put(text.text, row: line, column: 1, style: text.style)
    }
  }

  func legend(_ world: World) -> String {
    if entry != nil { return world.texts("sheet.legend.form") }
    return world.texts(opened == nil ? "fix.legend" : "fix.legend.opened")
  }
}

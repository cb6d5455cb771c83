import Canvas
import Register

/// The members of a branch: all of them or some, in one of several orders.
struct MemberList: Equatable, Sendable {
  let code: String
  private(set) var search: Search
  private(set) var listing: Listing<String>
  private(set) var order = MemberOrder.roster
  private(set) var filter = MemberFilter.all
  private var names: [String]

  /// How many the branch's files hold, those who left included.
  private(set) var all = 0

  init(_ code: String, _ world: World) {
    self.code = code
    names = []
    search = Search([], world.pinyin)
    listing = Listing([])
    reload(world)
  }

  mutating func openSearch() { search.open() }
  mutating func closeSearch() { search.close() }
  mutating func resize(height: Int) { listing.height = max(1, height) }

  mutating func reload(_ world: World) {
    let members = world.books[code]?.members ?? []
    all = members.count
    names = order.sorted(members.filter { filter.takes($0, on: world.day) }, world).map(\.name)
    search.reload(names.map { Sought($0, .person) }, world.pinyin)
    listing.reload(search.matches.map { names[$0] })
  }

  /// Lists the members in another order; the selected one stays so.
  mutating func choose(_ order: MemberOrder, _ world: World) {
    self.order = order
    reload(world)
  }

  mutating func choose(_ filter: MemberFilter, _ world: World) {
    self.filter = filter
    reload(world)
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if case .key(let key) = event, search.isOpen, [.up, .down, .pageUp, .pageDown].contains(key.code) {
      _ = listing.handle(event)
      return []
    }
    switch search.handle(event) {
    case .filtered:
      listing.filter(search.matches.map { names[$0] })
      return []
    case .taken: return []
    case .ignored: return listing.handle(event) == .ignored ? nil : []
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    let line = area.takeTop()
    if line.contains(position) {
      switch chips(in: line, world).first(where: { $0.columns.contains(position.column) })?.chip {
      case .filter: return turnFilter(world)
      case .order: return turnOrder(world)
      case nil: search.open()
      }
      return []
    }
    switch table(world).hit(position, listing, in: area, row: { _ in Table.Row([]) }) {
    case .title(let column): return sort(by: column, world)
    case .row(let place):
      if listing.rows[place] == listing.selected { return open(world) }
      _ = listing.select(listing.rows[place])
      return []
    case nil: return nil
    }
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let line = area.takeTop()
    _ = search.draw(
      on: &frame, row: line.row, column: 1, width: fieldWidth(line), label: world.texts("find.label"))
    for place in chips(in: line, world) {
      frame.put(place.words, row: line.row, column: place.columns.lowerBound, style: .accent)
    }
    let count = count(world)
    frame.put(count, row: line.row, column: max(0, line.size.columns - count.cells - 1))
    guard let book = world.books[code] else { return }
    let members = Dictionary(book.members.map { ($0.name, $0) }) { first, _ in first }
    table(world).draw(listing, on: &frame, in: area, focused: !search.isOpen) { place in
      members[listing.rows[place]].map { row($0, world) } ?? Table.Row([])
    }
  }

  func table(_ world: World) -> Table {
    func column(_ field: String, _ room: Column.Room, _ importance: Int) -> Column {
      Column(world.label(Member.type, field), room, importance: importance)
    }
    return Table(
      [
        column("Name", .text(least: 10, most: 20), 9),
        Column(world.texts("members.standing"), .whole(4), importance: 8),
        column("Sex", .whole(2), 2), column("Born", .whole(7), 3), column("Joined", .whole(10), 4),
        column("Group", .text(least: 6, most: 16), 5), column("DuesClass", .whole(6), 6),
        Column(world.texts("members.flags"), .text(least: 6), importance: 7),
      ], empty: world.texts(emptiness))
  }

  private func row(_ member: Member, _ world: World) -> Table.Row {
    let day = world.day
    let texts = world.texts
    let standing = texts(
      !member.belongs(on: day)
        ? "members.gone" : member.isFull(on: day) ? "members.full" : "members.probation")
    var flags = MemberFlags(member, world).words
    if member.belongs(on: day) && !member.hasVote(on: day) { flags.append(texts("members.no-vote")) }
    if let left = member.left { flags.append(world.word(left.rawValue)) }
    return Table.Row(
      [
        Styled(member.name), Styled(standing), Styled(member.sex.map(world.word) ?? ""),
        Styled(member.born ?? ""),
        Styled(member.joined.description), Styled(member.group ?? ""),
        Styled(world.word(member.duesClass.rawValue)),
        Styled(flags.joined(separator: " ")),
      ], style: member.belongs(on: day) ? [] : .faint)
  }
}

import Canvas
import Register

/// The members of a branch, those who left at the end.
struct MemberList: Equatable, Sendable {
  let code: String
  private(set) var search: Search
  private(set) var listing: Listing<String>
  private var names: [String]

  init(_ code: String, _ world: World) {
    self.code = code
    names = MemberList.names(code, world)
    search = Search(names.map { Sought($0, .person) }, world.pinyin)
    listing = Listing(names)
  }

  mutating func openSearch() { search.open() }
  mutating func resize(height: Int) { listing.height = max(1, height) }

  mutating func reload(_ world: World) {
    names = MemberList.names(code, world)
    search.reload(names.map { Sought($0, .person) }, world.pinyin)
    listing.reload(search.matches.map { names[$0] })
  }

  mutating func handle(_ event: Event) -> [Step]? {
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
    if area.takeTop().contains(position) {
      search.open()
      return []
    }
    guard case .row(let place) = table(world).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else {
      return nil
    }
    _ = listing.select(listing.rows[place])
    return []
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let line = area.takeTop()
    _ = search.draw(on: &frame, row: line.row, column: 1, width: 14, label: world.texts("find.label"))
    let count = world.texts("members.count", ["shown": "\(listing.rows.count)", "all": "\(names.count)"])
    frame.put(count, row: line.row, column: max(0, line.size.columns - count.cells - 1))
    guard let book = world.books[code] else { return }
    let members = Dictionary(book.members.map { ($0.name, $0) }) { first, _ in first }
    table(world).draw(listing, on: &frame, in: area, focused: !search.isOpen) { place in
      members[listing.rows[place]].map { row($0, world) } ?? Table.Row([])
    }
  }

  private func table(_ world: World) -> Table {
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
      ], empty: world.texts(names.isEmpty ? "members.empty" : "find.nothing"))
  }

  private func row(_ member: Member, _ world: World) -> Table.Row {
    let day = world.day
    let texts = world.texts
    let standing = texts(
      !member.belongs(on: day)
        ? "members.gone" : member.isFull(on: day) ? "members.full" : "members.probation")
    var flags: [String] = []
    if member.isMobile(on: day) { flags.append(texts("members.mobile")) }
    if member.isExempt(on: day) { flags.append(texts("members.exempt")) }
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

  /// Those who belong today in the order of the file, then those who left.
  private static func names(_ code: String, _ world: World) -> [String] {
    guard let members = world.books[code]?.members else { return [] }
    return (members.filter { $0.belongs(on: world.day) } + members.filter { !$0.belongs(on: world.day) }).map(
      \.name)
  }
}

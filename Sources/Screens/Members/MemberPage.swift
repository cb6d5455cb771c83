import Canvas
import Register

/// The card of one member as of today, part by part.
struct MemberPage: Page {
  let branch: String
  let name: String
  private(set) var section = MemberSection.profile
  private(set) var listing = Listing<Int>([])

  /// Whether the telephone number is shown in full; only on this visit to the card.
  private(set) var isPhoneShown = false
  private(set) var unfolded: Set<Month> = []

  /// Nil until the branch is read, and where the member is not in its files any more.
  private(set) var sheet: MemberSheet?
  private var size = Size(rows: 21, columns: 80)

  init(_ name: String, of branch: String, _ world: World) {
    self.name = name
    self.branch = branch
    reload(world)
  }

  var spot: Spot { .member }

  func path(_ world: World) -> [String] {
    [world.texts("overview"), world.entry(branch)?.name ?? branch, world.texts("branch.tab.members"), name]
  }

  func legend(_ world: World) -> String {
    world.texts("member.legend.\(section == .attendance ? section : .profile)")
  }

  mutating func reload(_ world: World) {
    sheet = card(world)?.sheet(section)
    arrange()
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  /// The telephone number is shown once it is written down who looks at it.
  mutating func hear(_ news: News, _ world: World) -> [Step] {
    guard case .noted(let glance) = news, glance == self.glance(world) else { return [] }
    isPhoneShown = true
    reload(world)
    return [.say(Remark(world.texts("status.phone-shown", ["name": name])))]
  }

  mutating func resize(_ area: Rect) {
    size = area.size
    arrange()
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    let layout = layout(area)
    if layout.sections.contains(position) {
      guard let chosen = MemberSection.at(position.column, in: layout.sections, world) else { return nil }
      show(chosen, world)
      return []
    }
    guard let sheet,
      case .row(let place) = table(sheet).hit(position, listing, in: layout.table, row: { row($0) })
    else { return nil }
    if listing.rows[place] == listing.selected { return open(world) }
    _ = listing.select(listing.rows[place])
    return []
  }
}

extension MemberPage {
  /// The member with what there is to tell of them; nil where they are not in the branch's files.
  func card(_ world: World) -> MemberCard? {
    // By the table of names: whoever was renamed while the card is open is found by the name they had.
    guard let book = world.expected(branch), let person = book.names.person(named: name),
      let member = book.member(person)
    else { return nil }
    return MemberCard(
      book: book, member: member, world: world, isPhoneShown: isPhoneShown, unfolded: unfolded)
  }

  mutating func show(_ section: MemberSection, _ world: World) {
    self.section = section
    listing = Listing([])
    reload(world)
  }

  mutating func turn(by count: Int, _ world: World) {
    let all = MemberSection.allCases
    let place = (all.firstIndex(of: section) ?? 0) + count + all.count
    show(all[place % all.count], world)
  }

  mutating func toggle(_ month: Month, _ world: World) {
    if unfolded.remove(month) == nil { unfolded.insert(month) }
    reload(world)
  }

  /// The selected row; nil where that is a sentence or nothing.
  var selected: MemberSheet.Row? {
    guard let sheet, let place = listing.selected, sheet.rows.indices.contains(place) else { return nil }
    return sheet.rows[place]
  }

  /// Sentences have room of their own below the rows, or else come after them.
  var hasRoomForNotes: Bool { size.rows >= 12 }

  /// The sentences in lines of the window's width.
  var notes: [Styled] {
    (sheet?.notes ?? []).flatMap { note in
      note.text.wrapped(to: max(8, size.columns - 3)).map { Styled(String($0), note.style) }
    }
  }

  private mutating func arrange() {
    let notes = notes.count
    let rows = (sheet?.rows.count ?? 0) + (hasRoomForNotes ? 0 : notes)
    listing.reload(Array(0..<rows))
    listing.height = max(1, size.rows - 3 - (hasRoomForNotes ? notes : 0))
  }
}

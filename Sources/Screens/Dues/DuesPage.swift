import Canvas
import Checkup
import Register

/// The dues of a branch's year: members down, months across.
struct DuesPage: Page {
  /// Who is listed.
  enum View: String, CaseIterable, Sendable {
    case all, owing
  }

  let branch: String
  private(set) var year: Int

  /// The month selected, from January as 1.
  private(set) var month: Int

  /// The month where a range began that ends at the selected one.
  private(set) var anchor: Int?
  private(set) var view = View.all
  private(set) var listing = Listing<String>([])
  var search: Search

  /// The year as it will be once what is on its way is on disk; nil until the branch is read.
  private(set) var dues: DuesYear?

  /// Who is to be selected once the branch is read.
  private var wanted: String?

  init(_ branch: String, in month: Month? = nil, of member: String? = nil, _ world: World) {
    let month = month ?? world.day.month
    self.branch = branch
    year = month.year
    self.month = month.ofYear
    wanted = member
    search = Search([], world.pinyin)
    reload(world)
  }

  var spot: Spot { .dues }
  var isTyping: Bool { search.isOpen }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [
      world.texts("overview"), name.isEmpty ? branch : name,
      world.texts("dues.title", ["year": "\(year)"]),
    ]
  }

  mutating func reload(_ world: World) {
    dues = world.expected(branch).map { DuesYear($0, year, on: world.day) }
    search.reload(dues?.rows.map { Sought($0.member, .person) } ?? [], world.pinyin)
    listing.reload(shown)
    guard dues != nil, let wanted else { return }
    _ = listing.select(wanted)
    self.wanted = nil
  }

  mutating func resize(_ area: Rect) { listing.height = DuesLayout(area, month: month).bodyRows }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if search.isOpen, let steps = handleInField(event, world) { return steps }
    switch search.handle(event) {
    case .filtered:
      listing.filter(shown)
      return []
    case .taken: return []
    case .ignored: return move(event) ? [] : nil
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    let layout = DuesLayout(area, month: month)
    if layout.head.contains(position) {
      search.open()
      return []
    }
    let place = position.row - layout.body.row + listing.window(height: layout.bodyRows).lowerBound
    guard layout.body.contains(position), listing.rows.indices.contains(place) else { return nil }
    let month = layout.month(at: position.column) ?? month
    let isSelected = listing.rows[place] == listing.selected && month == self.month
    _ = listing.select(listing.rows[place])
    go(to: month)
    return isSelected ? edit(world) : []
  }
}

extension DuesPage {
  var selectedMonth: Month { Month(year, month) }
  var selectedRow: DuesYear.Row? { listing.selected.flatMap { dues?.row(of: $0) } }

  /// The months a key is for: the range, or the selected one.
  var months: [Month] {
    let other = anchor ?? month
    return (min(month, other)...max(month, other)).map { Month(year, $0) }
  }

  /// Empties the field; whoever is selected stays so in the whole list.
  mutating func clearSearch() {
    _ = search.handle(.key(Key(.escape)))
    listing.reload(shown)
  }

  mutating func switchView() {
    view = view == .all ? .owing : .all
    listing.filter(shown)
  }

  /// Goes to another year, as far as the register has any: a payment must not make one before its first.
  mutating func go(to year: Int, _ world: World) {
    self.year = min(max(year, firstYear(world)), lastYear(world))
    anchor = nil
    reload(world)
  }

  func firstYear(_ world: World) -> Int {
    min(world.books[branch]?.years.first ?? world.day.year, world.day.year)
  }

  /// Dues are paid ahead for the year that comes, no further.
  func lastYear(_ world: World) -> Int { world.day.year + 1 }

  private var shown: [String] {
    guard let rows = dues?.rows else { return [] }
    return (search.isFiltering ? search.matches : Array(rows.indices)).map { rows[$0] }
      .filter { view == .all || $0.isOwing }.map(\.member)
  }

  private mutating func go(to month: Int) {
    self.month = min(12, max(1, month))
    anchor = nil
  }

  private mutating func extend(by months: Int) {
    if anchor == nil { anchor = month }
    month = min(12, max(1, month + months))
  }

  /// Space and `*` are no part of a name: they do here what they do outside the field.
  private mutating func handleInField(_ event: Event, _ world: World) -> [Step]? {
    switch event.halfWidth {
    case .text(" "): return settle(world)
    case .text("*"): return collectRest(world)
    case .key(let key) where [.up, .down, .pageUp, .pageDown].contains(key.code):
      _ = listing.handle(event)
      return []
    default: return nil
    }
  }

  private mutating func move(_ event: Event) -> Bool {
    switch event {
    case .key(Key(.left)): go(to: month - 1)
    case .key(Key(.right)): go(to: month + 1)
    case .key(Key(.left, .shift)): extend(by: -1)
    case .key(Key(.right, .shift)): extend(by: 1)
    case .key(Key(.home)): go(to: 1)
    case .key(Key(.end)): go(to: 12)
    default: return listing.handle(event) != .ignored
    }
    return true
  }
}

extension DuesYear.Row {
  /// Whether a closed month of the year is not settled.
  var isOwing: Bool { cells.contains { $0.state == .owed || $0.state == .partly } }
}

extension World {
  /// A branch's book as it will be once the edits on their way are on disk; nil until it is read.
  func expected(_ branch: String) -> Book? { books[branch]?.after(sending, schemas) }

  /// The years that a branch has records of, the running one and `year` included, the earliest first.
  func years(of branch: String, with year: Int) -> [Int] {
    Set((books[branch]?.years ?? []) + [day.year, year]).sorted()
  }

  /// This world with one more edit on its way.
  func sending(_ edit: Edit) -> World {
    var world = self
    world.sending.append(edit)
    return world
  }
}

import Canvas
import Register

/// Who came: marks against the names of one session, by one of three ways that share the list.
struct RollCall: Page {
  /// How the names are gone through.
  enum Way: String, CaseIterable, Sendable {
    /// All came, then the exceptions (全到再改).
    case exceptions
    /// Each as they come in at the door (签到).
    case signIn = "sign-in"
    /// One name after the other (点名).
    case names
  }

  let id: String
  let branch: String
  let year: Int
  private(set) var way = Way.exceptions

  /// The list; nil while the branch is not read, or where the session is gone.
  var sheet: RollCallSheet?

  /// What is typed to find a name.
  var field = LineEditor()
  var listing = Listing<String>([])
  var question: RollCallQuestion?
  private var index: NameIndex

  /// The names that the index is of.
  private var indexed: [String] = []
  private(set) var area = Rect(row: 1, column: 0, rows: 21, columns: 80)

  init(_ id: String, of branch: String, year: Int, _ world: World) {
    self.id = id
    self.branch = branch
    self.year = year
    index = NameIndex([], world.pinyin)
    reload(world)
  }

  var spot: Spot { .rollCall }

  func path(_ world: World) -> [String] {
    let session = sheet.map { ["\(world.word($0.kind.rawValue)) \($0.date)"] } ?? []
    return [world.entry(branch)?.name ?? branch] + session + [world.texts("spot.roll-call")]
  }

  /// Text always goes into the field: digits and letters are no commands here.
  var isTyping: Bool { true }
  var isChanged: Bool { question.map { !$0.field.isEmpty } ?? false }

  mutating func reload(_ world: World) {
    let old = sheet
    sheet = RollCallSheet(id, of: branch, year: year, world)
    if old == nil, let sheet { way = sheet.date == world.day ? .signIn : .exceptions }
    takeNames(world)
    if old == nil { startAtFirst() } else { listing.reload(shown) }
  }

  mutating func resize(_ area: Rect) {
    self.area = area
    listing.height = grid.capacity
  }

  func legend(_ world: World) -> String {
    let texts = world.texts
    guard sheet != nil else { return texts(world.books[branch] == nil ? "branch.reading" : "roll.gone") }
    if let question { return texts("roll.hint.\(question.wish.id)") }
    return texts(isNarrow ? "roll.marks" : "roll.hint.\(way.rawValue)")
  }
}

extension RollCall {
  /// The names that fit what is typed, best first.
  var shown: [String] {
    guard let rows = sheet?.rows else { return [] }
    return field.isEmpty ? rows.map(\.name) : index.matches(sought).map { rows[$0].name }
  }

  /// What is looked for: after `#` a number on the list, since bare digits are marks.
  private var sought: String { isNumber ? String(field.text.dropFirst()) : field.text }
  var isNumber: Bool { field.text.first?.halfWidth == "#" }

  private static func sought(_ row: RollCallSheet.Row, number: Int) -> Sought {
    Sought(row.name, .person, number: "\(number)", also: row.aliases)
  }

  /// Takes in who is on the list, so that they are found.
  mutating func takeNames(_ world: World) {
    let rows = sheet?.rows ?? []
    guard rows.map(\.name) != indexed else { return }
    indexed = rows.map(\.name)
    index = NameIndex(rows.enumerated().map { RollCall.sought($1, number: $0 + 1) }, world.pinyin)
  }

  mutating func filter() { listing.filter(shown) }

  /// Empties the field; the selected name stays selected in the whole list.
  mutating func clear() {
    field.clear()
    listing.reload(shown)
  }

  mutating func turn(by count: Int) {
    let ways = Way.allCases
    let place = ways.firstIndex(of: way) ?? 0
    turn(to: ways[(place + count + ways.count) % ways.count])
  }

  mutating func turn(to way: Way) {
    self.way = way
    if way == .names { startAtFirst() }
  }

  /// Begins at the first name, or where one name is called after the other at the first that is still open.
  private mutating func startAtFirst() {
    listing.reload(shown)
    let open = way == .names ? sheet?.rows.first { $0.mark == .unmarked } : sheet?.rows.first
    if let open { _ = listing.select(open.name) }
  }

  /// Goes on to the next name that is still open, over the end to the beginning.
  mutating func advance() {
    guard let rows = sheet?.rows, let place = rows.firstIndex(where: { $0.name == listing.selected }) else {
      return
    }
    let next = (rows[(place + 1)...] + rows[..<place]).first { $0.mark == .unmarked }
    if let next { _ = listing.select(next.name) }
  }
}

extension RollCallQuestion.Wish {
  /// The word in texts that are about this question.
  var id: String {
    switch self {
    case .reason: "reason"
    case .approver: "approver"
    case .observers: "observers"
    }
  }
}

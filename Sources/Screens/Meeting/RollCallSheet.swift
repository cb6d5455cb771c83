import Register

/// The list of one session as it is being called: who is on it, and what stands against each.
struct RollCallSheet: Equatable, Sendable {
  let kind: Meeting.Kind

  /// Those expected, then the exempt, then those who sit in, each in the order of the members' file.
  private(set) var rows: [Row] = []
  private(set) var marking: Marking

  /// Whether the session was finalised.
  private let isFinalised: Bool

  /// Reads the session as it is on disk, with the edits that are on their way there; nil if there is no such session.
  init?(_ id: String, of branch: String, year: Int, _ world: World) {
    guard let book = world.books[branch], let meeting = book.meeting(id, in: year) else { return nil }
    kind = meeting.kind
    isFinalised = meeting.finalised != nil
    marking = Marking(meeting, in: book, sending: world.sending)
    let rows = marking.entries.map { Row($0, book.member($0.person), on: meeting.date) }
    self.rows = Row.Part.allCases.flatMap { part in rows.filter { $0.part == part } }
  }

  var date: Day { marking.date }

  /// Why no mark can be made, as a text's id.
  var refusal: String? {
    if isFinalised { return "refusal.finalised" }
    return marking.state == .cancelled ? "refusal.session-cancelled" : nil
  }

  func row(_ name: String) -> Row? { rows.first { $0.name == name } }

  /// Whether somebody of that name, or otherwise called so, is on the list.
  func holds(_ name: String) -> Bool { rows.contains { $0.name == name || $0.aliases.contains(name) } }
}

extension RollCallSheet {
  /// Writes a mark against a name.
  mutating func mark(_ name: String, _ mark: Mark, reason: String = "", approver: String = "") {
    guard let row = row(name) else { return }
    marking.mark(row.entry.person, mark, reason: reason, approver: approver)
    follow()
  }

  /// Marks everyone still unmarked as present.
  mutating func markRest() {
    marking.markRest(.present)
    follow()
  }

  /// Adds those who sit in; members of the branch among them are known as such.
  mutating func add(observers names: [String], _ book: Book) {
    for name in names {
      let member =
        book.members.first { $0.name == name } ?? book.members.first { $0.aliases.contains(name) }
      if let member { marking.mark(member, .observer) } else { marking.observe(name) }
    }
    let listed = Set(rows.map(\.entry.person))
    rows += marking.entries.filter { !listed.contains($0.person) }
      .map { Row($0, book.member($0.person), on: date) }
  }

  /// Takes someone who sits in off the list.
  mutating func remove(observer name: String) {
    guard let row = row(name) else { return }
    marking.remove(observer: row.entry.person)
    follow()
  }

  /// The rows stay where they are; what stands against them is as it was marked.
  private mutating func follow() {
    let entries = Dictionary(marking.entries.map { ($0.person, $0) }) { first, _ in first }
    rows = rows.compactMap { row in
      guard let entry = entries[row.entry.person] else { return nil }
      var row = row
      row.entry = entry
      return row
    }
  }

  /// Sends the edit that brings the file to this on its way; nil if it is so already.
  mutating func send(_ summary: String, _ world: World) -> Edit? {
    let edit = marking.edit(summary: summary, today: world.day)
    if let edit { marking.send(edit) }
    return edit
  }
}

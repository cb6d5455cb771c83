import Register

/// The list of one session as it is being called: who is on it, and what stands against each.
struct RollCallSheet: Equatable, Sendable {
  /// One person on the list.
  struct Row: Equatable, Sendable {
    /// What the members' file says of the person as of the session's day.
    enum Standing: String, Sendable {
      case full, probationary
      case unknown
    }

    /// Where the person is listed.
    enum Part: Int, Sendable {
      case expected
      /// No hard demand to come: listed apart (免硬性要求).
      case exempt
      case observers
    }

    /// As the record spells it.
    let name: String

    /// Other spellings it is found by.
    let aliases: [String]
    let standing: Standing
    let hasVote: Bool
    let part: Part

    /// One mark; more only where the file holds the name twice.
    var marks: [Mark]
    var reason = ""
    var approver = ""

    var mark: Mark { marks.first { $0.isExpected } ?? marks.first ?? .unmarked }
    var isMember: Bool { standing != .unknown }
  }

  /// Which record of which file the list is of.
  private struct Address: Equatable, Sendable {
    let id: String
    let branch: String
    let year: Int
  }

  let kind: Meeting.Kind
  let date: Day
  private(set) var rows: [Row] = []

  /// State, 应到 and voters as they will be written; the names in it are those before any mark made here.
  private(set) var heading: RollCallRecord

  /// What is on disk.
  private let written: RollCallRecord

  /// When and by whom the session was finalised.
  private let isFinalised: Bool
  private let address: Address

  /// Reads the session as it is on disk, with the edits that are on their way there; nil if there is no such session.
  init?(_ id: String, of branch: String, year: Int, _ world: World) {
    guard let book = world.books[branch] else { return nil }
    let found = book.meetings.first { $0.id == id && book.leaves[Int($0.place.file)].year == year }
    guard let meeting = found else { return nil }
    kind = meeting.kind
    date = meeting.date
    address = Address(id: id, branch: branch, year: year)
    isFinalised = meeting.finalised != nil
    written = RollCallRecord(meeting, book.names)
    heading = written
    for edit in world.sending
    where edit.branch == branch && edit.year == year && edit.fileName == "meetings.rec" {
      for change in edit.changes where change.type == Meeting.type && change.key == id {
        if case .set(let fields) = change.action { fields.forEach { heading.take($0) } }
      }
    }
    rows = RollCallList(heading, meeting, book).rows
  }

  /// Why no mark can be made, as a text's id.
  var refusal: String? {
    if isFinalised { return "refusal.finalised" }
    return heading.state == .cancelled ? "refusal.session-cancelled" : nil
  }

  func row(_ name: String) -> Row? { rows.first { $0.name == name } }

  /// Whether somebody of that name, or otherwise called so, is on the list.
  func holds(_ name: String) -> Bool { rows.contains { $0.name == name || $0.aliases.contains(name) } }
}

extension RollCallSheet {
  /// Writes a mark against a name; the first real one makes a planned session of today or earlier a held one.
  mutating func mark(_ name: String, _ mark: Mark, reason: String = "", approver: String = "", today: Day) {
    change(today: today) { rows in
      guard let place = rows.firstIndex(where: { $0.name == name }) else { return }
      rows[place].marks = [mark]
      rows[place].reason = mark == .leave ? reason : ""
      rows[place].approver = mark == .leave ? approver : ""
    }
  }

  /// Marks everyone still unmarked as present.
  mutating func markRest(today: Day) {
    change(today: today) { rows in
      for place in rows.indices where rows[place].marks == [.unmarked] { rows[place].marks = [.present] }
    }
  }

  /// Adds those who sit in.
  mutating func add(observers: [String], today: Day) {
    change(today: today) { rows in
      rows += observers.map { name in
        Row(name: name, aliases: [], standing: .unknown, hasVote: false, part: .observers, marks: [.observer])
      }
    }
  }

  /// Takes someone who sits in off the list.
  mutating func remove(observer name: String, today: Day) {
    change(today: today) { rows in rows.removeAll { $0.name == name && $0.marks == [.observer] } }
  }

  /// Changes rows, and what follows from it: 应到 and the voters where they were never frozen or someone came in or
  /// went out, and the session's state.
  private mutating func change(today: Day, _ change: (inout [Row]) -> Void) {
    let before = RollCallTally(rows)
    change(&rows)
    let after = RollCallTally(rows)
    if heading.expected == nil || after.expected != before.expected { heading.expected = after.expected }
    if heading.voters == nil || after.voters != before.voters { heading.voters = after.voters }
    if heading.state == .planned, date <= today, rows.contains(where: { $0.mark.isReal }) {
      heading.state = .held
    }
  }

  /// The edit that brings the file to this; nil if it is so already.
  ///
  /// It sets every field that differs from what is known to be on disk, so that it stands by itself even if an edit
  /// sent before it fails.
  func edit(_ summary: String) -> Edit? {
    let fields = record.fields(since: written)
    guard !fields.isEmpty else { return nil }
    return Edit(
      branch: address.branch, year: address.year, fileName: "meetings.rec",
      changes: [Edit.Change(Meeting.type, address.id, .set(fields))], summary: summary)
  }

  /// The record with the marks as they are now, names in the order of the list.
  private var record: RollCallRecord {
    var record = heading
    record.names = [:]
    for row in rows {
      for mark in row.marks where mark != .leave { record.names[mark, default: []].append(row.name) }
    }
    record.leaves = rows.filter { $0.marks.contains(.leave) }.map { row in
      RollCallRecord.Leave(name: row.name, reason: row.reason, approver: row.approver)
    }
    return record
  }
}

extension Mark {
  /// Whether it tells that the session took place: leave may be given beforehand.
  fileprivate var isReal: Bool { isAttendance || self == .absent }
}

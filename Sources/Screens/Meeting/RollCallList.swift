import Register

/// Puts together who is on the list of a session: those marked in its record, and those it is held for who are not.
struct RollCallList {
  private let meeting: Meeting
  private let book: Book

  /// The place of each member in the members' file.
  private let places: [String: Int]
  private(set) var rows: [RollCallSheet.Row] = []

  /// Where in `rows` a person is, by the name in the members' file.
  private var found: [String: Int] = [:]

  init(_ record: RollCallRecord, _ meeting: Meeting, _ book: Book) {
    self.meeting = meeting
    self.book = book
    places = Dictionary(zip(book.members.map(\.name), book.members.indices)) { first, _ in first }
    for mark in Mark.allCases where mark != .leave {
      for name in record.names[mark] ?? [] { note(name, mark) }
    }
    for leave in record.leaves { note(leave.name, .leave, leave.reason, leave.approver) }
    // A list with 应到 written beside it is frozen: whoever is not on it was left out on purpose.
    if record.expected == nil || !record.hasExpected { addMissing() }
    sort()
  }

  private mutating func addMissing() {
    for member in book.circle(of: meeting.kind, group: meeting.group, on: meeting.date)
    where found[member.name] == nil {
      note(member.name, member.isExempt(on: meeting.date) ? .exempt : .unmarked)
    }
  }

  private mutating func note(_ name: String, _ mark: Mark, _ reason: String = "", _ approver: String = "") {
    let member = book.names.person(named: name).flatMap { book.member($0) }
    let key = member?.name ?? name
    if let place = found[key] {
      if !rows[place].marks.contains(mark) { rows[place].marks.append(mark) }
      if mark == .leave { (rows[place].reason, rows[place].approver) = (reason, approver) }
      return
    }
    found[key] = rows.count
    rows.append(
      RollCallSheet.Row(
        name: name, aliases: member.map { ([$0.name] + $0.aliases).filter { $0 != name } } ?? [],
        standing: standing(of: member), hasVote: member?.hasVote(on: meeting.date) ?? false,
        part: part(of: member, mark), marks: [mark], reason: reason, approver: approver))
  }

  private func standing(of member: Member?) -> RollCallSheet.Row.Standing {
    guard let member else { return .unknown }
    return member.isFull(on: meeting.date) ? .full : .probationary
  }

  /// Those exempt stay apart even when they come, so that no row jumps when it is marked.
  private func part(of member: Member?, _ mark: Mark) -> RollCallSheet.Row.Part {
    if mark == .observer { return .observers }
    return mark == .exempt || member?.isExempt(on: meeting.date) == true ? .exempt : .expected
  }

  /// In the order of the members' file; others stay behind them in the order they were met.
  private mutating func sort() {
    let keys = rows.map { row in
      let person = book.names.person(named: row.name).flatMap { book.member($0) }?.name ?? row.name
      return places[person] ?? places.count
    }
    rows = rows.indices.sorted {
      (rows[$0].part.rawValue, keys[$0], $0) < (rows[$1].part.rawValue, keys[$1], $1)
    }
    .map { rows[$0] }
  }
}

/// Marks being given to the people of one session, and what they make of its record.
///
/// The roll call and `zhibu attend` share it: both only say who gets which mark.
package struct Marking: Sendable {
  /// One person and the mark against them.
  package struct Entry: Equatable, Sendable {
    package let person: Person
    package internal(set) var mark: Mark

    /// For `Leave` only: why, and who allowed it; empty where it was not said.
    package internal(set) var reason = ""
    package internal(set) var approver = ""

    /// Whether the person had a vote on the day of the session.
    package let hasVote: Bool
  }

  /// The number of the session's record.
  package let id: String
  package let date: Day

  /// Those the session is for, in the order of the members, then everyone else who has a mark.
  package private(set) var entries: [Entry]

  /// The spellings of everyone on the list.
  package private(set) var names: Names

  /// Those who were given a mark here.
  private(set) var touched: Set<Person> = []

  /// The marks as the file has them.
  let written: WrittenMarks
  private let branch: String
  private let year: Int?

  /// Takes up the marks of `meeting`, whose `book` was read whole.
  ///
  /// As long as 应到 is not settled, those the session is for (the group, the committee, else every member as of the
  /// day) and who have no mark yet are put on the list: as exempt who is exempt that day, the others as unmarked.
  /// It is settled once `Expected` agrees with the marks: then whoever is not on the list was left out for a reason.
  package init(_ meeting: Meeting, in book: Book) {
    (id, date) = (meeting.id, meeting.date)
    (branch, year) = (book.code, book.leaves[Int(meeting.place.file)].year)
    names = book.names
    written = WrittenMarks(meeting, in: book)
    let circle = book.circle(of: meeting.kind, group: meeting.group, on: meeting.date)
    entries = Marking.entries(meeting, circle, in: book)
    if !written.isSettled { listRest(of: circle) }
  }

  package func entry(of person: Person) -> Entry? { entries.first { $0.person == person } }

  /// Gives a member a mark in place of every other, and puts them on the list if they are not on it.
  ///
  /// - Parameters:
  ///   - reason: for `Leave`; nil keeps what was said before.
  ///   - approver: for `Leave`, and only beside a reason; nil keeps what was said before.
  package mutating func mark(
    _ member: Member, _ mark: Mark, reason: String? = nil, approver: String? = nil
  ) {
    give(mark, to: member.person, hasVote: member.hasVote(on: date), reason, approver)
  }

  /// Marks everybody who is still unmarked.
  package mutating func markRest(_ mark: Mark) {
    for entry in entries where entry.mark == .unmarked {
      give(mark, to: entry.person, hasVote: entry.hasVote)
    }
  }

  /// Notes somebody who is no member as an observer (列席).
  package mutating func observe(_ name: String) { give(.observer, to: names.person(name), hasVote: false) }

  /// Takes an observer off the list.
  package mutating func remove(observer person: Person) {
    guard entry(of: person)?.mark == .observer else { return }
    entries.removeAll { $0.person == person }
    touched.insert(person)
  }

  /// 应到: everyone with a mark but the exempt and the observers.
  package var expected: Int { entries.count { $0.mark.isExpected } }

  /// Those who have a vote, the exempt among them; a number settled in the file changes by those who come or go.
  package var voters: Int {
    let marked = entries.count { $0.hasVote && $0.mark != .observer }
    guard written.isSettled, let settled = written.voters else { return marked }
    return settled + marked - written.votersMarked
  }

  package func count(_ mark: Mark) -> Int { entries.count { $0.mark == mark } }

  /// The edit that writes the marks, 应到 and the number of voters; nil if the file says all of it already.
  ///
  /// A planned session of `today` or earlier becomes a held one once somebody is marked as having come or not; leave
  /// may be given beforehand.
  package func edit(summary: String, today: Day) -> Edit? {
    let fields = fields(today)
    guard !fields.isEmpty else { return nil }
    return Edit(
      branch: branch, year: year, fileName: "meetings.rec",
      changes: [Edit.Change(Meeting.type, id, .set(fields))], summary: summary)
  }
}

extension Marking: Equatable {
  package static func == (left: Marking, right: Marking) -> Bool {
    left.id == right.id && left.branch == right.branch && left.year == right.year
      && left.entries == right.entries && left.touched == right.touched && left.written == right.written
  }
}

extension Marking {
  private static func entries(_ meeting: Meeting, _ circle: [Member], in book: Book) -> [Entry] {
    var marks: [Person: Mark] = [:]
    for entry in meeting.entries {
      let person = book.identity(entry.person)
      marks[person] = marks[person] ?? entry.mark
    }
    let leaves = Dictionary(meeting.leaves.map { (book.identity($0.person), $0) }) { first, _ in first }
    let others = meeting.entries.map { book.identity($0.person) }
    var seen: Set<Person> = []
    return (circle.map(\.person) + others).compactMap { person in
      guard let mark = marks[person], seen.insert(person).inserted else { return nil }
      let hasVote = book.member(person)?.hasVote(on: meeting.date) ?? false
      return Entry(
        person: person, mark: mark, reason: leaves[person]?.reason ?? "",
        approver: leaves[person]?.approver ?? "", hasVote: hasVote)
    }
  }

  private mutating func listRest(of circle: [Member]) {
    for member in circle where entry(of: member.person) == nil {
      mark(member, member.isExempt(on: date) ? .exempt : .unmarked)
    }
    let order = circle.map(\.person)
    let listed = order.compactMap(entry)
    entries = listed + entries.filter { !order.contains($0.person) }
  }

  private mutating func give(
    _ mark: Mark, to person: Person, hasVote: Bool, _ reason: String? = nil, _ approver: String? = nil
  ) {
    let index = entries.firstIndex { $0.person == person }
    var entry = index.map { entries[$0] } ?? Entry(person: person, mark: mark, hasVote: hasVote)
    entry.mark = mark
    entry.reason = mark == .leave ? reason ?? entry.reason : ""
    // Of two words in a line the second is the reason, so an approver alone cannot be written.
    entry.approver = entry.reason.isEmpty ? "" : approver ?? entry.approver
    if let index { entries[index] = entry } else { entries.append(entry) }
    touched.insert(person)
  }
}

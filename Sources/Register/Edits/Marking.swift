/// Marks being given to the people of one session, and what they make of its record.
///
/// The roll call and `zhibu attend` share it: both only say who gets which mark.
package struct Marking: Sendable {
  /// The number of the session's record.
  package let id: String
  package let date: Day

  /// Those on the list, in the order of the members' file, then everyone else who has a mark.
  package private(set) var entries: [Entry]

  /// Those who were given a mark here.
  private(set) var touched: Set<Person> = []

  /// What is on disk.
  let disk: WrittenMarks

  /// What will be there once the edits on their way are.
  private(set) var written: WrittenMarks

  /// Whom each spelling in the record stands for.
  private(set) var people: [String: Person]
  private let recorded: [Person: Entry]
  private var names: Names
  private let branch: String
  private let year: Int?

  /// What `written` adds up to, with those who were put on its list.
  private var start: Tally

  /// Whether `written` counts nought because nobody was listed yet.
  private var isEmptyCount: Bool

  /// Takes up the marks of `meeting`, whose `book` was read whole, as they will be once `sending` is on disk.
  ///
  /// As long as 应到 was not written beside a list, those the session is for (the group, the committee, else every
  /// member as of the day) and who have no mark yet are put on it: as exempt who is exempt that day, the others as
  /// unmarked. From then on the list is frozen: whoever is not on it was left out for a reason.
  package init(_ meeting: Meeting, in book: Book, sending: [Edit] = []) {
    (id, date) = (meeting.id, meeting.date)
    (branch, year) = (book.code, book.leaves[Int(meeting.place.file)].year)
    disk = WrittenMarks(meeting, in: book)
    var written = disk
    for edit in sending where edit.branch == branch && edit.year == year && edit.fileName == "meetings.rec" {
      written.take(edit, of: id)
    }
    self.written = written
    let list = MarkList(written, meeting, in: book)
    (entries, recorded, people, names) = (list.entries, list.recorded, list.people, list.names)
    start = Tally(list.entries)
    isEmptyCount = !list.isBegun && written.expected == 0
  }

  package func entry(of person: Person) -> Entry? { entries.first { $0.person == person } }

  /// What the record says of somebody, before any mark given here.
  package func recorded(_ person: Person) -> Entry? { recorded[person] }

  /// Gives a member a mark in place of every other, and puts them on the list if they are not on it.
  ///
  /// - Parameters:
  ///   - reason: for `Leave`; nil keeps what was said before.
  ///   - approver: for `Leave`, and only beside a reason; nil keeps what was said before.
  package mutating func mark(
    _ member: Member, _ mark: Mark, reason: String? = nil, approver: String? = nil
  ) {
    list(Entry(member.person, member.name, [mark], hasVote: member.hasVote(on: date)))
    self.mark(member.person, mark, reason: reason, approver: approver)
  }

  /// Gives somebody on the list, member or not, a mark in place of every other.
  package mutating func mark(
    _ person: Person, _ mark: Mark, reason: String? = nil, approver: String? = nil
  ) {
    guard let place = entries.firstIndex(where: { $0.person == person }) else { return }
    entries[place].give(mark, reason, approver)
    touched.insert(person)
  }

  /// Marks everybody who is still unmarked.
  package mutating func markRest(_ mark: Mark) {
    for place in entries.indices where entries[place].marks == [.unmarked] {
      entries[place].give(mark, nil, nil)
      touched.insert(entries[place].person)
    }
  }

  /// Notes somebody who is no member as an observer (列席).
  package mutating func observe(_ name: String) {
    let person = people[name] ?? names.person(name)
    list(Entry(person, name, [.observer], hasVote: false))
    mark(person, .observer)
  }

  /// Takes an observer off the list.
  package mutating func remove(observer person: Person) {
    guard entry(of: person)?.marks == [.observer] else { return }
    entries.removeAll { $0.person == person }
    touched.insert(person)
  }

  private mutating func list(_ entry: Entry) {
    guard self.entry(of: entry.person) == nil else { return }
    entries.append(entry)
    people[entry.name] = entry.person
  }
}

extension Marking {
  package var tally: Tally { Tally(entries) }

  /// 应到: everyone with a mark but the exempt and the observers. A number the record has changes only by those who
  /// begin or cease to be expected, even where it was never what the marks add up to.
  package var expected: Int { moved(written.expected, from: start.expected, to: tally.expected) }

  /// Those who have a vote, the exempt among them; a number the record has changes by those who come or go.
  package var voters: Int { moved(written.voters, from: start.voters, to: tally.voters) }

  /// Whether the session is planned, held or cancelled, before any mark given here.
  package var state: Meeting.State { written.state }

  private func moved(_ frozen: Int?, from before: Int, to now: Int) -> Int {
    guard let frozen, !isEmptyCount else { return now }
    return max(0, frozen + now - before)
  }

  /// The edit that writes the marks, 应到 and the number of voters; nil if no mark given here changes anything.
  ///
  /// A planned session of `today` or earlier becomes a held one once somebody is marked as having come or not; leave
  /// may be given beforehand. The edit stands by itself: it also says again what edits on their way say, since any
  /// of them may fail.
  package func edit(summary: String, today: Day) -> Edit? {
    let fields = MarkFields(self, today).changed
    guard !fields.isEmpty else { return nil }
    return Edit(
      branch: branch, year: year, fileName: "meetings.rec",
      changes: [Edit.Change(Meeting.type, id, .set(fields))], summary: summary)
  }

  /// Takes an edit of these marks as on its way: marks given from now on come after it.
  package mutating func send(_ edit: Edit) {
    written.take(edit, of: id)
    (start, isEmptyCount, touched) = (tally, false, [])
  }
}

extension Marking: Equatable {
  package static func == (left: Marking, right: Marking) -> Bool {
    left.id == right.id && left.branch == right.branch && left.year == right.year
      && left.entries == right.entries && left.touched == right.touched && left.disk == right.disk
      && left.written == right.written
  }
}

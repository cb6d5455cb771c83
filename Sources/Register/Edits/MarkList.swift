/// Who is on the list of a session: those its record has a mark for, and those it is held for who have none.
struct MarkList {
  /// In the order of the members' file, then everyone else in the order they were met.
  private(set) var entries: [Marking.Entry] = []

  /// Those with a mark in the record.
  private(set) var recorded: [Person: Marking.Entry] = [:]

  /// Whom each spelling in the record stands for.
  private(set) var people: [String: Person] = [:]
  private(set) var names: Names

  /// Whether anybody has a mark that counts for 应到.
  var isBegun: Bool { recorded.values.contains { $0.mark.isExpected } }

  init(_ written: WrittenMarks, _ meeting: Meeting, in book: Book) {
    names = book.names
    var met: [Person] = []
    for note in written.notes {
      let person = person(note.name, in: book)
      people[note.name] = person
      if recorded[person] == nil {
        met.append(person)
        let hasVote = book.member(person)?.hasVote(on: meeting.date) ?? false
        recorded[person] = Marking.Entry(person, note.name, [], hasVote: hasVote)
      }
      recorded[person]?.take(note)
    }
    var all = recorded
    // A list with 应到 written beside it is frozen: whoever is not on it was left out for a reason.
    if written.expected == nil || !isBegun {
      all.merge(MarkList.open(meeting, in: book)) { recorded, _ in recorded }
    }
    entries = (book.members.map(\.person) + met).compactMap { all.removeValue(forKey: $0) }
  }

  private mutating func person(_ name: String, in book: Book) -> Person {
    if let person = book.names.person(named: name) { return book.identity(person) }
    return names.person(name)
  }

  /// Everyone the session is for: as exempt who is exempt that day, the others as unmarked.
  private static func open(_ meeting: Meeting, in book: Book) -> [Person: Marking.Entry] {
    let circle = book.circle(of: meeting.kind, group: meeting.group, on: meeting.date)
    return circle.reduce(into: [:]) { open, member in
      let mark: Mark = member.isExempt(on: meeting.date) ? .exempt : .unmarked
      let hasVote = member.hasVote(on: meeting.date)
      open[member.person] = Marking.Entry(member.person, member.name, [mark], hasVote: hasVote)
    }
  }
}

import Rec

/// The marks of one session exactly as its record has them.
struct WrittenMarks: Equatable, Sendable {
  /// For each mark the values of its fields, in order.
  let values: [Mark: [String]]

  /// Whom each spelling that occurs stands for.
  let people: [String: Person]
  let state: Meeting.State
  let expected: Int?
  let voters: Int?

  /// Whether 应到 was written and agrees with the marks.
  let isSettled: Bool

  /// Those with a vote among the marks.
  let votersMarked: Int

  init(_ meeting: Meeting, in book: Book) {
    people = meeting.entries.reduce(into: [:]) { $0[book.names[$1.person]] = book.identity($1.person) }
    values = Mark.allCases.reduce(into: [:]) { $0[$1] = book.values($1.rawValue, at: meeting.place) }
    (state, expected, voters) = (meeting.state, meeting.expected, meeting.voters)
    let listed = Set(meeting.entries.filter { $0.mark.isExpected }.map { book.identity($0.person) })
    isSettled = !listed.isEmpty && expected == listed.count
    votersMarked = Set(meeting.entries.filter { $0.mark != .observer }.map { book.identity($0.person) })
      .count { book.member($0)?.hasVote(on: meeting.date) ?? false }
  }
}

extension Book {
  /// The values of a field of the record at `place`, as they are written; the book must have been read whole.
  package func values(_ field: String, at place: Place) -> [String] {
    guard let file = leaves[Int(place.file)].file else {
      preconditionFailure("a book whose text is asked for was read whole")
    }
    guard let record = file.records.first(where: { $0.line == place.line }) else { return [] }
    return file.values(field, in: record)
  }
}

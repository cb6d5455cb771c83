import Rec

/// The fields of one session's record that marks are written in, exactly as it has them.
struct WrittenMarks: Equatable, Sendable {
  /// One name under a mark; reason and approver are of leave only, and empty where they were not written.
  struct Note: Equatable, Sendable {
    let name: String
    let mark: Mark
    var reason = ""
    var approver = ""
  }

  /// For each mark the values of its fields, in order.
  private(set) var values: [Mark: [String]]
  private(set) var state: Meeting.State
  private(set) var expected: Int?
  private(set) var voters: Int?

  /// The fields that edits on their way will have set.
  private(set) var pending: Set<String> = []

  init(_ meeting: Meeting, in book: Book) {
    values = Mark.allCases.reduce(into: [:]) { $0[$1] = book.values($1.rawValue, at: meeting.place) }
    (state, expected, voters) = (meeting.state, meeting.expected, meeting.voters)
  }

  /// Takes over what an edit will set in the record, that of the session `id`.
  mutating func take(_ edit: Edit, of id: String) {
    for change in edit.changes where change.type == Meeting.type && change.key == id {
      if case .set(let fields) = change.action { fields.forEach { take($0) } }
    }
  }

  private mutating func take(_ field: Edit.Field) {
    switch field.name {
    case "State": state = field.values.first.flatMap { Meeting.State(rawValue: $0) } ?? state
    case "Expected": expected = field.values.first.flatMap { Int($0) }
    case "Voters": voters = field.values.first.flatMap { Int($0) }
    default:
      guard let mark = Mark(rawValue: field.name) else { return }
      values[mark] = field.values
    }
    pending.insert(field.name)
  }

  /// Every name, in the order of the fields.
  var notes: [Note] {
    Mark.inOrderOfFields.flatMap { mark -> [Note] in
      let values = values[mark] ?? []
      if mark != .leave { return values.flatMap { NameLine($0).names.map { Note(name: $0, mark: mark) } } }
      return values.flatMap { $0.split(separator: "\n") }.compactMap { Note(leave: $0) }
    }
  }
}

extension WrittenMarks.Note {
  /// `name reason approver`; of two words the second is the reason.
  init?(leave line: Substring) {
    let words = line.split(whereSeparator: \.isBlank).map(String.init)
    guard let name = words.first else { return nil }
    let approver = words.count > 2 ? words[words.count - 1] : ""
    let reason = words.dropFirst().dropLast(words.count > 2 ? 1 : 0).joined(separator: " ")
    self.init(name: name, mark: .leave, reason: reason, approver: approver)
  }
}

extension Mark {
  /// As the schema has them: leave, a line for each person, comes last.
  static let inOrderOfFields = allCases.filter { $0 != .leave } + [.leave]
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

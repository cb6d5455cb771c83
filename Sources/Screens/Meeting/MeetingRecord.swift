import Register

/// A session's record field by field, as it is written: the form fills it in, and what differs is saved.
struct MeetingRecord: Equatable, Sendable {
  private var values: [String: [String]] = [:]

  init() {}

  init(_ meeting: Meeting, _ names: Names) {
    var writing = Writing(names: names)
    meeting.write(to: &writing)
    for line in writing.fields { values[line.name, default: []].append(line.value) }
  }

  /// All values of a field; none where it is not written.
  subscript(field: String) -> [String] {
    get { values[field] ?? [] }
    set { values[field] = newValue.isEmpty ? nil : newValue }
  }

  /// The value of a field that is written once; empty where it is not.
  func text(_ field: String) -> String { self[field].first ?? "" }

  /// Writes a field that is written once, or takes it away.
  mutating func write(_ field: String, _ text: String) { self[field] = text.isEmpty ? [] : [text] }

  /// The fields that hold something, in the schema's order.
  func lines(_ schema: Schema) -> [Writing.Line] {
    schema.fields.flatMap { field in self[field.name].map { Writing.Line(field.name, $0) } }
  }

  /// The fields that differ from those of `old`, with what they hold now.
  func changes(from old: MeetingRecord, _ schema: Schema) -> [Edit.Field] {
    schema.fields.map(\.name).filter { self[$0] != old[$0] }.map { Edit.Field($0, self[$0]) }
  }
}

extension MeetingRecord {
  var kind: Meeting.Kind { Meeting.Kind(rawValue: text("Kind")) ?? .other }
  var state: Meeting.State { Meeting.State(rawValue: text("State")) ?? .planned }

  /// The date; nil while what is typed is none.
  var day: Day? { Day(text("Date")) }
  var group: String? { self["Group"].first }

  /// Only group meetings name their group, and what others say of one stays.
  var hasGroup: Bool { kind == .group || group != nil }

  /// Only the yearly two are for a 年度.
  var hasYear: Bool { kind.isYearly || !self["Year"].isEmpty }
  var hasLecturer: Bool { kind == .lecture || !self["Lecturer"].isEmpty }

  /// Only where people met, and once the session has a number that votes can name.
  var hasVotes: Bool { state == .held && !self["Id"].isEmpty }

  /// Whether anyone has a mark that somebody made: the roster may no longer be put down anew.
  var isMarked: Bool {
    Mark.allCases.contains { mark in mark != .unmarked && mark != .exempt && !self[mark.rawValue].isEmpty }
  }
}

extension Book {
  /// The session of that number in a year's file.
  func meeting(_ id: String, in year: Int) -> Meeting? {
    meetings.first { $0.id == id && leaves[Int($0.place.file)].year == year }
  }

  /// Sessions of a kind, and of a group if that is asked for, held up to a day or planned for it, the latest first.
  func sessions(of kind: Meeting.Kind, group: String?, before day: Day) -> [Meeting] {
    let like = meetings.filter { meeting in
      meeting.kind == kind && meeting.state != .cancelled && meeting.date < day
        && (group == nil || kind != .group || meeting.group == group)
    }
    // Stable for two on one day: the later in the file first.
    return like.enumerated().sorted { ($0.element.date, $0.offset) > ($1.element.date, $1.offset) }.map(
      \.element)
  }
}

/// Who is put down for a session when it is entered, as the roster stands on its day.
struct MeetingCircle: Equatable, Sendable {
  /// Those expected, not yet marked.
  let unmarked: [String]

  /// Those on whom no hard demand is made (E23).
  let exempt: [String]

  /// Everyone with a vote, exempt or not (format 5.1).
  let voters: Int

  init(_ book: Book, _ kind: Meeting.Kind, group: String?, on day: Day) {
    let circle = book.circle(of: kind, group: group, on: day)
    unmarked = circle.filter { !$0.isExempt(on: day) }.map(\.name)
    exempt = circle.filter { $0.isExempt(on: day) }.map(\.name)
    voters = circle.count { $0.hasVote(on: day) }
  }

  /// Freezes the circle with the session.
  func write(to record: inout MeetingRecord) {
    record.write("Expected", "\(unmarked.count)")
    record.write("Voters", "\(voters)")
    record.write(Mark.unmarked.rawValue, unmarked.joined(separator: " "))
    record.write(Mark.exempt.rawValue, exempt.joined(separator: " "))
  }
}

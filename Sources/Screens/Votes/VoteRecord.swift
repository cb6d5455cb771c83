import Checkup
import Register

/// A vote's record field by field, as it is written: the form fills it in, and what differs is saved.
struct VoteRecord: Equatable, Sendable {
  private var values: [String: [String]] = [:]

  init() {}

  init(_ vote: Vote, _ names: Names) {
    var writing = Writing(names: names)
    vote.write(to: &writing)
    for line in writing.fields { values[line.name, default: []].append(line.value) }
  }

  /// All values of a field; none where it is not written.
  func all(_ field: String) -> [String] { values[field] ?? [] }

  /// What a field that is written once holds; empty where it is not written.
  subscript(field: String) -> String {
    get { values[field]?.first ?? "" }
    set { values[field] = newValue.isEmpty ? nil : [newValue] }
  }

  /// What a line of the form holds.
  subscript(item: VoteItem) -> String {
    get {
      let values = all(item.field)
      return values.indices.contains(item.place) ? values[item.place] : ""
    }
    set {
      guard case .excluded(let place) = item else { return self[item.field] = newValue }
      var values = all(item.field)
      while values.count <= place { values.append("") }
      values[place] = newValue
      self.values[item.field] = values
    }
  }

  /// How many are left out of those expected.
  var excluded: Int { all("Excluded").count { !$0.trimmed.isEmpty } }

  var kind: Vote.Kind { Vote.Kind(rawValue: self[.kind]) ?? .ordinary }
  var result: Vote.Result? { Vote.Result(rawValue: self[.result]) }

  /// The persons counted in a line; nil while what is typed is no number.
  func count(_ item: VoteItem) -> Int? {
    guard let count = Int(self[item]), 0...99_999 ~= count else { return nil }
    return count
  }

  /// Takes over the fields that nobody changed here since they were as in `base`.
  mutating func follow(_ now: VoteRecord, since base: VoteRecord) {
    for field in Set(now.values.keys).union(base.values.keys) where all(field) == base.all(field) {
      values[field] = now.values[field]
    }
  }

  /// As it is saved: without blanks at the ends, numbers plainly, and whoever is not mentioned is nobody.
  var written: VoteRecord {
    var written = self
    for item in VoteItem.all(of: self) {
      written[item] = self[item].trimmed
      if item.isCount, let count = count(item) { written[item] = "\(count)" }
    }
    let excluded = written.all("Excluded").filter { !$0.isEmpty }
    written.values["Excluded"] = excluded.isEmpty ? nil : excluded
    for item in [VoteItem.against, .abstain] where written[item].isEmpty { written[item] = "0" }
    return written
  }

  /// The fields that hold something, in the schema's order.
  func lines(_ schema: Schema) -> [Writing.Line] {
    schema.fields.flatMap { field in all(field.name).map { Writing.Line(field.name, $0) } }
  }

  /// The fields that differ from those of `old`, with what they hold now.
  func changes(from old: VoteRecord, _ schema: Schema) -> [Edit.Field] {
    schema.fields.map(\.name).filter { all($0) != old.all($0) }.map { Edit.Field($0, all($0)) }
  }
}

/// What the session a vote is taken in says of it: who may vote, and how many of them are there.
struct VoteSession: Equatable, Sendable {
  let id: String
  let kind: Meeting.Kind
  let date: Day
  let title: String

  /// Those who have a vote, as frozen with the session, or as they would be.
  let voters: Int

  /// Those of them in the room or on the line; nil as long as nobody was marked.
  let present: Int?
  let agenda: [String]

  /// Why no vote can be entered or changed, as a text's id.
  let refusal: String?

  init(_ meeting: Meeting, in book: Book, _ world: World) {
    let marking = Marking(meeting, in: book, sending: world.sending)
    (id, kind, date, title) = (meeting.id, meeting.kind, meeting.date, meeting.title)
    voters = marking.voters
    let isCalled = marking.entries.contains {
      $0.mark.isAttendance || $0.mark == .absent || $0.mark == .leave
    }
    present = isCalled ? marking.tally.votersPresent : nil
    agenda = meeting.texts.agenda
    refusal =
      if meeting.finalised != nil { "refusal.finalised" } else if meeting.state == .cancelled {
        "refusal.session-cancelled"
      } else { nil }
  }

  /// Counts a vote of that kind among so many who have one.
  func quorum(_ kind: Vote.Kind, expected: Int) -> Quorum {
    Quorum(for: kind, at: self.kind, on: date, voters: expected)
  }
}

extension Book {
  /// The year folder a vote's record lies in.
  func year(of vote: Vote) -> Int? { leaves[Int(vote.place.file)].year }

  /// The vote of that number in a year's file.
  func vote(_ id: String, in year: Int) -> Vote? { votes.first { $0.id == id && self.year(of: $0) == year } }

  /// The votes taken in a session, in the order of the file.
  func votes(in meeting: String) -> [Vote] { votes.filter { $0.meeting == meeting } }
}

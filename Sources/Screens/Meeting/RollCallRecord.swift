import Register

/// What a session's record says of who came: the fields that a roll call writes, and no others.
struct RollCallRecord: Equatable, Sendable {
  /// One `Leave` line; reason and approver are empty where they were not written.
  struct Leave: Hashable, Sendable {
    var name: String
    var reason = ""
    var approver = ""
  }

  /// The names under each mark but leave, as they are spelled.
  var names: [Mark: [String]] = [:]
  var leaves: [Leave] = []
  var state: Meeting.State
  var expected: Int?
  var voters: Int?

  init(_ meeting: Meeting, _ names: Names) {
    for entry in meeting.entries where entry.mark != .leave {
      self.names[entry.mark, default: []].append(names[entry.person])
    }
    leaves = meeting.leaves.map { Leave(name: names[$0.person], reason: $0.reason, approver: $0.approver) }
    state = meeting.state
    expected = meeting.expected
    voters = meeting.voters
  }

  /// Whether anybody is under a mark that counts for 应到.
  var hasExpected: Bool {
    !leaves.isEmpty || Mark.allCases.contains { $0.isExpected && names[$0]?.isEmpty == false }
  }

  /// Takes over what an edit of the record sets.
  mutating func take(_ field: Edit.Field) {
    switch field.name {
    case "State": state = field.values.first.flatMap { Meeting.State(rawValue: $0) } ?? state
    case "Expected": expected = field.values.first.flatMap { Int($0) }
    case "Voters": voters = field.values.first.flatMap { Int($0) }
    case Mark.leave.rawValue: leaves = field.values.compactMap { Leave(line: $0) }
    default:
      if let mark = Mark(rawValue: field.name) { names[mark] = field.values.flatMap(\.words) }
    }
  }

  /// The fields in which this differs from `old`, with all their values. The order of names alone is no difference.
  func fields(since old: RollCallRecord) -> [Edit.Field] {
    var fields: [Edit.Field] = []
    if state != old.state { fields.append(Edit.Field("State", [state.rawValue])) }
    if expected != old.expected { fields.append(Edit.Field("Expected", expected.map { ["\($0)"] } ?? [])) }
    if voters != old.voters { fields.append(Edit.Field("Voters", voters.map { ["\($0)"] } ?? [])) }
    for mark in Mark.allCases where mark != .leave {
      let now = names[mark] ?? []
      guard Set(now) != Set(old.names[mark] ?? []) else { continue }
      fields.append(Edit.Field(mark.rawValue, now.isEmpty ? [] : [now.joined(separator: " ")]))
    }
    if Set(leaves) != Set(old.leaves) { fields.append(Edit.Field(Mark.leave.rawValue, leaves.map(\.line))) }
    return fields
  }
}

extension RollCallRecord.Leave {
  /// `name reason approver`; of two words the second is the reason.
  init?(line: String) {
    let words = line.words
    guard let name = words.first else { return nil }
    let approver = words.count > 2 ? words[words.count - 1] : ""
    let reason = words.dropFirst().dropLast(words.count > 2 ? 1 : 0).joined(separator: " ")
    self.init(name: name, reason: reason, approver: approver)
  }

  var line: String { [name, reason, approver].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension String {
  /// The words between blanks.
  var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}

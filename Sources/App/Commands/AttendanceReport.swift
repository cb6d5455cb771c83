import Register

/// What marks given on the command line change, in lines.
struct AttendanceReport {
  private let marking: Marking
  private let meeting: Meeting
  private let texts: Texts

  init(_ marking: Marking, _ meeting: Meeting, _ texts: Texts) {
    self.marking = marking
    self.meeting = meeting
    self.texts = texts
  }

  /// The session and how many have which mark.
  var summary: String {
    let tally = marking.tally
    let counts = Mark.allCases.filter { tally[$0] > 0 }.map { "\(label($0.rawValue))\(tally[$0])" }
    return texts("attend.summary", ["id": marking.id, "counts": counts.joined(separator: " ")])
  }

  /// A line for everyone whose mark is another now, then the numbers.
  func lines(_ edit: Edit) -> [String] {
    let fields = edit.changes.flatMap { change -> [Edit.Field] in
      if case .set(let fields) = change.action { fields } else { [] }
    }
    return marks + listed + fields.compactMap(number)
  }
}

extension AttendanceReport {
  private var marks: [String] {
    marking.entries.compactMap { entry in
      let old = marking.recorded(entry.person)
      guard old.map({ isOther(entry, than: $0) }) ?? !isListing(entry) else { return nil }
      let said = [words(entry), entry.reason, entry.approver].filter { !$0.isEmpty }.joined(separator: " ")
      return "\(entry.name): \(old.map(words) ?? "-") -> \(said)"
    }
  }

  private func isOther(_ entry: Marking.Entry, than old: Marking.Entry) -> Bool {
    (entry.marks, entry.reason, entry.approver) != (old.marks, old.reason, old.approver)
  }

  /// The mark, or all of them where the record has the person under several.
  private func words(_ entry: Marking.Entry) -> String {
    entry.marks.map { label($0.rawValue) }.joined(separator: "+")
  }

  /// Whoever was only put on the list, in one line.
  private var listed: [String] {
    let count = marking.entries.count { marking.recorded($0.person) == nil && isListing($0) }
    return count == 0 ? [] : [texts("attend.listed", ["count": "\(count)"])]
  }

  private func isListing(_ entry: Marking.Entry) -> Bool {
    entry.marks == [.unmarked] || entry.marks == [.exempt]
  }

  private func number(_ field: Edit.Field) -> String? {
    let old: String
    switch field.name {
    case "State": old = meeting.state.rawValue
    case "Expected": old = meeting.expected.map { "\($0)" } ?? "-"
    case "Voters": old = meeting.voters.map { "\($0)" } ?? "-"
    default: return nil
    }
    return "\(label(field.name)): \(old) -> \(field.values.joined())"
  }

  private func label(_ field: String) -> String { Shipped.label(field, of: Meeting.type, texts) }
}

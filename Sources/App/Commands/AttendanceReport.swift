import Register

/// What marks given on the command line change, in lines.
struct AttendanceReport {
  private let marking: Marking
  private let meeting: Meeting
  private let texts: Texts

  /// The mark everyone had before, of two the first, and what was said of leave.
  private let before: [Person: Mark]
  private let leaves: [Person: Meeting.Leave]

  init(_ marking: Marking, _ meeting: Meeting, in book: Book, _ texts: Texts) {
    self.marking = marking
    self.meeting = meeting
    self.texts = texts
    before = meeting.entries.reduce(into: [:]) { marks, entry in
      let person = book.identity(entry.person)
      marks[person] = marks[person] ?? entry.mark
    }
    leaves = meeting.leaves.reduce(into: [:]) { $0[book.identity($1.person)] = $1 }
  }

  /// The session and how many have which mark.
  var summary: String {
    let counts = Mark.allCases.filter { marking.count($0) > 0 }.map {
      "\(label($0.rawValue))\(marking.count($0))"
    }
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
      let old = before[entry.person]
      let isNew = old.map { $0 != entry.mark } ?? !isListing(entry.mark)
      guard isNew || entry.mark == .leave && isSaidAnew(entry) else { return nil }
      let new = [label(entry.mark.rawValue), entry.reason, entry.approver].filter { !$0.isEmpty }
      let line = "\(marking.names[entry.person]): \(old.map { label($0.rawValue) } ?? "-") -> "
      return line + new.joined(separator: " ")
    }
  }

  private func isSaidAnew(_ entry: Marking.Entry) -> Bool {
    leaves[entry.person].map { ($0.reason, $0.approver) != (entry.reason, entry.approver) } ?? true
  }

  /// Whoever was only put on the list, in one line.
  private var listed: [String] {
    let count = marking.entries.count { before[$0.person] == nil && isListing($0.mark) }
    return count == 0 ? [] : [texts("attend.listed", ["count": "\(count)"])]
  }

  private func isListing(_ mark: Mark) -> Bool { mark == .unmarked || mark == .exempt }

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

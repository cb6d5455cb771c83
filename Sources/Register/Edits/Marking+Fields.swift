extension Marking {
  /// The fields that differ from the file, each with all its values.
  ///
  /// Names that keep their mark keep their place and their spelling; whoever gets a mark goes behind them, in the
  /// order of the list.
  func fields(_ today: Day) -> [Edit.Field] {
    guard !touched.isEmpty else { return [] }
    var fields: [Edit.Field] = []
    if written.state == .planned, date <= today, isUnderWay {
      fields.append(Edit.Field("State", [Meeting.State.held.rawValue]))
    }
    if written.expected != expected { fields.append(Edit.Field("Expected", ["\(expected)"])) }
    if written.voters != voters { fields.append(Edit.Field("Voters", ["\(voters)"])) }
    // In the order of the schema, where leave comes last.
    for mark in Mark.allCases.filter({ $0 != .leave }) + [.leave] {
      let old = written.values[mark] ?? []
      let new = mark == .leave ? leaves(old) : names(old, mark)
      if old != new { fields.append(Edit.Field(mark.rawValue, new)) }
    }
    return fields
  }

  /// Whether a mark given here tells that the session took place.
  private var isUnderWay: Bool {
    entries.contains { touched.contains($0.person) && ($0.mark.isAttendance || $0.mark == .absent) }
  }

  /// The values of a field that lists names.
  private func names(_ old: [String], _ mark: Mark) -> [String] {
    var staying: Set<Person> = []
    var values = old.compactMap { value -> String? in
      let words = value.split(whereSeparator: \.isBlank).map(String.init)
      let kept = words.filter { isKept($0, mark, &staying) }
      // What nobody left keeps its blanks and line breaks.
      return kept.count == words.count ? value : kept.isEmpty ? nil : kept.joined(separator: " ")
    }
    let newcomers = newcomers(mark, beside: staying).map { names[$0.person] }
    if newcomers.isEmpty { return values }
    let last = values.popLast() ?? ""
    return values + [([last].filter { !$0.isEmpty } + newcomers).joined(separator: " ")]
  }

  /// The values of `Leave`: a line for each person.
  private func leaves(_ old: [String]) -> [String] {
    var staying: Set<Person> = []
    let values = old.compactMap { value -> String? in
      let lines = value.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let kept = lines.compactMap { leave($0, &staying) }
      return kept == lines ? value : kept.isEmpty ? nil : kept.joined(separator: "\n")
    }
    return values + newcomers(.leave, beside: staying).map { leave($0, names[$0.person]) }
  }

  /// A line of `Leave` as it will stand; nil if the person is not on leave any more.
  private func leave(_ line: String, _ staying: inout Set<Person>) -> String? {
    let words = line.split(whereSeparator: \.isBlank).map(String.init)
    guard let name = words.first else { return line }
    guard isKept(name, .leave, &staying) else { return nil }
    guard let person = written.people[name], touched.contains(person), let entry = entry(of: person) else {
      return line
    }
    let new = leave(entry, name)
    return words.joined(separator: " ") == new ? line : new
  }

  private func leave(_ entry: Entry, _ name: String) -> String {
    // Without an approver a second word of the reason would be taken for one.
    let reason = entry.approver.isEmpty ? entry.reason.replacing(" ", with: "，") : entry.reason
    return line(name, reason, entry.approver)
  }

  /// Whether a name stays where it is: whoever was given no mark here, or this one, for the first time.
  private func isKept(_ name: String, _ mark: Mark, _ staying: inout Set<Person>) -> Bool {
    guard let person = written.people[name], touched.contains(person) else { return true }
    return entry(of: person)?.mark == mark && staying.insert(person).inserted
  }

  private func newcomers(_ mark: Mark, beside staying: Set<Person>) -> [Entry] {
    entries.filter { $0.mark == mark && touched.contains($0.person) && !staying.contains($0.person) }
  }
}

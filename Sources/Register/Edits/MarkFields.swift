/// The fields of a session's record as marks make them.
///
/// Names that keep their mark keep their place and their spelling; whoever gets a mark goes behind the last of them
/// who comes earlier on the list.
struct MarkFields {
  private let marking: Marking
  private let today: Day
  private let entries: [Person: Marking.Entry]

  /// The place of each person on the list.
  private let places: [Person: Int]

  init(_ marking: Marking, _ today: Day) {
    self.marking = marking
    self.today = today
    entries = Dictionary(marking.entries.map { ($0.person, $0) }) { first, _ in first }
    places = Dictionary(zip(marking.entries.map(\.person), marking.entries.indices)) { first, _ in first }
  }

  /// The fields to set, each with all its values, in the order of the schema; none if no mark changes anything.
  var changed: [Edit.Field] {
    guard !marking.touched.isEmpty else { return [] }
    let (disk, written) = (fields(marking.disk), fields(marking.written))
    let now = fields
    guard now != written else { return [] }
    return zip(now, disk).compactMap { now, disk in
      guard marking.written.pending.contains(now.name) else { return now == disk ? nil : now }
      return isSame(now, disk) ? disk : now
    }
  }
}

extension MarkFields {
  private func fields(_ written: WrittenMarks) -> [Edit.Field] {
    [
      Edit.Field("State", [written.state.rawValue]),
      Edit.Field("Expected", written.expected.map { ["\($0)"] } ?? []),
      Edit.Field("Voters", written.voters.map { ["\($0)"] } ?? []),
    ] + Mark.inOrderOfFields.map { Edit.Field($0.rawValue, written.values[$0] ?? []) }
  }

  private var fields: [Edit.Field] {
    [
      Edit.Field("State", [state.rawValue]), Edit.Field("Expected", ["\(marking.expected)"]),
      Edit.Field("Voters", ["\(marking.voters)"]),
    ]
      + Mark.inOrderOfFields.map { mark in
        let old = marking.written.values[mark] ?? []
        return Edit.Field(mark.rawValue, mark == .leave ? leaves(old) : names(old, mark))
      }
  }

  private var state: Meeting.State {
    guard marking.state == .planned, marking.date <= today else { return marking.state }
    return marking.entries.contains { $0.mark.isAttendance || $0.mark == .absent } ? .held : .planned
  }

  /// Whether two fields name the same, in whatever order.
  private func isSame(_ left: Edit.Field, _ right: Edit.Field) -> Bool {
    func parts(_ field: Edit.Field) -> [String] {
      if field.name != Mark.leave.rawValue { return field.values.flatMap { NameLine($0).names }.sorted() }
      return field.values.flatMap { $0.split(separator: "\n") }
        .map { NameLine(String($0)).names.joined(separator: " ") }.sorted()
    }
    return parts(left) == parts(right)
  }
}

extension MarkFields {
  /// The values of a field that lists names.
  private func names(_ old: [String], _ mark: Mark) -> [String] {
    var staying: Set<Person> = []
    var lines = old.compactMap { value -> NameLine? in
      var line = NameLine(value)
      let isEmpty = line.count == 0
      line.keep { isKept($0, mark, &staying) }
      return isEmpty || line.count > 0 ? line : nil
    }
    let newcomers = newcomers(mark, beside: staying)
    if lines.isEmpty, !newcomers.isEmpty { lines = [NameLine("")] }
    let seats = seats(of: newcomers, among: lines.flatMap(\.names))
    // From the back, so that the seats before stay what they are.
    for (newcomer, seat) in zip(newcomers, seats).reversed() { insert(newcomer.name, behind: seat, &lines) }
    return lines.map(\.text)
  }

  private func insert(_ name: String, behind seat: Int, _ lines: inout [NameLine]) {
    var seat = seat
    for place in lines.indices {
      let count = lines[place].count
      if seat <= count { return lines[place].insert(name, behind: seat) }
      seat -= count
    }
  }

  /// The values of `Leave`: a line for each person.
  private func leaves(_ old: [String]) -> [String] {
    var staying: Set<Person> = []
    var values: [String] = []
    // Each name that stays, with the value it is in.
    var names: [(name: String, value: Int)] = []
    for value in old {
      let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
      let kept = lines.compactMap { leave(String($0), &staying) }
      if kept.isEmpty { continue }
      names += kept.compactMap { NameLine($0).names.first }.map { ($0, values.count) }
      values.append(kept == lines.map(String.init) ? value : kept.joined(separator: "\n"))
    }
    let newcomers = newcomers(.leave, beside: staying)
    let seats = seats(of: newcomers, among: names.map(\.name))
    for (newcomer, seat) in zip(newcomers, seats).reversed() {
      values.insert(leave(newcomer, newcomer.name), at: seat == 0 ? 0 : names[seat - 1].value + 1)
    }
    return values
  }

  /// A line of `Leave` as it will stand; nil if the person is not on leave any more.
  private func leave(_ line: String, _ staying: inout Set<Person>) -> String? {
    let words = NameLine(line).names
    guard let name = words.first else { return line }
    guard isKept(name, .leave, &staying) else { return nil }
    let person = marking.people[name].flatMap { marking.touched.contains($0) ? $0 : nil }
    guard let entry = person.flatMap({ entries[$0] }) else { return line }
    let new = leave(entry, name)
    return words.joined(separator: " ") == new ? line : new
  }

  private func leave(_ entry: Marking.Entry, _ name: String) -> String {
    // Without an approver a second word of the reason would be taken for one.
    let reason = entry.approver.isEmpty ? entry.reason.replacing(" ", with: "，") : entry.reason
    return line(name, reason, entry.approver)
  }
}

extension MarkFields {
  /// Whether a name stays where it is: whoever was given no mark here, or this one, for the first time.
  private func isKept(_ name: String, _ mark: Mark, _ staying: inout Set<Person>) -> Bool {
    guard let person = marking.people[name] else { return true }
    guard marking.touched.contains(person) else {
      staying.insert(person)
      return true
    }
    return entries[person]?.marks == [mark] && staying.insert(person).inserted
  }

  private func newcomers(_ mark: Mark, beside staying: Set<Person>) -> [Marking.Entry] {
    marking.entries.filter { $0.marks.contains(mark) && !staying.contains($0.person) }
  }

  /// For each newcomer how many names will stand before: all up to the last of those who come earlier on the list.
  private func seats(of newcomers: [Marking.Entry], among names: [String]) -> [Int] {
    let staying = names.enumerated().compactMap { offset, name in
      marking.people[name].flatMap { places[$0] }.map { (place: $0, seat: offset + 1) }
    }
    var ahead = staying.sorted { $0.place < $1.place }[...]
    var seat = 0
    return newcomers.map { newcomer in
      while let next = ahead.first, next.place < places[newcomer.person] ?? 0 {
        seat = max(seat, next.seat)
        ahead = ahead.dropFirst()
      }
      return seat
    }
  }
}

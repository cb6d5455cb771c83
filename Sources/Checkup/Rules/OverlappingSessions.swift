import Register

extension RecordsPossible {
  /// Everyone who attended two sessions at one time, once for each pair of sessions.
  func overlaps(in book: Book, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    let timed = Timed.all(in: book, on: day)
    for (place, one) in timed.enumerated() {
      for other in timed[(place + 1)...] {
        // They stand in the order of their starts, so that none further on overlaps either.
        guard other.start < one.end else { break }
        guard one.start < other.end, !book.isOneGathering(one.index, other.index) else { continue }
        for person in book.attended(both: one.index, other.index) {
          findings.append(twoPlaces(person, book.meetings[one.index], book.meetings[other.index], in: book))
        }
      }
    }
    return findings
  }

  private func twoPlaces(_ person: Person, _ one: Meeting, _ other: Meeting, in book: Book) -> Finding {
    var finding = book.finding(provision, .query, "query-overlap", at: other.place)
    finding.member = book.names[person]
    finding.facts = one.facts.merging([
      "member": book.names[person], "start": one.start?.description ?? "", "end": one.end?.description ?? "",
      "record": one.id, "otherKind": other.kind.rawValue, "otherStart": other.start?.description ?? "",
      "otherEnd": other.end?.description ?? "", "other": other.id,
    ]) { $1 }
    return finding
  }
}

/// A session whose start and end were written down, both in minutes of a clock that runs through all days.
private struct Timed {
  let start: Int
  let end: Int
  let index: Int

  /// In the order of their starts.
  static func all(in book: Book, on day: Day) -> [Timed] {
    var timed: [Timed] = []
    for index in book.meetings.indices where book.meetings[index].isOver(on: day) {
      guard let start = book.meetings[index].start, let end = book.meetings[index].end else { continue }
      let midnight = Int(book.meetings[index].date.number) * 1440
      timed.append(
        Timed(start: midnight + Int(start.minutes), end: midnight + Int(end.minutes), index: index))
    }
    return timed.sorted { ($0.start, $0.index) < ($1.start, $1.index) }
  }
}

extension Book {
  /// Whether two sessions were held together, or are one session entered twice.
  fileprivate func isOneGathering(_ one: Int, _ other: Int) -> Bool {
    if meetings[one].id == meetings[other].id { return true }
    return meetings[one].gathering.map { $0 == meetings[other].gathering } ?? false
  }

  fileprivate func attended(both one: Int, _ other: Int) -> [Person] {
    var there: Set<Person> = []
    for entry in meetings[one].entries where entry.mark.isAttendance { there.insert(identity(entry.person)) }
    var both: [Person] = []
    for entry in meetings[other].entries where entry.mark.isAttendance {
      // Taken out, so that a name that stands twice is one person.
      if let person = there.remove(identity(entry.person)) { both.append(person) }
    }
    return both
  }
}

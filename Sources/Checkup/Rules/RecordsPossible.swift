import Register

/// Nothing is recorded that cannot have been: one person in two sessions at a time, someone who attended before joining
/// the branch or after leaving it, a chair who was on leave, a session before the branch was founded. Logic; every hit
/// is an open question.
///
/// Attended are those present, late, on the line or elsewhere. A session before the founding is asked about once, not
/// for everyone who attended it. Holidays are not looked at: there is no table of them.
struct RecordsPossible: Rule {
  static let id = "MIN-8"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let stays = Stays(book)
    var findings: [Finding] = []
    for index in book.meetings.indices where book.meetings[index].isOver(on: day) {
      if let founded = book.branch?.founded, book.meetings[index].date < founded {
        findings.append(beforeFounding(founded, book.meetings[index], in: book))
      } else {
        findings += strangers(at: index, stays, in: book)
      }
      if let finding = chairOnLeave(at: index, in: book) { findings.append(finding) }
    }
    return findings + overlaps(in: book, on: day)
  }

  private func beforeFounding(_ founded: Day, _ meeting: Meeting, in book: Book) -> Finding {
    finding(
      "query-founding", nil, meeting, in: book,
      ["founded": founded.description, "days": "\(founded - meeting.date)"])
  }

  private func chairOnLeave(at index: Int, in book: Book) -> Finding? {
    guard !book.meetings[index].leaves.isEmpty, let chair = book.meetings[index].chair.map(book.identity)
    else { return nil }
    let isOnLeave = book.meetings[index].leaves.contains { book.identity($0.person) == chair }
    return isOnLeave ? finding("query-chair", chair, book.meetings[index], in: book) : nil
  }

  /// Those who attended a session while they did not belong to the branch, each once.
  private func strangers(at index: Int, _ stays: Stays, in book: Book) -> [Finding] {
    var found: [Person] = []
    let date = book.meetings[index].date
    for entry in book.meetings[index].entries where entry.mark.isAttendance {
      let person = book.identity(entry.person)
      if stays.cover(date, of: person) || found.contains(person) || book.hasStay(of: person, on: date) {
        continue
      }
      found.append(person)
    }
    return found.map { stranger($0, book.meetings[index], in: book) }
  }

  private func stranger(_ person: Person, _ meeting: Meeting, in book: Book) -> Finding {
    let stays = book.members.filter { $0.person == person }
    if let left = stays.compactMap(\.to).filter({ $0 < meeting.date }).max() {
      return finding(
        "query-after", person, meeting, in: book,
        ["to": left.description, "days": "\(meeting.date - left)"])
    }
    let came = stays.map(\.from).min() ?? meeting.date
    return finding(
      "query-before", person, meeting, in: book, ["from": came.description, "days": "\(came - meeting.date)"])
  }

  private func finding(
    _ sentence: String, _ person: Person?, _ meeting: Meeting, in book: Book, _ facts: [String: String] = [:]
  ) -> Finding {
    var finding = book.finding(provision, .query, sentence, at: meeting.place)
    finding.record = meeting.id
    finding.member = person.map { book.names[$0] }
    finding.facts = meeting.facts.merging(facts) { $1 }
    finding.facts["member"] = finding.member
    return finding
  }
}

extension RecordsPossible {
  /// Everyone who attended two sessions at one time, once for each pair of sessions.
  private func overlaps(in book: Book, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    let timed = Timed.all(in: book, on: day)
    for (place, one) in timed.enumerated() {
      for other in timed[(place + 1)...] {
        // They stand in the order of their starts, so that none further on overlaps either.
        guard other.date == one.date, other.start < one.end else { break }
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

/// A session whose start and end were written down.
private struct Timed {
  let date: Day
  let start: WallTime
  let end: WallTime
  let index: Int

  /// In the order of their starts.
  static func all(in book: Book, on day: Day) -> [Timed] {
    var timed: [Timed] = []
    for index in book.meetings.indices where book.meetings[index].isOver(on: day) {
      guard let start = book.meetings[index].start, let end = book.meetings[index].end else { continue }
      timed.append(Timed(date: book.meetings[index].date, start: start, end: end, index: index))
    }
    return timed.sorted { ($0.date, $0.start, $0.index) < ($1.date, $1.start, $1.index) }
  }
}

/// The first and last day in the branch of everyone named in a book, by number: this is asked of every mark.
private struct Stays {
  private var first: [Day]
  private var last: [Day]

  /// Who is no member has no days to keep to.
  init(_ book: Book) {
    first = Array(repeating: Day(number: .min), count: book.names.count)
    last = Array(repeating: Day(number: .max), count: book.names.count)
    for index in book.members.indices.reversed() {
      let person = Int(book.members[index].person.number)
      first[person] = book.members[index].from
      last[person] = book.members[index].to ?? Day(number: .max)
    }
  }

  func cover(_ day: Day, of person: Person) -> Bool {
    let number = Int(person.number)
    return first[number] <= day && day <= last[number]
  }
}

extension Meeting {
  /// Whether it was held by then, and everything in its record can be read.
  fileprivate func isOver(on day: Day) -> Bool { state == .held && date <= day && !isBroken }
}

extension Book {
  /// Whether any of a member's records covers the day: who left and came back has two.
  fileprivate func hasStay(of person: Person, on day: Day) -> Bool {
    members.contains { $0.person == person && $0.belongs(on: day) }
  }

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

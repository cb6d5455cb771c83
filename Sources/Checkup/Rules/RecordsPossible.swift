import Register

/// Nothing is recorded that cannot have been: one person in two sessions at a time, someone who attended before joining
/// the branch or after leaving it, a chair who was on leave, a session before the branch was founded. Logic; every hit
/// is an open question. Rests on our defaults where it asks about odd times, business in the agenda, resolutions without
/// a follow-up and rolls too much alike (Detectors).
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
    findings += overlaps(in: book, on: day) + oddTimes(in: book, on: day)
    findings += substitutions(in: book, on: day) + unfollowed(in: book, on: day)
    return findings + uniformAttendance(in: book, on: day) + overspent(in: book, on: day)
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
    for entry in book.meetings[index].entries
    where !stays.cover(date.number, of: entry.person.number) && entry.mark.isAttendance {
      let person = book.identity(entry.person)
      if !found.contains(person) && !book.hasStay(of: person, on: date) { found.append(person) }
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

/// The first and last day in the branch of everyone named in a book, by the number of each spelling: this is asked of
/// every mark, so that nothing is looked up and plain numbers are compared.
private struct Stays {
  private var first: [Int32]
  private var last: [Int32]

  /// Who is no member has no days to keep to.
  init(_ book: Book) {
    first = Array(repeating: .min, count: book.names.count)
    last = Array(repeating: .max, count: book.names.count)
    for index in book.members.indices.reversed() {
      for alias in book.members[index].aliases {
        if let person = book.names.person(named: alias) { note(person, book.members[index]) }
      }
    }
    // After all aliases: a name is stronger than someone else's alias.
    for index in book.members.indices.reversed() { note(book.members[index].person, book.members[index]) }
  }

  private mutating func note(_ person: Person, _ member: Member) {
    first[Int(person.number)] = member.from.number
    last[Int(person.number)] = member.to?.number ?? .max
  }

  func cover(_ day: Int32, of person: Int32) -> Bool {
    first[Int(person)] <= day && day <= last[Int(person)]
  }
}

extension Meeting {
  /// Whether it was held by then, and everything in its record can be read.
  func isOver(on day: Day) -> Bool { state == .held && date <= day && !isBroken }
}

extension Book {
  /// Whether any of a member's records covers the day: who left and came back has two.
  fileprivate func hasStay(of person: Person, on day: Day) -> Bool {
    members.contains { $0.person == person && $0.belongs(on: day) }
  }
}

import Register

/// 应到 equals everyone marked as attending, on leave, absent or not yet marked, counted in persons; and nobody stands
/// under two marks. Arithmetic.
struct MarksAddUp: Rule {
  static let id = "MIN-3"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    var tally = Tally(book)
    for index in book.meetings.indices where applies(to: book.meetings[index]) {
      let (counted, isTwice) = tally.count(book.meetings[index].entries, in: book)
      if isTwice { findings += twice(book.meetings[index], in: book) }
      if let expected = book.meetings[index].expected, expected != counted {
        findings.append(sum(expected, counted, book.meetings[index], in: book))
      }
    }
    return findings
  }

  /// What a syntax error hid may have been the missing marks.
  private func applies(to meeting: Meeting) -> Bool {
    !meeting.isBroken && (meeting.state == .held || meeting.state == .planned && meeting.isSignedIn)
  }

  private func sum(_ expected: Int, _ counted: Int, _ meeting: Meeting, in book: Book) -> Finding {
    var finding = book.finding(provision, .violated, "violated-sum", at: meeting.place)
    finding.record = meeting.id
    finding.facts = meeting.facts.merging(["expected": "\(expected)", "count": "\(counted)"]) { $1 }
    return finding
  }

  private func twice(_ meeting: Meeting, in book: Book) -> [Finding] {
    let entries = Dictionary(grouping: meeting.entries) { book.identity($0.person) }
    return entries.compactMap { person, entries in
      let marks = Mark.allCases.filter { mark in entries.contains { $0.mark == mark } }
      guard marks.count > 1 else { return nil }
      var finding = book.finding(provision, .violated, "violated-twice", at: meeting.place)
      finding.record = meeting.id
      finding.member = book.names[person]
      let words = marks.map(\.rawValue).joined(separator: " ")
      finding.facts = meeting.facts.merging(["member": book.names[person], "marks": words]) { $1 }
      return finding
    }
  }
}

/// Counts the persons of one session after another; this is done for every mark of the register, so nothing is
/// allocated for a session.
private struct Tally {
  private var session: Int32 = 0
  private var lastSeen: [Int32]
  private var lastMark: [Mark]
  private var lastExpected: [Int32]

  init(_ book: Book) {
    lastSeen = Array(repeating: 0, count: book.names.count)
    lastMark = Array(repeating: .unmarked, count: book.names.count)
    lastExpected = lastSeen
  }

  /// How many persons are expected by their marks, and whether anyone has two different ones: a name that stands
  /// twice under one mark, as two files put together may have it, is one person.
  mutating func count(_ entries: [Meeting.Entry], in book: Book) -> (expected: Int, isTwice: Bool) {
    session += 1
    var expected = 0
    var isTwice = false
    for entry in entries {
      let person = Int(book.identity(entry.person).number)
      isTwice = isTwice || lastSeen[person] == session && lastMark[person] != entry.mark
      lastSeen[person] = session
      lastMark[person] = entry.mark
      if entry.mark.isExpected && lastExpected[person] != session {
        lastExpected[person] = session
        expected += 1
      }
    }
    return (expected, isTwice)
  }
}

extension Meeting {
  /// Whether anyone was marked as having come or stayed away, so that the marks must add up: leave may be given
  /// beforehand, and an expected list may be frozen before the session.
  fileprivate var isSignedIn: Bool { entries.contains { $0.mark.isAttendance || $0.mark == .absent } }

  /// What sentences about a session name it by.
  var facts: [String: String] { ["kind": kind.rawValue, "date": date.description] }
}

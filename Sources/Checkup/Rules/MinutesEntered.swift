import Register

/// Minutes are entered within three days of the session (local practice); a planned session with marks on a past date
/// counts as one too, whatever the marks (format 5.1).
struct MinutesEntered: Rule {
  static let id = "MIN-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    for index in book.meetings.indices where lacksMinutes(book.meetings[index], on: day) {
      findings.append(finding(book.meetings[index], in: book, on: day))
    }
    return findings
  }

  private func lacksMinutes(_ meeting: Meeting, on day: Day) -> Bool {
    // What a syntax error hid may have been the minutes.
    if meeting.hasMinutes || meeting.isBroken || meeting.date >= day { return false }
    switch meeting.state {
    case .held: return true
    case .planned: return !meeting.entries.isEmpty
    case .cancelled: return false
    }
  }

  private func finding(_ meeting: Meeting, in book: Book, on day: Day) -> Finding {
    let passed = day - meeting.date
    let green = provision.number("green")
    let planned = meeting.state == .planned ? "-planned" : ""
    let red = passed >= provision.number("red") ? "-red" : ""
    var finding =
      passed <= green
      ? book.finding(provision, .dueSoon, "due-soon\(planned)", at: meeting.place)
      : book.finding(provision, .missing, "missing\(planned)\(red)", at: meeting.place)
    finding.record = meeting.id
    finding.days = passed - green
    finding.facts = ["kind": meeting.kind.rawValue, "date": meeting.date.description, "day": "\(passed)"]
    return finding
  }
}

import Register

/// Whoever is on leave gave a reason, and someone allowed it (local practice). Of two words the first is the name, the
/// second the reason: then the approver is missing.
///
/// Leave for a session that is still to come may yet be allowed.
struct LeaveExplained: Rule {
  static let id = "MIN-4"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    for index in book.meetings.indices where isJudged(book.meetings[index], on: day) {
      for leave in book.meetings[index].leaves where leave.approver.isEmpty || leave.reason.isEmpty {
        findings.append(finding(leave, book.meetings[index], in: book))
      }
    }
    return findings
  }

  /// What a syntax error hid may have been the rest of the line.
  private func isJudged(_ meeting: Meeting, on day: Day) -> Bool {
    !meeting.leaves.isEmpty && meeting.state != .cancelled && !meeting.isBroken && meeting.date <= day
  }

  private func finding(_ leave: Meeting.Leave, _ meeting: Meeting, in book: Book) -> Finding {
    let sentence = leave.reason.isEmpty ? "incomplete-reason" : "incomplete-approver"
    var finding = book.finding(provision, .incomplete, sentence, at: meeting.place)
    let name = book.names[book.identity(leave.person)]
    finding.record = meeting.id
    finding.member = name
    finding.facts = meeting.facts
    finding.facts["member"] = name
    finding.facts["reason"] = leave.reason
    return finding
  }
}

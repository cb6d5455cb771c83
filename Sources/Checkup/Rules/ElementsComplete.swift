import Register

/// Minutes have all their elements (domain reference 7, quoted): start and end, place, chair, recorder, those expected,
/// the roll and the agenda, and what its kind of session asks for besides (``Book/lackingOfKind(_:_:on:)``).
///
/// What has a field of its own is asked for; what only the text could say is for people to read, but for the life
/// meeting. Whoever came is part of the sum of MIN-3 where a number was expected. Where an assembly voted on an
/// admission or a conversion, those expected and the roll must be there (发展党员工作细则 2026 art. 21). A held session
/// without minutes is for MIN-1.
struct ElementsComplete: Rule {
  static let id = "MIN-2"

  /// The day from which the text of 2026 holds, 2026-05-11.
  private static let revised = Day(2026, 5, 11)

  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let tellTales = TellTales(provision)
    var findings: [Finding] = []
    for index in book.meetings.indices where isJudged(book.meetings[index], on: day) {
      let ofKind = book.lackingOfKind(book.meetings[index], tellTales, on: day)
      let lacking = book.meetings[index].lackingOfAll + ofKind
      if !lacking.isEmpty { findings.append(finding(lacking, book.meetings[index], in: book)) }
    }
    return findings
  }

  private func isJudged(_ meeting: Meeting, on day: Day) -> Bool {
    meeting.state == .held && meeting.hasMinutes && !meeting.isBroken && meeting.date <= day
  }

  private func finding(_ lacking: [String], _ meeting: Meeting, in book: Book) -> Finding {
    let isHard =
      isOfMembership(meeting, in: book) && (lacking.contains("expected") || lacking.contains("roll"))
    var finding = book.finding(
      provision, .incomplete, isHard ? "incomplete-admission" : "incomplete", at: meeting.place)
    finding.record = meeting.id
    finding.facts = meeting.facts
    finding.facts["lacking"] = lacking.joined(separator: " ")
    return finding
  }

  /// Whether it voted on an admission or a conversion under the text of 2026.
  private func isOfMembership(_ meeting: Meeting, in book: Book) -> Bool {
    guard let revised = Self.revised, meeting.date >= revised else { return false }
    return book.votes.contains {
      $0.meeting == meeting.id && ($0.kind == .admission || $0.kind == .conversion)
    }
  }
}

extension Meeting {
  /// The words of the elements that every session must have and this one has not.
  fileprivate var lackingOfAll: [String] {
    var lacking: [String] = []
    if start == nil { lacking.append("start") }
    if end == nil { lacking.append("end") }
    if location == nil { lacking.append("place") }
    if chair == nil { lacking.append("chair") }
    if recorder == nil { lacking.append("recorder") }
    if expected == nil {
      lacking.append("expected")
      if !entries.contains(where: { $0.mark.isExpected }) { lacking.append("roll") }
    }
    if !hasAgenda { lacking.append("agenda") }
    return lacking
  }
}

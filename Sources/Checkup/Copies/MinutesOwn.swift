import Register

/// MIN-6: minutes are the branch's own. Sentences that few minutes in the whole register have, shared by two of
/// them, are an open question (疑点): study texts, templates and joint activities explain many.
///
/// Our default; the comparison itself needs the minutes of all branches and is made before the first is judged.
struct MinutesOwn: Rule {
  static let id = "MIN-6"

  private let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  /// Nothing: one branch's book alone does not show it.
  func findings(in book: Book, on day: Day) -> [Finding] { [] }

  /// One finding for each session of the branch that shares enough with another one.
  func findings(in book: Book, _ copied: CopiedMinutes) -> [Finding] {
    let likenesses = copied.likenesses(in: book.code)
    guard !likenesses.isEmpty else { return [] }
    return book.meetings.compactMap { meeting in
      likenesses[meeting.id].map { finding(meeting, $0, in: book) }
    }
  }

  private func finding(_ meeting: Meeting, _ likeness: CopiedMinutes.Likeness, in book: Book) -> Finding {
    var finding = book.finding(provision, .query, "query-\(likeness.extent.rawValue)", at: meeting.place)
    finding.record = meeting.id
    finding.facts = meeting.facts.merging([
      "partner": "\(likeness.branch)/\(likeness.session)", "otherKind": likeness.kind.rawValue,
      "otherDate": "\(likeness.day)", "sentences": "\(likeness.sentences)",
      "percent": "\(likeness.percent)", "characters": "\(likeness.tokens)", "others": "\(likeness.others)",
    ]) { $1 }
    return finding
  }
}

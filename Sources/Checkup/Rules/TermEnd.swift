import Register

/// The committee is elected again when its term ends; an extension needs approval and is at most a year (支部工作条例
/// art. 21, 选举工作条例 art. 3). Not for temporary branches.
struct TermEnd: Rule {
  static let id = "ORG-4"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day), !book.isTemporary else { return [] }
    guard let term = book.term(on: day) else {
      return [book.finding(provision, .missing, at: book.branchPlace)]
    }
    guard let (state, sentence) = judged(term, on: day) else { return [] }
    var finding = book.finding(provision, state, sentence, at: term.place)
    if state != .violated { finding.days = day - term.end }
    finding.facts = [
      "end": term.end.description, "planned": term.plannedEnd.description, "days": "\(day - term.end)",
      "left": "\(term.end - day)",
    ]
    return [finding]
  }

  private func judged(_ term: Term, on day: Day) -> (Finding.State, String)? {
    let longest = provision.number("longest")
    if day > term.end {
      return (.overdue, day > term.end.adding(months: longest) ? "overdue-severe" : "overdue")
    }
    if term.end > term.plannedEnd.adding(months: longest) { return (.violated, "violated") }
    return day >= term.end.adding(months: -provision.number("near")) ? (.dueSoon, "due-soon") : nil
  }
}

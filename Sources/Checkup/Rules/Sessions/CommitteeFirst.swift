import Register

/// What an assembly decides is usually discussed in the committee first (支部工作条例 art. 12, number not confirmed): a
/// committee meeting was held on its day or in the sixty days before (our default).
///
/// Only where there was a committee before the assembly, and where all those days can have been recorded: after the
/// founding, and from 1 January of the first year folder on.
struct CommitteeFirst: Rule {
  static let id = "MTG-10"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard let founded = book.branch?.founded, let year = book.years.first else { return [] }
    let first = max(founded, Month(year, 1).first)
    let window = provision.number("days")
    let committees = book.meetings.indices.filter { index in
      book.meetings[index].kind == .committee && book.meetings[index].state == .held
        && book.meetings[index].date <= day
    }.map { book.meetings[$0].date }
    var findings: [Finding] = []
    for index in book.meetings.indices
    where book.meetings[index].kind == .assembly && book.meetings[index].isOver(on: day) {
      let date = book.meetings[index].date
      guard date - window >= first, provision.isInForce(on: date),
        book.hasCommittee(on: date), book.hasCommittee(on: date - 1),
        !committees.contains(where: { date - window <= $0 && $0 <= date })
      else { continue }
      findings.append(finding(book.meetings[index], window, in: book))
    }
    return findings
  }

  private func finding(_ meeting: Meeting, _ window: Int, in book: Book) -> Finding {
    var finding = book.finding(provision, .violated, at: meeting.place)
    finding.record = meeting.id
    finding.facts = meeting.facts
    finding.facts["window"] = "\(window)"
    return finding
  }
}

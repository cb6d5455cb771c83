import Register

/// Nobody stays away from organisational life without a word: two absences in a row call for a reminder, three months
/// for a talk, five for attention (our defaults), and after six it must be found out whether there is a good reason
/// (党章 art. 9; 党员教育管理工作条例 art. 31).
///
/// Only the run that lasts on the as-of day counts; taking part, wherever and however, or an approved leave ends it. A
/// closed month counts if the member was marked absent in it and neither took part nor had such leave; sessions that
/// the member was not expected at, not yet marked for, or on leave from without an approver change nothing. Sessions
/// of one gathering are missed once. Members free of hard demands (免硬性要求) are passed over.
struct AbsenceLadder: Rule {
  static let id = "ATT-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    var absences = Absences(lookingBackIn: book, on: day)
    var findings: [Finding] = []
    for index in book.members.indices where book.members[index].isExpected(on: day) {
      let run = absences.takeRun(of: book.members[index].person)
      if let finding = judged(run, book.members[index], in: book, on: day) { findings.append(finding) }
    }
    return findings
  }

  private func judged(_ run: AbsenceRun, _ member: Member, in book: Book, on day: Day) -> Finding? {
    guard let since = run.since, let sentence = step(run) else { return nil }
    let isLast = sentence == "overdue"
    var finding = book.finding(provision, isLast ? .overdue : .dueSoon, sentence, at: member.place)
    finding.member = member.name
    finding.facts = [
      "member": member.name, "times": "\(run.times)", "months": "\(run.months.count)",
      "since": since.description, "days": "\(day - since)",
    ]
    if isLast {
      finding.days = day - run.months[run.months.count - max(1, provision.number("months"))].last
    }
    return finding
  }

  /// The highest step of the ladder that was reached, by its sentence.
  private func step(_ run: AbsenceRun) -> String? {
    switch run.months.count {
    case max(1, provision.number("months"))...: "overdue"
    case provision.number("red")...: "due-soon-red"
    case provision.number("talk")...: "due-soon-talk"
    default: run.times >= provision.number("times") ? "due-soon" : nil
    }
  }
}

extension Member {
  /// Whether the member is in the branch and expected at its sessions.
  func isExpected(on day: Day) -> Bool { belongs(on: day) && !isExempt(on: day) }
}

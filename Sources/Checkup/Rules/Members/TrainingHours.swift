import Register

/// Members usually learn for 32 hours a year, officers of the branch for 56 (党员教育管理工作条例 art. 20).
///
/// Judged are those who were in the branch from the first day of the year to its last and never free of hard demands
/// (免硬性要求) in it; who holds an office on the last day needs the hours of an officer. Less than 60 % of them by the
/// end of September is due soon (our default).
struct TrainingHours: Rule {
  static let id = "MEM-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let near = provision.number("near")
    return book.judgedPeriods(.year, until: day)
      .filter { provision.isInForce(on: $0.first) && day >= $0.last - near }
      .flatMap { findings(of: $0, in: book, on: day) }
  }

  private func findings(of period: Period, in book: Book, on day: Day) -> [Finding] {
    let last = min(period.last, day)
    let hours = Hours(book, from: period.first, until: last)
    let officers = book.officers(on: last)
    let share = day > period.last ? 100 : provision.number("share")
    var told: Set<Person> = []
    var findings: [Finding] = []
    for index in book.members.indices where book.members[index].stays(from: period.first, until: last) {
      let person = book.members[index].person
      let needed = provision.number(officers.contains(person) ? "officers" : "hours")
      guard hours.of(person, areBelow: share, percentOf: needed), told.insert(person).inserted,
        var finding = finding(book.members[index], of: period, in: book, on: day)
      else { continue }
      finding.facts["hours"] = hours.written(of: person)
      finding.facts["needed"] = "\(needed)"
      findings.append(finding)
    }
    return findings
  }

  private func finding(_ member: Member, of period: Period, in book: Book, on day: Day) -> Finding? {
    DueDay(due: period.last, done: nil).finding(
      on: day, near: provision.number("near"), DueDay.Sentences(late: "overdue")
    ) { state, sentence in
      var finding = book.finding(provision, state, sentence, at: member.place)
      finding.member = member.name
      finding.period = period
      finding.facts = ["member": member.name, "period": period.description]
      return finding
    }
  }
}

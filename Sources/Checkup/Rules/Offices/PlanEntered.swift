import Register

/// The plan of the year (年度安排时间表) is entered in January (our default): it holds at least one item of that year.
///
/// Items carry no day of entry, so a plan that came later counts as entered.
struct PlanEntered: Rule {
  static let id = "ORG-8"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let planned = Set(book.plan.map(\.month.year))
    let days = provision.number("days")
    return book.judgedPeriods(.year, until: day).compactMap { period in
      guard !planned.contains(period.first.year) else { return nil }
      return DueDay(due: period.first + (days - 1), done: nil).finding(
        on: day, near: days - 1, DueDay.Sentences(late: "overdue")
      ) { state, sentence in
        var finding = book.finding(
          provision, state, sentence, missingFrom: "plan.rec", of: period.first.year)
        finding.period = period
        finding.facts = ["period": period.description]
        return finding
      }
    }
  }
}

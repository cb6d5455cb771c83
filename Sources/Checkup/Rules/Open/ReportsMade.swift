import Register

/// A branch reports upward on the first half and on the whole of every year (our default: no central frequency for
/// branches is known); a report with a date is made by then, and a request is answered by its date (重大事项请示报告条例).
///
/// A half-yearly or yearly report counts for the year it names, not for the day it was made.
struct ReportsMade: Rule {
  static let id = "REP-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let reports = book.records(Report.self)
    var findings: [Finding] = []
    for period in book.judgedPeriods(.year, until: day) where provision.isInForce(on: period.first) {
      let half = Period.quarter(Quarter(period.first.year, 2))
      findings += [
        recurring(.halfYear, half, "half", reports, in: book, on: day),
        recurring(.year, period, "year", reports, in: book, on: day),
      ].compactMap(\.self)
    }
    guard book.isActive(on: day) else { return findings }
    for report in reports where !report.isBroken {
      findings += [made(report, in: book, on: day), answered(report, in: book, on: day)].compactMap(\.self)
    }
    return findings
  }

  private func recurring(
    _ term: Report.Term, _ period: Period, _ word: String, _ reports: [Report], in book: Book, on day: Day
  ) -> Finding? {
    let year = period.first.year
    let first = reports.filter { $0.term == term && $0.year == year && $0.made.map { $0 <= day } ?? false }
      .min { ($0.made ?? day) < ($1.made ?? day) }
    let sentences = DueDay.Sentences(
      soon: "due-soon-\(word)", past: "overdue-\(word)", late: "overdue-\(word)-made")
    return DueDay(due: period.last, done: first?.made).finding(
      on: day, near: provision.number("near"), sentences
    ) { state, sentence in
      var finding =
        first.map { book.finding(provision, state, sentence, at: $0.place) }
        ?? book.finding(provision, state, sentence, missingFrom: "reports.rec", of: year)
      finding.period = period
      finding.facts = ["year": "\(year)"]
      return finding
    }
  }

  private func made(_ report: Report, in book: Book, on day: Day) -> Finding? {
    report.due.flatMap { due in
      judged(report, due, report.made, DueDay.Sentences(late: "overdue-made"), in: book, on: day)
    }
  }

  private func answered(_ report: Report, in book: Book, on day: Day) -> Finding? {
    guard report.kind == .request, let made = report.made, made <= day, let due = report.answerDue else {
      return nil
    }
    let sentences = DueDay.Sentences(
      soon: "due-soon-answer", past: "overdue-answer", late: "overdue-answered")
    return judged(report, due, report.answered, sentences, in: book, on: day)
  }

  private func judged(
    _ report: Report, _ due: Day, _ done: Day?, _ sentences: DueDay.Sentences, in book: Book, on day: Day
  ) -> Finding? {
    DueDay(due: due, done: done).finding(on: day, near: provision.number("near"), sentences) {
      state, sentence in
      var finding = book.finding(provision, state, sentence, at: report.place)
      finding.record = report.id
      finding.facts = ["title": report.title]
      return finding
    }
  }
}

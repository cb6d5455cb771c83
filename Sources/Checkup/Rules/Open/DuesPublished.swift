import Register

/// What dues came in and what they were used for is published to the members at least once a year
/// (中组发〔2008〕3号, article not known). Not for temporary branches.
///
/// A publication soon after the year closed ends the counting of days, but the year stays overdue; one long after it is
/// taken for the next year's own (ninety days, our default).
struct DuesPublished: Rule {
  static let id = "DUE-6"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.isTemporary else { return [] }
    let published = book.records(Disclosure.self).filter {
      $0.kind == .dues && $0.posted.map { $0 <= day } ?? false
    }
    return book.judgedPeriods(.year, until: day).compactMap { period in
      provision.isInForce(on: period.first) ? finding(period, published, in: book, on: day) : nil
    }
  }

  private func finding(_ period: Period, _ published: [Disclosure], in book: Book, on day: Day) -> Finding? {
    let latest = period.last + provision.number("after")
    let first = published.filter { $0.posted.map { period.first <= $0 && $0 <= latest } ?? false }
      .min { ($0.posted ?? day) < ($1.posted ?? day) }
    return DueDay(due: period.last, done: first?.posted).finding(
      on: day, near: provision.number("near"), DueDay.Sentences(late: "overdue-posted")
    ) { state, sentence in
      var finding =
        first.map { book.finding(provision, state, sentence, at: $0.place) }
        ?? book.finding(
          provision, state, sentence, missingFrom: "disclosures.rec", of: period.first.year)
      finding.period = period
      finding.facts = ["period": period.description]
      return finding
    }
  }
}

import Register

/// Every branch is inspected at least once a year (our default): a draw made in the year picked it, or there is a sheet
/// of that year. Void draws do not count, nor sealed ones that are still secret.
struct InspectedYearly: RegisterRule {
  static let id = "CHK-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, of directory: Directory, on day: Day) -> [Finding] {
    let near = provision.number("near")
    return book.judgedPeriods(.year, until: day).compactMap { period in
      guard !directory.inspections.looked(at: book.code, in: period.first.year, until: day) else {
        return nil
      }
      return DueDay(due: period.last, done: nil).finding(
        on: day, near: near, DueDay.Sentences(late: "overdue")
      ) { state, sentence in
        var finding = book.finding(provision, state, sentence, at: book.branchPlace)
        finding.period = period
        finding.facts = ["period": period.description]
        return finding
      }
    }
  }
}

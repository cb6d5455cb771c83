import Register

/// An item of Party affairs that has a date is made known by then, and one that must hang for some days hangs that long
/// (党务公开条例（试行）; local: no central number of days is known).
///
/// The planned last day of an item that hangs already is believed.
struct DisclosedInTime: Rule {
  static let id = "PUB-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    return book.records(Disclosure.self).filter { !$0.isBroken }.flatMap { item in
      [late(item, in: book, on: day), short(item, in: book, on: day)].compactMap(\.self)
    }
  }

  private func late(_ item: Disclosure, in book: Book, on day: Day) -> Finding? {
    item.due.flatMap { due in
      DueDay(due: due, done: item.posted).finding(
        on: day, near: provision.number("near"), DueDay.Sentences(late: "overdue-posted")
      ) { state, sentence in
        finding(state, sentence, item, in: book)
      }
    }
  }

  private func short(_ item: Disclosure, in book: Book, on day: Day) -> Finding? {
    guard let posted = item.posted, posted <= day, let until = item.until, let least = item.days,
      until - posted + 1 < least
    else { return nil }
    var finding = finding(.violated, "violated", item, in: book)
    finding.facts["posted"] = posted.description
    finding.facts["until"] = until.description
    finding.facts["count"] = "\(max(0, until - posted + 1))"
    finding.facts["least"] = "\(least)"
    return finding
  }

  private func finding(_ state: Finding.State, _ sentence: String, _ item: Disclosure, in book: Book)
    -> Finding
  {
    var finding = book.finding(provision, state, sentence, at: item.place)
    finding.record = item.id
    finding.facts = ["title": item.title]
    return finding
  }
}

import Register

/// A period for correction (限期改正) is usually six months and never more than a year, and something comes of it when it
/// ends (不合格党员组织处置办法; before that 党员教育管理工作条例 art. 30).
struct CorrectionEnds: Rule {
  static let id = "MEM-6"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let open = book.records(Handling.self).filter {
      $0.kind == .correction && $0.isOpen(on: day) && !$0.isBroken
    }
    guard !open.isEmpty, book.isActive(on: day) else { return [] }
    return open.compactMap { step in
      let hasLeft = book.member(step.member)?.hasLeft(by: day) ?? false
      return hasLeft ? nil : judged(step, in: book, on: day)
    }
  }

  private func judged(_ step: Handling, in book: Book, on day: Day) -> Finding? {
    if let until = step.until, until > step.from.adding(months: provision.number("longest")) {
      var finding = finding(.violated, "violated", step, in: book)
      finding.facts["until"] = until.description
      return finding
    }
    let due = step.until ?? step.from.adding(months: provision.number("months"))
    return DueDay(due: due, done: nil).finding(
      on: day, near: provision.number("near"), DueDay.Sentences(late: "overdue")
    ) { state, sentence in finding(state, sentence, step, in: book) }
  }

  private func finding(_ state: Finding.State, _ sentence: String, _ step: Handling, in book: Book) -> Finding
  {
    let name = book.names[book.identity(step.member)]
    var finding = book.finding(provision, state, sentence, at: step.place)
    finding.record = step.id
    finding.member = name
    finding.facts = ["member": name, "since": step.from.description]
    return finding
  }
}

import Register

/// Every use of dues was decided beforehand by a session: a held meeting of the committee or the assembly
/// (中组发〔2008〕3号 art. 20). Not for temporary branches.
///
/// A number that no session has is a broken reference and left to that rule.
struct DuesUseDecided: Rule {
  static let id = "DUE-7"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.isTemporary else { return [] }
    return book.records(Expense.self).compactMap { expense in
      guard !expense.isBroken, expense.date <= day, provision.isInForce(on: expense.date) else { return nil }
      return finding(expense, in: book)
    }
  }

  private func finding(_ expense: Expense, in book: Book) -> Finding? {
    guard let decided = expense.decided else { return finding(.incomplete, "incomplete", expense, in: book) }
    let sessions = book.meetings.filter { $0.id == decided }
    let deciding = sessions.filter { $0.decidesUseOfDues || $0.isBroken }
    if sessions.isEmpty || deciding.contains(where: { $0.date <= expense.date }) { return nil }
    let sentence = deciding.isEmpty ? "violated" : "violated-after"
    return finding(.violated, sentence, expense, in: book)
  }

  private func finding(_ state: Finding.State, _ sentence: String, _ expense: Expense, in book: Book)
    -> Finding
  {
    var finding = book.finding(provision, state, sentence, at: expense.place)
    finding.record = expense.id
    finding.facts = [
      "date": expense.date.description, "amount": expense.amount.description,
      "session": expense.decided ?? "",
    ]
    return finding
  }
}

extension Meeting {
  fileprivate var decidesUseOfDues: Bool {
    state == .held && (kind == .committee || kind == .assembly)
  }
}

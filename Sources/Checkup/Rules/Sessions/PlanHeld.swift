package import Register

/// What the year's plan names is held by its day, or by the end of its month where it has none (our default; due soon
/// from seven days before).
///
/// An item is fulfilled by the session it is linked to, held or cancelled, or where it is linked to none by any held
/// session of its kind in its month. A session that is only planned, was not signed in to and is linked to no item is
/// an item itself. 其他 and words that are no kind of session count only where they are linked.
struct PlanHeld: Rule {
  static let id = "MTG-11"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let linked = PlanDiary.linked(in: book)
    let sessions = book.meetings.indices.filter { index in
      book.meetings[index].state == .planned && book.meetings[index].kind != .other
        && book.meetings[index].entries.isEmpty && !book.meetings[index].isBroken
        && !linked.contains(book.meetings[index].id)
    }
    guard !book.plan.isEmpty || !sessions.isEmpty else { return [] }
    let diary = PlanDiary(book, until: day)
    let items = book.plan.filter { !$0.isBroken && !diary.isFulfilled($0) }.map(Planned.init)
    let open = sessions.filter { !diary.isFulfilled(book.meetings[$0]) }.map { Planned(book.meetings[$0]) }
    return (items + open).compactMap { finding($0, in: book, on: day) }
  }

  private func finding(_ planned: Planned, in book: Book, on day: Day) -> Finding? {
    guard book.keepsPlan(of: planned.day) else { return nil }
    return DueDay(due: planned.day, done: nil).finding(
      on: day, near: provision.number("notice"), DueDay.Sentences(late: "overdue")
    ) { state, sentence in
      var finding = book.finding(provision, state, sentence, at: planned.place)
      finding.record = planned.id
      finding.facts = ["kind": planned.kind, "title": planned.title, "date": planned.day.description]
      return finding
    }
  }
}

extension Book {
  /// Whether the branch had been founded by then and did not end in that month or before.
  fileprivate func keepsPlan(of day: Day) -> Bool {
    guard let branch, branch.founded <= day else { return false }
    return branch.dissolved.map { day.month.last < $0 } ?? true
  }
}

extension PlanItem {
  /// The planned day, or the last of the planned month.
  package var dueDay: Day { date ?? month.last }
}

/// Something planned, wherever it was written down.
private struct Planned {
  let id: String
  let kind: String
  let title: String
  let day: Day
  let place: Place

  init(_ item: PlanItem) {
    (id, kind, title) = (item.id, item.kind, item.title)
    (day, place) = (item.dueDay, item.place)
  }

  init(_ meeting: Meeting) {
    (id, kind, title) = (meeting.id, meeting.kind.rawValue, meeting.title)
    (day, place) = (meeting.date, meeting.place)
  }
}

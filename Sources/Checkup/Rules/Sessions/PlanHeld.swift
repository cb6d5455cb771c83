import Register

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
    let linked = Set(book.plan.compactMap(\.meeting))
    let sessions = book.meetings.indices.filter { index in
      book.meetings[index].state == .planned && book.meetings[index].kind != .other
        && book.meetings[index].entries.isEmpty && !book.meetings[index].isBroken
        && !linked.contains(book.meetings[index].id)
    }
    guard !book.plan.isEmpty || !sessions.isEmpty else { return [] }
    let diary = Diary(book, linked: linked, until: day)
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
  var dueDay: Day { date ?? month.last }
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

/// What was held by a day.
private struct Diary {
  private struct Slot: Hashable {
    let kind: Meeting.Kind
    let month: Month
    var group: String?
  }

  private var held: Set<Slot> = []
  private var states: [String: Meeting.State] = [:]

  /// - Parameter linked: the numbers of the sessions that items of the plan name.
  init(_ book: Book, linked: Set<String>, until day: Day) {
    for index in book.meetings.indices {
      let (kind, date) = (book.meetings[index].kind, book.meetings[index].date)
      let state = date > day && book.meetings[index].state == .held ? .planned : book.meetings[index].state
      if linked.contains(book.meetings[index].id) { note(state, of: book.meetings[index].id) }
      guard state == .held else { continue }
      held.insert(Slot(kind: kind, month: date.month))
      if let group = book.meetings[index].group {
        held.insert(Slot(kind: kind, month: date.month, group: group))
      }
    }
  }

  /// Of two sessions with one number the one that came further counts.
  private mutating func note(_ state: Meeting.State, of session: String) {
    if states[session] == nil || state != .planned { states[session] = state }
  }

  /// Whether nothing is left to do of it; an item linked to an unknown session is a matter of its own (REF-1).
  func isFulfilled(_ item: PlanItem) -> Bool {
    if let meeting = item.meeting { return states[meeting] != .planned }
    guard let kind = Meeting.Kind(rawValue: item.kind), kind != .other else { return true }
    return held.contains(Slot(kind: kind, month: item.month))
  }

  func isFulfilled(_ meeting: Meeting) -> Bool {
    held.contains(Slot(kind: meeting.kind, month: meeting.date.month, group: meeting.group))
  }
}

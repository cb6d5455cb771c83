package import Register

/// What was held by a day, and so what of the year's plan is fulfilled (rule MTG-11 says how).
package struct PlanDiary: Sendable {
  /// How an item of the plan stands.
  package enum Fulfilment: Hashable, Sendable {
    /// By this session, held or called off.
    case session(id: String)

    /// Nothing is asked of it: 其他 and words that are no kind of session count only where they are linked.
    case notAsked
    case open
  }

  private struct Slot: Hashable {
    let kind: Meeting.Kind
    let month: Month
    var group: String?
  }

  /// The first session held in each slot.
  private var held: [Slot: String] = [:]
  private var states: [String: Meeting.State] = [:]

  /// Looks at the sessions held up to `day`.
  package init(_ book: Book, until day: Day) {
    let linked = PlanDiary.linked(in: book)
    for index in book.meetings.indices {
      let (kind, date) = (book.meetings[index].kind, book.meetings[index].date)
      let state = date > day && book.meetings[index].state == .held ? .planned : book.meetings[index].state
      let id = book.meetings[index].id
      if linked.contains(id) { note(state, of: id) }
      guard state == .held else { continue }
      note(id, in: Slot(kind: kind, month: date.month))
      if let group = book.meetings[index].group {
        note(id, in: Slot(kind: kind, month: date.month, group: group))
      }
    }
  }

  /// The numbers of the sessions that items of the plan name.
  static func linked(in book: Book) -> Set<String> { Set(book.plan.compactMap(\.meeting)) }

  /// What became of an item; one linked to an unknown session is a matter of its own (REF-1).
  package func fulfilment(of item: PlanItem) -> Fulfilment {
    if let meeting = item.meeting { return states[meeting] == .planned ? .open : .session(id: meeting) }
    guard let kind = Meeting.Kind(rawValue: item.kind), kind != .other else { return .notAsked }
    return held[Slot(kind: kind, month: item.month)].map { .session(id: $0) } ?? .open
  }

  /// Whether nothing is left to do of an item.
  func isFulfilled(_ item: PlanItem) -> Bool { fulfilment(of: item) != .open }

  /// Whether a session was held in place of one that was only planned.
  func isFulfilled(_ meeting: Meeting) -> Bool {
    held[Slot(kind: meeting.kind, month: meeting.date.month, group: meeting.group)] != nil
  }

  private mutating func note(_ id: String, in slot: Slot) {
    if held[slot] == nil { held[slot] = id }
  }

  /// Of two sessions with one number the one that came further counts.
  private mutating func note(_ state: Meeting.State, of session: String) {
    if states[session] == nil || state != .planned { states[session] = state }
  }
}

import Register

/// What sessions that were not held, or held by the wrong person, mean for the plan and for what comes before an assembly.
extension DemoBranch {
  /// Planned and not held: seven days before its day it is near, from the day after it is late.
  mutating func notePlan() {
    guard dissolved == nil else { return }
    for (place, item) in plan.enumerated() where !(item.slip?.isError ?? false) {
      let planned = item.date ?? item.month.last
      guard scope.asOf >= planned - 7, !isFulfilled(item) else { continue }
      beyond.note("MTG-11", scope.asOf > planned ? .overdue : .dueSoon, record: planNumber(place))
    }
  }

  /// An item that names a session waits for that one, which may still stand as planned although it was signed in to.
  private func isFulfilled(_ item: DemoPlanItem) -> Bool {
    guard let meeting = item.meeting else { return isHeld(item.kind, in: item.month) }
    return !sessions.contains { $0.id == meeting && $0.state == .planned }
  }

  private func isHeld(_ kind: Meeting.Kind, in month: Month) -> Bool {
    sessions.contains { $0.kind == kind && $0.countsAsHeld && $0.date.month == month }
  }

  /// The number the plan's file gives an item: counted among those of its month and kind.
  private func planNumber(_ place: Int) -> String {
    let item = plan[place]
    let before = plan[..<place].count { $0.month == item.month && $0.kind == item.kind }
    return item.month.description.filter { $0 != "-" } + "-\(item.kind.letters)-\(before + 1)"
  }

  /// An assembly with a committee that did not meet in the sixty days before.
  mutating func noteUnprepared() {
    let first = max(founded, Month(folders.lowerBound, 1).first)
    for place in sessions.indices where sessions[place].kind == .assembly && sessions[place].countsAsHeld {
      let day = sessions[place].date
      let isPrepared = sessions.contains {
        $0.kind == .committee && $0.countsAsHeld && day - 60 <= $0.date && $0.date <= day
      }
      guard officers(on: day).count >= 3, day - 60 >= first, !isPrepared, dissolved == nil else { continue }
      beyond.note("MTG-10", .violated, record: record(place))
    }
  }

  /// Lets someone without an office chair an assembly.
  mutating func seatStranger() {
    guard has(.strangerInChair) else { return }
    let plain = sessions.indices.filter { sessions[$0].kind == .assembly && sessions[$0].isPlain }
    for place in plain {
      let officers = officers(on: sessions[place].date)
      let there = sessions[place].entries.filter { $0.mark == .present && !officers.contains($0.member) }
      guard let stranger = there.first?.member else { continue }
      sessions[place].chair = stranger
      sessions[place].flaw = .done
      beyond.note("MTG-9", .violated, record: record(place), member: name(stranger))
      return
    }
  }
}

extension DemoSession {
  /// Held, on a day that exists.
  fileprivate var countsAsHeld: Bool {
    if case .impossibleDate = flaw { return false }
    return state == .held
  }
}

extension DemoSlip {
  /// Whether recutils could not read the record any more.
  fileprivate var isError: Bool {
    switch self {
    case .strayLine, .fullWidthColon, .conflictMarker, .noBlankAfterColon: true
    case .carriageReturns, .trailingBlank, .tightColon, .tightPlus: false
    }
  }
}

import Register

/// The persons of a list, counted by what stands against them.
struct RollCallTally: Equatable, Sendable {
  private(set) var expected = 0
  private(set) var attended = 0
  private(set) var leave = 0
  private(set) var absent = 0
  private(set) var unmarked = 0
  private(set) var observers = 0
  private(set) var exempt = 0

  /// Those with a vote on the list, whether they must come or not.
  private(set) var voters = 0

  /// Those of them in the room or on the line.
  private(set) var votersPresent = 0

  init(_ rows: [RollCallSheet.Row]) {
    for row in rows { count(row) }
  }

  private mutating func count(_ row: RollCallSheet.Row) {
    if row.mark.isExpected { expected += 1 }
    if row.hasVote, row.mark != .observer {
      voters += 1
      if row.mark.isAtMeeting { votersPresent += 1 }
    }
    switch row.mark {
    case .present, .late, .remote, .elsewhere: attended += 1
    case .leave: leave += 1
    case .absent: absent += 1
    case .unmarked: unmarked += 1
    case .observer: observers += 1
    case .exempt: exempt += 1
    }
  }
}

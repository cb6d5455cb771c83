extension Marking {
  /// The persons on a list, counted by what stands against them.
  package struct Tally: Equatable, Sendable {
    /// Everyone but the exempt and the observers.
    package private(set) var expected = 0

    /// Those who took part, wherever they were.
    package private(set) var attended = 0

    /// Those with a vote, whether they must come or not, but for observers.
    package private(set) var voters = 0

    /// Those of them in the room or on the line.
    package private(set) var votersPresent = 0
    private var marks: [Mark: Int] = [:]

    init(_ entries: [Entry]) {
      for entry in entries { count(entry) }
    }

    package subscript(_ mark: Mark) -> Int { marks[mark] ?? 0 }
  }
}

extension Marking.Tally {
  private mutating func count(_ entry: Marking.Entry) {
    let mark = entry.mark
    marks[mark, default: 0] += 1
    if mark.isExpected { expected += 1 }
    if mark.isAttendance { attended += 1 }
    guard entry.hasVote, mark != .observer else { return }
    voters += 1
    if mark.isAtMeeting { votersPresent += 1 }
  }
}

package import Register

/// The rounds there have been, as far as a new round depends on them.
package struct DrawPast: Hashable, Sendable {
  /// What became of a round.
  package enum State: Hashable, Sendable {
    /// The list is frozen and nothing is drawn.
    case frozen
    case drawn
    /// Drawn, and known to the inspectors only.
    case awaitingReveal(by: Moment)
    case revealed
    case void(because: HashedText)
  }

  /// One round, read from its files.
  package struct Round: Hashable, Sendable {
    /// The name of its folder.
    package let name: String
    package let frame: DrawFrame

    /// Nil before it was drawn.
    package let record: DrawRecord?

    /// Why it was given up before anything was drawn.
    package let abandoned: DrawRecord.Voiding?

    package init(
      name: String, frame: DrawFrame, record: DrawRecord?, abandoned: DrawRecord.Voiding? = nil,
    ) {
      self.name = name
      self.frame = frame
      self.record = record
      self.abandoned = abandoned
    }
  }

  /// In the order of their numbers.
  package private(set) var rounds: [Round] = []

  /// The folders with files that cannot be taken.
  package private(set) var unread: [String] = []

  /// The number of the last round that drew each branch, void ones left out.
  private var visits: [HashedText: Int] = [:]

  /// Reads the files of all rounds; `draw` is nil where there is none, and may be empty where a crash left it so.
  package init(_ files: [(name: String, frame: [UInt8], draw: [UInt8]?)]) {
    for file in files {
      do throws(DrawMisread) {
        let frame = try DrawFrame(reading: file.frame)
        var record: DrawRecord?
        let abandoned = file.draw.flatMap { DrawRecord.Voiding(ofUndrawn: $0) }
        if let draw = file.draw, !draw.isEmpty, abandoned == nil { record = try DrawRecord(reading: draw) }
        rounds.append(Round(name: file.name, frame: frame, record: record, abandoned: abandoned))
      } catch {
        unread.append(file.name)
      }
    }
    rounds.sort { ($0.frame.number, $0.frame.round) < ($1.frame.number, $1.frame.round) }
    for round in rounds {
      for branch in round.drawn { visits[branch] = round.frame.number }
    }
  }

  package func round(_ name: String) -> Round? { rounds.first { $0.name == name } }

  /// The number a new round has: no gaps, and none used twice.
  package var nextNumber: Int { (rounds.last?.frame.number ?? 0) + 1 }

  /// The sealed rounds that are still secret. The list of a new round would give them away.
  package var secret: [Round] {
    rounds.filter { if case .awaitingReveal = $0.state { true } else { false } }
  }
}

extension DrawPast {
  /// The number of the round that last visited the branch; that of the round before it was founded if none
  /// did; 0 if there was no such round.
  package func lastVisit(of branch: Branch) -> Int {
    if let visit = visits[HashedText(checked: branch.code)] { return visit }
    return rounds.last { $0.frame.on.day < branch.founded }?.frame.number ?? 0
  }

  /// The rounds whose branches a round adding to `round` must leave out: itself and what was added before.
  package func family(of round: HashedText) -> [Round] {
    rounds.filter { $0.frame.round == round || $0.frame.extends == round }
  }
}

extension DrawPast.Round {
  package var state: DrawPast.State {
    if let voiding = record?.voiding ?? abandoned { return .void(because: voiding.reason) }
    guard let record else { return .frozen }
    guard case .sealed(_, let date) = frame.mode else { return .drawn }
    return record.reveal == nil ? .awaitingReveal(by: date) : .revealed
  }

  /// The branches it drew; none if it is void.
  package var drawn: [HashedText] {
    record?.voiding == nil ? record?.result.picks.map(\.branch) ?? [] : []
  }
}

extension Moment {
  /// The moment at that time of that day.
  package init(_ day: Day, _ time: WallTime) {
    guard let moment = Moment("\(day) \(time)") else { preconditionFailure("a day and a time make a moment") }
    self = moment
  }

  package var day: Day {
    guard let day = Day(String(description.prefix(10))) else {
      preconditionFailure("a moment begins with a day of the calendar")
    }
    return day
  }
}

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

    /// Whether it was drawn and the result is kept from whoever looks.
    package let isHidden: Bool

    package init(
      name: String, frame: DrawFrame, record: DrawRecord?, abandoned: DrawRecord.Voiding? = nil,
      isHidden: Bool = false,
    ) {
      self.name = name
      self.frame = frame
      self.record = record
      self.abandoned = abandoned
      self.isHidden = isHidden
    }
  }

  /// In the order of their numbers.
  package private(set) var rounds: [Round] = []

  /// The folders with files that cannot be taken.
  package private(set) var unread: [String] = []

  /// Those of them whose files can be read but were changed since: their checksums do not follow.
  package private(set) var altered: Set<String> = []

  /// The number of the last round that drew each branch, void ones left out.
  private var visits: [HashedText: Int] = [:]

  /// Reads the files of all rounds; `draw` is nil where there is none, and may be empty where a crash left it so.
  /// `hidden` names the rounds that have one which may not be read: those of others, while they are secret.
  package init(_ files: [(name: String, frame: [UInt8], draw: [UInt8]?)], hidden: Set<String> = []) {
    for file in files {
      do throws(DrawMisread) {
        let frame = try DrawFrame(reading: file.frame)
        var record: DrawRecord?
        let abandoned = file.draw.flatMap { DrawRecord.Voiding(ofUndrawn: $0) }
        if let draw = file.draw, !draw.isEmpty, abandoned == nil { record = try DrawRecord(reading: draw) }
        let isHidden = hidden.contains(file.name)
        if isHidden, frame.mode == .open {
          unread.append(file.name)
          continue
        }
        rounds.append(
          Round(name: file.name, frame: frame, record: record, abandoned: abandoned, isHidden: isHidden))
      } catch {
        unread.append(file.name)
        if DrawPast.isAltered(file.frame, file.draw) { altered.insert(file.name) }
      }
    }
    rounds.sort { ($0.frame.number, $0.frame.round) < ($1.frame.number, $1.frame.round) }
    for round in rounds {
      for branch in round.drawn { visits[branch] = round.frame.number }
    }
  }

  /// Whether nothing is wrong with two files but the checksums in the result.
  private static func isAltered(_ frame: [UInt8], _ draw: [UInt8]?) -> Bool {
    guard (try? DrawFrame(reading: frame)) != nil, let draw else { return false }
    let reading = DrawRecordReading(draw)
    return (reading.record != nil || reading.abandoned != nil) && reading.problems.isEmpty
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

  /// The branches drawn in that year; void rounds are left out, and sealed ones while they are secret.
  package func drawn(in year: Int) -> Set<HashedText> {
    let known = rounds.filter { round in
      if case .awaitingReveal = round.state { false } else { round.record?.on.day.year == year }
    }
    return Set(known.flatMap(\.drawn))
  }

  /// How many of the branches nobody looked at in that year: neither drawn nor with a sheet by `day`, as CHK-1 counts.
  package func unseen(
    among codes: [HashedText], in year: Int, _ inspections: Inspections, until day: Day,
  ) -> Int {
    let drawn = drawn(in: year)
    return codes.count { !drawn.contains($0) && !inspections.hasSheet(of: $0.text, in: year, until: day) }
  }

  /// The rounds whose branches a round adding to `round` must leave out: itself and what was added before.
  package func family(of round: HashedText) -> [Round] {
    rounds.filter { $0.frame.round == round || $0.frame.extends == round }
  }
}

extension Branch {
  /// The code as draws compare it: by its bytes.
  package var drawCode: HashedText { HashedText(checked: code) }
}

extension DrawPast.Round {
  package var state: DrawPast.State {
    if let voiding = record?.voiding ?? abandoned { return .void(because: voiding.reason) }
    if case .sealed(_, let date) = frame.mode, isHidden { return .awaitingReveal(by: date) }
    guard let record else { return .frozen }
    guard case .sealed(_, let date) = frame.mode else { return .drawn }
    return record.reveal == nil ? .awaitingReveal(by: date) : .revealed
  }

  /// The branches it drew; none if it is void.
  package var drawn: [HashedText] {
    record?.voiding == nil ? record?.result.picks.map(\.branch) ?? [] : []
  }
}

extension DrawPast.State {
  /// By when the result had to be made known, if that time has passed and it was not (揭示逾期).
  package func missedReveal(at now: Moment) -> Moment? {
    if case .awaitingReveal(let date) = self, date < now { date } else { nil }
  }
}

extension Moment {
  /// The moment at that time of that day.
  package init(_ day: Day, _ time: WallTime) {
    guard let moment = Moment("\(day) \(time)") else { preconditionFailure("a day and a time make a moment") }
    self = moment
  }

  /// The minute after: the earliest at which something unknown now can be known.
  package var next: Moment {
    guard let time = WallTime(String(description.suffix(5))) else {
      preconditionFailure("a moment ends with a time of day")
    }
    let minutes = (Int(time.minutes) + 1) % 1440
    guard let after = WallTime(minutes / 60, minutes % 60) else {
      preconditionFailure("minutes of a day make a time")
    }
    return Moment(minutes == 0 ? day + 1 : day, after)
  }

  package var day: Day {
    guard let day = Day(String(description.prefix(10))) else {
      preconditionFailure("a moment begins with a day of the calendar")
    }
    return day
  }
}

import Register

/// Numbers of sessions, and when their minutes were entered.
extension DemoBranch {
  /// Sorts the sessions by day and numbers them as the program does.
  mutating func numberSessions() {
    sessions.sort { ($0.date, $0.start, $0.group ?? -1) < ($1.date, $1.start, $1.group ?? -1) }
    var counts: [Int: Int] = [:]
    for place in sessions.indices {
      let session = sessions[place]
      let key = Int(session.date.number) * 16 + (Meeting.Kind.allCases.firstIndex(of: session.kind) ?? 0)
      counts[key, default: 0] += 1
      var pen = Pen()
      pen.put(compact: session.date)
      pen.put(45)
      pen.put(session.kind.letters)
      if let count = counts[key], count > 1 {
        pen.put(45)
        pen.put(number: count)
      }
      sessions[place].id = pen.bytes
      sessions[place].texts = Chance(scope.seed, index, .texts, place).seedOfNext
    }
  }

  /// Minutes are entered the same day, or the next morning if nothing else was held then: never in bulk.
  mutating func stampSessions(_ diary: Set<Day>) {
    var chance = Chance(scope.seed, index, .texts, -1)
    for place in sessions.indices where sessions[place].isSignedIn {
      let session = sessions[place]
      let next = session.date + 1
      let isNext = chance.happens(0.15) && next <= scope.asOf && !diary.contains(next)
      let stamp =
        isNext
        ? DemoStamp(day: next, minutes: 485 + chance.below(200))
        : DemoStamp(day: session.date, minutes: session.end + 20 + chance.below(35))
      sessions[place].recorded = strangeStamp(session) ?? stamp
      if strangeStamp(session) != nil { continue }
      let final = stamp.day + chance.within(1...6)
      if final < scope.asOf, chance.happens(0.8) {
        sessions[place].finalised = DemoStamp(day: final, minutes: 540 + chance.below(420))
      }
    }
  }
}

extension DemoBranch {
  private func strangeStamp(_ session: DemoSession) -> DemoStamp? {
    switch session.flaw {
    case .enteredLate(let days): DemoStamp(day: session.date + days, minutes: 610)
    case .enteredTogether(let day, let minutes): DemoStamp(day: day, minutes: minutes)
    default: nil
    }
  }
}

extension Chance {
  /// A seed for a row of its own.
  var seedOfNext: UInt64 {
    var copy = self
    return copy.next()
  }
}

import Register

/// Chooses the sessions in which something is wrong, and writes down what follows.
extension DemoBranch {
  mutating func flawSessions(_ scribe: Scribe) {
    flawMinutes()
    flawRolls()
    flawRecords()
    flawStamps()
    if has(.copiedMinutes) { copyMinutes(scribe) }
  }

  /// The plain sessions that suit.
  private func plain(_ suits: (DemoSession) -> Bool) -> [Int] {
    sessions.indices.filter { sessions[$0].isPlain && suits(sessions[$0]) }
  }

  /// Gives the flaw to so many of the sessions, if the branch has that fault; answers with their places.
  private mutating func spoil(
    _ fault: DemoFault, _ count: ClosedRange<Int>, of places: [Int], as flaw: DemoFlaw
  ) -> [Int] {
    guard has(fault) else { return [] }
    let chosen = faultChance.shuffled(places).prefix(faultChance.within(count))
    for place in chosen { sessions[place].flaw = flaw }
    return Array(chosen)
  }

  /// Whether no other session fulfils the duty, so that this one gone is a duty missed.
  private func isSole(_ session: DemoSession) -> Bool {
    sessions.count {
      $0.kind == session.kind && $0.period == session.period && $0.group == session.group
        && $0.state != .cancelled
    } == 1
  }

  /// Whether the session can be spoilt with known consequences: nothing hangs on it, or the one duty of a closed period.
  private func isSpoilable(_ session: DemoSession) -> Bool {
    switch session.kind {
    case .other: true
    case .lecture where hasNoLectures: false
    default: session.period.last < scope.asOf && isSole(session)
    }
  }

  private mutating func noteDutyMissed(by session: DemoSession) {
    let rules: [Meeting.Kind: String] = [
      .assembly: "MTG-1", .committee: "MTG-2", .group: "MTG-3", .themeDay: "MTG-4", .lecture: "MTG-5",
    ]
    guard let rule = rules[session.kind] else { return }
    ledger.note(rule, .overdue, unit: session.group.map { groups[$0].name }, period: session.period)
  }
}

extension DemoBranch {
  private mutating func flawMinutes() {
    // Those that were made for it while the calendar was laid out.
    for place in sessions.indices {
      if case .noMinutes = sessions[place].flaw { ledger.note("MIN-1", .dueSoon, record: record(place)) }
    }
    for place in spoil(.minutesMissing, 1...4, of: plain({ scope.asOf - $0.date >= 4 }), as: .noMinutes) {
      ledger.note("MIN-1", .missing, record: record(place))
    }
    let signed = plain({ scope.asOf > $0.date && isSpoilable($0) })
    for place in spoil(.plannedWithSignIn, 1...1, of: signed, as: .stillPlanned) {
      sessions[place].state = .planned
      let age = scope.asOf - sessions[place].date
      ledger.note("MIN-1", age >= 4 ? .missing : .dueSoon, record: record(place))
      noteDutyMissed(by: sessions[place])
    }
    for elements: [DemoElement] in [[.place, .times], [.recorder], [.expected], [.agenda, .recorder]] {
      for place in spoil(.elementsMissing, 1...1, of: plain({ _ in true }), as: .lacking(elements)) {
        beyond.note("MIN-2", .incomplete, record: record(place))
      }
    }
  }

  private mutating func flawRolls() {
    for place in spoil(.sumWrong, 1...2, of: plain({ $0.kind != .committee }), as: .sum(1)) {
      sessions[place].flaw = .sum(faultChance.one(of: [-1, 1, 2]))
      ledger.note("MIN-3", .violated, record: record(place))
    }
    let ofMany: [Meeting.Kind] = [.themeDay, .lecture, .group]
    // What follows from these is known once the roll has been called.
    _ = spoil(.markedTwice, 1...1, of: plain({ ofMany.contains($0.kind) }), as: .markedTwice)
    _ = spoil(.unknownMark, 1...2, of: plain({ ofMany.contains($0.kind) }), as: .unknownMark)
    _ = spoil(.bareLeave, 3...3, of: plain({ $0.kind == .themeDay }), as: .bareLeave)
  }
}

extension DemoBranch {
  private mutating func flawRecords() {
    if has(.duplicateMeeting),
      let place = faultChance.any(of: plain({ $0.kind != .other && $0.start < 1_200 }))
    {
      sessions[place].flaw = .twice
      ledger.note("REF-2", .violated, record: record(place))
    }
    if has(.impossibleDate) { giveImpossibleDate() }
    if has(.wrongFolder) { misfile() }
  }

  /// The 31st of a month of thirty days, the 30th of February.
  private mutating func giveImpossibleDate() {
    guard
      let place = faultChance.any(
        of: plain({
          $0.date.month.length < 31 && ($0.kind == .themeDay || $0.kind == .other || $0.kind == .group)
            && isSpoilable($0)
        }))
    else { return }
    let session = sessions[place]
    let month = session.date.month
    var pen = Pen()
    pen.put(month)
    pen.put(month.ofYear == 2 ? "-30" : "-31")
    sessions[place].flaw = .impossibleDate(pen.bytes)
    sessions[place].id = pen.bytes.filter { $0 != 45 } + [45] + Array(session.kind.letters.utf8)
    ledger.note("REF-3", .violated, record: record(place))
    noteDutyMissed(by: session)
  }

  private mutating func misfile() {
    let folders = folders
    let other = { (session: DemoSession) in session.date.year + (session.date.month.ofYear == 12 ? 1 : -1) }
    guard
      let place = faultChance.any(
        of: plain({
          ($0.date.month.ofYear == 12 || $0.date.month.ofYear == 1) && folders.contains(other($0))
        }))
    else { return }
    sessions[place].flaw = .wrongFolder
    sessions[place].folder = other(sessions[place])
    ledger.note("REF-3", .violated, record: record(place))
  }

  private mutating func flawStamps() {
    let asOf = scope.asOf
    if has(.enteredLate) {
      for _ in 0..<faultChance.within(2...4) {
        guard let place = faultChance.any(of: plain({ asOf - $0.date > 45 })) else { break }
        sessions[place].flaw = .enteredLate(faultChance.within(18...40))
        beyond.note("MIN-7", .query, record: record(place))
      }
    }
    guard has(.enteredInBulk), let first = faultChance.any(of: plain({ asOf - $0.date > 45 })) else { return }
    let until = sessions[first].date + 25
    let together = sessions.indices.filter {
      sessions[$0].isPlain && sessions[first].date <= sessions[$0].date && sessions[$0].date <= until
    }
    let dates = Set(together.prefix(7).map { sessions[$0].date })
    guard dates.count >= 3, let last = together.prefix(7).last else { return }
    let day = sessions[last].date + 1
    for (turn, place) in together.prefix(7).enumerated() {
      sessions[place].flaw = .enteredTogether(day, minutes: 1_200 + turn * 4)
      beyond.note("MIN-7", .query, record: record(place))
    }
  }
}

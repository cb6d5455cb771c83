import Register

/// What goes wrong on the roll itself, after it has been called.
extension DemoBranch {
  /// Members who stop coming without a word, and since when.
  mutating func membersStayingAway() -> [Int: Day] {
    guard has(.absenceRun) else { return [:] }
    let free = members.indices.filter { place in
      let member = members[place]
      return !member.isSteady && member.to == nil && member.exempt == nil && member.mobile == nil
        && member.from < scope.firstDay && member.full ?? scope.asOf < scope.firstDay
    }
    var away: [Int: Day] = [:]
    for (place, months) in zip(faultChance.shuffled(Array(free)), [2, 9]) {
      let since = (scope.asOf.month + -months).first
      guard since > opening else { continue }
      away[place] = since
      beyond.note("ATT-1", months > 6 ? .overdue : .dueSoon, member: name(place))
    }
    return away
  }

  mutating func tamperWithRolls() {
    for place in sessions.indices {
      switch sessions[place].flaw {
      case .markedTwice: markTwice(place)
      case .unknownMark: misspell(place)
      case .bareLeave: leaveBare(place)
      default: break
      }
    }
    if has(.twoPlaces) { putInTwoPlaces() }
    if has(.beforeJoining) { putBeforeJoining() }
    if has(.voteOff) { spoilVotes() }
  }

  /// Someone present whose name stands as in the roster; neither chair nor recorder.
  private mutating func someonePresent(_ session: DemoSession) -> Int? {
    faultChance.any(
      of: session.entries.indices.filter {
        let entry = session.entries[$0]
        return entry.mark == .present && entry.spelling == nil && entry.member != session.chair
          && entry.member != session.recorder
      })
  }

  private mutating func markTwice(_ place: Int) {
    guard let entry = someonePresent(sessions[place]) else { return sessions[place].flaw = .done }
    let member = sessions[place].entries[entry].member
    let second: Mark = faultChance.happens(0.5) ? .exempt : .late
    sessions[place].entries.append(DemoSession.Entry(member: member, mark: second))
    ledger.note("MIN-3", .violated, record: record(place), member: name(member))
  }

  private mutating func misspell(_ place: Int) {
    guard let entry = someonePresent(sessions[place]) else { return sessions[place].flaw = .done }
    let slip = names.misspelt(members[sessions[place].entries[entry].member].name)
    sessions[place].entries[entry].spelling = slip
    ledger.note("REF-1", .violated, record: record(place), member: String(decoding: slip, as: UTF8.self))
  }

  private mutating func leaveBare(_ place: Int) {
    guard !sessions[place].leaves.isEmpty else { return sessions[place].flaw = .done }
    sessions[place].leaves[0].approver = []
    if faultChance.happens(0.4) { sessions[place].leaves[0].reason = "" }
    beyond.note("MIN-4", .incomplete, record: record(place), member: name(sessions[place].leaves[0].member))
  }
}

extension DemoBranch {
  private mutating func putInTwoPlaces() {
    let pair = sessions.indices.filter {
      if case .elsewhereToo = sessions[$0].flaw { return true }
      return false
    }
    guard pair.count == 2, let entry = someonePresent(sessions[pair[0]]) else { return }
    let member = sessions[pair[0]].entries[entry].member
    sessions[pair[1]].entries.append(DemoSession.Entry(member: member, mark: .present))
    sessions[pair[1]].expected += 1
    beyond.note("MIN-8", .query, member: name(member))
  }

  private mutating func putBeforeJoining() {
    let late = members.indices.filter { members[$0].from > scope.firstDay && members[$0].to == nil }
    guard let member = faultChance.any(of: Array(late)) else { return }
    let before = sessions.indices.filter {
      sessions[$0].isPlain && sessions[$0].kind == .themeDay && sessions[$0].date < members[member].from
    }
    guard let place = before.last else { return }
    sessions[place].flaw = .done
    sessions[place].entries.append(DemoSession.Entry(member: member, mark: .present))
    sessions[place].expected += 1
    beyond.note("MIN-8", .query, record: record(place), member: name(member))
  }

  /// More votes than people in one, a result that does not follow in another.
  private mutating func spoilVotes() {
    let voted = sessions.indices.filter { !sessions[$0].votes.isEmpty && sessions[$0].flaw == nil }
    for (turn, place) in faultChance.shuffled(voted).prefix(2).enumerated() {
      if turn == 0 {
        sessions[place].votes[0].votesFor = sessions[place].votes[0].present + 2
      } else {
        sessions[place].votes[0].isPassed.toggle()
      }
      sessions[place].flaw = .done
      beyond.note("MIN-5", .violated, record: record(place) + "/1")
    }
  }
}

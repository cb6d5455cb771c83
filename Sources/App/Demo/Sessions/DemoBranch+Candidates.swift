import Register

/// Members admitted and converted while the register was kept, each at an assembly that voted on it.
extension DemoBranch {
  mutating func admitCandidates() {
    var draw = MemberDraw(
      scope: scope, kind: shape.kind, founded: founded, names: names,
      chance: Chance(scope.seed, index, .people, 3))
    for _ in 0..<shape.probationary { addProbationer(&draw) }
    if shape.full >= 9, founded < scope.firstDay, draw.chance.happens(0.5) { convertOne(&draw) }
    names = draw.names
  }

  /// Assemblies at which someone can still be voted on, between two days.
  private func assemblies(from first: Day, to last: Day) -> [Int] {
    sessions.indices.filter { place in
      let session = sessions[place]
      return session.kind == .assembly && session.state == .held && session.flaw == nil
        && session.candidates.isEmpty && first <= session.date && session.date <= last
    }
  }

  private mutating func addProbationer(_ draw: inout MemberDraw) {
    let earliest = max(scope.asOf - 300, opening)
    let member = members.count
    if shape.full >= 5, let place = draw.chance.any(of: assemblies(from: earliest, to: scope.asOf)) {
      let date = sessions[place].date
      members.append(draw.newcomer(joined: date, from: date))
      sessions[place].candidates.append(
        DemoCandidate(member: member, name: members[member].name, kind: .admission))
    } else {
      let joined = scope.asOf - draw.chance.within(60...300)
      members.append(draw.newcomer(joined: joined, from: max(joined, founded)))
    }
    if !groups.isEmpty { members[member].group = member % groups.count }
  }

  /// Makes one of the full members one who was converted at an assembly of these years.
  private mutating func convertOne(_ draw: inout MemberDraw) {
    let free = members.indices.prefix(shape.full).filter { place in
      let member = members[place]
      return !member.isSteady && member.exempt == nil && member.mobile == nil && member.quarterly == nil
        && member.alias == nil && member.noVote == nil && member.relieved == nil
        && member.from < scope.firstDay
    }
    let year = (scope.firstDay, min(scope.asOf, scope.firstDay + 360))
    guard let member = draw.chance.any(of: Array(free)),
      let place = draw.chance.any(of: assemblies(from: year.0, to: year.1))
    else { return }
    let date = sessions[place].date
    // Admitted before the register begins: there is no record of that vote.
    let joined = min(date.adding(months: -12), scope.firstDay - 1) - draw.chance.within(0...15)
    var convert = draw.newcomer(joined: joined, from: max(joined, founded))
    (convert.full, convert.group) = (date, members[member].group)
    members[member] = convert
    sessions[place].candidates.append(DemoCandidate(member: member, name: convert.name, kind: .conversion))
  }
}

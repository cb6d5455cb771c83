import Register

/// Minutes that were not written but copied.
extension DemoBranch {
  /// One from an earlier session of the branch, one from a neighbour's book: only the names are changed.
  mutating func copyMinutes(_ scribe: Scribe) {
    copyOwn()
    copyNeighbours(scribe)
  }

  private mutating func copyOwn() {
    let plain = sessions.indices.filter { sessions[$0].isPlain && sessions[$0].kind == .themeDay }
    guard plain.count >= 2 else { return }
    let pair = faultChance.shuffled(plain).prefix(2).sorted()
    sessions[pair[1]].texts = sessions[pair[0]].texts
    note(pair[1])
  }

  private mutating func copyNeighbours(_ scribe: Scribe) {
    let neighbour = index ^ 1 < scope.branches ? index ^ 1 : index - 1
    guard neighbour >= 0 else { return }
    var other = DemoBranch(neighbour, scope: scope, organisation: DemoOrganisation(branches: scope.branches))
    other.settleUpToCalendar()
    let theirs = other.sessions.filter { $0.kind == .themeDay && $0.state == .held }
    let ours = sessions.indices.filter { sessions[$0].isPlain && sessions[$0].kind == .themeDay }
    guard let source = faultChance.any(of: theirs), let place = faultChance.any(of: ours) else { return }
    sessions[place].texts = source.texts
    sessions[place].homes = DemoBranch.homes(of: neighbour, named: other.name, scope, scribe.book)
    note(place)
  }

  private mutating func note(_ place: Int) {
    sessions[place].flaw = .done
    beyond.note("MIN-6", .query, record: String(decoding: sessions[place].id, as: UTF8.self))
  }
}

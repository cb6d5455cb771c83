import Register

/// What each session is about, and what it votes on.
extension DemoBranch {
  mutating func draftAgendas(_ scribe: inout Scribe) {
    for place in sessions.indices where sessions[place].isSignedIn {
      var session = sessions[place]
      scribe.begin(DemoCast(), chance: Chance(seed: session.texts), homes: session.homes ?? homes)
      session.items = items(of: session, &scribe)
      sessions[place] = session
    }
  }

  private func items(of session: DemoSession, _ scribe: inout Scribe) -> [DemoSession.Item] {
    let book = scribe.book
    switch session.kind {
    case .committee: return distinct(scribe.chance.within(3...4), of: book.business, &scribe)
    case .assembly: return distinct(session.isGathered ? 1 : 2, of: book.business, &scribe)
    case .group:
      return distinct(1, of: book.studies, &scribe) + distinct(1, of: book.business, &scribe)
    case .themeDay:
      return distinct(1, of: book.studies, &scribe) + distinct(1, of: book.activities, &scribe)
    case .lecture: return distinct(1, of: book.studies, &scribe)
    case .other: return distinct(2, of: book.business, &scribe)
    case .organizationalLife, .appraisal: return []
    }
  }

  private func distinct(
    _ count: Int, of topics: [Phrasebook.Topic], _ scribe: inout Scribe
  ) -> [DemoSession.Item] {
    let first = scribe.chance.below(topics.count)
    let step = 1 + scribe.chance.below(topics.count / 4)
    return (0..<count).map { turn in
      let topic = topics[(first + turn * step) % topics.count]
      return DemoSession.Item(topic: topic, title: scribe.title(of: topic))
    }
  }

  mutating func takeVotes() {
    var chance = Chance(scope.seed, index, .votes)
    for place in sessions.indices where sessions[place].isSignedIn && sessions[place].flaw == nil {
      let session = sessions[place]
      let voted = session.candidates.map { vote(on: $0, in: session, &chance) }
      sessions[place].votes = voted + ordinaryVotes(session, &chance)
    }
  }

  private func ordinaryVotes(_ session: DemoSession, _ chance: inout Chance) -> [DemoVote] {
    let share: Double = session.kind == .assembly ? 0.55 : session.kind == .committee ? 0.22 : 0
    guard share > 0, chance.happens(share), let item = session.items.first else { return [] }
    let (voters, present) = (session.voters, votersPresent(session))
    let abstain = chance.happens(0.22) ? 1 : 0
    let against = chance.happens(0.1) ? 1 : 0
    let isRefused = present > 8 && chance.happens(0.04)
    let votesFor = isRefused ? present / 3 : present - abstain - against
    let isPassed = 2 * present > voters && 2 * votesFor > voters
    // Where one view of the denominator would pass it and another not, nobody puts it to the vote.
    guard votesFor > 0, isPassed || isRefused && session.kind == .assembly else { return [] }
    return [
      DemoVote(
        kind: .ordinary, matter: item.title, expected: voters, present: present, votesFor: votesFor,
        against: isRefused ? present - votesFor - abstain : against, abstain: abstain, isPassed: isPassed)
    ]
  }

  /// A secret ballot; opinions handed in by those on leave count as votes (发展党员工作细则 art. 19).
  private func vote(on candidate: DemoCandidate, in session: DemoSession, _ chance: inout Chance) -> DemoVote
  {
    let (voters, present) = (session.voters, votersPresent(session))
    let abstain = present > 6 && chance.happens(0.2) ? 1 : 0
    let onLeave = session.leaves.count { members[$0.member].hasVote(on: session.date) }
    let name = candidate.name
    let isAdmission = candidate.kind == .admission
    return DemoVote(
      kind: candidate.kind,
      matter: isAdmission
        ? Array("接收".utf8) + name + Array("为预备党员".utf8) : name + Array("转为正式党员".utf8),
      expected: voters, present: present, votesFor: present - abstain, against: 0, abstain: abstain,
      written: onLeave > 0 && chance.happens(0.3) ? 1 : 0, isSecret: true, isPassed: true)
  }
}

import Register

/// Marks who came, session by session in the order of days.
struct DemoRollCall: Sendable {
  private static let reasons = [
    "住院", "外出探亲", "加班", "值班", "陪护病人", "出差", "身体不适", "照看孙辈", "参加培训", "家中有事", "复查身体", "赶农活", "孩子家长会",
  ]

  private var chance: Chance
  /// Whether the last session a member was expected at was missed without leave: never twice in a row.
  private var wasAbsent: [Bool]
  /// From which day on a member stays away without a word.
  private let awayFrom: [Int: Day]

  init(members: Int, chance: Chance, awayFrom: [Int: Day]) {
    wasAbsent = Array(repeating: false, count: members)
    self.chance = chance
    self.awayFrom = awayFrom
  }

  /// Calls the roll of one session for those it is held for.
  mutating func call(_ session: inout DemoSession, circle: [Int], in branch: DemoBranch) {
    choosePresidium(&session, circle, in: branch)
    for place in circle { mark(place, &session, in: branch) }
    session.voters = circle.count { branch.members[$0].hasVote(on: session.date) }
    if !session.candidates.isEmpty { fillRoom(&session, in: branch) }
    session.expected = session.entries.count { $0.mark.isExpected }
  }

  /// The chair is the secretary, or an officer for him; the leader where it is a group. Both chair and recorder come.
  private mutating func choosePresidium(_ session: inout DemoSession, _ circle: [Int], in branch: DemoBranch)
  {
    if let group = session.group {
      session.chair = branch.groups[group].leader
    } else {
      let officers = branch.officers(on: session.date)
      session.chair = officers.count > 1 && chance.happens(0.15) ? officers[1] : officers.first ?? 0
    }
    let others = circle.filter { place in
      let member = branch.members[place]
      return place != session.chair && awayFrom[place] == nil && !member.isExempt(on: session.date)
        && !member.isMobile(on: session.date)
    }
    let steady = others.filter { branch.members[$0].isSteady }
    session.recorder = chance.any(of: steady) ?? others.first ?? session.chair
  }

  private mutating func mark(_ place: Int, _ session: inout DemoSession, in branch: DemoBranch) {
    let member = branch.members[place]
    let mark = decide(place, member, session)
    var entry = DemoSession.Entry(member: place, mark: mark)
    if mark != .leave, let alias = member.alias, chance.happens(0.3) { entry.spelling = alias }
    session.entries.append(entry)
    if mark == .leave { session.leaves.append(leave(place, member, session, in: branch)) }
    if mark.isExpected, session.countsForAbsence { wasAbsent[place] = mark == .absent }
  }

  private mutating func decide(_ place: Int, _ member: DemoMember, _ session: DemoSession) -> Mark {
    let needed =
      place == session.chair || place == session.recorder
      || session.candidates.contains { $0.member == place }
    if needed { return .present }
    if member.isExempt(on: session.date) { return .exempt }
    if let away = awayFrom[place], away <= session.date { return .absent }
    if member.isMobile(on: session.date) {
      return chance.weighted([(.elsewhere, 6), (.remote, 3), (.leave, 3)])
    }
    let draw = Double(chance.below(1_000)) / 1_000
    if draw < member.diligence { return chance.weighted([(.present, 95), (.late, 3), (.remote, 2)]) }
    let mayMiss = !wasAbsent[place] && !session.isGathered && !member.isSteady && awayFrom[place] == nil
    return mayMiss && session.countsForAbsence && chance.happens(0.2) ? .absent : .leave
  }

  private mutating func leave(
    _ place: Int, _ member: DemoMember, _ session: DemoSession, in branch: DemoBranch
  ) -> DemoSession.Leave {
    let away = member.isMobile(on: session.date)
    let secretary = branch.members[DemoBranch.secretary].name
    let approver = place == DemoBranch.secretary ? Array("沈知行".utf8) : secretary
    return DemoSession.Leave(
      member: place, reason: away ? "外出务工" : chance.one(of: DemoRollCall.reasons), approver: approver)
  }

  /// Brings in those on leave until more than half of the voters are there, with two to spare.
  private mutating func fillRoom(_ session: inout DemoSession, in branch: DemoBranch) {
    for place in session.entries.indices {
      let atMeeting = branch.votersPresent(session)
      guard 2 * atMeeting <= session.voters + 4 else { return }
      let entry = session.entries[place]
      guard entry.mark == .leave || entry.mark == .absent, awayFrom[entry.member] == nil else { continue }
      session.entries[place].mark = .present
      session.leaves.removeAll { $0.member == entry.member }
      wasAbsent[entry.member] = false
    }
  }
}

extension DemoBranch {
  /// Those with a vote who are in the room or on the line.
  func votersPresent(_ session: DemoSession) -> Int {
    session.entries.count { $0.mark.isAtMeeting && members[$0.member].hasVote(on: session.date) }
  }

  /// Those a session is held for.
  func circle(of session: DemoSession) -> [Int] {
    switch session.kind {
    case .committee: officers(on: session.date)
    case .group:
      members.indices.filter { members[$0].group == session.group && members[$0].belongs(on: session.date) }
    default: members.indices.filter { members[$0].belongs(on: session.date) }
    }
  }

  /// Calls every roll. Members who stay away for good do so from the days given.
  mutating func callRolls(awayFrom: [Int: Day]) {
    var roll = DemoRollCall(
      members: members.count, chance: Chance(scope.seed, index, .attendance), awayFrom: awayFrom)
    for place in sessions.indices where sessions[place].isSignedIn {
      var session = sessions[place]
      roll.call(&session, circle: circle(of: session), in: self)
      sessions[place] = session
    }
  }
}

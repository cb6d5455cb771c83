import Register

/// The year's plan, the talks and the training.
extension DemoBranch {
  /// Plans every duty of the years; those fulfilled name their session.
  ///
  /// - Parameter dropped: sessions that were planned and not held.
  mutating func writePlan(dropped: [DemoSession]) {
    var seen: Set<[Int]> = []
    for session in (sessions + dropped).sorted(by: { $0.period < $1.period }) where !session.isSpare {
      let key = [
        session.period.first - scope.firstDay, Meeting.Kind.allCases.firstIndex(of: session.kind) ?? 0,
        session.group ?? -1,
      ]
      guard seen.insert(key).inserted else { continue }
      plan.append(planItem(session, isHeld: !dropped.contains { $0.id == session.id }))
    }
    planAhead()
    plan.sort { ($0.month, $0.kind.letters) < ($1.month, $1.kind.letters) }
  }

  private func planItem(_ session: DemoSession, isHeld: Bool) -> DemoPlanItem {
    let owner = members[session.group.map { groups[$0].leader } ?? DemoBranch.secretary].name
    var item = DemoPlanItem(month: session.date.month, kind: session.kind, owner: owner)
    if case .impossibleDate = session.flaw { return item }
    if session.state == .planned, session.flaw == nil {
      (item.date, item.meeting) = (session.date, session.id)
    } else if isHeld {
      (item.date, item.meeting) = (session.date, session.id)
    }
    return item
  }

  /// What the rest of the year is to bring.
  private mutating func planAhead() {
    guard dissolved == nil, scope.asOf.month.ofYear < 12 else { return }
    for month in scope.asOf.month + 1...Month(scope.asOf.year, 12) {
      let owner = members[DemoBranch.secretary].name
      plan.append(DemoPlanItem(month: month, kind: .themeDay, owner: owner))
      if shape.hasCommittee { plan.append(DemoPlanItem(month: month, kind: .committee, owner: owner)) }
      if month.ofYear == 12 {
        plan.append(DemoPlanItem(month: month, kind: .organizationalLife, owner: owner))
      }
    }
  }

  mutating func holdTalks() {
    var chance = Chance(scope.seed, index, .talks)
    for year in folders {
      let last = min(Month(year, 12).last, min(closing, scope.asOf))
      let there = members.indices.filter { members[$0].belongs(on: last) }
      let officers = talkers(on: last).filter { there.contains($0) }
      let others = there.filter { !officers.contains($0) }
      for (place, one) in officers.enumerated() {
        for other in officers[(place + 1)...] { talk(one, other, year, &chance) }
      }
      for (turn, other) in others.enumerated() { talk(officers[turn % officers.count], other, year, &chance) }
      for place in stride(from: 0, to: others.count, by: 2) where others.count > 1 {
        talk(others[place], place + 1 < others.count ? others[place + 1] : others[0], year, &chance)
      }
      for _ in 0..<2 { talk(officers[0], there[chance.below(there.count)], year, &chance, isSpare: true) }
    }
    talks.sort { ($0.date, $0.from, $0.with) < ($1.date, $1.from, $1.with) }
    for (place, id) in DemoBranch.ids(talks.map(\.date), "-th-").enumerated() { talks[place].id = id }
  }

  /// Those everyone talks with: the committee, or the secretary where there is none.
  private func talkers(on day: Day) -> [Int] {
    let officers = officers(on: day)
    return officers.count >= 3 ? officers : officers.filter { $0 == DemoBranch.secretary }
  }

  /// Numbers made from the day and a count within it.
  private static func ids(_ days: [Day], _ letters: String) -> [[UInt8]] {
    var number = 0
    return days.indices.map { place in
      number = place > 0 && days[place - 1] == days[place] ? number + 1 : 1
      var pen = Pen()
      pen.put(compact: days[place])
      pen.put(letters)
      pen.put(number: number)
      return pen.bytes
    }
  }

  private mutating func talk(
    _ one: Int, _ other: Int, _ year: Int, _ chance: inout Chance, isSpare: Bool = false
  ) {
    let wish = Month(year, 2).first + chance.below(230)
    let date = max(wish, members[one].from + 2, members[other].from + 2, founded + 5)
    let last = min(Month(year, 12).last, min(closing, scope.asOf))
    let isLateComer = date != wish
    guard one != other, date <= last || isLateComer else { return }
    talks.append(DemoTalk(date: min(date, last), from: one, with: other, isSpare: isSpare))
  }

  mutating func train(_ book: Phrasebook) {
    var chance = Chance(scope.seed, index, .talks, 1)
    for year in folders {
      for turn in 0..<8 {
        let date = Month(year, 2).first + turn * 28 + chance.below(24)
        train(
          date, hours: 4, topic: chance.one(of: book.studies),
          members.indices.filter { members[$0].belongs(on: date) })
      }
      let date = Month(year, 4).first + chance.below(120)
      train(date, hours: 24, topic: nil, officers(on: date))
    }
    // Those elected when the branch was founded are trained within half a year.
    if founded >= scope.firstDay {
      let date = founded + chance.within(30...140)
      train(date, hours: 24, topic: nil, officers(on: date))
    }
    trainings.sort { ($0.date, $0.hours) < ($1.date, $1.hours) }
    for (place, id) in DemoBranch.ids(trainings.map(\.date), "-px-").enumerated() { trainings[place].id = id }
  }

  private mutating func train(_ date: Day, hours: Int, topic: Phrasebook.Topic?, _ attended: [Int]) {
    guard opening <= date, date <= min(closing, scope.asOf), !attended.isEmpty else { return }
    trainings.append(DemoTraining(date: date, topic: topic, hours: hours, attended: attended))
  }
}

import Register

/// The order in which a branch is made: people, calendar, rolls, money, books; what goes wrong at each step.
extension DemoBranch {
  mutating func settle(_ scribe: inout Scribe) {
    let dropped = settleUpToCalendar()
    noteShape()
    settleHomes(scribe.book)
    admitCandidates()
    flawSessions(scribe)
    callRolls(awayFrom: membersStayingAway())
    stampSessions(Set(sessions.map(\.date)))
    draftAgendas(&scribe)
    takeVotes()
    inviteObservers()
    tamperWithRolls()
    seatStranger()
    settleDues()
    holdTalks()
    train(scribe.book)
    tamperWithTalks()
    writePlan(dropped: dropped)
    slipInFiles()
    keepOpenBooks()
  }

  /// Members, offices and the calendar; answers with the sessions that were not held.
  @discardableResult
  mutating func settleUpToCalendar() -> [DemoSession] {
    gatherMembers()
    fillOffices()
    settleCircumstances()
    return layOutSessions()
  }

  /// What the make-up of the branch leads to on the as-of day (domain 13, ORG-1 to ORG-3).
  private mutating func noteShape() {
    guard dissolved == nil else { return }
    let count = shape.full + shape.probationary
    if shape.full <= 3 { ledger.note("ORG-1", shape.full == 3 ? .dueSoon : .violated) }
    if count > 50 || shape.units ?? 0 > 5 {
      ledger.note("ORG-2", .violated)
    } else if count >= 45 {
      ledger.note("ORG-2", .dueSoon)
    }
    if shape.full >= 7, shape.officers < 3 || shape.officers > 7 { ledger.note("ORG-3", .violated) }
  }

  private mutating func settleHomes(_ book: Phrasebook) {
    homes = DemoBranch.homes(of: index, named: name, scope, book)
  }

  static func homes(of index: Int, named name: String, _ scope: DemoScope, _ book: Phrasebook) -> [Int] {
    let symbol = book.symbol("苑")
    var chance = Chance(scope.seed, index, .profile, 1)
    let own = book.alternative(of: symbol, saying: String(name.prefix(3)))
    let others = chance.shuffled(Array(0..<book.count(symbol)).filter { $0 != own })
    return (own.map { [$0] } ?? []) + others.prefix(5)
  }

  /// Lays the calendar out, then takes away what this branch did not hold; answers with that.
  private mutating func layOutSessions() -> [DemoSession] {
    var scheduler = DemoScheduler(self)
    scheduler.fill()
    sessions = scheduler.sessions
    let dropped = dropSessions()
    numberSessions()
    return dropped
  }

  private mutating func inviteObservers() {
    var chance = Chance(scope.seed, index, .attendance, 1)
    let guests = (0..<3).map { _ in names.next(born: scope.asOf.year - 30, isMale: false) }
    for place in sessions.indices where sessions[place].isSignedIn {
      let kind = sessions[place].kind
      guard kind == .assembly || kind == .committee || kind == .themeDay, chance.happens(0.15) else {
        continue
      }
      sessions[place].observers = [chance.one(of: guests)]
    }
  }

  private mutating func settleDues() {
    chooseQuarterlyPayer()
    collectDues()
    if !months.isEmpty { tamperWithDues() }
  }
}

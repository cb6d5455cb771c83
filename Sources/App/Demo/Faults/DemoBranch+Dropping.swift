import Register

/// Sessions that should have been held and were not.
extension DemoBranch {
  /// Takes sessions away and writes down what is missing then; answers with those taken.
  mutating func dropSessions() -> [DemoSession] {
    var dropped: [DemoSession] = []
    if has(.waived) { dropWaived(&dropped) }
    drop(.missedAssembly, .assembly, "MTG-1", 1...1, &dropped)
    drop(.missedCommittee, .committee, "MTG-2", 1...3, &dropped)
    drop(.missedGroup, .group, "MTG-3", 1...3, &dropped)
    drop(.missedThemeDay, .themeDay, "MTG-4", 1...2, &dropped)
    if !hasNoLectures { drop(.missedLecture, .lecture, "MTG-5", 1...2, &dropped) }
    if has(.notYetHeld) { dropRunning(&dropped) }
    if has(.noLifeMeeting) { dropYearly(.organizationalLife, "MTG-6", &dropped) }
    if has(.noAppraisal) { dropYearly(.appraisal, "MTG-7", &dropped) }
    if has(.minutesDue) { addRecentSession() }
    if has(.twoPlaces) { moveGroupMeeting() }
    return dropped
  }

  /// Whether a local decision says that this branch owes no lectures.
  var hasNoLectures: Bool { has(.waived) && DemoWaivers(scope).waiver(of: index)?.rule == "MTG-5" }

  private mutating func drop(
    _ fault: DemoFault, _ kind: Meeting.Kind, _ rule: String, _ count: ClosedRange<Int>,
    _ dropped: inout [DemoSession]
  ) {
    guard has(fault) else { return }
    for _ in 0..<faultChance.within(count) {
      let closed = sessions.filter { $0.kind == kind && $0.state == .held && $0.period.last < scope.asOf }
      guard let duty = faultChance.any(of: closed) else { return }
      dropped += take(kind, duty.period, group: duty.group)
      ledger.note(rule, .overdue, unit: duty.group.map { groups[$0].name }, period: duty.period)
    }
  }

  /// Takes away every session that fulfils the duty.
  private mutating func take(_ kind: Meeting.Kind, _ period: Period, group: Int? = nil) -> [DemoSession] {
    let isTaken = { (session: DemoSession) in
      session.kind == kind && session.period == period && session.group == group && session.state == .held
    }
    let taken = sessions.filter(isTaken)
    sessions.removeAll(where: isTaken)
    return taken
  }

  private mutating func dropWaived(_ dropped: inout [DemoSession]) {
    guard let waiver = DemoWaivers(scope).waiver(of: index) else { return }
    let kind: Meeting.Kind = ["MTG-1": .assembly, "MTG-4": .themeDay][waiver.rule] ?? .lecture
    let last = waiver.period?.last ?? scope.asOf
    let periods = Set(
      sessions.filter { $0.kind == kind && (waiver.period == $0.period || waiver.period == nil) }.map(
        \.period))
    for period in periods.sorted() where period.last <= last || waiver.period == nil {
      dropped += take(kind, period)
      if !waiver.works(on: scope.asOf) { ledger.note(waiver.rule, .overdue, period: period) }
    }
  }

  private mutating func dropYearly(_ kind: Meeting.Kind, _ rule: String, _ dropped: inout [DemoSession]) {
    guard let year = sessions.filter({ $0.kind == kind }).compactMap(\.year).max() else { return }
    dropped += take(kind, .year(year))
    beyond.note(rule, year < scope.asOf.year ? .overdue : .dueSoon, period: .year(year))
  }
}

extension DemoBranch {
  /// Leaves open what this period still owes, where its window has begun.
  private mutating func dropRunning(_ dropped: inout [DemoSession]) {
    let (asOf, month) = (scope.asOf, scope.asOf.month)
    if asOf >= month.day(21) {
      dropRunning(.committee, "MTG-2", .month(month), &dropped)
      for group in groups.indices { dropRunning(.group, "MTG-3", .month(month), group: group, &dropped) }
    }
    if asOf >= max(month.first, month.day(themeDay ?? 21) - 7) {
      dropRunning(.themeDay, "MTG-4", .month(month), &dropped)
    }
    if asOf >= month.quarter.last - 29 {
      dropRunning(.assembly, "MTG-1", .quarter(month.quarter), &dropped)
      if !hasNoLectures { dropRunning(.lecture, "MTG-5", .quarter(month.quarter), &dropped) }
    }
  }

  private mutating func dropRunning(
    _ kind: Meeting.Kind, _ rule: String, _ period: Period, group: Int? = nil, _ dropped: inout [DemoSession]
  ) {
    guard faultChance.happens(0.85) else { return }
    let taken = take(kind, period, group: group)
    guard !taken.isEmpty else { return }
    dropped += taken
    ledger.note(rule, .dueSoon, unit: group.map { groups[$0].name }, period: period)
  }

  /// A session of one to three days ago, whose minutes are not entered yet.
  private mutating func addRecentSession() {
    let date = scope.asOf - faultChance.within(1...3)
    guard date >= max(opening, scope.firstDay) else { return }
    var session = DemoSession(.other, .month(date.month), on: date, start: 1_240, length: 40)
    (session.isSpare, session.flaw) = (true, .noMinutes)
    sessions.append(session)
  }

  /// Two groups meet at the same hour.
  private mutating func moveGroupMeeting() {
    let plain = sessions.indices.filter { sessions[$0].kind == .group && sessions[$0].isPlain }
    guard let one = faultChance.any(of: plain),
      let other = plain.first(where: {
        sessions[$0].period == sessions[one].period && sessions[$0].group != sessions[one].group
      })
    else { return }
    (sessions[other].date, sessions[other].folder) = (sessions[one].date, sessions[one].folder)
    (sessions[other].start, sessions[other].end) = (sessions[one].start, sessions[one].end)
    sessions[one].flaw = .elsewhereToo
    sessions[other].flaw = .elsewhereToo
  }
}

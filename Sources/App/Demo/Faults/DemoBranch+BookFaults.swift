import Register

/// What goes wrong in the yearbook, and slips of the hand in every file.
extension DemoBranch {
  mutating func tamperWithTalks() {
    let spare = faultChance.shuffled(talks.indices.filter { talks[$0].isSpare })
    var left = spare[...]
    if has(.duplicateTalk), let place = left.popFirst() {
      talks[place].isTwice = true
      ledger.note("REF-2", .violated, record: String(decoding: talks[place].id, as: UTF8.self))
    }
    if has(.unknownTalker) {
      if let place = left.popFirst() { misspell(talk: place) }
      addUnknownTrainee()
    }
    if has(.talksMissing) { dropTalks() }
  }

  private mutating func misspell(talk place: Int) {
    let slip = names.misspelt(members[talks[place].with].name)
    talks[place].spelling = slip
    ledger.note(
      "REF-1", .violated, record: String(decoding: talks[place].id, as: UTF8.self),
      member: String(decoding: slip, as: UTF8.self))
  }

  private mutating func addUnknownTrainee() {
    guard let place = faultChance.any(of: Array(trainings.indices)) else { return }
    let slip = names.misspelt(members[trainings[place].attended[0]].name)
    trainings[place].unknown = slip
    ledger.note(
      "REF-1", .violated, record: String(decoding: trainings[place].id, as: UTF8.self),
      member: String(decoding: slip, as: UTF8.self))
  }

  private mutating func dropTalks() {
    let year = scope.asOf >= Month(scope.asOf.year, 10).first ? scope.asOf.year : scope.asOf.year - 1
    guard folders.contains(year) else { return }
    let held = talks.count { $0.date.year == year }
    guard held >= 6 else { return }
    var kept = 0
    talks.removeAll { talk in
      guard talk.date.year == year, !talk.isTwice, talk.spelling == nil else { return false }
      kept += 1
      return kept > held / 3
    }
    beyond.note("MTG-8", year < scope.asOf.year ? .overdue : .dueSoon, period: .year(year))
  }
}

extension DemoBranch {
  /// Slips in the bytes: each a finding of its own and nothing else, since what it hides no rule asks for.
  mutating func slipInFiles() {
    if has(.strayLine) { slip(.strayLine, "FILE-1") }
    if has(.fullWidthColon) { slipFullWidthColon() }
    if has(.conflictMarker) {
      slip(.conflictMarker, "FILE-1")
      slipInPlan(.conflictMarker, "FILE-1")
    }
    if has(.carriageReturns) {
      if faultChance.happens(0.5) {
        slip(.carriageReturns, "FILE-2")
      } else {
        slipInPlan(.carriageReturns, "FILE-2")
      }
    }
    if has(.trailingBlanks) {
      slip(.trailingBlank, "FILE-2")
      if faultChance.happens(0.5) { slipInPlan(.trailingBlank, "FILE-2") }
    }
    if has(.untidy) { beUntidy() }
  }

  private mutating func slip(_ slip: DemoSlip, _ rule: String) {
    let plain = sessions.indices.filter { sessions[$0].isPlain && sessions[$0].recorded != nil }
    guard let place = faultChance.any(of: plain) else { return }
    sessions[place].flaw = .slip(slip)
    ledger.note(rule, .violated)
  }

  private mutating func slipInPlan(_ slip: DemoSlip, _ rule: String) {
    let clean = plan.indices.filter { plan[$0].slip == nil }
    guard let place = faultChance.any(of: clean) else { return }
    plan[place].slip = slip
    ledger.note(rule, .violated)
  }

  private mutating func slipFullWidthColon() {
    switch faultChance.below(4) {
    case 0: slip(.fullWidthColon, "FILE-1")
    case 1: slipInPlan(.fullWidthColon, "FILE-1")
    case 2: slipInPlan(.noBlankAfterColon, "FILE-1")
    default:
      let spare = talks.indices.filter { talks[$0].isSpare && !talks[$0].isTwice }
      guard let place = faultChance.any(of: spare) else { return slip(.fullWidthColon, "FILE-1") }
      talks[place].slip = .fullWidthColon
      ledger.note("FILE-1", .violated)
    }
  }

  private mutating func beUntidy() {
    slip(faultChance.happens(0.5) ? .tightColon : .tightPlus, "FILE-2")
    let kind = faultChance.one(of: DemoUntidiness.Kind.allCases)
    guard trainings.contains(where: { $0.date.year == folders.lowerBound }) else { return }
    untidy = DemoUntidiness(kind: kind, file: "\(folders.lowerBound)/training.rec")
    ledger.note("FILE-2", .violated)
  }
}

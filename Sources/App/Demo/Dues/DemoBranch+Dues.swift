import Register

/// The dues of every month, assessed and paid as they should be.
extension DemoBranch {
  mutating func collectDues() {
    guard !isTemporary else { return }
    var chance = Chance(scope.seed, index, .dues)
    for year in folders { assess(year) }
    for month in opening.month...scope.asOf.month {
      var record = DemoDues(month)
      for place in members.indices where members[place].belongs(on: month.last) {
        if members[place].owes(month) {
          if let payment = payment(of: place, for: month, &chance) { record.payments.append(payment) }
        } else {
          record.relieved.append(place)
        }
      }
      remit(&record, &chance)
      months.append(record)
    }
  }

  private mutating func assess(_ year: Int) {
    let (first, last) = (Month(year, 1).first, min(Month(year, 12).last, scope.asOf))
    for (place, member) in members.enumerated() where member.from <= last && member.to ?? last >= first {
      assessments.append(
        DemoAssessment(
          member: place, from: max(Month(year, 1), member.from.month), duesClass: member.duesClass,
          baseFen: member.baseFen(in: year, since: scope.firstYear),
          monthly: member.monthly(in: year, since: scope.firstYear)))
    }
  }

  /// What was paid for the month up to the as-of day; nil if that was nothing and need not have been.
  private func payment(of place: Int, for month: Month, _ chance: inout Chance) -> DemoDues.Payment? {
    let member = members[place]
    let isQuarterly = member.quarterly != nil
    let due = isQuarterly ? month.quarter.last.month : month
    var day = due.day(chance.within(3...23))
    let isLate = !isQuarterly && chance.happens(0.02)
    let isByProxy = chance.happens(0.02)
    if day < member.from { day = member.from }
    if day > scope.asOf {
      // In the last five days the month must be settled.
      guard due.last - 5 <= scope.asOf, due == scope.asOf.month else { return nil }
      day = scope.asOf
    }
    var payment = DemoDues.Payment(
      member: place, amount: member.monthly(in: month.year, since: scope.firstYear), on: day)
    if isQuarterly { payment.note = "按季" }
    if isByProxy { payment.note = "家属代交" }
    let later = (month + 1).day(day.dayOfMonth / 2 + 1)
    if isLate, later <= scope.asOf { (payment.on, payment.note) = (later, "补交") }
    return payment
  }

  /// Sends the month's receipts on to the committee above, early in the next month.
  private func remit(_ record: inout DemoDues, _ chance: inout Chance) {
    let day = (record.month + 1).day(chance.within(3...10))
    guard day <= scope.asOf else { return }
    record.settle(on: day)
  }
}

extension DemoDues {
  /// Sends on what had been paid by the end of the month.
  mutating func settle(on day: Day) {
    let received = payments.reduce(Money.zero) { $1.on <= month.last ? $0 + $1.amount : $0 }
    sent = received == .zero ? nil : (received, day)
  }
}

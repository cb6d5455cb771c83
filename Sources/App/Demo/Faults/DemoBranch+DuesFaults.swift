import Register

/// A month that a member has not paid.
struct DemoDue: Hashable, Sendable {
  var member: Int
  var month: Month
}

/// Payments that were not made.
extension DemoBranch {
  /// Sees to it that someone pays by the quarter, where that is to go wrong.
  mutating func chooseQuarterlyPayer() {
    guard has(.duesQuarterUnpaid), !members.contains(where: { $0.quarterly != nil }) else { return }
    guard let place = faultChance.any(of: steadyPayers()) else { return }
    members[place].quarterly = Month(scope.firstYear - 1, 1).first
  }

  mutating func tamperWithDues() {
    var unpaid: Set<DemoDue> = []
    takePayments(&unpaid)
    let short = payShort()
    misnamePayer(&unpaid)
    spoilRecords(&unpaid)
    noteUnpaid(unpaid)
    tamperWithAssessments(except: short)
  }

  /// Members of these years throughout who owe every month of it.
  private func steadyPayers() -> [Int] {
    members.indices.filter { place in
      let member = members[place]
      return member.to == nil && member.from < scope.firstDay && member.relieved == nil
        && member.quarterly == nil
    }
  }

  /// The places of the closed months that are judged.
  var closedMonths: [Int] {
    months.indices.filter { months[$0].month.last < scope.asOf && opening <= months[$0].month.first }
  }

  private mutating func takePayments(_ unpaid: inout Set<DemoDue>) {
    let closed = closedMonths
    if has(.duesUnpaid) {
      for _ in 0..<faultChance.within(1...3) {
        let count = min(faultChance.within(1...3), closed.count)
        guard let payer = faultChance.any(of: steadyPayers()), count > 0 else { break }
        let isRecent = faultChance.happens(0.6)
        let start = isRecent ? closed.count - count : faultChance.within(0...closed.count - count)
        for place in closed[start..<start + count] { takePayment(of: payer, place, &unpaid) }
        if isRecent, faultChance.happens(0.7) { takeRunning(of: payer, &unpaid) }
      }
    }
    if has(.duesLongUnpaid), closed.count >= 4, let payer = faultChance.any(of: steadyPayers()) {
      for place in closed.suffix(faultChance.within(4...8)) { takePayment(of: payer, place, &unpaid) }
      takeRunning(of: payer, &unpaid)
    }
    if has(.duesRunning) {
      for payer in faultChance.shuffled(steadyPayers()).prefix(4) { takeRunning(of: payer, &unpaid) }
    }
    if has(.duesQuarterUnpaid) { takeQuarter(&unpaid) }
  }

  private mutating func takePayment(of member: Int, _ place: Int, _ unpaid: inout Set<DemoDue>) {
    months[place].payments.removeAll { $0.member == member }
    if let sent = months[place].sent { months[place].settle(on: sent.on) }
    unpaid.insert(DemoDue(member: member, month: months[place].month))
  }

  private mutating func takeRunning(of member: Int, _ unpaid: inout Set<DemoDue>) {
    guard let place = months.indices.last, opening <= months[place].month.first else { return }
    takePayment(of: member, place, &unpaid)
  }

  private mutating func takeQuarter(_ unpaid: inout Set<DemoDue>) {
    guard let payer = members.indices.first(where: { members[$0].quarterly != nil && members[$0].to == nil })
    else { return }
    let ends = closedMonths.filter {
      months[$0].month.ofYear % 3 == 0 && $0 >= 2 && closedMonths.contains($0 - 2)
    }
    guard let end = faultChance.any(of: ends) else { return }
    for place in end - 2...end { takePayment(of: payer, place, &unpaid) }
  }
}

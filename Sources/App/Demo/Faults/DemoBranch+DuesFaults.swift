import Register

/// Months not paid, and what follows for each member and month.
extension DemoBranch {
  /// A member and a month.
  private struct Due: Hashable {
    var member: Int
    var month: Month
  }

  /// Sees to it that someone pays by the quarter, where that is to go wrong.
  mutating func chooseQuarterlyPayer() {
    guard has(.duesQuarterUnpaid), !members.contains(where: { $0.quarterly != nil }) else { return }
    guard let place = faultChance.any(of: steadyPayers()) else { return }
    members[place].quarterly = Month(scope.firstYear - 1, 1).first
  }

  mutating func tamperWithDues() {
    var unpaid: Set<Due> = []
    takePayments(&unpaid)
    payShort()
    misnamePayer(&unpaid)
    spoilRecords(&unpaid)
    noteUnpaid(unpaid)
    tamperWithAssessments()
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
  private var closedMonths: [Int] {
    months.indices.filter { months[$0].month.last < scope.asOf && opening <= months[$0].month.first }
  }

  private func name(_ member: Int) -> String { String(decoding: members[member].name, as: UTF8.self) }

  private mutating func takePayments(_ unpaid: inout Set<Due>) {
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

  private mutating func takePayment(of member: Int, _ place: Int, _ unpaid: inout Set<Due>) {
    months[place].payments.removeAll { $0.member == member }
    if let sent = months[place].sent { months[place].settle(on: sent.on) }
    unpaid.insert(Due(member: member, month: months[place].month))
  }

  private mutating func takeRunning(of member: Int, _ unpaid: inout Set<Due>) {
    guard let place = months.indices.last, opening <= months[place].month.first else { return }
    takePayment(of: member, place, &unpaid)
  }

  private mutating func takeQuarter(_ unpaid: inout Set<Due>) {
    guard let payer = members.indices.first(where: { members[$0].quarterly != nil && members[$0].to == nil })
    else { return }
    let ends = closedMonths.filter {
      months[$0].month.ofYear % 3 == 0 && $0 >= 2 && closedMonths.contains($0 - 2)
    }
    guard let end = faultChance.any(of: ends) else { return }
    for place in end - 2...end { takePayment(of: payer, place, &unpaid) }
  }
}

extension DemoBranch {
  /// A closed month whose record nothing has been done to, with none but members of today in it.
  private mutating func chooseRecord() -> Int? {
    faultChance.any(
      of: closedMonths.filter { place in
        months[place].flaw == nil && months[place].relieved.isEmpty && months[place].payments.count > 3
          && members.allSatisfy { $0.to == nil || !$0.belongs(on: months[place].month.last) }
      })
  }

  private mutating func payShort() {
    guard has(.duesShort) else { return }
    for _ in 0..<2 {
      guard let place = chooseRecord(),
        let payment = months[place].payments.indices.first(where: {
          months[place].payments[$0].amount.fen >= 200
        })
      else { return }
      months[place].flaw = .done
      months[place].payments[payment].amount.fen /= 2
      if let sent = months[place].sent { months[place].settle(on: sent.on) }
      ledger.note(
        "DUE-3", .incomplete, period: .month(months[place].month),
        member: name(months[place].payments[payment].member))
    }
  }

  private mutating func misnamePayer(_ unpaid: inout Set<Due>) {
    guard has(.unknownPayer), let place = chooseRecord() else { return }
    let payment = faultChance.below(months[place].payments.count)
    let member = months[place].payments[payment].member
    let slip = names.misspelt(members[member].name)
    months[place].payments[payment].spelling = slip
    months[place].flaw = .done
    ledger.note(
      "REF-1", .violated, record: "\(months[place].month)", member: String(decoding: slip, as: UTF8.self))
    unpaid.insert(Due(member: member, month: months[place].month))
  }

  private mutating func spoilRecords(_ unpaid: inout Set<Due>) {
    if has(.duesMonthMissing), let place = chooseRecord() {
      months[place].flaw = .missing
      hide(place, from: 0, &unpaid)
    }
    if has(.duesCutShort), let place = chooseRecord() {
      let first = months[place].payments.count - faultChance.within(1...3)
      months[place].flaw = .cutShort(after: first)
      ledger.note("FILE-1", .violated)
      hide(place, from: first, &unpaid)
    }
    if has(.duplicateMonth), let place = chooseRecord() {
      months[place].flaw = .splitAt(months[place].payments.count / 2)
      ledger.note("REF-2", .violated, record: "\(months[place].month)")
    }
  }

  private func hide(_ place: Int, from first: Int, _ unpaid: inout Set<Due>) {
    for payment in months[place].payments[first...] {
      unpaid.insert(Due(member: payment.member, month: months[place].month))
    }
  }

  /// Closed months are overdue; the running one is due once its last five days begin.
  private mutating func noteUnpaid(_ unpaid: Set<Due>) {
    for due in unpaid.sorted(by: { ($0.month, $0.member) < ($1.month, $1.member) }) {
      let isClosed = due.month.last < scope.asOf
      guard isClosed || due.month.last - 5 <= scope.asOf else { continue }
      ledger.note(
        "DUE-3", isClosed ? .overdue : .dueSoon, period: .month(due.month), member: name(due.member))
    }
    noteLongRuns(unpaid)
  }

  /// Runs of four months and more that reach the last closed month.
  private mutating func noteLongRuns(_ unpaid: Set<Due>) {
    for member in members.indices where members[member].quarterly == nil {
      var run = 0
      for place in closedMonths.reversed() {
        guard unpaid.contains(Due(member: member, month: months[place].month)) else { break }
        run += 1
      }
      if run >= 4 { beyond.note("DUE-4", run >= 6 ? .overdue : .dueSoon, member: name(member)) }
    }
  }

  private mutating func tamperWithAssessments() {
    if has(.notAssessed) {
      let year = scope.asOf.year
      let current = assessments.indices.filter { assessments[$0].from == Month(year, 1) }
      if let place = faultChance.any(of: current) {
        let member = assessments.remove(at: place).member
        let isLate = scope.asOf > Month(year, 1).last
        beyond.note("DUE-1", isLate ? .overdue : .dueSoon, period: .year(year), member: name(member))
      }
    }
    let reckoned = assessments.indices.filter {
      assessments[$0].baseFen > 0 && assessments[$0].monthly.fen > 1
    }
    guard has(.wrongRate), let place = faultChance.any(of: reckoned) else { return }
    assessments[place].monthly.fen /= 2
    beyond.note(
      "DUE-2", .violated, period: .month(assessments[place].from), member: name(assessments[place].member))
  }
}

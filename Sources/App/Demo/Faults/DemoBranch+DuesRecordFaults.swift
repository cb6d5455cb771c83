import Register

/// Records of dues that are wrong in themselves, and what all unpaid months add up to.
extension DemoBranch {
  /// A closed month whose record nothing has been done to, with none but members of today in it.
  ///
  /// The quarter must be over as well where someone pays by the quarter: before that, they owe nothing.
  private mutating func chooseRecord() -> Int? {
    let isQuarterly = members.contains { $0.quarterly != nil }
    return faultChance.any(
      of: closedMonths.filter { place in
        let record = months[place]
        return record.flaw == nil && record.relieved.isEmpty && record.payments.count > 3
          && (!isQuarterly || record.month.quarter.last < scope.asOf)
          && members.allSatisfy { $0.to == nil || !$0.belongs(on: record.month.last) }
      })
  }

  /// Answers with the members who paid less than they were assessed to.
  mutating func payShort() -> Set<Int> {
    var short: Set<Int> = []
    for _ in 0..<(has(.duesShort) ? 2 : 0) {
      guard let place = chooseRecord(),
        let payment = months[place].payments.indices.first(where: {
          months[place].payments[$0].amount.fen >= 200
        })
      else { break }
      months[place].flaw = .done
      months[place].payments[payment].amount.fen /= 2
      short.insert(months[place].payments[payment].member)
      if let sent = months[place].sent { months[place].settle(on: sent.on) }
      ledger.note(
        "DUE-3", .incomplete, period: .month(months[place].month),
        member: name(months[place].payments[payment].member))
    }
    return short
  }

  mutating func misnamePayer(_ unpaid: inout Set<DemoDue>) {
    guard has(.unknownPayer), let place = chooseRecord() else { return }
    let payment = faultChance.below(months[place].payments.count)
    let member = months[place].payments[payment].member
    let slip = names.misspelt(members[member].name)
    months[place].payments[payment].spelling = slip
    months[place].flaw = .done
    ledger.note(
      "REF-1", .violated, record: "\(months[place].month)", member: String(decoding: slip, as: UTF8.self))
    unpaid.insert(DemoDue(member: member, month: months[place].month))
  }

  mutating func spoilRecords(_ unpaid: inout Set<DemoDue>) {
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

  private func hide(_ place: Int, from first: Int, _ unpaid: inout Set<DemoDue>) {
    for payment in months[place].payments[first...] {
      unpaid.insert(DemoDue(member: payment.member, month: months[place].month))
    }
  }

  /// Closed months are overdue; the running one is due once its last five days begin.
  mutating func noteUnpaid(_ unpaid: Set<DemoDue>) {
    for due in unpaid.sorted(by: { ($0.month, $0.member) < ($1.month, $1.member) }) {
      let isClosed = due.month.last < scope.asOf
      guard isClosed || due.month.last - 5 <= scope.asOf else { continue }
      ledger.note(
        "DUE-3", isClosed ? .overdue : .dueSoon, period: .month(due.month), member: name(due.member))
    }
    noteLongRuns(unpaid)
  }

  /// Runs of four months and more that reach the last closed month.
  private mutating func noteLongRuns(_ unpaid: Set<DemoDue>) {
    for member in members.indices where members[member].quarterly == nil {
      var run = 0
      for place in closedMonths.reversed() {
        guard unpaid.contains(DemoDue(member: member, month: months[place].month)) else { break }
        run += 1
      }
      if run >= 4 { beyond.note("DUE-4", run >= 6 ? .overdue : .dueSoon, member: name(member)) }
    }
  }

  mutating func tamperWithAssessments(except short: Set<Int>) {
    if has(.notAssessed) {
      let year = scope.asOf.year
      let current = assessments.indices.filter {
        assessments[$0].from == Month(year, 1) && !short.contains(assessments[$0].member)
      }
      if let place = faultChance.any(of: current) {
        let member = assessments.remove(at: place).member
        let isLate = scope.asOf > Month(year, 1).last
        beyond.note("DUE-1", isLate ? .overdue : .dueSoon, period: .year(year), member: name(member))
      }
    }
    let reckoned = assessments.indices.filter {
      assessments[$0].baseFen > 0 && assessments[$0].monthly.fen > 1
        && !short.contains(assessments[$0].member)
    }
    guard has(.wrongRate), let place = faultChance.any(of: reckoned) else { return }
    assessments[place].monthly.fen /= 2
    beyond.note(
      "DUE-2", .violated, period: .month(assessments[place].from), member: name(assessments[place].member))
  }
}

package import Register

/// How a branch kept its times: what was done in time, late or never, counted.
package struct TrackRecord: Equatable, Sendable {
  /// What became of things that had a time.
  package struct Count: Equatable, Sendable {
    package var inTime = 0
    package var late = 0

    /// Not done until today, though the time is over.
    package var missed = 0

    /// Done in part, though the time is over: a month of dues of which less was paid than assessed is not unpaid.
    package var short = 0

    package static func + (left: Count, right: Count) -> Count {
      Count(
        inTime: left.inTime + right.inTime, late: left.late + right.late,
        missed: left.missed + right.missed, short: left.short + right.short)
    }
  }

  /// Recurring duties, and every other deadline that was missed or kept late; of one kept in time nothing is known.
  package var duties = Count()

  /// Members' months of dues.
  package var dues = Count()

  /// Sessions by how their minutes stand.
  package var minutes: [Timeliness: Int] = [:]

  package init() {}

  package static func + (left: TrackRecord, right: TrackRecord) -> TrackRecord {
    var sum = left
    sum.duties = left.duties + right.duties
    sum.dues = left.dues + right.dues
    sum.minutes.merge(right.minutes, uniquingKeysWith: +)
    return sum
  }
}

extension Checker {
  /// How the branch kept its times in a year, or in all of them.
  package func trackRecord(of book: Book, in year: Int? = nil) -> TrackRecord {
    var record = TrackRecord()
    let obligations = obligations(in: book)
    for obligation in obligations where year == nil || obligation.period.first.year == year {
      switch obligation.state {
      case .done: record.duties.inTime += 1
      // A yearly session may have been held late: that is told apart below, and counted there.
      case .overdue where isFrequency(obligation): record.duties.missed += 1
      case .overdue, .notDue, .dueSoon, .notApplicable, .waived: break
      }
    }
    let (late, missed) = overdue(in: book, year, besides: closedDuties(among: obligations))
    record.duties.late = late
    record.duties.missed += missed
    record.dues = book.monthsOfDues(in: year, until: asOf)
    let judge = punctuality(of: book.code)
    for meeting in book.meetings where year == nil || meeting.date.year == year {
      if let timeliness = judge(meeting) { record.minutes[timeliness, default: 0] += 1 }
    }
    return record
  }

  private func isFrequency(_ obligation: Obligation) -> Bool {
    catalogue.provision(obligation.rule, on: obligation.period.first)?.frequency != nil
  }

  /// Other deadlines that are over: done late if nothing is added to their days tomorrow, else still missed.
  ///
  /// - Parameter closed: the duties that planned sessions are not counted beside.
  private func overdue(
    in book: Book, _ year: Int?, besides closed: ClosedDuties
  ) -> (late: Int, missed: Int) {
    func isAsked(_ provision: Provision) -> Bool {
      provision.frequency == nil && provision.id != DuesPaid.id && Foresight.isAsked(provision)
    }
    let found = check(book, where: isAsked).findings.filter { finding in
      finding.state == .overdue && (year == nil || finding.year(on: asOf) == year) && !closed.cover(finding)
    }
    guard !found.isEmpty else { return (0, 0) }
    let tomorrow = Checker(catalogue, directory, asOf: asOf + 1)
    let growing = Set(
      tomorrow.check(book, where: isAsked).findings.filter { $0.state == .overdue }.map(Days.init))
    let missed = found.count { finding in
      var next = finding
      next.days = finding.days.map { $0 + 1 }
      return growing.contains(Days(next))
    }
    return (found.count - missed, missed)
  }
}

/// A finding by what tells it apart, and its days.
private struct Days: Hashable {
  let words: [String?]
  let days: Int?

  init(_ finding: Finding) {
    words = [finding.rule, finding.unit, finding.period?.description, finding.record, finding.member]
    days = finding.days
  }
}

extension Finding {
  /// The year it belongs to: its period's, that of the folder its file lies in, or the deadline's.
  fileprivate func year(on today: Day) -> Int {
    if let period { return period.first.year }
    let folder = path.split(separator: "/").dropLast().last.flatMap { Int($0) }
    return folder ?? (today - (days ?? 0)).year
  }
}

extension Book {
  /// Members' closed months of dues: paid by the last day for it, paid later, paid in part, not paid. Exempted
  /// months and those assessed at nothing are out.
  fileprivate func monthsOfDues(in year: Int?, until today: Day) -> TrackRecord.Count {
    var count = TrackRecord.Count()
    guard !isTemporary else { return count }
    let now = Ledger(self, until: today)
    var ledgers: [Day: Ledger] = [:]
    for case .month(let month) in judgedPeriods(.month, until: today) where year == nil || month.year == year
    {
      let last = month.last
      for member in members where member.owes(monthEnding: last) {
        let deadline = member.paysQuarterly(monthEnding: last) ? month.quarter.last : last
        let entry = now.entry(member.person, month)
        let assessed = now.assessed(member.person, month)
        guard deadline < today, !entry.isExempt, assessed != .zero else { continue }
        let owed = max(assessed ?? Money(fen: 1), Money(fen: 1))
        let then = ledgers[deadline] ?? Ledger(self, until: deadline)
        ledgers[deadline] = then
        if entry.paid == .zero {
          count.missed += 1
        } else if entry.paid < owed {
          count.short += 1
        } else if then.entry(member.person, month).paid < owed {
          count.late += 1
        } else {
          count.inTime += 1
        }
      }
    }
    return count
  }
}

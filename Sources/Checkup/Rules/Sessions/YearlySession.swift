import Register

/// A rule whose duty comes back period by period, so that a chart of the year can show what became of it.
protocol RecurringDuty: Rule {
  /// The kind of session that fulfils it.
  var kind: Meeting.Kind { get }

  /// The last day on which the duty of a period is fulfilled in time.
  func deadline(of period: Period) -> Day

  /// One obligation for every period from the branch's first year folder on, those that owe nothing too.
  func obligations(in book: Book, on day: Day) -> [Obligation]
}

/// A session that is for a 年度 and held once for each, in it or early in the next: 组织生活会 and 民主评议党员.
///
/// It counts by the year it is for, whatever its date. Due soon from October (`from`), still in time in March of the
/// next year (`grace` months); held later, it stays late for ever. Both days are our default.
struct YearlySession {
  let provision: Provision
  let kind: Meeting.Kind

  func obligations(in book: Book, on day: Day) -> [Obligation] {
    book.recordedPeriods(.year, until: day).map { period in
      Obligation(rule: provision.id, period: period, state: state(of: period, in: book, on: day))
    }
  }

  func findings(in book: Book, on day: Day) -> [Finding] {
    obligations(in: book, on: day).compactMap { obligation in
      switch obligation.state {
      case .dueSoon(let left): dueSoon(obligation.period, left, in: book, on: day)
      case .overdue(let late): overdue(obligation.period, late, in: book, on: day)
      case .notDue, .done, .notApplicable, .waived: nil
      }
    }
  }

  private func state(of period: Period, in book: Book, on day: Day) -> Obligation.State {
    let held = held(for: period, in: book, until: day).map { book.meetings[$0].date }
    let (first, deadline) = (held.min(), deadline(of: period))
    if let first, first <= deadline { return .done(first, times: held.count) }
    if let reason = exemption(from: period, in: book) { return .notApplicable(reason) }
    if let first { return .overdue(first - deadline) }
    if day > deadline { return .overdue(day - deadline) }
    let opening = Month(period.first.year, provision.number("from")).first
    return day >= opening ? .dueSoon(deadline - day) : .notDue
  }

  private func exemption(from period: Period, in book: Book) -> Obligation.Reason? {
    guard let branch = book.branch, branch.founded <= period.first else { return .notFounded }
    guard branch.exists(throughout: period) else { return .dissolved }
    return provision.isInForce(on: period.first) ? nil : .notInForce
  }

  func deadline(of period: Period) -> Day { (period.last.month + provision.number("grace")).last }

  /// Where in the book the sessions for that year are.
  private func held(for period: Period, in book: Book, until day: Day) -> [Int] {
    book.meetings.indices.filter { index in
      book.meetings[index].kind == kind && book.meetings[index].state == .held
        && book.meetings[index].year == period.first.year && book.meetings[index].date <= day
    }
  }
}

extension YearlySession {
  private func dueSoon(_ period: Period, _ left: Int, in book: Book, on day: Day) -> Finding {
    let sentence = day > period.last ? "due-soon-closed" : "due-soon"
    var finding = book.finding(
      provision, .dueSoon, sentence, missingFrom: "meetings.rec", of: period.first.year)
    tell(&finding, period, -left)
    return finding
  }

  private func overdue(_ period: Period, _ late: Int, in book: Book, on day: Day) -> Finding {
    let first = held(for: period, in: book, until: day).map { book.meetings[$0] }
      .min { $0.date < $1.date }
    var finding =
      first.map { book.finding(provision, .overdue, "overdue-late", at: $0.place) }
      ?? book.finding(provision, .overdue, missingFrom: "meetings.rec", of: period.first.year)
    tell(&finding, period, late)
    finding.facts["date"] = first?.date.description
    return finding
  }

  private func tell(_ finding: inout Finding, _ period: Period, _ days: Int) {
    finding.period = period
    finding.days = days
    finding.facts = [
      "period": period.description, "deadline": deadline(of: period).description, "days": "\(days)",
      "left": "\(-days)",
    ]
  }
}

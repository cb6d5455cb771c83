package import Register

/// At least so many sessions of a kind in every period: three meetings and one lecture, the theme day, and whatever
/// else a record in the rule files asks for.
package struct FrequencyRule: Sendable {
  package let provision: Provision
  package let frequency: Frequency

  package init?(_ provision: Provision) {
    guard let frequency = provision.frequency else { return nil }
    self.provision = provision
    self.frequency = frequency
  }

  /// One obligation for every period from the branch's first year folder on, for each group where the duty is a
  /// group's. Periods that owe nothing are among them, with the reason.
  package func obligations(in book: Book, on day: Day) -> [Obligation] {
    let periods = book.recordedPeriods(frequency.period, until: day)
    switch frequency.bearer {
    case .branch, .committee:
      return obligations(of: nil, in: book, on: day, periods)
    case .group:
      let names: [String] = book.groups.reduce(into: []) { if !$0.contains($1.name) { $0.append($1.name) } }
      let groupless = periods.filter { period in !names.contains { book.hasGroup($0, during: period) } }
      return groupless.map {
        Obligation(rule: provision.id, period: $0, state: .notApplicable(.noGroup))
      }
        + names.flatMap { name in
          obligations(of: name, in: book, on: day, periods.filter { book.hasGroup(name, during: $0) })
        }
    }
  }

  func findings(in book: Book, on day: Day) -> [Finding] {
    obligations(in: book, on: day).compactMap { finding($0, in: book) }
  }

  private func obligations(
    of group: String?, in book: Book, on day: Day, _ periods: [Period]
  ) -> [Obligation] {
    let sessions = sessions(in: book, of: group, until: day)
    return periods.map { period in
      let held = sessions.filter(period.contains)
      return Obligation(
        rule: provision.id, unit: group, period: period,
        state: state(in: book, on: day, period, of: group, held))
    }
  }

  private func state(
    in book: Book, on day: Day, _ period: Period, of group: String?, _ held: [Day]
  ) -> Obligation.State {
    if held.count >= frequency.atLeast, let first = held.min() { return .done(first, times: held.count) }
    if let reason = exemption(from: period, in: book, of: group) { return .notApplicable(reason) }
    if day > period.last { return .overdue(day - period.last) }
    return day >= noticeDay(period, book.branch?.themeDay) ? .dueSoon(period.last - day) : .notDue
  }

  /// Why nothing is owed in the period.
  private func exemption(from period: Period, in book: Book, of group: String?) -> Obligation.Reason? {
    guard let branch = book.branch, branch.founded <= period.first else { return .notFounded }
    guard branch.exists(throughout: period) else { return .dissolved }
    guard provision.isInForce(on: period.first) else { return .notInForce }
    switch frequency.bearer {
    case .branch: return nil
    case .committee: return book.hasCommittee(throughout: period) ? nil : .noCommittee
    case .group: return group.map { book.hasGroup($0, throughout: period) } ?? false ? nil : .noGroup
    }
  }

  /// The first day on which the period is due soon.
  private func noticeDay(_ period: Period, _ themeDay: Int?) -> Day {
    switch frequency.notice {
    case .last(let days): period.last - (days - 1)
    case .day(let ofMonth): period.last.month.day(ofMonth)
    case .beforeThemeDay(let days): max(period.first, period.last.month.day(themeDay ?? 21) - days)
    }
  }

  private func sessions(in book: Book, of group: String?, until day: Day) -> [Day] {
    var days: [Day] = []
    for meeting in book.meetings
    where meeting.kind == frequency.kind && meeting.state == .held && meeting.date <= day
      && (group == nil || meeting.group == group)
    {
      days.append(meeting.date)
    }
    return days
  }

  private func finding(_ obligation: Obligation, in book: Book) -> Finding? {
    let (state, days): (Finding.State, Int)
    switch obligation.state {
    case .dueSoon(let left): (state, days) = (.dueSoon, -left)
    case .overdue(let late): (state, days) = (.overdue, late)
    case .notDue, .done, .notApplicable, .waived: return nil
    }
    var finding = book.finding(
      provision, state, missingFrom: "meetings.rec", of: obligation.period.first.year)
    finding.unit = obligation.unit
    finding.period = obligation.period
    finding.days = days
    finding.facts = [
      "period": obligation.period.description, "unit": obligation.unit ?? "", "days": "\(days)",
      "left": "\(-days)", "kind": frequency.kind.rawValue,
    ]
    return finding
  }
}

extension Book {
  /// Whether three or more persons held posts on every day of the period.
  func hasCommittee(throughout period: Period) -> Bool {
    period.turningDays(of: posts.map { ($0.from, $0.to) }).allSatisfy { hasCommittee(on: $0) }
  }

  /// Whether a group of that name existed on every day of the period: one that was entered anew when its leader
  /// changed is the same group.
  func hasGroup(_ name: String, throughout period: Period) -> Bool {
    let spells = groups.filter { $0.name == name }
    return period.turningDays(of: spells.map { ($0.from, $0.to) }).allSatisfy { day in
      spells.contains { $0.exists(on: day) }
    }
  }

  /// Whether a group of that name existed on some day of the period.
  func hasGroup(_ name: String, during period: Period) -> Bool {
    groups.contains { $0.name == name && $0.from <= period.last && period.first <= $0.to ?? period.first }
  }
}

extension Period {
  /// The first day of the period, and every day in it on which one of the spells begins or the day before one ended:
  /// what holds on each of these holds on every day.
  fileprivate func turningDays(of spells: [(from: Day, to: Day?)]) -> [Day] {
    [first] + spells.flatMap { [$0.from, ($0.to ?? last) + 1] }.filter(contains)
  }
}

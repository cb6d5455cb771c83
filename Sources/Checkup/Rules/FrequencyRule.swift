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

  /// One obligation for every judged period, for each group where the duty is a group's.
  package func obligations(in book: Book, on day: Day) -> [Obligation] {
    let periods = book.judgedPeriods(frequency.period, until: day)
    switch frequency.bearer {
    case .branch, .committee:
      let sessions = sessions(in: book, of: nil, until: day)
      return periods.map { obligation(in: book, on: day, $0, of: nil, sessions) }
    case .group:
      return book.groups.flatMap { group in
        let sessions = sessions(in: book, of: group.name, until: day)
        return periods.filter(group.exists(throughout:)).map {
          obligation(in: book, on: day, $0, of: group.name, sessions)
        }
      }
    }
  }

  func findings(in book: Book, on day: Day) -> [Finding] {
    obligations(in: book, on: day).compactMap { finding($0, in: book) }
  }

  private func obligation(
    in book: Book, on day: Day, _ period: Period, of group: String?, _ sessions: [Day]
  ) -> Obligation {
    let held = sessions.filter(period.contains)
    return Obligation(
      rule: provision.id, unit: group, period: period, state: state(in: book, on: day, period, held))
  }

  private func state(in book: Book, on day: Day, _ period: Period, _ held: [Day]) -> Obligation.State {
    if held.count >= frequency.atLeast, let first = held.min() { return .done(first, times: held.count) }
    guard provision.isInForce(on: period.first) else { return .notApplicable(.notInForce) }
    if frequency.bearer == .committee && !book.hasCommittee(throughout: period) {
      return .notApplicable(.noCommittee)
    }
    if day > period.last { return .overdue(day - period.last) }
    return day >= noticeDay(period, book.branch?.themeDay) ? .dueSoon(period.last - day) : .notDue
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
    // The committee can only change on a day when a post begins or on the day after one ends.
    let changes = posts.flatMap { [$0.from, ($0.to ?? period.last) + 1] }
    return ([period.first] + changes.filter(period.contains)).allSatisfy { hasCommittee(on: $0) }
  }
}

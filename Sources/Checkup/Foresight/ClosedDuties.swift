import Register

/// Recurring duties that were missed, or that a waiver let off.
///
/// A session planned to fulfil one is no obligation of its own beside it: whoever missed the theme day of a month did
/// not miss the one in the plan as well.
struct ClosedDuties {
  /// The days within which a session of the kind would have fulfilled one.
  struct Span {
    let kind: Meeting.Kind
    let first: Day
    let last: Day
  }

  private let spans: [Span]

  init(_ spans: [Span]) { self.spans = spans }

  /// Whether the finding is about a planned session, and one of the duties stands for it.
  func cover(_ finding: Finding) -> Bool {
    guard finding.rule == PlanHeld.id,
      let kind = finding.facts["kind"].flatMap({ Meeting.Kind(rawValue: $0) }),
      let day = finding.facts["date"].flatMap({ Day($0) })
    else { return false }
    return spans.contains { $0.kind == kind && $0.first <= day && day <= $0.last }
  }
}

extension Checker {
  /// Those of the branch's duties that are overdue or waived.
  func closedDuties(among obligations: [Obligation]) -> ClosedDuties {
    ClosedDuties(obligations.compactMap(closed))
  }

  private func closed(_ obligation: Obligation) -> ClosedDuties.Span? {
    guard obligation.state.grade == .overdue || obligation.state == .waived,
      let provision = catalogue.provision(obligation.rule, on: obligation.period.first),
      let (kind, last) = session(of: provision, for: obligation.period)
    else { return nil }
    return ClosedDuties.Span(kind: kind, first: obligation.period.first, last: last)
  }

  /// What kind of session fulfils a duty, and the last day in time.
  private func session(of provision: Provision, for period: Period) -> (kind: Meeting.Kind, last: Day)? {
    if let frequency = provision.frequency { return (frequency.kind, period.last) }
    guard let duty = coded(provision) as? any RecurringDuty else { return nil }
    return (duty.kind, duty.deadline(of: period))
  }
}

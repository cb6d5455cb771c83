package import Register

/// Why a rule says something, part by part: what it asks in plain words, on what it rests, what it looked at, what is
/// missing, and what settles it and where (domain reference, principle 10).
package struct Explanation: Sendable {
  /// One part: what it is about, and its words.
  package struct Part: Equatable, Sendable {
    package let about: About
    package let words: String
  }

  /// What a part is about, in the order told.
  package enum About: String, CaseIterable, Sendable {
    case rule, means, basis, certainty, severity, frequency
    case inForce = "in-force"
    case parameters, window, reads, place, missing, days, settles, opens
  }

  /// The version of the rule that holds for the finding.
  package let provision: Provision

  /// What is explained; nil for the rule by itself.
  package let finding: Finding?
  let today: Day

  /// Explains one version of a rule.
  package init(_ provision: Provision, on today: Day) {
    self.provision = provision
    self.today = today
    finding = nil
  }

  /// Explains a finding by the version it rests on; nil for one of a rule that `checker` does not know.
  package init?(_ finding: Finding, _ checker: Checker) {
    guard let version = checker.catalogue.provision(of: finding) else { return nil }
    provision = checker.tuned(version, for: finding.branch)
    self.finding = finding
    today = checker.asOf
  }

  /// What the finding's sentence rests on, or the rule.
  package var rest: Rest { provision.rest(of: finding?.sentence ?? "") }

  /// The last day in time, of a finding about a deadline.
  package var deadline: Day? {
    guard let finding, let days = finding.days else { return nil }
    return [.dueSoon, .overdue, .missing].contains(finding.state) ? today - days : nil
  }
}

extension Checker {
  /// The rule with the parameters that the register set for that branch.
  package func tuned(_ provision: Provision, for branch: String?) -> Provision {
    branch.map { settings.tune(provision, for: $0).provision } ?? provision
  }
}

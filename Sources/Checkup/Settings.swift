package import Register

/// A register's own switches, parameters and waivers, as they work on a day.
struct Settings: Sendable {
  private let settings: [RuleSetting]

  /// - Parameter asOf: a setting works up to the last as-of day it names.
  init(_ settings: [RuleSetting], asOf: Day) {
    self.settings = settings.filter { $0.works(on: asOf) }
  }

  /// Whether the rule is switched off for a branch, or for one of its groups; nil for the files above branches.
  func switchOff(_ rule: String, for branch: String?, _ unit: String? = nil) -> Bool {
    guard !settings.isEmpty else { return false }
    return of(rule, for: branch).contains { setting in
      setting.isOff && setting.waives == nil && (setting.unit == nil || setting.unit == unit)
    }
  }

  /// Whether the rule is switched off for the group that the finding is about.
  func switchOff(_ finding: Finding) -> Bool {
    guard finding.severity != .hard, let unit = finding.unit else { return false }
    return switchOff(finding.rule, for: finding.branch, unit)
  }

  func values(of rule: String, for branch: String) -> [String: String] {
    of(rule, for: branch).reduce(into: [:]) { $0.merge($1.values) { $1 } }
  }

  /// The rule with the branch's own parameters, and the lines of rules.rec that changed one.
  func tune(_ provision: Provision, for branch: String) -> (provision: Provision, lines: [Int]) {
    guard !settings.isEmpty else { return (provision, []) }
    let tuned = provision.tuned(by: values(of: provision.id, for: branch))
    let lines = tuned.parameters.compactMap { name, value -> Int? in
      guard value != provision.parameters[name] else { return nil }
      return of(provision.id, for: branch).last { $0.values[name] != nil }.map { Int($0.place.line) }
    }
    return (tuned, Set(lines).sorted())
  }

  /// Whether a waiver covers the finding's period or record.
  func waive(_ finding: Finding) -> Bool {
    covers(finding.rule, finding.branch, finding.unit, finding.period?.description, finding.record)
  }

  func waive(_ obligation: Obligation, of branch: String) -> Bool {
    obligation.isOpen
      && covers(obligation.rule, branch, obligation.unit, obligation.period.description, nil)
  }

  private func covers(
    _ rule: String, _ branch: String?, _ unit: String?, _ period: String?, _ record: String?
  ) -> Bool {
    guard !settings.isEmpty else { return false }
    return of(rule, for: branch).contains { setting in
      guard let waived = setting.waives, setting.unit == nil || setting.unit == unit else { return false }
      return waived == period || waived == record
    }
  }

  private func of(_ rule: String, for branch: String?) -> [RuleSetting] {
    settings.filter { $0.rule == rule && ($0.branch == nil || $0.branch == branch) }
  }
}

extension RuleSetting {
  /// Whether it works on that day.
  package func works(on day: Day) -> Bool { until.map { day <= $0 } ?? true }

  /// What it does, and for whom, in the words of rules.rec: `ZB001 Waive: 2026-Q1`.
  package var told: String {
    let sets = values.sorted { $0.key < $1.key }.map { "Set: \($0.key) \($0.value)" }
    let does = [isOff ? "Off: yes" : nil, waives.map { "Waive: \($0)" }].compactMap { $0 } + sets
    return ([branch, unit].compactMap { $0 } + [does.joined(separator: ", ")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

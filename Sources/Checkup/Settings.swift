import Register

/// A register's own switches, parameters and waivers, as they work on a day.
struct Settings: Sendable {
  private let settings: [RuleSetting]

  /// - Parameter asOf: a setting works up to the last as-of day it names.
  init(_ settings: [RuleSetting], asOf: Day) {
    self.settings = settings.filter { $0.until.map { asOf <= $0 } ?? true }
  }

  /// Whether the rule is switched off for a branch, or for one of its groups; nil for the files above branches.
  func switchOff(_ rule: String, for branch: String?, _ unit: String? = nil) -> Bool {
    guard !settings.isEmpty else { return false }
    return of(rule, for: branch).contains { setting in
      setting.isOff && setting.waives == nil && (setting.unit == nil || setting.unit == unit)
    }
  }

  func values(of rule: String, for branch: String) -> [String: String] {
    of(rule, for: branch).reduce(into: [:]) { $0.merge($1.values) { $1 } }
  }

  /// Whether a waiver covers the finding's period or record.
  func waive(_ finding: Finding) -> Bool {
    covers(finding.rule, finding.branch, finding.unit, finding.period?.description, finding.record)
      || finding.severity != .hard && finding.unit != nil
        && switchOff(finding.rule, for: finding.branch, finding.unit)
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

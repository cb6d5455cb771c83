import Register

/// One local decision about one branch: a duty waived for a period, or a local rule switched off.
struct DemoWaiver: Sendable {
  var rule: String
  /// The period it is waived for; nil where the rule is off.
  var period: Period?
  var until: Day?

  /// Whether it still works on that day.
  func works(on day: Day) -> Bool { until.map { day <= $0 } ?? true }
}

/// The local settings of the register, the same whether asked for by the branch or for `rules.rec`.
struct DemoWaivers: Sendable {
  /// No branch after these has a waiver, so that the settings stay a page long.
  private static let most = 200

  private let scope: DemoScope

  init(_ scope: DemoScope) { self.scope = scope }

  /// What was decided for the branch with that index, given that its faults say something was.
  func waiver(of index: Int) -> DemoWaiver? {
    guard index < DemoWaivers.most else { return nil }
    var chance = Chance(scope.seed, index, .waivers)
    let months = (scope.firstDay.month...scope.asOf.month).filter { $0 < scope.asOf.month }
    let quarters = months.filter { $0.ofYear % 3 == 0 }.map(\.quarter)
    switch (scope.asOf.number + Int32(index)) % 4 {
    case 0:
      return chance.any(of: months).map { DemoWaiver(rule: "MTG-4", period: .month($0)) }
    case 1:
      return chance.any(of: quarters).map {
        DemoWaiver(rule: "MTG-1", period: .quarter($0), until: scope.asOf + 30)
      }
    case 2:
      return chance.any(of: months).map {
        DemoWaiver(rule: "MTG-4", period: .month($0), until: scope.asOf - 10)
      }
    default: return DemoWaiver(rule: "MTG-5")
    }
  }

  /// All settings, as `rules.rec` holds them.
  var settings: [RuleSetting] {
    var colour = RuleSetting(
      rule: "MIN-1", reason: "老年党员多，记录由志愿者代录，放宽到十天", by: "沈知行", on: scope.firstDay + 9)
    colour.values = ["red": "10"]
    return [colour] + (0..<min(scope.branches, DemoWaivers.most)).compactMap(setting)
  }

  private func setting(of index: Int) -> RuleSetting? {
    let faults = DemoShape.compatible(DemoFaultShare(scope).faults(of: index))
    guard faults.contains(.waived), let waiver = waiver(of: index) else { return nil }
    var setting = RuleSetting(
      rule: waiver.rule, reason: "", by: "沈知行",
      on: min(scope.asOf, (waiver.period?.last ?? scope.firstDay) + 3))
    setting.branch = DemoBranch.code(index)
    setting.isOff = waiver.period == nil
    setting.waives = waiver.period?.description
    setting.until = waiver.until
    setting.reason = waiver.period == nil ? "与联建支部合并上党课，另有台账" : "活动场地停用修缮，经党工委同意顺延"
    return setting
  }
}

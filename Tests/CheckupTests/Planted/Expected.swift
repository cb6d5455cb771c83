import Register

@testable import Checkup

/// What a planted fault must make the checker say: the keys other programs are given.
struct Expected {
  let rule: String
  let key: String

  /// The days late or left, where the planter worked them out.
  let days: Int?

  init(
    _ rule: String, _ state: String, _ severity: String, unit: String? = nil, period: String? = nil,
    record: String? = nil, member: String? = nil, days: Int? = nil
  ) {
    self.rule = rule
    self.days = days
    key = Expected.key(rule, state, severity, unit, period, record, member)
  }

  init(_ finding: Finding) {
    rule = finding.rule
    days = finding.days
    key = Expected.key(
      finding.rule, finding.state.rawValue, finding.severity.rawValue, finding.unit,
      finding.period?.description, finding.record, finding.member)
  }

  var words: String { key + (days.map { " days=\($0)" } ?? "") }

  private static func key(
    _ rule: String, _ state: String, _ severity: String, _ unit: String?, _ period: String?,
    _ record: String?, _ member: String?
  ) -> String {
    let parts = [
      rule, state, severity, unit.map { "unit=\($0)" }, period.map { "period=\($0)" },
      record.map { "record=\($0)" }, member.map { "member=\($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

/// What was found beside what had to be found.
struct Comparison {
  var hits: [Expected] = []
  var missed: [Expected] = []
  var surplus: [Expected] = []

  /// A finding answers an expectation of the same keys whose days, if it names them, are the same.
  init(expected: [Expected], found: [Expected]) {
    var open = found
    for one in expected {
      let match = open.firstIndex { $0.key == one.key && (one.days == nil || one.days == $0.days) }
      if let match {
        open.remove(at: match)
        hits.append(one)
      } else {
        missed.append(one)
      }
    }
    surplus = open
  }
}

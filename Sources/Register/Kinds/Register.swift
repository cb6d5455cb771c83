/// What the register as a whole is (register.rec).
package struct Cover: Equatable, Sendable {
  package var code: String
  package var title: String

  /// The working committee that keeps the register.
  package var committee: String
  package var format: Int
  package var language: String
  package var place = Place(file: 0, line: 0)

  package init(code: String, title: String, committee: String, format: Int = 1, language: String = "zh-Hans")
  {
    self.code = code
    self.title = title
    self.committee = committee
    self.format = format
    self.language = language
  }
}

/// An organisation above branches.
package struct Unit: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case workingCommittee = "党工委"
    case committee = "党委"
    case generalBranch = "党总支"
  }

  package var code: String
  package var name: String
  package var parent: String?
  package var kind: Kind
  package var place = Place(file: 0, line: 0)

  package init(code: String, name: String, parent: String? = nil, kind: Kind) {
    self.code = code
    self.name = name
    self.parent = parent
    self.kind = kind
  }
}

/// A local switch, parameter or waiver of one rule, with who decided it and why.
package struct RuleSetting: Equatable, Sendable {
  package var rule: String

  /// The branch it is for; nil means all.
  package var branch: String?

  /// The group it is for.
  package var unit: String?
  package var isOff = false

  /// Parameters by name.
  package var values: [String: String] = [:]

  /// The period or the record's number that is waived.
  package var waives: String?

  /// The last as-of day on which the setting works.
  package var until: Day?
  package var reason: String
  package var by: String
  package var on: Day
  package var place = Place(file: 0, line: 0)

  package init(rule: String, reason: String, by: String, on: Day) {
    self.rule = rule
    self.reason = reason
    self.by = by
    self.on = on
  }
}

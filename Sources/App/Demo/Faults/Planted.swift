import Register

/// Something the generator did to a branch that a rule must find, with the keys of a finding (format 5.1).
struct Planted: Hashable, Sendable {
  /// What the rule says of it.
  enum State: String, Sendable {
    case dueSoon = "due-soon"
    case overdue
    case missing
    case incomplete
    case violated
    case query
  }

  var rule: String
  var state: State
  var branch: String
  /// The name of the group.
  var unit: String?
  /// `2026-03`, `2026-Q1` or `2026`.
  var period: String?
  /// The number or key of the record.
  var record: String?
  var member: String?
}

/// What was planted in one branch.
struct DemoLedger: Sendable {
  /// The rules of which everything there is to find is written down.
  static let certain: Set<String> = [
    "MTG-1", "MTG-2", "MTG-3", "MTG-4", "MTG-5", "MIN-1", "MIN-3", "ORG-1", "ORG-2", "ORG-3", "ORG-4",
    "DUE-3",
    "FILE-1", "FILE-2", "REF-1", "REF-2", "REF-3",
  ]

  let branch: String
  private(set) var planted: [Planted] = []

  init(branch: String) { self.branch = branch }

  mutating func note(
    _ rule: String, _ state: Planted.State, unit: String? = nil, period: Period? = nil, record: String? = nil,
    member: String? = nil
  ) {
    planted.append(
      Planted(
        rule: rule, state: state, branch: branch, unit: unit, period: period?.description, record: record,
        member: member))
  }
}

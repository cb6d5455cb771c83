import Checkup

/// What the branches are sorted by; those that are alike stay in the order of their codes.
enum OverviewOrder: Hashable, Sendable {
  case code, name, kind, members
  case duty(String)
  case dues, findings

  /// The orders of the table's columns, from the left. By the sheets nobody is ranked.
  static let ofColumns: [OverviewOrder] =
    [.name, .kind, .members] + OverviewTable.duties.map(OverviewOrder.duty) + [.dues, .code, .findings]

  /// Every order, in the turn in which a key goes through them: the worst first, names last.
  static let all: [OverviewOrder] =
    [.code, .findings, .dues] + OverviewTable.duties.map(OverviewOrder.duty)
    + [.members, .kind, .name]

  /// The text that names it.
  var title: String {
    switch self {
    case .code: "overview.code"
    case .name: "overview.branch"
    case .kind: "overview.kind"
    case .members: "overview.members"
    case .duty(let rule): "overview.\(rule)"
    case .dues: "overview.dues"
    case .findings: "overview.findings"
    }
  }

  /// Sorts entries that stand in the order of their codes.
  func sorted(_ entries: [Entry]) -> [Entry] {
    switch self {
    case .code: entries
    case .name: stably(entries) { $0.name < $1.name }
    case .kind: stably(entries) { $0.kind < $1.kind }
    case .members: stably(entries) { $0.members > $1.members }
    case .duty(let rule): stably(entries) { gravity(rule, $0) > gravity(rule, $1) }
    case .dues: stably(entries) { $0.owing - $0.paid > $1.owing - $1.paid }
    case .findings: stably(entries) { $0.findings.count > $1.findings.count }
    }
  }

  private func gravity(_ rule: String, _ entry: Entry) -> Int { entry.standings[rule]?.grade.rawValue ?? -1 }

  /// The library promises no stable sort.
  private func stably(_ entries: [Entry], _ precedes: (Entry, Entry) -> Bool) -> [Entry] {
    entries.enumerated().sorted {
      precedes($0.element, $1.element) || !precedes($1.element, $0.element) && $0.offset < $1.offset
    }
    .map(\.element)
  }
}

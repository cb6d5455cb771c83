import Register

/// What is told of things due in one line: one of them, or many that one rule asks of members of a branch by a day.
package struct DueLine: Equatable, Sendable {
  /// So many members' are told in one line.
  package static let many = 3

  /// In order, at least one.
  package let dues: [Due]

  /// The first of them, which says day, branch and rule of all.
  package let first: Due

  /// Whether it stands for several.
  package var isMany: Bool { dues.count > 1 }

  private init(_ first: Due, _ dues: [Due]) {
    self.first = first
    self.dues = dues
  }

  /// The lines for things due, in their order.
  ///
  /// - Parameter dues: in order.
  package static func lines(_ dues: [Due]) -> [DueLine] {
    let members = Dictionary(grouping: dues.filter { $0.memberKey != nil }, by: \.memberKey)
    var told: Set<[String]> = []
    return dues.compactMap { due in
      guard let key = due.memberKey, let all = members[key], all.count >= many else {
        return DueLine(due, [due])
      }
      return told.insert(key).inserted ? DueLine(due, all) : nil
    }
  }
}

extension Due {
  /// What it has in common with the same due of other members; nil if it is about no member, or about a record.
  package var memberKey: [String]? {
    guard let finding, finding.member != nil, finding.record == nil else { return nil }
    return [day.description, branch, finding.rule]
  }

  /// The session that was planned, whether the plan tells of it or the rule that watches the plan.
  package var session: (kind: String, title: String)? {
    if case .session(let planned) = matter { return (planned.kind, planned.title) }
    guard let finding, finding.rule == PlanHeld.id, let kind = finding.facts["kind"] else { return nil }
    return (kind, finding.facts["title"] ?? "")
  }
}

/// The problems found so far: errors one by one, warnings once a file with a count.
struct Notes {
  /// So many errors are listed; a file with more is better thrown away than read on.
  private static let limit = 1000

  private var errors: [Problem] = []
  private var warnings: [Problem] = []
  private var further: Problem?

  /// All of them, in line order.
  var inOrder: [Problem] {
    let all = errors + warnings + (further.map { [$0] } ?? [])
    return all.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  mutating func refuse(_ reason: Problem.Reason, line: Int, column: Int) {
    if errors.count < Self.limit {
      errors.append(Problem(line: line, column: column, reason: reason))
    } else if further == nil {
      further = Problem(line: line, column: column, reason: .furtherErrors)
    } else {
      further?.count += 1
    }
  }

  mutating func warn(_ reason: Problem.Reason, line: Int, column: Int, count: Int = 1) {
    if let index = warnings.firstIndex(where: { $0.reason.isSameWarning(as: reason) }) {
      warnings[index].count += count
    } else {
      warnings.append(Problem(line: line, column: column, reason: reason, count: count))
    }
  }
}

extension Problem.Reason {
  /// Odd names are one kind of warning, whatever the name; the first one found stands for all.
  fileprivate func isSameWarning(as other: Self) -> Bool {
    switch (self, other) {
    case (.oddName, .oddName), (.oddType, .oddType): true
    default: self == other
    }
  }
}

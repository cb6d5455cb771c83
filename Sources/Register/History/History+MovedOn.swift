extension History.Step {
  /// Whether what this step wrote was changed again by later steps, so that it cannot be taken back on its own.
  ///
  /// - Parameter later: the steps after it, the earliest first.
  package func isMovedOn(by later: [History.Step]) -> Bool {
    changes.contains { change in
      var now = Standing(after: change)
      for other in later.lazy.flatMap(\.changes) where other.isOfSameRecord(as: change) { now.take(other) }
      return !now.isAsLeft(by: change)
    }
  }
}

extension History.Change {
  fileprivate func isOfSameRecord(as other: History.Change) -> Bool {
    path == other.path && kind == other.kind && key == other.key
  }
}

/// What is known of a record's fields after some steps; nil once it is gone.
private struct Standing {
  private var values: [String: [String]]?

  init(after change: History.Change) {
    if change.effect == .removed { return }
    values = [:]
    set(change)
  }

  mutating func take(_ change: History.Change) {
    switch change.effect {
    case .removed: values = nil
    case .added:
      values = [:]
      set(change)
    default: set(change)
    }
  }

  /// Whether the record stands as that change left it: all of a new one, else the fields it changed.
  func isAsLeft(by change: History.Change) -> Bool {
    guard let values else { return change.effect == .removed }
    if change.isHeldByFinality, values[History.Change.finality]?.isEmpty == false { return false }
    if change.effect == .removed { return false }
    let mine = Dictionary(grouping: change.new, by: \.name).mapValues { $0.map(\.value) }
    if change.effect == .added { return values.filter { !$0.value.isEmpty } == mine }
    return change.names.allSatisfy { values[$0] ?? [] == mine[$0] ?? [] }
  }

  private mutating func set(_ change: History.Change) {
    for name in change.names { values?[name] = change.values(name).new }
  }
}

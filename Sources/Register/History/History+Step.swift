import Rec

extension History {
  /// What one save did, to however many records.
  package struct Step: Hashable, Sendable {
    /// The `history.rec` it stands in, from the register's folder on.
    package var path: String

    /// Its changes, one for each record; never empty.
    package var changes: [Change]
  }

  /// The steps of one `history.rec`, the earliest first; what is no change of ours is passed over.
  package static func steps(in source: Source) -> [Step] {
    let file = RecFile(source.bytes)
    var steps: [Step] = []
    for change in file.records.compactMap({ Change($0, in: file) }) {
      if let last = steps.indices.last, steps[last].first.isOfStep(change) {
        steps[last].changes.append(change)
      } else {
        steps.append(Step(path: source.path, changes: [change]))
      }
    }
    return steps
  }
}

extension History.Step {
  /// Its first change, which says when, who and what for all of them.
  package var first: History.Change { changes[0] }
  package var number: String { first.step }

  /// What tells it from the steps of all branches.
  package var id: [String] { [path, number, first.hash ?? ""] }

  /// The branch whose records it changed; nil above the branches.
  package var branch: String? {
    let names = first.path.split(separator: "/")
    return names.count > 2 && names[0] == "branches" ? String(names[1]) : nil
  }

  /// The year folder of the file it changed; nil for files that belong to no year.
  package var year: Int? {
    let names = first.path.split(separator: "/")
    return names.count == 4 ? Int(names[2]) : nil
  }

  /// The name of the file it changed.
  package var fileName: String { first.path.split(separator: "/").last.map(String.init) ?? "" }
}

extension History.Change {
  /// Git may bring two steps of one number together.
  fileprivate func isOfStep(_ other: History.Change) -> Bool {
    step == other.step && when == other.when && who == other.who && path == other.path
  }
}

extension [History.Step] {
  /// By time, the latest first; what was written down later in one minute comes before what was written earlier.
  package var latestFirst: [History.Step] {
    enumerated().sorted { ($0.element.first.when, $0.offset) > ($1.element.first.when, $1.offset) }
      .map(\.element)
  }
}

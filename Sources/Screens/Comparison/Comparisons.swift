import Checkup

/// Two sessions whose minutes are laid side by side.
package struct ComparedMinutes: Hashable, Sendable {
  /// One of them: the branch's code, and the session's Id there.
  package struct Session: Hashable, Sendable {
    package let branch: String
    package let id: String
  }

  package let first: Session
  package let second: Session

  /// What a finding of copied minutes (MIN-6) is about; nil for any other.
  init?(_ finding: Finding) {
    guard let branch = finding.branch, let id = finding.record,
      let partner = finding.facts["partner"]?.split(separator: "/", maxSplits: 1), partner.count == 2
    else { return nil }
    first = Session(branch: branch, id: id)
    second = Session(branch: String(partner[0]), id: String(partner[1]))
  }
}

/// The minutes that were laid side by side so far: reading them takes the names of the whole register.
package struct Comparisons: Sendable {
  /// What came of it; nil where one of the two has no minutes.
  private var known: [ComparedMinutes: Comparison?] = [:]

  /// Those being read.
  private var asked: Set<ComparedMinutes> = []

  package init() {}

  func isKnown(_ pair: ComparedMinutes) -> Bool { known[pair] != nil }
  func isAsked(_ pair: ComparedMinutes) -> Bool { asked.contains(pair) }
  subscript(pair: ComparedMinutes) -> Comparison? { known[pair] ?? nil }

  mutating func ask(_ pair: ComparedMinutes) { asked.insert(pair) }

  mutating func take(_ pair: ComparedMinutes, _ comparison: Comparison?) {
    known[pair] = .some(comparison)
    asked.remove(pair)
  }

  /// Takes in that a branch was changed.
  mutating func change(_ branch: String) {
    known = known.filter { $0.key.first.branch != branch && $0.key.second.branch != branch }
  }
}

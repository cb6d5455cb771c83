/// What becomes of every record in a merge.
struct Verdicts {
  private let base: [RecordKey: Piece]
  private let mine: [RecordKey: Piece]
  private let theirs: [RecordKey: Piece]
  private let settled: [RecordKey: Conflict.Settlement]

  init(_ versions: Versions, settled: [RecordKey: Conflict.Settlement]) {
    (base, mine, theirs) = (versions.base.byKey, versions.mine.byKey, versions.theirs.byKey)
    self.settled = settled
  }

  /// The verdict on a record; nil when it goes.
  func standing(_ key: RecordKey) -> Verdict? {
    let verdict = Verdict(base: base[key], mine: mine[key], theirs: theirs[key], settled: settled[key])
    if case .dropped = verdict { return nil }
    return verdict
  }

  /// The verdict on a descriptor, which stays in any case while there are records it types.
  func descriptor(of type: String, isNeeded: Bool) -> Verdict? {
    let key = RecordKey.descriptor(of: type)
    if let verdict = standing(key) { return verdict }
    return isNeeded ? (theirs[key] ?? mine[key]).map { .kept($0) } : nil
  }
}

import Rec

/// Two edits of one file, joined record by record and within a record field by field.
///
/// What one side alone changed, added or deleted is taken; what nobody touched keeps its bytes, comments and
/// place; a comment belongs to the record after it. No record is lost: the answer is read again and must hold
/// exactly the records it should, or nothing comes of it.
package struct ThreeWay {
  /// One of the three texts.
  package enum Version: Hashable, Sendable {
    case base
    case mine
    case theirs
  }

  /// Why two edits cannot be joined at all.
  package enum Refusal: Hashable, Sendable {
    /// These versions have syntax errors, so nobody can tell their records apart.
    case unreadable([Version])
    /// The joined file does not read back as the records it should hold.
    case doesNotReadBack
  }

  /// What came of it.
  package enum Merged: Hashable, Sendable {
    case whole([UInt8])
    case conflicts([Conflict])
    case refused(Refusal)
  }

  let base: [UInt8]
  let mine: [UInt8]
  let theirs: [UInt8]
  private let keys: [String: [String]]

  /// `keys` names the key fields of each record type; a type left out uses its descriptor's `%key`.
  package init(base: [UInt8], mine: [UInt8], theirs: [UInt8], keys: [String: [String]] = [:]) {
    self.base = base
    self.mine = mine
    self.theirs = theirs
    self.keys = keys
  }

  /// Joins the two edits; conflicts that a person has settled are done as decided.
  package func merged(settling settled: [RecordKey: Conflict.Settlement] = [:]) -> Merged {
    if mine == base || mine == theirs { return .whole(theirs) }
    if theirs == base { return .whole(mine) }
    let files = [base, mine, theirs].map { RecFile($0) }
    let keys = MergeKeys(keys, for: files)
    guard let versions = Versions(files, keys: keys) else { return .refused(.unreadable(Self.broken(files))) }
    let plan = MergePlan(versions, settled: settled)
    if !plan.conflicts.isEmpty { return .conflicts(plan.conflicts) }
    let bytes = plan.bytes { _ in [] }
    return plan.isHeld(by: bytes, keys: keys) ? .whole(bytes) : .refused(.doesNotReadBack)
  }

  /// The plan for text with marks in it; nil when a version cannot be cut up.
  func plan() -> MergePlan? {
    let files = [base, mine, theirs].map { RecFile($0) }
    return Versions(files, keys: MergeKeys(keys, for: files)).map { MergePlan($0) }
  }

  private static func broken(_ files: [RecFile]) -> [Version] {
    zip([Version.base, .mine, .theirs], files).filter { $1.problems.contains(where: \.isError) }.map(\.0)
  }
}

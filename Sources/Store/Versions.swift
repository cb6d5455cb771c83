import Rec

/// The three versions of a file, cut into pieces.
struct Versions {
  let base: Pieces
  let mine: Pieces
  let theirs: Pieces

  /// Cuts up the base, mine and theirs; nil when one of them has errors.
  init?(_ files: [RecFile], keys: MergeKeys) {
    let cut = files.compactMap { Pieces($0, keys: keys) }
    guard cut.count == 3 else { return nil }
    (base, mine, theirs) = (cut[0], cut[1], cut[2])
  }

  /// The record types of mine and theirs, in the order of their sections.
  var types: [String] {
    let weave = Weave<String> { _, _ in false }
    let woven = weave.woven(base: base.types, mine: mine.types, theirs: theirs.types)
    // Records without a descriptor above them must stay so.
    return woven.filter(\.isEmpty) + woven.filter { !$0.isEmpty }
  }

  /// The keys of mine and theirs of one type, in the order of the joined file.
  func order(of type: String) -> [RecordKey] {
    let weave = Weave<RecordKey> { $0.precedes($1) }
    return weave.woven(base: base.keys(of: type), mine: mine.keys(of: type), theirs: theirs.keys(of: type))
  }
}

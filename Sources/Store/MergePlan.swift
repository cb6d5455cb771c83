import Rec

/// What the joined file is to hold, from its top to its end.
struct MergePlan {
  /// The kept pieces and the open conflicts.
  private let places: [Verdict]

  init(_ versions: Versions, settled: [RecordKey: Conflict.Settlement] = [:]) {
    let verdicts = Verdicts(versions, settled: settled)
    var places: [Verdict] = []
    for type in versions.types {
      let records = versions.order(of: type).compactMap { verdicts.standing($0) }
      if let descriptor = verdicts.descriptor(of: type, isNeeded: !records.isEmpty) {
        places.append(descriptor)
      }
      places += records
    }
    if let ending = verdicts.standing(.ending) { places.append(ending) }
    self.places = places
  }

  var conflicts: [Conflict] {
    places.compactMap { if case .open(let conflict) = $0 { conflict } else { nil } }
  }

  /// The file's text, with what `marked` writes in the place of an open conflict.
  func bytes(_ marked: (Conflict) -> [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for place in places {
      let gap: [UInt8] = bytes.isEmpty ? [] : [0x0A]
      switch place {
      // Two records without a blank line between them would be one.
      case .kept(let piece): bytes += (bytes.isEmpty || piece.gap.isEmpty ? gap : piece.gap) + piece.text
      case .open(let conflict): bytes += gap + marked(conflict)
      case .dropped: break
      }
    }
    return bytes
  }

  /// Whether `bytes` reads back as exactly the records planned, in their order.
  func isHeld(by bytes: [UInt8], keys: MergeKeys) -> Bool {
    guard let read = Pieces(RecFile(bytes), keys: keys) else { return false }
    let planned = places.compactMap { if case .kept(let piece) = $0 { piece } else { nil } }
    return read.all.map(\.substance) == planned.map(\.substance)
  }
}

/// What becomes of one record in a merge.
enum Verdict {
  case kept(Piece)
  case dropped
  /// Both texts stand in the piece, between marks.
  case open(Conflict)

  /// Decides by the three versions of the record; nil where it is not.
  init(base: Piece?, mine: Piece?, theirs: Piece?, settled: Conflict.Settlement?) {
    if mine?.text == base?.text || mine?.text == theirs?.text {
      self = theirs.map { .kept($0.spaced(base, mine, $0)) } ?? .dropped
    } else if theirs?.text == base?.text {
      self = mine.map { .kept($0.spaced(base, $0, theirs)) } ?? .dropped
    } else if case .record(let side) = settled {
      self = (side == .mine ? mine : theirs).map { .kept($0) } ?? .dropped
    } else if let mine, let theirs {
      self = Self.joined(base, mine, theirs, settled)
    } else {
      self = .open(Conflict(base: base, mine: mine, theirs: theirs, fields: []))
    }
  }

  private static func joined(
    _ base: Piece?, _ mine: Piece, _ theirs: Piece, _ settled: Conflict.Settlement?,
  ) -> Verdict {
    var sides: [String: Conflict.Side]?
    if case .fields(let chosen) = settled { sides = chosen }
    let merge = FieldMerge(base: base?.text, mine: mine.text, theirs: theirs.text, settled: sides ?? [:])
    // Two new records of one id are two meetings until a person says otherwise, however well their fields fit.
    if merge.conflicts.isEmpty, base != nil || sides != nil {
      return .kept(mine.spaced(base, mine, theirs).with(merge.text))
    }
    return .open(Conflict(base: base, mine: mine, theirs: theirs, fields: merge.conflicts))
  }
}

extension Piece {
  /// The piece with the blank lines above it as the side has them that changed them.
  fileprivate func spaced(_ base: Piece?, _ mine: Piece?, _ theirs: Piece?) -> Piece {
    let gap = mine.flatMap { $0.gap == base?.gap ? theirs?.gap : $0.gap } ?? theirs?.gap ?? gap
    return Piece(key: key, gap: gap, text: text)
  }

  fileprivate func with(_ text: [UInt8]) -> Piece {
    Piece(key: key, gap: gap, text: text)
  }
}

extension Conflict {
  fileprivate init(base: Piece?, mine: Piece?, theirs: Piece?, fields: [Field]) {
    let kind: Kind =
      mine == nil ? .deletedByMine : theirs == nil ? .deletedByTheirs : base == nil ? .added : .edited
    guard let key = (mine ?? theirs)?.key else { preconditionFailure("A conflict has two sides.") }
    self.init(key: key, kind: kind, base: base?.text, mine: mine?.text, theirs: theirs?.text, fields: fields)
  }
}

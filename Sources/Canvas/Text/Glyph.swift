/// What one cell or pair of cells shows: a base and at most four marks over it.
struct Glyph: Equatable {
  var character: Character
  /// 1 or 2.
  var cells: Int
}

extension Glyph {
  /// The most marks ncurses keeps with a base in one cell.
  static let marks = 4
}

extension Character {
  /// This character as it is drawn, cell by cell: never a control, never invisible, never reordering.
  var drawn: [Glyph] {
    if let signs = emojiTwin { return signs.map { Glyph(character: $0, cells: 1) } }
    var glyphs = Glyphs()
    for scalar in unicodeScalars { glyphs.add(scalar) }
    return glyphs.finished()
  }
}

extension String {
  /// All glyphs of this text in order.
  var glyphs: [Glyph] {
    var result: [Glyph] = []
    result.reserveCapacity(utf8.count)
    for character in self {
      if let only = character.unicodeScalars.single, let cells = only.plainCells {
        result.append(Glyph(character: character, cells: cells))
      } else {
        result += character.drawn
      }
    }
    return result
  }
}

/// Puts the scalars of one character into glyphs; what is drawn over a base is capped, so a flood of
/// marks costs time but no room.
private struct Glyphs {
  private var done: [Glyph] = []
  private var base = String.UnicodeScalarView()
  private var cells = 0
  private var extras = 0

  mutating func add(_ scalar: Unicode.Scalar) {
    let width = scalar.cells
    if width == 0, extras >= Glyph.marks { return }  // told apart before anything slower, for floods
    if let sign = scalar.sign {
      spell(sign)
    } else if let width, width > 0 {
      flush()
      base.append(scalar)
      cells = width
      extras = 0
    } else if base.isEmpty {
      spell(scalar.spelled)
    } else {
      extras += 1
      base.append(scalar)
    }
  }

  mutating func finished() -> [Glyph] {
    flush()
    return done
  }

  private mutating func spell(_ sign: String) {
    guard extras < Glyph.marks else { return }
    flush()
    extras += 1
    done += sign.map { Glyph(character: $0, cells: 1) }
  }

  private mutating func flush() {
    if let character = String(base).first { done.append(Glyph(character: character, cells: cells)) }
    base.removeAll()
  }
}

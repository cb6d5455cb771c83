extension Unicode.Scalar {
  /// The cells this scalar takes by itself (0, 1 or 2), or nil where it cannot be drawn.
  package var cells: Int? {
    switch value {
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF, 0xFF01...0xFF60: 2
    case 0: nil
    default: tableCells
    }
  }

  private var tableCells: Int? {
    if WidthTable.none.hold(value) { return nil }
    if WidthTable.two.hold(value) { return 2 }
    return WidthTable.zero.hold(value) ? 0 : 1
  }
}

extension Character {
  /// The cells this character takes on the screen, as `Frame.put` draws it.
  ///
  /// 1 or 2 for all ordinary text: the width of its first scalar. A sign drawn in a longer form (see
  /// `visible`) counts that form; a spelled-out vowel sign that takes a cell of its own is counted too.
  package var cells: Int {
    if let only = unicodeScalars.single, let cells = only.plainCells { return cells }
    return drawn.reduce(0) { $0 + $1.cells }
  }
}

extension StringProtocol {
  /// The cells this text takes on one row of the screen.
  package var cells: Int {
    reduce(0) { $0 + $1.cells }
  }
}

extension [UInt32] {
  /// Tells whether `value` lies inside, in a sorted table of where a property turns on and off.
  func hold(_ value: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }
}

extension Character.UnicodeScalarView {
  /// The only scalar, or nil where there are more.
  var single: Unicode.Scalar? {
    let second = index(after: startIndex)
    return second == endIndex ? first : nil
  }
}

extension Unicode.Scalar {
  /// The cells of a scalar that is drawn as it stands, without looking at its properties.
  var plainCells: Int? {
    switch value {
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF, 0x3001...0x3020, 0xFF01...0xFF60: 2
    default: nil
    }
  }
}

/// How hanzi and surnames are read: the table `Resources/pinyin.bin`, looked up where it lies.
///
/// Readings have no tones; ü is v. `Resources/pinyin.py` makes the table and documents its layout.
package struct Pinyin: Equatable, Sendable {
  /// The readings of one letter, as a number in the table; 0 is none.
  typealias ReadingSet = Int

  private let bytes: [UInt8]
  private let layout: Layout

  /// Takes the table over, or answers nil where `bytes` are not one. Nothing is parsed ahead.
  package init?(_ bytes: [UInt8]) {
    guard let layout = Layout(of: bytes) else { return nil }
    self.bytes = bytes
    self.layout = layout
  }

  /// The readings of one letter, the customary one first; none where it is not a hanzi.
  package func readings(of letter: Unicode.Scalar) -> [String] {
    let set = set(of: letter)
    return (0..<count(of: set)).map { String(decoding: spelling($0, of: set), as: UTF8.self) }
  }
}

extension Pinyin {
  func set(of letter: Unicode.Scalar) -> ReadingSet {
    guard let place = Layout.place(of: letter) else { return 0 }
    return word(at: layout.letters + 2 * place)
  }

  /// How `letter` is read as a surname, where that differs from the letter elsewhere.
  func surname(_ letter: Unicode.Scalar) -> ReadingSet? {
    let wanted = Int(letter.value)
    return row(in: layout.surnames, count: layout.counts.surnames, width: 4) { word(at: $0) - wanted }
      .map { word(at: $0 + 2) }
  }

  /// How a surname of two letters is read, if these two are one.
  func surname(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> (ReadingSet, ReadingSet)? {
    let wanted = Int(first.value) << 16 | Int(second.value)
    let found = row(in: layout.doubles, count: layout.counts.doubles, width: 8) {
      word(at: $0) << 16 + word(at: $0 + 2) - wanted
    }
    return found.map { (word(at: $0 + 4), word(at: $0 + 6)) }
  }

  func count(of set: ReadingSet) -> Int {
    word(at: layout.starts + 2 * set + 2) - word(at: layout.starts + 2 * set)
  }

  /// The letters a-z of one of several readings.
  func spelling(_ index: Int, of set: ReadingSet) -> ArraySlice<UInt8> {
    let start = layout.syllables + 6 * syllable(index, of: set)
    var end = start
    while end < start + 6, bytes[end] != 0 { end += 1 }
    return bytes[start..<end]
  }

  /// Tells whether one reading of a letter is also among `others`.
  func has(_ others: ReadingSet, reading index: Int, of set: ReadingSet) -> Bool {
    let wanted = syllable(index, of: set)
    return others == set || (0..<count(of: others)).contains { syllable($0, of: others) == wanted }
  }

  private func syllable(_ index: Int, of set: ReadingSet) -> Int {
    word(at: layout.readings + 2 * (word(at: layout.starts + 2 * set) + index))
  }

  private func word(at offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// Where the row is that `difference` finds equal, in a sorted part of the table.
  private func row(in start: Int, count: Int, width: Int, difference: (Int) -> Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let side = difference(start + width * middle)
      if side == 0 { return start + width * middle }
      if side < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// Where the parts of the table begin, in bytes.
private struct Layout: Equatable, Sendable {
  let counts: (syllables: Int, sets: Int, readings: Int, surnames: Int, doubles: Int)

  static func == (one: Layout, other: Layout) -> Bool { one.counts == other.counts }

  init?(of bytes: [UInt8]) {
    guard bytes.count >= 14, bytes.starts(with: "PY01".utf8) else { return nil }
    let words = stride(from: 4, to: 14, by: 2).map { Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 }
    counts = (words[0], words[1], words[2], words[3], words[4])
    guard bytes.count == end else { return nil }
  }

  var syllables: Int { 14 }
  var starts: Int { syllables + 6 * counts.syllables }
  var readings: Int { starts + 2 * (counts.sets + 1) }
  var surnames: Int { readings + 2 * counts.readings }
  var doubles: Int { surnames + 4 * counts.surnames }
  var letters: Int { doubles + 8 * counts.doubles }
  var end: Int { letters + 2 * (1 + 6592 + 20992) }

  /// The row of a letter in the last part.
  static func place(of letter: Unicode.Scalar) -> Int? {
    switch letter.value {
    case 0x3007: 0
    case 0x3400...0x4DBF: Int(letter.value) - 0x3400 + 1
    case 0x4E00...0x9FFF: Int(letter.value) - 0x4E00 + 1 + 6592
    default: nil
    }
  }
}

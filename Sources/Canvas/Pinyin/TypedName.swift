/// What was typed to find a name: words of small letters, digits and hanzi; all of them must match.
struct TypedName: Equatable, Sendable {
  /// More letters than this in a word are not looked at, so that every place fits a bit.
  static let limit = 60

  let words: [[Unicode.Scalar]]

  init(_ text: String) {
    words = text.unicodeScalars.map(\.plain)
      .split { $0.properties.isWhitespace }
      .map { $0.filter { !$0.isDivider }.prefix(Self.limit) }
      .filter { !$0.isEmpty }
      .map(Array.init)
  }
}

/// The first letters a name can be typed with, as bits: a quick no for most names.
struct FirstLetters: Equatable, Sendable {
  private var bits: UInt64 = 0

  mutating func insert(_ letter: Unicode.Scalar) {
    bits |= Self.bit(letter)
  }

  /// Tells whether something beginning with `letter` may match; a u may stand for ü.
  func mayBegin(with letter: Unicode.Scalar) -> Bool {
    bits & (Self.bit(letter) | (letter == "u" ? Self.bit("v") : 0)) != 0
  }

  private static func bit(_ letter: Unicode.Scalar) -> UInt64 {
    switch letter {
    case "a"..."z": 1 << UInt64(letter.value - 0x61)
    case "0"..."9": 1 << UInt64(letter.value - 0x30 + 26)
    default: 1 << UInt64(letter.value % 28 + 36)
    }
  }
}

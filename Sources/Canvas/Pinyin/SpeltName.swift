/// A name taken apart for matching: one unit for each hanzi and for each word in letters or digits.
struct SpeltName: Equatable, Sendable {
  /// What one place of a name can be typed as.
  enum Unit: Equatable, Sendable {
    /// A letter with the readings that are likely here, and all it has.
    case letter(Unicode.Scalar, likely: Pinyin.ReadingSet, all: Pinyin.ReadingSet)
    case word([UInt8])
  }

  /// Units beyond this many are not looked at; the longest real names of branches have half as many.
  static let limit = 64

  private(set) var units: [Unit] = []
  /// The units a match may begin at, as bits.
  private(set) var starts: UInt64 = 0

  init(_ name: String, _ kind: Sought.Kind, _ pinyin: Pinyin) {
    var parts: [Int] = []
    var parted = true
    var word: [UInt8] = []
    for scalar in name.unicodeScalars {
      let plain = scalar.plain
      if !word.isEmpty, !plain.continues(word) {
        append(.word(word))
        word = []
      }
      guard plain.isSpelt || plain.isNamed else {
        parted = true
        continue
      }
      if parted { parts.append(units.count) }
      parted = false
      if plain.isSpelt {
        word.append(UInt8(plain.value))
      } else {
        let set = pinyin.set(of: plain)
        append(.letter(plain, likely: set, all: set))
      }
    }
    if !word.isEmpty { append(.word(word)) }
    switch kind {
    case .anything: starts = units.count == Self.limit ? .max : 1 << UInt64(units.count) - 1
    case .person: settle(parts, pinyin)
    }
  }

  private mutating func append(_ unit: Unit) {
    if units.count < Self.limit { units.append(unit) }
  }

  /// Reads the surname as one and finds the given name.
  private mutating func settle(_ parts: [Int], _ pinyin: Pinyin) {
    for part in parts where part < Self.limit { starts |= 1 << UInt64(part) }
    guard parts.count < 2, case .letter(let first, _, let all) = units.first else { return }
    if units.count > 1 { starts |= 1 << 1 }
    if units.count > 3 { starts |= 1 << 2 }
    if units.count > 1, case .letter(let second, _, let rest) = units[1],
      let (one, two) = pinyin.surname(first, second)
    {
      units[0] = .letter(first, likely: one, all: all)
      units[1] = .letter(second, likely: two, all: rest)
      if units.count > 2 { starts |= 1 << 2 }
    } else if let surname = pinyin.surname(first) {
      units[0] = .letter(first, likely: surname, all: all)
    }
  }
}

extension Unicode.Scalar {
  /// Tells whether this scalar belongs to the word so far: letters and digits are words of their own.
  fileprivate func continues(_ word: [UInt8]) -> Bool {
    guard let last = word.last, isSpelt else { return false }
    return (last < 0x3A) == (value < 0x3A)
  }

  /// Tells whether this scalar is part of a name rather than a mark between its parts.
  fileprivate var isNamed: Bool {
    (0x4E00..<0xA000).contains(value) || properties.isAlphabetic
  }
}

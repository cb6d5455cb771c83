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
    var parts = NameParts()
    for scalar in name.unicodeScalars { parts.take(scalar.plain, pinyin) }
    parts.endWord()
    units = Array(parts.units.prefix(Self.limit))
    switch kind {
    case .anything: starts = units.count == Self.limit ? .max : 1 << UInt64(units.count) - 1
    case .person: settle(parts.starts, pinyin)
    }
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

/// Takes a name apart letter by letter.
private struct NameParts {
  private(set) var units: [SpeltName.Unit] = []
  /// The units that begin a part of the name: 阿依夏 and 麦麦提.
  private(set) var starts: [Int] = []
  private var word: [UInt8] = []
  private var isParted = true

  mutating func take(_ scalar: Unicode.Scalar, _ pinyin: Pinyin) {
    if !scalar.continues(word) { endWord() }
    guard scalar.isSpelt || scalar.isNamed else {
      isParted = true
      return
    }
    if isParted { starts.append(units.count) }
    isParted = false
    if scalar.isSpelt {
      word.append(UInt8(scalar.value))
    } else {
      let set = pinyin.set(of: scalar)
      units.append(.letter(scalar, likely: set, all: set))
    }
  }

  mutating func endWord() {
    if !word.isEmpty { units.append(.word(word)) }
    word = []
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

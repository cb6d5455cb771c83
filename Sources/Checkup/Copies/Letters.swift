/// What every character of the basic plane is to a comparison of minutes, and which names may begin with it: one
/// look in a table for each character of every minute.
struct Letters: Sendable {
  /// What one character is.
  struct Letter: OptionSet {
    let rawValue: UInt8

    /// U+4E00-9FFF: it stands for itself.
    static let chinese = Letter(rawValue: 1)

    /// A full-width digit.
    static let digit = Letter(rawValue: 2)

    /// It ends a sentence: `。；！？`.
    static let end = Letter(rawValue: 4)

    /// A name of two or more Chinese characters begins with it.
    static let nameStart = Letter(rawValue: 8)

    /// Another name begins with it: of one character, or with something else behind.
    static let oddStart = Letter(rawValue: 16)

    /// It is no character of three bytes.
    static let other = Letter(rawValue: 32)
  }

  private(set) var table = [UInt8](repeating: 0, count: 1 << 16)

  /// Whether a name that begins with no character of three bytes may begin with that byte.
  private(set) var oddBytes = [Bool](repeating: false, count: 256)

  init() {
    for scalar in 0x4E00...0x9FFF { table[scalar] = Letter.chinese.rawValue }
    for scalar in 0xFF10...0xFF19 { table[scalar] = Letter.digit.rawValue }
    for scalar in [0x3002, 0xFF1B, 0xFF01, 0xFF1F] { table[scalar] = Letter.end.rawValue }
  }

  /// Notes that a name begins with the character at the beginning of `spelling`.
  mutating func note(_ start: Letter, _ spelling: [UInt8]) {
    guard spelling.count >= 3, spelling[0] & 0xF0 == 0xE0 else {
      oddBytes[Int(spelling[0])] = true
      return
    }
    table[Int(spelling.withUnsafeBufferPointer { Letters.scalar($0, 0) })] |= start.rawValue
  }

  /// The character of three bytes at `place`.
  @inline(__always)
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    UInt32(text[place] & 15) << 12 | UInt32(text[place + 1] & 63) << 6 | UInt32(text[place + 2] & 63)
  }
}

/// The body of minutes as it is compared: names, numbers, punctuation and layout do not count.
///
/// Read as characters: a name of anyone in the register is one token, a run of digits is one, a Chinese character
/// (U+4E00-9FFF) stands for itself, `。；！？` or a line end ends the sentence, all else is dropped.
struct MaskedText {
  /// One sentence of it.
  struct Sentence {
    /// A fingerprint of its tokens.
    var print: UInt64
    var tokens: Int

    /// Where it stands in the text, in bytes, its end mark not counted.
    var extent: Range<Int>

    /// How many line ends stand before it.
    var lineEnds: Int
  }

  /// A fingerprint of all tokens, the sentences they stand in apart.
  private(set) var print = MaskedText.seed
  private(set) var tokens = 0

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Reads `text`, the value of a field as it is written in the file, and hands every sentence that has a token to
  /// `body`.
  @inline(__always)
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, names: KnownNames, _ body: (Sentence) -> Void
  ) {
    var reader = TokenReader(text: text)
    var (sentence, count, start, lineEnds) = (MaskedText.seed, 0, 0, 0)
    while true {
      let before = reader.place
      let token = reader.next(names)
      if token != 0 {
        if count == 0 { (start, lineEnds) = (before, reader.lineEnds) }
        sentence = MaskedText.joined(sentence, token)
        print = MaskedText.joined(print, token)
        count += 1
        continue
      }
      if count > 0 {
        tokens += count
        body(
          Sentence(
            print: MaskedText.stirred(sentence), tokens: count, extent: start..<before,
            lineEnds: lineEnds))
      }
      (sentence, count) = (MaskedText.seed, 0)
      if reader.isAtEnd { return }
    }
  }

  @inline(__always)
  private static func joined(_ print: UInt64, _ token: UInt32) -> UInt64 {
    let mixed = (print ^ UInt64(token)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// Spreads every token over all bits: fingerprints are sorted by some of them.
  static func stirred(_ print: UInt64) -> UInt64 {
    let mixed = (print ^ (print >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}

/// Takes one token after the other out of bytes.
private struct TokenReader {
  let text: UnsafeBufferPointer<UInt8>
  private(set) var place = 0

  /// How many line ends were passed.
  private(set) var lineEnds = 0
  private(set) var isAtEnd = false

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The next token: 1 a name, 2 a number, a Chinese character its own number; 0 where a sentence ends.
  @inline(__always)
  mutating func next(_ names: KnownNames) -> UInt32 {
    while place < text.count {
      let byte = text[place]
      if byte & 0xF0 == 0xE0, place + 2 < text.count {
        let scalar = character(byte)
        if scalar &- 0x4E00 < 0x5200 {
          if names.mayBegin(with: scalar) || names.mayBeginOddly(with: byte), takeName(names) { return 1 }
          place += 3
          return scalar
        }
        if scalar &- 0xFF10 < 10 { return takeDigits() }
        if names.mayBeginOddly(with: byte), takeName(names) { return 1 }
        place += 3
        if scalar == 0x3002 || scalar == 0xFF1B || scalar == 0xFF01 || scalar == 0xFF1F {
          return 0
        }
      } else if byte &- 0x30 < 10 {
        return takeDigits()
      } else if byte == 0x0A {
        place += 1
        lineEnds += 1
        // A line joined to the next one by `\` has not ended the sentence.
        if place < 2 || text[place - 2] != 0x5C { return 0 }
      } else {
        if names.mayBeginOddly(with: byte), takeName(names) { return 1 }
        place += 1
      }
    }
    isAtEnd = true
    return 0
  }

  @inline(__always)
  private func character(_ byte: UInt8) -> UInt32 {
    UInt32(byte & 15) << 12 | UInt32(text[place + 1] & 63) << 6 | UInt32(text[place + 2] & 63)
  }

  private mutating func takeName(_ names: KnownNames) -> Bool {
    guard let length = names.length(in: text, at: place) else { return false }
    place += length
    return true
  }

  private mutating func takeDigits() -> UInt32 {
    while place < text.count {
      if text[place] &- 0x30 < 10 {
        place += 1
      } else if text[place] == 0xEF, place + 2 < text.count, character(0xEF) &- 0xFF10 < 10 {
        place += 3
      } else {
        break
      }
    }
    return 2
  }
}

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
  private(set) var print: UInt64 = 0
  private(set) var tokens = 0

  /// Reads `text`, the value of a field as it is written in the file, and hands every sentence that has a token to
  /// `body`.
  @inline(__always)
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, names: KnownNames, _ body: (Sentence) -> Void
  ) {
    names.letters.table.withUnsafeBufferPointer { table in
      read(TextScan(text: text, table: table, names: names), body)
    }
  }

  @inline(__always)
  private mutating func read(_ scan: TextScan, _ body: (Sentence) -> Void) {
    var sentence = TokenPrint()
    var (place, start, lineEnds, linesBefore) = (0, 0, 0, 0)
    while place <= scan.text.count {
      let letter = scan.letter(at: place)
      if letter == .chinese {
        if sentence.count == 0 { linesBefore = lineEnds }
        sentence.add(UInt64(Letters.scalar(scan.text, place)))
        place += 3
        continue
      }
      let (piece, length) = scan.piece(at: place, letter)
      switch piece {
      case .token(let token):
        if sentence.count == 0 { linesBefore = lineEnds }
        sentence.add(token)
      case .end, .lineEnd:
        if sentence.count > 0 {
          body(
            Sentence(
              print: sentence.print, tokens: sentence.count, extent: start..<place, lineEnds: linesBefore))
          tokens += sentence.count
          print = sentence.behind(print)
          sentence = TokenPrint()
        }
        start = place + length
        lineEnds += piece == .lineEnd ? 1 : 0
      case .joint: lineEnds += 1
      case .nothing: break
      }
      place += length
    }
  }
}

/// A fingerprint that grows by one token after the other.
///
/// A polynomial in a fixed odd number: one product a token, and fingerprints of parts can be joined.
private struct TokenPrint {
  private var sum: UInt64 = 0
  private var scale: UInt64 = 1
  private(set) var count = 0

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ token: UInt64) {
    sum = sum &* TokenPrint.base &+ token
    scale = scale &* TokenPrint.base
    count += 1
  }

  /// Spread over all bits: fingerprints are sorted by some of them.
  @inline(__always)
  var print: UInt64 { MaskedText.stirred(sum) }

  /// The sum of these tokens behind those of `before`.
  @inline(__always)
  func behind(_ before: UInt64) -> UInt64 { before &* scale &+ sum }
}

extension MaskedText {
  /// Spreads every bit over all others.
  @inline(__always)
  static func stirred(_ print: UInt64) -> UInt64 {
    let mixed = (print ^ (print >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}

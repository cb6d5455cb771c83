import Crypto

/// A SHA-256 value, as `sha256sum` prints it: 64 lower-case hexadecimal digits.
///
/// Comparing two values compares their digits byte by byte, which is what `LC_ALL=C sort` does.
package struct Checksum: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// Computes the SHA-256 of `bytes`.
  package init(of bytes: [UInt8]) {
    self.init(words: SHA256.hash(data: bytes))
  }

  /// Computes the SHA-256 of a part of some bytes.
  package init(of bytes: ArraySlice<UInt8>) {
    self.init(words: SHA256.hash(data: bytes))
  }

  /// Reads 64 lower-case hexadecimal digits and nothing else.
  package init?(_ text: String) {
    guard text.utf8.count == 64 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text.utf8 {
      guard let digit = Hexadecimal.value(of: character) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    self.init(words: bytes)
  }

  /// The 64 digits.
  package var hex: String { Hexadecimal.text(of: bytes) }

  /// The 32 bytes, the most significant first.
  package var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
    }
  }

  /// Gathers 32 bytes into four words, the most significant byte first.
  private init(words bytes: some Sequence<UInt8>) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      switch index >> 3 {
      case 0: words.0 = words.0 << 8 | UInt64(byte)
      case 1: words.1 = words.1 << 8 | UInt64(byte)
      case 2: words.2 = words.2 << 8 | UInt64(byte)
      default: words.3 = words.3 << 8 | UInt64(byte)
      }
    }
    (first, second, third, fourth) = words
  }
}

extension Checksum {
  /// The value of bytes that come piece by piece, known after every piece.
  struct Running {
    private var hash = SHA256()

    /// The value of everything added so far.
    var value: Checksum { Checksum(words: hash.finalize()) }

    mutating func add(_ bytes: ArraySlice<UInt8>) { hash.update(data: bytes) }
  }
}

extension Checksum: Comparable {
  package static func < (left: Checksum, right: Checksum) -> Bool {
    (left.first, left.second, left.third, left.fourth)
      < (right.first, right.second, right.third, right.fourth)
  }
}

extension Checksum: CustomStringConvertible {
  package var description: String { hex }
}

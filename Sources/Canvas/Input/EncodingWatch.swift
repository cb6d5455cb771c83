/// Notices input in GBK: two pairs of bytes that are no UTF-8 but would be its letters.
struct EncodingWatch: Hashable {
  private var lead = false
  private var pairs = 0

  /// Tells whether `unit` completes the second pair; then the count starts again.
  mutating func looksForeign(after unit: ScalarReader.Unit) -> Bool {
    switch unit {
    case .junk(let byte): note(byte)
    case .scalar(let scalar) where scalar.isASCII: note(UInt8(scalar.value))
    case .scalar(let scalar):
      lead = false
      if scalar.value > 0x7FF { pairs = 0 }  // a hanzi that arrived whole
    }
    guard pairs >= 2 else { return false }
    pairs = 0
    return true
  }

  private mutating func note(_ byte: UInt8) {
    if lead, byte != 0x7F, (0x40...0xFE).contains(byte) {
      pairs += 1
      lead = false
    } else {
      lead = (0x81...0xFE).contains(byte)
    }
  }
}

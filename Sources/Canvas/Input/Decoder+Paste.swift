extension Decoder {
  /// What ends a paste: ESC [201~.
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  mutating func readPaste(_ byte: UInt8) {
    if byte == Self.end[collected.count] {
      collected.append(byte)
      if collected == Self.end { endPaste() }
      return
    }
    let text = collected
    collected = []
    for byte in text { keep(byte) }
    if byte == Self.end[0] { collected = [byte] } else { keep(byte) }
  }

  /// Delivers what was pasted, whether or not its end has come.
  mutating func endPaste() {
    for byte in collected.starts(with: Self.end) ? [] : collected { keep(byte) }
    for unit in scalars.rest() { keep(unit) }
    leave(with: .paste(pasted.text))
    if pasted.isCut { found.append(.pasteCut) }
    if pasted.isForeign { found.append(.notUTF8) }
    pasted = Pasted()
  }

  private mutating func keep(_ byte: UInt8) {
    for unit in scalars.units(after: byte) { keep(unit) }
  }

  private mutating func keep(_ unit: ScalarReader.Unit) {
    if encoding.looksForeign(after: unit) { pasted.isForeign = true }
    if case .scalar(let scalar) = unit { pasted.add(scalar) }
  }
}

/// The text of a paste so far.
struct Pasted: Hashable {
  /// The most that is kept, in bytes of UTF-8.
  static let limit = 1 << 20

  private(set) var text = ""
  private(set) var isCut = false
  var isForeign = false
  private var afterReturn = false

  /// Adds `scalar`: CR and CR LF become LF, other controls but TAB are left out.
  mutating func add(_ scalar: Unicode.Scalar) {
    defer { afterReturn = scalar == "\r" }
    switch scalar {
    case "\n" where afterReturn: break
    case "\n", "\r": append("\n")
    case "\t": append(scalar)
    default: if !scalar.isControl { append(scalar) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if text.utf8.count + UTF8.width(scalar) > Self.limit { isCut = true }
    if !isCut { text.unicodeScalars.append(scalar) }
  }
}

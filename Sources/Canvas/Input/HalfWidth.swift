extension Character {
  /// What a full-width key means as a command outside fields: `？` is `?`, `ｊ` is `j`, `。` is `.`.
  ///
  /// Hanzi and everything without a twin are returned as they are.
  package var halfWidth: Character {
    guard let scalar = unicodeScalars.single else { return self }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? self
    case 0x3000: return " "
    case 0x3001: return "/"
    case 0x3002: return "."
    case 0xFFE5: return "$"
    case 0x3010: return "["
    case 0x3011: return "]"
    case 0x300A: return "<"
    case 0x300B: return ">"
    default: return self
    }
  }
}

extension Event {
  /// This event as a command outside fields: typed text by its half-width twin.
  package var halfWidth: Event {
    guard case .text(let character) = self else { return self }
    return .text(character.halfWidth)
  }
}

extension String {
  /// This text as codes are written, however it was typed: full-width forms as their twins, small letters as capitals,
  /// one blank for several and none at the ends.
  package var asCode: String {
    String(map(\.halfWidth)).split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased()
  }
}

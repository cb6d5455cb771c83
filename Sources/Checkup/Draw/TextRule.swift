@_spi(_Unicode) import Swift

/// Why a text may not enter a hash.
///
/// A text somebody cannot see whole cannot be checked by them: what looks alike must be alike, byte for byte.
/// Nothing is ever repaired, since a repaired text is not the one that was published.
package enum TextRule: Hashable, Sendable {
  case empty
  /// The first byte that does not begin or continue a character is at this offset.
  case notUTF8(offset: Int)
  /// A control, format, line or paragraph separator character (Cc, Cf, Zl, Zp).
  case hidden(Unicode.Scalar)
  /// A space, U+00A0 or U+3000 at either end.
  case blankAtEnd(Unicode.Scalar)
  /// Not in normalisation form C; the first code point that would change.
  case notNFC(Unicode.Scalar)
  /// A backslash as the last character, which a rec file cannot hold.
  case backslashAtEnd
  /// `=`, which ends a label.
  case equalsSign
  /// Not an ASCII letter or digit, `-`, `_`, U+3400-4DBF or U+4E00-9FFF.
  case notInBranchID(Unicode.Scalar)

  /// The code point that is refused, if the refusal is about one.
  package var codePoint: Unicode.Scalar? {
    switch self {
    case .empty, .notUTF8: nil
    case .hidden(let scalar), .blankAtEnd(let scalar), .notNFC(let scalar), .notInBranchID(let scalar): scalar
    case .backslashAtEnd: "\\"
    case .equalsSign: "="
    }
  }

  /// The first rule that `text` breaks, or nil if it may be hashed.
  static func broken(by text: String) -> TextRule? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return .empty }
    if let hidden = scalars.first(where: { !isSettled($0) && isHidden($0) }) { return .hidden(hidden) }
    if isBlank(first) { return .blankAtEnd(first) }
    if isBlank(last) { return .blankAtEnd(last) }
    if last == "\\" { return .backslashAtEnd }
    return firstChanged(in: text).map { .notNFC($0) }
  }

  /// The first rule that `text` breaks as the identifier of a branch.
  static func broken(byBranchID text: String) -> TextRule? {
    broken(by: text)
      ?? text.unicodeScalars.first { !isInBranchID($0) }.map { .notInBranchID($0) }
  }
}

extension TextRule {
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{3000}"
  }

  private static func isInBranchID(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "\u{3400}"..."\u{4DBF}", "\u{4E00}"..."\u{9FFF}": true
    default: false
    }
  }

  /// Whether the code point hides nothing and stands unchanged in form C among others of these ranges.
  private static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xB7, 0x3000...0x3029, 0x3030...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xFF01...0xFF9F, 0x20000...0x2EBEF:
      true
    default: false
    }
  }

  private static func firstChanged(in text: String) -> Unicode.Scalar? {
    if text.unicodeScalars.allSatisfy(isSettled) { return nil }
    let written = Array(text.unicodeScalars)
    let normal = Array(text._nfc)
    let same = zip(written, normal).prefix { $0 == $1 }.count
    guard same < max(written.count, normal.count) else { return nil }
    // A letter that is fine alone changes because of the mark after it: name the mark.
    guard same + 1 < written.count, String(written[same])._nfc.elementsEqual([written[same]]) else {
      return written[min(same, written.count - 1)]
    }
    return written[same + 1]
  }
}

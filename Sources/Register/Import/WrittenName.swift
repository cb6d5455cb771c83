/// A name as it stands in a cell, made fit to be a register name (登记名): no blanks, one kind of `·`.
package struct WrittenName: Equatable, Sendable {
  /// Something about a name that a person should look at.
  package enum Oddity: Hashable, Sendable {
    /// Parts of several letters were joined: perhaps they were two names.
    case joined(String)

    /// Letters of several scripts, some of which look alike.
    case mixedScripts

    /// A character that only looks like another one, such as U+F900.
    case lookalike(String)

    /// A character only some computer's own font can show.
    case privateUse
  }

  /// Why a text is no name.
  package enum Flaw: Hashable, Sendable {
    /// Signs that no name has, or too many characters.
    case notAName

    /// A `?`, `*`, `□` or U+FFFD where a character was lost or hidden.
    case lostCharacter
  }

  package let name: String
  package private(set) var oddities: [Oddity] = []
  package private(set) var flaw: Flaw?

  /// - Parameter text: a cell's text, without blanks at its ends.
  package init(_ text: String) {
    let dotted = WrittenName.withPlainDots(text)
    name = dotted.replacing(" ", with: "")
    flaw = WrittenName.flaw(in: name)
    oddities = WrittenName.oddities(in: name)
    if WrittenName.joinsWords(dotted) { oddities.insert(.joined(dotted), at: 0) }
  }
}

extension WrittenName {
  private static let dots: Set<Unicode.Scalar> = [
    "·", "\u{387}", "\u{1427}", "\u{2022}", "\u{2024}", "\u{2027}", "\u{2218}", "\u{2219}", "\u{22C5}",
    "\u{25CF}",
    "\u{2E31}", "\u{30FB}", "\u{FF0E}", "\u{FF65}", ".",
  ]

  /// Full-width letters and digits made narrow, every dot a `·` without blanks around it.
  private static func withPlainDots(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if dots.contains(scalar) {
        if plain.last == " " { plain.removeLast() }
        plain.append("·")
      } else if scalar != " " || plain.last != "·" {
        plain.append(narrow(scalar))
      }
    }
    return String(plain)
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    default: scalar
    }
  }

  /// Whether a blank stands between more than the single characters of `张  三`.
  private static func joinsWords(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count > 1 && words.contains { $0.count > 1 }
  }

  private static func flaw(in name: String) -> Flaw? {
    if name.unicodeScalars.contains(where: { "?？*＊□\u{FFFD}".unicodeScalars.contains($0) }) {
      return .lostCharacter
    }
    let isLong = name.unicodeScalars.count > 40
    let isWord = name.unicodeScalars.contains {
      $0.properties.isAlphabetic || isLookalike($0) || isPrivate($0)
    }
    return isLong || !isWord || !name.unicodeScalars.allSatisfy(mayStand) ? .notAName : nil
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .privateUse: true
    default:
      scalar.properties.isAlphabetic || isLookalike(scalar) || "·（）()-'’".unicodeScalars.contains(scalar)
    }
  }

  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .privateUse
  }

  private static func oddities(in name: String) -> [Oddity] {
    let scalars = name.unicodeScalars
    var oddities: [Oddity] = []
    if Set(scalars.compactMap(script)).count > 1 { oddities.append(.mixedScripts) }
    oddities += scalars.filter(isLookalike).map { .lookalike(String($0)) }
    if scalars.contains(where: isPrivate) { oddities.append(.privateUse) }
    return oddities
  }

  private enum Script { case han, latin, other }

  private static func script(_ scalar: Unicode.Scalar) -> Script? {
    if scalar.properties.isIdeographic || isLookalike(scalar) { return .han }
    guard scalar.properties.isAlphabetic else { return nil }
    return scalar.value < 0x250 || 0x1E00...0x1EFF ~= scalar.value ? .latin : .other
  }

  /// Compatibility ideographs and radicals, but not the twelve of them that are ideographs in their own right.
  private static func isLookalike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FDF, 0xF900...0xFAFF, 0x2F800...0x2FA1F: !scalar.properties.isUnifiedIdeograph
    default: false
    }
  }
}

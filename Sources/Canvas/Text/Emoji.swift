extension Character {
  /// What is drawn for a cluster whose width terminals disagree on: `[]` for emoji made of several
  /// scalars and flags, `[1]` for a key cap, the digit for one that asks to be an emoji; nil for everything
  /// else, single emoji among it.
  var emojiTwin: String? {
    guard let base = unicodeScalars.first else { return nil }
    if base.isFlagLetter { return "[]" }
    guard base.properties.isEmoji, unicodeScalars.dropFirst().contains(where: \.joinsEmoji) else {
      return nil
    }
    if !base.isASCII { return "[]" }
    if unicodeScalars.contains("\u{20E3}") { return "[\(base)]" }
    return Array(unicodeScalars.dropFirst()) == ["\u{FE0F}"] ? String(base) : nil
  }
}

extension Unicode.Scalar {
  /// One of the 26 letters that make flags in pairs.
  fileprivate var isFlagLetter: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// A joiner, emoji selector, key cap, skin tone or tag.
  fileprivate var joinsEmoji: Bool {
    switch value {
    case 0x200D, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// What is drawn in place of a scalar that acts, hides or reorders; nil for one that is drawn as it stands.
  ///
  /// Controls become their pictures (␛), TAB four blanks; C1 controls, line and paragraph separators,
  /// format characters, private-use, unassigned and invisible letters become `<U+202E>` and the like.
  var sign: String? {
    switch value {
    case 0x20...0x7E, 0x4E00...0x9FFF: nil
    case 0x09: "    "
    case 0x00...0x1F: String(Unicode.Scalar(0x2400 + value) ?? "?")
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: spelled
    default: hides ? spelled : nil
    }
  }

  /// This scalar by its number: `<U+202E>`.
  var spelled: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private var hides: Bool {
    if cells == nil { return true }
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse: return true
    default: return properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }
}

/// What a cell says once the traces of the spreadsheet are gone.
struct CellText: Equatable {
  /// Without blanks at its ends, and with single blanks between words.
  let text: String

  /// Whether characters that nobody sees were in it; they are left out.
  let hadInvisible: Bool

  init(_ raw: String) {
    var kept = String.UnicodeScalarView()
    var hadInvisible = false
    for scalar in CellText.unwrapped(raw).unicodeScalars {
      if CellText.isBlank(scalar) {
        if kept.last != " " { kept.append(" ") }
      } else if CellText.isInvisible(scalar) {
        hadInvisible = true
      } else {
        kept.append(scalar)
      }
    }
    if kept.last == " " { kept.removeLast() }
    if kept.first == " " { kept.removeFirst() }
    text = String(kept)
    self.hadInvisible = hadInvisible
  }

  /// Whether the cell says that there is nothing to say.
  var isNothing: Bool {
    text.isEmpty || ["无", "暂无", "空", "/", "-", "--", "—", "——", "N/A", "n/a", "null", "NULL"].contains(text)
  }

  /// `="…"` and a leading `'` keep a spreadsheet from taking digits for a number.
  private static func unwrapped(_ raw: String) -> Substring {
    if raw.hasPrefix("=\""), raw.hasSuffix("\""), raw.utf8.count > 2 { return raw.dropFirst(2).dropLast() }
    return raw.hasPrefix("'") ? raw.dropFirst() : raw[...]
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: true
    default: false
    }
  }
}

extension String {
  /// Full-width forms as the ASCII characters they stand for: `１９８５．７` is `1985.7`.
  package var halfWidth: String {
    var narrow = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isWide = 0xFF01...0xFF5E ~= scalar.value
      narrow.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
    return String(narrow)
  }

  var isASCIIDigits: Bool { !isEmpty && utf8.allSatisfy { 48...57 ~= $0 } }
}

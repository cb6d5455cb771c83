extension Unicode.Scalar {
  /// This scalar as looked for: full-width forms as ASCII, capitals as small letters.
  var plain: Unicode.Scalar {
    let narrow = narrowed
    guard ("A"..."Z").contains(narrow) else { return narrow == "ü" || narrow == "Ü" ? "v" : narrow }
    return Unicode.Scalar(UInt8(narrow.value) + 32)
  }

  /// The ASCII twin of a full-width form; any other scalar is itself.
  var narrowed: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFEE0))
    case 0x3000: " "
    default: self
    }
  }

  /// Tells whether this scalar is a small ASCII letter or a digit, which readings and numbers are made of.
  var isSpelt: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self)
  }

  /// Tells whether this scalar only parts the words of a name: 阿依夏·麦麦提.
  var isDivider: Bool {
    switch value {
    case 0xB7, 0x2022, 0x2027, 0x30FB, 0xFF65, 0x2E, 0x2D, 0x27, 0x2019, 0x5F, 0x2F, 0x3002: true
    default: properties.isWhitespace
    }
  }
}

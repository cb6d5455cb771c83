extension String {
  /// The same with full-width digits as the ASCII ones that were published: an input method types `４` for `4`.
  ///
  /// Nothing else changes, blanks and marks are part of what was published.
  package var plainDigits: String {
    var plain = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isWide = 0xFF10...0xFF19 ~= scalar.value
      plain.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
    return String(plain)
  }
}

/// The bytes the grammar speaks of.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let blank: UInt8 = 0x20
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let plus: UInt8 = 0x2B
  static let colon: UInt8 = 0x3A
  static let backslash: UInt8 = 0x5C
  static let underscore: UInt8 = 0x5F

  /// A blank or a tab.
  @inline(__always)
  var isBlank: Bool { self == .blank || self == .tab }

  @inline(__always)
  var isUppercase: Bool { self &- 0x41 < 26 }

  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether a field name may begin with it.
  @inline(__always)
  var beginsName: Bool { isLetter || self == .percent }

  /// Whether a field name may go on with it.
  @inline(__always)
  var continuesName: Bool { isLetter || isDigit || self == .underscore }
}

extension RecFile {
  /// The bytes U+FEFF is written in, which some editors put at the start of a file.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

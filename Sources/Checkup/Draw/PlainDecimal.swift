/// Numbers as they enter a hash: ASCII digits, no sign, no leading zero.
///
/// Only such a number reads the same after it has been parsed and printed again.
enum PlainDecimal {
  /// The number `text` spells, or nil if it is spelled in any other way or needs more than 15 digits.
  static func number(_ text: String) -> Int? {
    let digits = text.utf8
    guard 1...15 ~= digits.count, digits.count == 1 || digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    return Int(text)
  }
}

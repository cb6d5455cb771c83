/// An amount of money in whole fen.
package struct Money: Hashable, Comparable, Sendable {
  package var fen: Int

  package init(fen: Int) { self.fen = fen }

  package static let zero = Money(fen: 0)
  package static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
  package static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
  package static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }
  package static func += (left: inout Money, right: Money) { left = left + right }
}

extension Money: LosslessStringConvertible {
  /// Yuan with two decimals, as the files write it.
  package var description: String {
    let sign = fen < 0 ? "-" : ""
    return "\(sign)\(fen.magnitude / 100).\(padded(Int(fen.magnitude % 100), to: 2))"
  }

  /// Reads yuan with at most two decimals: `16`, `16.2`, `16.25`. No sign, no separators, below 1,000,000,000:
  /// so even the sum of a million amounts fits.
  package init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  init?(_ bytes: ArraySlice<UInt8>) {
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
    let whole = point - bytes.startIndex
    guard 1...9 ~= whole, let yuan = digits(bytes, bytes.startIndex, whole) else { return nil }
    var fen = yuan * 100
    if point < bytes.endIndex {
      let places = bytes.endIndex - point - 1
      guard 1...2 ~= places, let value = digits(bytes, point + 1, places) else { return nil }
      fen += places == 1 ? value * 10 : value
    }
    self.init(fen: fen)
  }
}

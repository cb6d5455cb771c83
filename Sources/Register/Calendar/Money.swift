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
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, 1...9 ~= whole.count,
      let yuan = digits(whole, whole.startIndex, whole.count)
    else { return nil }
    var fen = yuan * 100
    if parts.count == 2 {
      let rest = parts[1]
      guard 1...2 ~= rest.count, let value = digits(rest, rest.startIndex, rest.count) else { return nil }
      fen += rest.count == 1 ? value * 10 : value
    }
    self.init(fen: fen)
  }
}

/// Points on a checkup sheet, in whole tenths.
package struct Score: Hashable, Comparable, Sendable {
  package var tenths: Int

  package init(tenths: Int) { self.tenths = tenths }
  package init(points: Int) { tenths = points * 10 }

  package static let zero = Score(tenths: 0)
  package static func < (left: Score, right: Score) -> Bool { left.tenths < right.tenths }
  package static func + (left: Score, right: Score) -> Score { Score(tenths: left.tenths + right.tenths) }
  package static func - (left: Score, right: Score) -> Score { Score(tenths: left.tenths - right.tenths) }
}

extension Score: LosslessStringConvertible {
  /// `14`, or `14.5` where there is a part of a point.
  package var description: String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Reads points from 0 to 999 with at most one decimal, and no zero before them.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(
      Array.init)
    guard let whole = parts.first, 1...3 ~= whole.count, parts.count <= 2,
      whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { return nil }
    let rest = parts.count == 2 ? parts[1] : [UInt8(ascii: "0")]
    let written = whole + rest
    guard rest.count == 1, let tenths = digits(written[...], 0, written.count) else { return nil }
    self.init(tenths: tenths)
  }
}

/// Sample sizes by GB/T 2828.1, general inspection level II (the code letters are still to be confirmed).
///
/// Only for those who ask for it by that name: it protects the one inspected.
package enum AcceptanceSampling {
  /// Returns the code letter and sample size for a lot of `size`; nil outside 2 to 1200.
  package static func plan(forLotOf size: Int) -> (letter: String, drawn: Int)? {
    plans.first { $0.lots ~= size }.map { ($0.letter, $0.drawn) }
  }

  /// Returns the probability, 0 to 1, that a sample has no more than `accepted` bad ones when the share `bad` of
  /// all is.
  package static func chanceOfPassing(drawn: Int, accepted: Int, bad: Double) -> Double {
    var term = (0..<drawn).reduce(1.0) { product, _ in product * (1 - bad) }
    var sum = term
    for count in stride(from: 1, through: min(accepted, drawn), by: 1) {
      term *= Double(drawn - count + 1) / Double(count) * bad / (1 - bad)
      sum += term
    }
    return sum
  }

  private static let plans: [(lots: ClosedRange<Int>, letter: String, drawn: Int)] = [
    (2...8, "A", 2), (9...15, "B", 3), (16...25, "C", 5), (26...50, "D", 8), (51...90, "E", 13),
    (91...150, "F", 20), (151...280, "G", 32), (281...500, "H", 50), (501...1200, "J", 80),
  ]
}

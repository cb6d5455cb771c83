/// How many branches a round draws, and by what rule.
package enum DrawCount: Hashable, Sendable {
  case fixed(Int)
  case percent(Int)

  /// As many as meet at least one of `bad` branches with that confidence in percent.
  case discovery(bad: Int, confidence: Int)

  /// The number for a list of so many; nil where the rule has none.
  package func number(among listed: Int) -> Int? {
    switch self {
    case .fixed(let number): number > 0 ? number : nil
    case .percent(let percent): 1...100 ~= percent ? max(1, (listed * percent + 99) / 100) : nil
    case .discovery(let bad, let confidence):
      SampleSize.discovering(bad, among: listed, confidence: confidence)
    }
  }

  /// The rule in words, as `CountRule` has it.
  package func rule(among listed: Int) -> String {
    let number = number(among: listed) ?? 0
    return switch self {
    case .fixed: "按家数抽\(number)家"
    case .percent(let percent): "按\(percent)%抽\(number)家，共\(listed)家"
    case .discovery(let bad, let confidence):
      "\(listed)家里若有\(bad)家有问题，\(confidence)%的把握碰上1家"
    }
  }
}

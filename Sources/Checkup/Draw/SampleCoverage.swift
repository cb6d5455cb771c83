/// What rounds with equal chances reach over time. Chance alone does not visit everyone.
package enum SampleCoverage {
  /// Returns the probability, 0 to 1, that a branch is in none of `rounds` rounds that draw `drawn` of `all`.
  package static func neverVisited(among all: Int, drawn: Int, rounds: Int) -> Double {
    let missed = 1 - Double(drawn) / Double(max(1, all))
    return (0..<max(0, rounds)).reduce(1) { chance, _ in chance * missed }
  }

  /// Returns how many different branches those rounds visit on average.
  package static func distinct(among all: Int, drawn: Int, rounds: Int) -> Double {
    Double(all) * (1 - neverVisited(among: all, drawn: drawn, rounds: rounds))
  }

  /// Whether 必查 after `gap` rounds reaches everyone in time; then little is left to chance.
  package static func reachesEveryone(among all: Int, drawn: Int, gap: Int) -> Bool {
    drawn * gap >= all
  }
}

/// How many slips a branch gets for its risk (our default; every register may have its own numbers).
package enum RiskWeights {
  /// By the grade of the last checkup.
  package static let byGrade = ["A": 1, "B": 2, "C": 4, "D": 8]

  /// By the level of the branch.
  package static let byLevel = ["先进": 1, "中等": 2, "后进": 4]
}

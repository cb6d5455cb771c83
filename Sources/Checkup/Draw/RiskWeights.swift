/// How many slips a branch gets for its risk (our default; every register may have its own numbers).
package enum RiskWeights {
  /// By the grade of the last checkup.
  package static let byGrade = ["A": 1, "B": 2, "C": 4, "D": 8]

  /// By what is open at the branch: none, one or two, three to five, more.
  package static func slips(forOpen findings: Int) -> Int {
    switch findings {
    case ...0: 1
    case 1...2: 2
    case 3...5: 4
    default: 8
    }
  }

  /// By the level of the branch.
  package static let byLevel = ["先进": 1, "中等": 2, "后进": 4]
}

extension Finding {
  /// Whether it counts for the slips: a deadline that is only near is no fault.
  package var isOpenFault: Bool { state != .dueSoon }
}

package import Register

/// How a branch's total stands among branches like it: there is no table of all.
package struct LikeBranches: Equatable, Sendable {
  /// Branches of the same kind and form that have a total in the round, this one left out.
  package var count: Int

  /// Half of them have at least so much.
  package var median: Score

  /// Fewer than these could be told apart, and say little (our default).
  package static let least = 3

  /// Nil where too few are like it.
  package init?(_ branch: Branch, among others: [(branch: Branch, total: Score)]) {
    let totals = others.filter { other in
      other.branch.code != branch.code && other.branch.kind == branch.kind && other.branch.form == branch.form
    }.map(\.total)
    guard totals.count >= LikeBranches.least, let median = LikeBranches.median(of: totals) else { return nil }
    count = totals.count
    self.median = median
  }

  /// The value that half of them reach at least; nil where there are none.
  package static func median<Value: Comparable>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
  }
}

/// One sheet of a branch among those of all rounds.
package struct SheetRound: Equatable, Sendable {
  package var round: String
  package var on: Day
  package var total: Score?
  package var grade: String?

  /// The branch's sheets up to `day`, the earliest first.
  package static func trend(of branch: String, in inspections: Inspections, until day: Day) -> [SheetRound] {
    inspections.written(of: branch).filter { $0.sheet.on <= day }
      .map { SheetRound(round: $0.round, on: $0.sheet.on, total: $0.sheet.upper, grade: $0.sheet.grade) }
      .sorted { ($0.on, $0.round) < ($1.on, $1.round) }
  }
}

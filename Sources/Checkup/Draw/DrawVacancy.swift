/// A branch with fewer inspectors than the frame asks for, and why nobody else could come.
package struct DrawVacancy: Hashable, Sendable {
  package var branch: HashedText

  /// Places left empty.
  package var missing: Int

  /// Inspectors kept from the branch.
  package var recused: [HashedText]

  /// Inspectors who have as many branches as the cap allows.
  package var full: [HashedText]
}

extension DrawResult {
  /// The places that stayed empty, in the order of the picks.
  package func vacancies(in frame: DrawFrame) -> [DrawVacancy] {
    let loads = self.loads
    return picks.filter { $0.inspectors.count < frame.per }.map { pick in
      let others = frame.inspectors.map(\.name).filter { !pick.inspectors.contains($0) }
      let barred = Set(frame.recusals.filter { $0.branch == pick.branch }.map(\.name))
      return DrawVacancy(
        branch: pick.branch, missing: frame.per - pick.inspectors.count,
        recused: others.filter { barred.contains($0) },
        full: others.filter { !barred.contains($0) && loads[$0, default: 0] >= frame.cap })
    }
  }

  /// Branches by inspector.
  package var loads: [HashedText: Int] {
    Dictionary(picks.flatMap { $0.inspectors.map { ($0, 1) } }, uniquingKeysWith: +)
  }
}

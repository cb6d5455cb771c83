/// What tells the lines of the list apart: branches, and in the tree the organisations above them.
enum OverviewRow: Hashable, Sendable {
  case unit(String)
  case branch(String)

  /// The branch's code; nil for an organisation above branches.
  var branch: String? { if case .branch(let code) = self { code } else { nil } }
  var unit: String? { if case .unit(let code) = self { code } else { nil } }
}

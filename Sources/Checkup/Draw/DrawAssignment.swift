/// Inspectors for the branches drawn (`pai-1`).
///
/// As many places are filled as any method could fill: when everybody free is kept from a branch, somebody who
/// already has work is moved to it and his branch is given to another. Caps and recusals never bend.
struct DrawAssignment {
  private let branches: [HashedText]
  private let inspectors: [HashedText]
  private let cap: Int

  /// For each branch all inspectors, by pai-1 value, then by bytes.
  private let orders: [[Int]]
  private let recused: [Set<Int>]

  /// For each inspector the branches given to him, in the order of giving.
  private var work: [[Int]]

  /// Serves `branches` in their order, the frame's `per` places each.
  init(_ frame: DrawFrame, to branches: [HashedText], seed: HashedText) {
    self.branches = branches
    inspectors = frame.inspectors.map(\.name)
    cap = frame.cap
    orders = branches.map { branch in
      let names = frame.inspectors.map(\.name)
      let keys = names.map { Draw.pai($0, at: branch, round: frame.round, seed: seed) }
      return names.indices.sorted { (keys[$0], names[$0]) < (keys[$1], names[$1]) }
    }
    recused = branches.map { branch in
      let names = Set(frame.recusals.filter { $0.branch == branch }.map(\.name))
      return Set(frame.inspectors.indices.filter { names.contains(frame.inspectors[$0].name) })
    }
    work = frame.inspectors.map { _ in [] }
    for branch in branches.indices {
      // A file in other hands may ask for any number. Up to the limit every call is made, also in vain: each
      // leaves its mark on the order in which work is taken away later.
      for _ in 0..<min(max(0, frame.per), DrawFrame.perBranch.upperBound) {
        var seen: Set<Int> = []
        _ = place(branch, &seen)
      }
    }
  }

  /// For each branch its inspectors, in its own order.
  var inspectorsByBranch: [[HashedText]] {
    branches.indices.map { branch in
      orders[branch].filter { work[$0].contains(branch) }.map { inspectors[$0] }
    }
  }

  /// Gives `branch` one more inspector, moving others where that is needed.
  private mutating func place(_ branch: Int, _ seen: inout Set<Int>) -> Bool {
    for person in orders[branch] {
      if seen.contains(person) || recused[branch].contains(person) || work[person].contains(branch) {
        continue
      }
      seen.insert(person)
      if work[person].count < cap {
        work[person].append(branch)
        return true
      }
      for other in work[person] {
        work[person].removeAll { $0 == other }
        work[person].append(branch)
        if place(other, &seen) { return true }
        work[person].removeAll { $0 == branch }
        work[person].append(other)
      }
    }
    return false
  }
}

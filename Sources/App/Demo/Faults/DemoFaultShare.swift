/// Which branches have something wrong, and how much: a share of all of them, a few of those badly behind.
struct DemoFaultShare: Sendable {
  private static let block = 20

  private let scope: DemoScope

  init(_ scope: DemoScope) { self.scope = scope }

  /// The faults of the branch with that index, none for most.
  func faults(of index: Int) -> [DemoFault] {
    guard let rank = rank(of: index) else { return [] }
    let (turn, place) = rank.quotientAndRemainder(dividingBy: DemoFault.lots.count)
    guard turn > 0 else { return DemoFault.lots[place] }
    // Later on the same kinds need not always meet: as many as in that lot, drawn anew.
    var chance = Chance(scope.seed, index, .faults, 2)
    return Array(chance.shuffled(DemoFault.allCases).prefix(DemoFault.lots[place].count))
  }

  /// Which of the faulty branches it is, counted from 0; nil if it is none.
  ///
  /// Every block of twenty has the same number of them, one more or less, at places drawn for that block:
  /// so a branch knows its rank without a look at the others.
  private func rank(of index: Int) -> Int? {
    let block = index / DemoFaultShare.block
    var chance = Chance(scope.seed, block, .faults)
    let order = chance.shuffled(Array(0..<DemoFaultShare.block))
    let place = block * DemoFaultShare.block + order[index % DemoFaultShare.block]
    let before = Int((Double(place) * scope.faults).rounded(.down))
    let after = Int((Double(place + 1) * scope.faults).rounded(.down))
    return after > before ? before : nil
  }
}

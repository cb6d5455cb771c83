/// Which branches have something wrong, and how much: a share of all of them, a few of those badly behind.
struct FaultShare: Sendable {
  /// How many kinds one faulty branch after the other has: fourteen of them use up the rota.
  private static let loads = [3, 2, 1, 14, 2, 6, 1, 4, 2, 9, 3, 1, 7, 2]
  private static let block = 20

  private let scope: DemoScope

  init(_ scope: DemoScope) { self.scope = scope }

  /// The faults of the branch with that index, none for most.
  func faults(of index: Int) -> [Fault] {
    guard let rank = rank(of: index) else { return [] }
    let loads = FaultShare.loads
    let rota = Fault.rota
    let turn = loads.reduce(0, +)
    let place = rank % loads.count
    let start =
      rank / loads.count * turn + loads[..<place].reduce(0, +) + Int(scope.seed % UInt64(rota.count))
    return (0..<loads[place]).map { rota[(start + $0) % rota.count] }
  }

  /// Which of the faulty branches it is, counted from 0; nil if it is none.
  ///
  /// Every block of twenty has the same number of them, one more or less, at places drawn for that block:
  /// so a branch knows its rank without a look at the others.
  private func rank(of index: Int) -> Int? {
    let block = index / FaultShare.block
    var chance = Chance(scope.seed, block, .faults)
    let order = chance.shuffled(Array(0..<FaultShare.block))
    let place = block * FaultShare.block + order[index % FaultShare.block]
    let before = Int((Double(place) * scope.faults).rounded(.down))
    let after = Int((Double(place + 1) * scope.faults).rounded(.down))
    return after > before ? before : nil
  }
}

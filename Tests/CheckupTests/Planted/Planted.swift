import Register

@testable import Checkup

/// A branch of the planted register: how it was made, what must be found, and what was.
struct Planted {
  let number: Int
  let branch: PlantedBranch
  private(set) var faults: [String] = []
  private(set) var expected: [Expected] = []

  /// Days on which something begins or ends.
  private static let awkward = [
    Month(2026, 1).day(2), Month(2026, 1).day(31), Month(2026, 2).day(28), Month(2026, 3).day(31),
    Month(2026, 4).day(1), Month(2026, 9).day(30), Month(2026, 10).day(1), Month(2026, 11).day(23),
    Month(2026, 11).day(23), Month(2026, 12).day(20), Month(2026, 12).day(31),
  ]

  /// Makes branch `number`. Every fifth is clean; the others have one fault in turn and up to three more by chance.
  init(_ number: Int) {
    self.number = number
    var chance = Chance(seed: UInt64(number))
    let drawn = Planted.draw(number, &chance)
    let day = chance.once(in: 3) ? Month(2026, 1).first + chance.below(365) : nil
    let start = chance.below(Planted.awkward.count)
    var made = Planted.make(drawn, on: drawn.first?.day ?? day ?? Planted.awkward[start], &chance)
    // The day may not allow the first fault: look for one that does.
    for step in 1..<Planted.awkward.count where made.faults.first != drawn.first?.name {
      // Half way round, do without the others: one of them may leave no room for it.
      let fewer = step * 2 < Planted.awkward.count ? drawn : Array(drawn.prefix(1))
      let other = Planted.awkward[(start + step) % Planted.awkward.count]
      made = Planted.make(fewer, on: other, &chance)
    }
    (branch, faults, expected) = (made.branch, made.faults, made.expected)
  }

  /// Compares with what the checker finds, for the rules it has.
  func compare(_ catalogue: Catalogue) -> Comparison {
    let ids = Set(catalogue.ids)
    let written = Written(branch.files, years: Set(branch.years))
    let rounds = branch.inspections.map { Source(path: $0.key, bytes: Array(text(of: $0.value).utf8)) }
    let register = Source(path: "register.rec", bytes: Array(written.register.utf8))
    let rules = Source(path: "rules.rec", bytes: Array(text(of: branch.settings).utf8))
    let directory = Directory(sources: [register, rules] + rounds.sorted { $0.path < $1.path })
    let found = Checker(catalogue, directory, asOf: branch.asOf).findings(in: written.book)
    return Comparison(
      expected: expected.filter { ids.contains($0.rule) },
      found: found.map(Expected.init).filter { ids.contains($0.rule) })
  }

  /// What was not as it should be, with all that is needed to make the branch again.
  func complaint(_ comparison: Comparison) -> String {
    let lines =
      ["branch \(number) as of \(branch.asOf): \(faults)"]
      + comparison.missed.map { "  missed  \($0.words)" } + comparison.surplus.map { "  surplus \($0.words)" }
    return lines.joined(separator: "\n")
  }
}

extension Planted {
  private static func make(
    _ drawn: [Fault], on asOf: Day, _ chance: inout Chance
  ) -> (branch: PlantedBranch, faults: [String], expected: [Expected]) {
    var shape = Shape(&chance)
    for fault in drawn { fault.reshape?(&shape, asOf) }
    var branch = PlantedBranch(shape, asOf: asOf, &chance)
    var faults: [String] = []
    var expected: [Expected] = []
    for fault in drawn {
      guard let found = fault.plant(&branch, &chance) else { continue }
      faults.append(fault.name)
      expected += found
    }
    return (branch, faults, expected)
  }

  /// Faults that do not touch the same things.
  private static func draw(_ number: Int, _ chance: inout Chance) -> [Fault] {
    if number % 5 == 0 { return [] }
    var drawn = [Fault.all[(number - number / 5 - 1) % Fault.all.count]]
    for _ in 0..<chance.below(4) {
      let family = chance.one(of: Fault.families) ?? []
      if let fault = chance.one(of: family), !drawn.contains(where: fault.collides) { drawn.append(fault) }
    }
    return drawn
  }
}

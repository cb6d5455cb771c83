/// Names for the members of one branch, no two alike.
///
/// The first sixty-four branches share no name either: a demonstration should not look as if one person
/// belonged to two branches.
struct NameDraw: Sendable {
  private static let shares: UInt64 = 64

  private let share: UInt64
  private var chance: Chance
  private var taken: Set<[UInt8]> = []
  private var waiting: [[UInt8]]

  /// - Parameter known: names to give out first.
  init(index: Int, chance: Chance, known: [String] = []) {
    share = UInt64(index) % NameDraw.shares
    self.chance = chance
    waiting = known.reversed().map { Array($0.utf8) }
  }

  /// A name that suits someone born in that year.
  mutating func next(born year: Int, isMale: Bool) -> [UInt8] {
    if let known = waiting.popLast() {
      taken.insert(known)
      return known
    }
    for _ in 0..<4_000 {
      let name = candidate(born: year, isMale)
      if NameDraw.mixed(name) % NameDraw.shares == share, isFree(name) {
        taken.insert(name)
        return name
      }
    }
    return namesake(born: year, isMale)
  }

  /// A name that differs from `name` in its last character, as a slip of the pen does.
  mutating func misspelt(_ name: [UInt8]) -> [UInt8] {
    let endings = "时石司思诗施世试释适".unicodeScalars.map { Array(String($0).utf8) }
    for ending in chance.shuffled(endings) {
      let slip = Array(name.dropLast(3)) + ending
      if isFree(slip) {
        taken.insert(slip)
        return slip
      }
    }
    return name + Array("某".utf8)
  }

  private func isFree(_ name: [UInt8]) -> Bool {
    !taken.contains(name) && !FamiliarBranches.names.contains(name)
  }

  private mutating func candidate(born year: Int, _ isMale: Bool) -> [UInt8] {
    if chance.happens(0.012) { return chance.one(of: GivenNames.ofOtherPeoples) }
    let isOlder = year < 1970 && chance.happens(0.8)
    let older = isMale ? GivenNames.olderMen : GivenNames.olderWomen
    let given = chance.one(of: isOlder ? older : isMale ? GivenNames.men : GivenNames.women)
    return NameDraw.surname(chance.below(NameDraw.total)) + given
  }

  /// The branch tells namesakes apart by a suffix of its own choice.
  private mutating func namesake(born year: Int, _ isMale: Bool) -> [UInt8] {
    var name = candidate(born: year, isMale)
    for suffix in ["大", "小", "东", "西", "南", "北"] where !isFree(name) { name += Array(suffix.utf8) }
    taken.insert(name)
    return name
  }
}

extension NameDraw {
  /// How often each surname and all those before it are met.
  private static let sums: [Int] = {
    var sum = 0
    return Surnames.weighted.map { entry in
      sum += entry.weight
      return sum
    }
  }()

  private static let total = sums.last ?? 0

  private static func surname(_ number: Int) -> [UInt8] {
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > number { high = middle } else { low = middle + 1 }
    }
    return Surnames.weighted[low].name
  }

  private static func mixed(_ name: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash >> 40
  }
}

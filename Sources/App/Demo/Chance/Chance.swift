/// Numbers that look like chance and are the same for the same seed on every machine (SplitMix64).
struct Chance: Sendable {
  /// What a row of numbers is for: one use drawing more of them leaves the others as they were.
  enum Use: UInt64, Sendable {
    case profile = 1, people, offices, calendar, attendance, votes, dues, talks, faults, waivers, texts
  }

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  init(_ seed: UInt64, _ index: Int, _ use: Use, _ part: Int = 0) {
    state = seed
    for step in [UInt64(truncatingIfNeeded: index), use.rawValue, UInt64(truncatingIfNeeded: part)] {
      state ^= step &* 0xd6e8_feb8_6659_fd93
      state = next()
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is no number below \(bound)")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in that share of all cases.
  mutating func happens(_ share: Double) -> Bool { Double(next() >> 11) < share * 0x1p53 }

  mutating func one<Thing>(of things: [Thing]) -> Thing { things[below(things.count)] }

  /// One of `things`, or nil if there are none.
  mutating func any<Thing>(of things: [Thing]) -> Thing? { things.isEmpty ? nil : one(of: things) }

  mutating func shuffle<Thing>(_ things: inout [Thing]) {
    guard things.count > 1 else { return }
    for last in stride(from: things.count - 1, to: 0, by: -1) { things.swapAt(last, below(last + 1)) }
  }

  mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
    var things = things
    shuffle(&things)
    return things
  }

  /// One of the things, each as likely as its weight says.
  mutating func weighted<Thing>(_ choices: [(Thing, Int)]) -> Thing {
    var left = below(choices.reduce(0) { $0 + $1.1 })
    for (thing, weight) in choices {
      if left < weight { return thing }
      left -= weight
    }
    return choices[choices.count - 1].0
  }
}

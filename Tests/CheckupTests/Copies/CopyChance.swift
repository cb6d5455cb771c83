/// Chance that is the same for the same seed.
struct CopyChance {
  private var state: UInt64

  /// Neighbouring seeds must not give the same numbers one step later.
  init(seed: Int) {
    var first = UInt64(truncatingIfNeeded: seed) &* 0xD6E8_FEB8_6659_FD93 &+ 77
    first = (first ^ (first >> 32)) &* 0xD6E8_FEB8_6659_FD93
    state = first ^ (first >> 32)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }
  mutating func one<Thing>(of things: [Thing]) -> Thing { things[below(things.count)] }
}

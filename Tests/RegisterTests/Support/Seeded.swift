/// Chance that is the same on every run: SplitMix64.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func chance() -> Bool { Bool.random(using: &self) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  mutating func pick<Word: CaseIterable>(_ words: Word.Type) -> Word { pick(Array(Word.allCases)) }

  /// A value half of the time.
  mutating func maybe<Value>(_ make: (inout Seeded) -> Value) -> Value? { chance() ? make(&self) : nil }

  /// Up to `most` values.
  mutating func some<Value>(_ most: Int, _ make: (inout Seeded) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<number(0...most) { values.append(make(&self)) }
    return values
  }
}

/// The names of everyone in the register, to be found in running text by longest match.
///
/// Every character of every minute is asked, so a small table says whether a name may begin with it, and a small
/// filter whether one may begin with it and the next; only then are the names themselves looked up, by their first
/// three characters and by their first two.
package struct KnownNames: Sendable {
  /// What each character is, and whether a name begins with it.
  private(set) var letters = Letters()

  /// Some bits for the first two characters of names: where one is missing no name begins with them.
  private var filter: [UInt64]

  /// The first three characters of names, or the first two of shorter ones, by open addressing; 0 where the slot is
  /// free.
  private var slots: [UInt64]

  /// For each slot, the numbers of its names.
  private var ranges: [Range<Int32>]

  /// Names as they are written, one after the other, the longest of each slot first; and where each begins.
  private var spellings: [UInt8] = []
  private var starts: [Int32] = [0]

  /// Names that do not begin with two Chinese characters, the longest first.
  private var odd: [[UInt8]] = []

  package init(_ names: some Sequence<String>) {
    var bySlot: [UInt64: [[UInt8]]] = [:]
    for name in Set(names) where !name.isEmpty {
      let spelling = Array(name.utf8)
      if let key = KnownNames.key(of: spelling) {
        bySlot[key, default: []].append(spelling)
        letters.note(.nameStart, spelling)
      } else {
        odd.append(spelling)
        letters.note(.oddStart, spelling)
      }
    }
    odd.sort { $0.count > $1.count }
    var size = 64
    while size < bySlot.count * 3 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    ranges = Array(repeating: 0..<0, count: size)
    filter = Array(repeating: 0, count: size / 32)
    for (key, names) in bySlot { put(names.sorted { $0.count > $1.count }, at: key) }
  }

  /// The bytes of the longest name that stands at `place`; 0 if none does.
  ///
  /// - Parameter letter: what stands there.
  func length(in text: UnsafeBufferPointer<UInt8>, at place: Int, _ letter: Letters.Letter) -> Int {
    var longest = 0
    if letter.contains(.nameStart), place + 6 <= text.count { longest = usualLength(in: text, at: place) }
    if letter.contains(.oddStart) || letter.contains(.other) && letters.oddBytes[Int(text[place])] {
      for name in odd where name.count > longest && KnownNames.stands(name, in: text, at: place) {
        longest = name.count
      }
    }
    return longest
  }
}

extension KnownNames {
  private mutating func put(_ names: [[UInt8]], at key: UInt64) {
    let pair = KnownNames.hash(key & 0xFFFF_FFFF)
    filter[Int(pair >> 6) & (filter.count - 1)] |= 1 << (pair & 63)
    let slot = slot(of: key)
    slots[slot] = key
    ranges[slot] = Int32(starts.count - 1)..<Int32(starts.count - 1 + names.count)
    for name in names {
      spellings += name
      starts.append(Int32(spellings.count))
    }
  }

  /// The bytes of the longest name that begins with the two Chinese characters at `place`; 0 if none does.
  @inline(__always)
  private func usualLength(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let pair = KnownNames.pair(text, place)
    let hash = KnownNames.hash(pair)
    guard filter[Int(hash >> 6) & (filter.count - 1)] & 1 << (hash & 63) != 0 else { return 0 }
    if place + 9 <= text.count {
      let length = length(of: KnownNames.triple(pair, text, place), in: text, at: place)
      if length > 0 { return length }
    }
    return length(of: pair, in: text, at: place)
  }

  /// The bytes of the longest name with that key that stands at `place`; 0 if none does.
  private func length(of key: UInt64, in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let slot = slot(of: key)
    guard slots[slot] == key else { return 0 }
    for number in ranges[slot] {
      let length = length(of: Int(number), in: text, at: place)
      if length > 0 { return length }
    }
    return 0
  }

  /// The bytes of that name if it stands at `place`, else 0.
  private func length(of number: Int, in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let (first, end) = (Int(starts[number]), Int(starts[number + 1]))
    guard place + end - first <= text.count else { return 0 }
    for offset in 0..<(end - first) where spellings[first + offset] != text[place + offset] { return 0 }
    return end - first
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 32 }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(KnownNames.hash(key)) & (slots.count - 1)
    while slots[slot] != 0 && slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The key of a name that begins with two characters of three bytes each.
  private static func key(of name: [UInt8]) -> UInt64? {
    guard name.count >= 6, name[0] & 0xF0 == 0xE0, name[3] & 0xF0 == 0xE0 else { return nil }
    return name.withUnsafeBufferPointer { text in
      let pair = pair(text, 0)
      return name.count >= 9 && name[6] & 0xF0 == 0xE0 ? triple(pair, text, 0) : pair
    }
  }

  /// Sixteen bits for each of the two characters at `place`.
  @inline(__always)
  private static func pair(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(Letters.scalar(text, place)) << 16 | UInt64(Letters.scalar(text, place + 3))
  }

  /// `pair` with the third character above it.
  @inline(__always)
  private static func triple(_ pair: UInt64, _ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    UInt64(Letters.scalar(text, place + 6)) << 32 | pair
  }

  private static func stands(
    _ name: [UInt8], in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard place + name.count <= text.count else { return false }
    for offset in name.indices where name[offset] != text[place + offset] { return false }
    return true
  }
}

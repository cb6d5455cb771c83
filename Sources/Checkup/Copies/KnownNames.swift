/// The names of everyone in the register, to be found in running text by longest match.
///
/// Every character of every minute is asked, so the first two characters of a name are looked up in one step.
package struct KnownNames: Sendable {
  /// One bit for each character that a name of two or more characters begins with.
  private var beginnings = [UInt64](repeating: 0, count: 1024)

  /// The first two characters of names, by open addressing; 0 where the slot is free.
  private var slots: [UInt64]

  /// For each slot, its names in `spellings`.
  private var ranges: [Range<Int32>]

  /// Names as they are written, one after the other, the longest of each slot first; and where each begins.
  private var letters: [UInt8] = []
  private var starts: [Int32] = [0]

  /// Names that do not begin with two Chinese characters, the longest first.
  private var odd: [[UInt8]] = []

  /// Whether an odd name begins with that byte.
  private var oddStarts = [Bool](repeating: false, count: 256)

  package init(_ names: some Sequence<String>) {
    var bySlot: [UInt64: [[UInt8]]] = [:]
    for name in Set(names) where !name.isEmpty {
      let spelling = Array(name.utf8)
      if let key = KnownNames.key(of: spelling) {
        bySlot[key, default: []].append(spelling)
      } else {
        odd.append(spelling)
        oddStarts[Int(spelling[0])] = true
      }
    }
    odd.sort { $0.count > $1.count }
    var size = 64
    while size < bySlot.count * 3 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    ranges = Array(repeating: 0..<0, count: size)
    for (key, names) in bySlot { put(names.sorted { $0.count > $1.count }, at: key) }
  }

  /// Whether a name may begin with that character.
  @inline(__always)
  func mayBegin(with scalar: UInt32) -> Bool {
    beginnings[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }

  /// Whether a name that is not written in Chinese characters may begin with that byte.
  @inline(__always)
  func mayBeginOddly(with byte: UInt8) -> Bool { oddStarts[Int(byte)] }

  /// The bytes of the longest name that stands at `place`; nil if none does.
  func length(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    var longest = 0
    if place + 6 <= text.count {
      let key = KnownNames.key(text, place)
      let slot = slot(of: key)
      if slots[slot] == key {
        for number in ranges[slot] {
          longest = length(of: Int(number), in: text, at: place)
          if longest > 0 { break }
        }
      }
    }
    if oddStarts[Int(text[place])] {
      for name in odd where name.count > longest && KnownNames.stands(name, in: text, at: place) {
        longest = name.count
      }
    }
    return longest > 0 ? longest : nil
  }
}

extension KnownNames {
  private mutating func put(_ names: [[UInt8]], at key: UInt64) {
    let slot = slot(of: key)
    slots[slot] = key
    ranges[slot] = Int32(starts.count - 1)..<Int32(starts.count - 1 + names.count)
    for name in names {
      letters += name
      starts.append(Int32(letters.count))
    }
    let first = UInt32(key >> 40 & 15) << 12 | UInt32(key >> 32 & 63) << 6 | UInt32(key >> 24 & 63)
    beginnings[Int(first >> 6)] |= 1 << UInt64(first & 63)
  }

  /// The bytes of that name if it stands at `place`, else 0.
  private func length(of number: Int, in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let (first, end) = (Int(starts[number]), Int(starts[number + 1]))
    guard place + end - first <= text.count else { return 0 }
    // Its first two characters were looked up already.
    for offset in 6..<(end - first) where letters[first + offset] != text[place + offset] { return 0 }
    return end - first
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] != 0 && slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The first six bytes, where they are two characters of three bytes each.
  private static func key(of name: [UInt8]) -> UInt64? {
    guard name.count >= 6, name[0] & 0xF0 == 0xE0, name[3] & 0xF0 == 0xE0 else { return nil }
    return name.withUnsafeBufferPointer { key($0, 0) }
  }

  @inline(__always)
  private static func key(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<6 { key = key << 8 | UInt64(text[place + offset]) }
    return key
  }

  private static func stands(
    _ name: [UInt8], in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard place + name.count <= text.count else { return false }
    for offset in name.indices where name[offset] != text[place + offset] { return false }
    return true
  }
}

/// Someone named in a branch's records: a small number that stands for one spelling.
package struct Person: Hashable, Comparable, Sendable {
  package let number: Int32

  package static func < (left: Person, right: Person) -> Bool { left.number < right.number }
}

/// The spellings of names met in one branch, each given a number in the order they were met.
///
/// Attendance is most of what a register holds: looking a name up must not make a `String`.
package struct Names: Sendable {
  private var letters: [UInt8] = []
  private var ends: [Int32] = []
  private var slots: [Int32] = Array(repeating: -1, count: 128)

  package init() {}

  package var count: Int { ends.count }

  package subscript(_ person: Person) -> String {
    String(decoding: letters[extent(Int(person.number))], as: UTF8.self)
  }

  /// The person spelled so, if that spelling was met.
  package func person(named name: String) -> Person? {
    let bytes = Array(name.utf8)
    let number = slots[slot(of: bytes, bytes.startIndex, bytes.endIndex)]
    return number < 0 ? nil : Person(number: number)
  }

  package mutating func person(_ name: String) -> Person {
    let bytes = Array(name.utf8)
    return person(bytes, bytes.startIndex, bytes.endIndex)
  }

  /// The person spelled by the bytes from `start` up to `end`.
  mutating func person(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Person {
    let slot = slot(of: bytes, start, end)
    if slots[slot] >= 0 { return Person(number: slots[slot]) }
    let number = Int32(ends.count)
    slots[slot] = number
    letters.append(contentsOf: bytes[start..<end])
    ends.append(Int32(letters.count))
    if ends.count * 2 > slots.count { grow() }
    return Person(number: number)
  }
}

extension Names {
  private func extent(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// Where the spelling is, or the free slot it would take: open addressing over FNV-1a.
  private func slot(of bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var slot = Names.hash(bytes, start, end) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isSpelled(Int(slots[slot]), bytes, start, end) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isSpelled(_ number: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let own = extent(number)
    guard own.count == end - start else { return false }
    for offset in 0..<own.count where letters[own.lowerBound + offset] != bytes[start + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in ends.indices {
      let own = extent(number)
      slots[slot(of: letters, own.lowerBound, own.upperBound)] = Int32(number)
    }
  }

  private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in start..<end { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}

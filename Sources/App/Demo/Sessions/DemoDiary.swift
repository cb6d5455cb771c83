import Register

/// The branch's calendar: no one is in two places, because nothing is booked twice.
struct DemoDiary: Sendable {
  /// Part of a day that a session takes up.
  enum Slot: Int, CaseIterable, Sendable {
    case morning, afternoon, evening

    /// The earliest start, in minutes since midnight.
    var start: Int { [540, 840, 1_140][rawValue] }
  }

  private let first: Day
  private var taken: [UInt8]

  init(from first: Day, to last: Day) {
    self.first = first
    taken = Array(repeating: 0, count: max(1, last - first + 1))
  }

  func isFree(_ day: Day, _ slot: Slot) -> Bool { taken[day - first] & (1 << UInt8(slot.rawValue)) == 0 }

  func isEmpty(_ day: Day) -> Bool { !taken.indices.contains(day - first) || taken[day - first] == 0 }

  mutating func take(_ day: Day, _ slot: Slot) { taken[day - first] |= 1 << UInt8(slot.rawValue) }

  /// Books the free slot nearest to `wish`, later rather than earlier, on a working day if there is one.
  mutating func book(
    near wish: Day, from earliest: Day, to latest: Day, _ slots: [Slot], anyDay: Bool = false
  ) -> (day: Day, slot: Slot)? {
    guard
      let found = search(wish, earliest, latest, slots, anyDay) ?? search(wish, earliest, latest, slots, true)
    else { return nil }
    take(found.day, found.slot)
    return found
  }

  private func search(
    _ wish: Day, _ earliest: Day, _ latest: Day, _ slots: [Slot], _ anyDay: Bool
  ) -> (day: Day, slot: Slot)? {
    guard earliest <= latest else { return nil }
    let wish = max(earliest, min(wish, latest))
    let later = (0...(latest - wish)).map { wish + $0 }
    let sooner = (0...(wish - earliest)).dropFirst().map { wish - $0 }
    for day in later + sooner where anyDay || day.weekday <= 5 {
      // Two sessions a day are enough.
      guard taken[day - first].nonzeroBitCount < 2 else { continue }
      for slot in slots where isFree(day, slot) { return (day, slot) }
    }
    return nil
  }
}

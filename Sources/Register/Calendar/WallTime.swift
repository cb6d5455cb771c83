/// A time of day as a clock on the wall shows it, to the minute.
package struct WallTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int16

  package init?(_ hour: Int, _ minute: Int) {
    guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  package static func < (left: WallTime, right: WallTime) -> Bool { left.minutes < right.minutes }
}

extension WallTime: LosslessStringConvertible {
  /// As the files write it, `09:30`.
  package var description: String {
    "\(padded(Int(minutes) / 60, to: 2)):\(padded(Int(minutes) % 60, to: 2))"
  }

  /// Reads `09:30` and nothing else.
  package init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  init?(_ bytes: ArraySlice<UInt8>) {
    let first = bytes.startIndex
    guard bytes.count == 5, bytes[first + 2] == UInt8(ascii: ":"), let hour = digits(bytes, first, 2),
      let minute = digits(bytes, first + 3, 2)
    else { return nil }
    self.init(hour, minute)
  }
}

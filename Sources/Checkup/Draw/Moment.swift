/// A local wall-clock time as people write it down, `2026-11-21 16:05`; ordered as time is.
package struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads `2026-11-21 16:05` and nothing else; the day must be in the calendar.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      let year = Moment.number(bytes[0..<4]), let month = Moment.number(bytes[5..<7]),
      let day = Moment.number(bytes[8..<10]), let hour = Moment.number(bytes[11..<13]),
      let minute = Moment.number(bytes[14..<16]),
      year > 0, 1...12 ~= month, 1...Moment.length(of: month, year) ~= day, hour < 24, minute < 60
    else { return nil }
    description = text
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

extension Moment {
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

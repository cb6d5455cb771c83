/// A civil date of the proleptic Gregorian calendar, without a time zone.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// The day with that year, month and day of the month, or nil where the calendar has none.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Day.length(ofMonth: month, year) ~= day else { return nil }
    self.init(number: Day.number(year, month, day))
  }

  package var year: Int { civil.year }
  package var dayOfMonth: Int { civil.day }
  package var month: Month { Month(civil.year, civil.month) }

  /// Monday is 1, Sunday 7.
  package var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 + 1 }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: Int32(clamping: Int(day.number) + days)) }
  package static func - (day: Day, days: Int) -> Day { day + -days }

  /// Days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// The same day `months` later, or the last of that month if it is shorter (our default for month arithmetic).
  package func adding(months: Int) -> Day {
    let month = self.month + months
    return month.day(dayOfMonth)
  }

  static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day {
  /// Days since 1970-01-01, counted in years that begin in March so that the leap day comes last.
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return Int32(clamping: era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468)
  }

  var civil: (year: Int, month: Int, day: Int) {
    let days = Int(number) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension Day: CustomStringConvertible {
  /// As the files write it, `2026-03-01`.
  package var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// As record numbers begin, `20260301`.
  package var compact: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))\(padded(month, to: 2))\(padded(day, to: 2))"
  }
}

extension Day: LosslessStringConvertible {
  /// Reads `2026-03-01` and nothing else.
  package init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// Whether `text` is written as a day is, also where the calendar has no such day: `2026-02-30`.
  package static func isShape(of text: String) -> Bool { parts(Array(text.utf8)[...]) != nil }

  init?(_ bytes: ArraySlice<UInt8>) {
    guard let (year, month, day) = Day.parts(bytes) else { return nil }
    self.init(year, month, day)
  }

  private static func parts(_ bytes: ArraySlice<UInt8>) -> (year: Int, month: Int, day: Int)? {
    let first = bytes.startIndex
    guard bytes.count == 10, bytes[first + 4] == UInt8(ascii: "-"), bytes[first + 7] == UInt8(ascii: "-"),
      let year = digits(bytes, first, 4), let month = digits(bytes, first + 5, 2),
      let day = digits(bytes, first + 8, 2)
    else { return nil }
    return (year, month, day)
  }
}

/// The number in `count` ASCII digits from `first` on, or nil if one of them is none.
func digits(_ bytes: ArraySlice<UInt8>, _ first: Int, _ count: Int) -> Int? {
  var value = 0
  for index in first..<first + count {
    let digit = bytes[index] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    value = value * 10 + Int(digit)
  }
  return value
}

/// Writes a number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

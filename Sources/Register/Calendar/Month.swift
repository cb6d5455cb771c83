/// A calendar month.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since January of the year 0.
  package let number: Int32

  package init(number: Int32) { self.number = number }
  package init(_ year: Int, _ month: Int) { number = Int32(clamping: year * 12 + month - 1) }

  package var year: Int { (Int(number) - (ofYear - 1)) / 12 }

  /// 1 to 12.
  package var ofYear: Int { (Int(number) % 12 + 12) % 12 + 1 }
  package var first: Day { day(1) }
  package var last: Day { day(31) }
  package var length: Int { Day.length(ofMonth: ofYear, year) }
  package var quarter: Quarter { Quarter(year, (ofYear - 1) / 3 + 1) }

  /// That day of this month, or its last day if the month is shorter.
  package func day(_ ofMonth: Int) -> Day {
    Day(number: Day.number(year, self.ofYear, max(1, min(ofMonth, length))))
  }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
  package static func + (month: Month, months: Int) -> Month {
    Month(number: Int32(clamping: Int(month.number) + months))
  }
  package static func - (left: Month, right: Month) -> Int { Int(left.number) - Int(right.number) }
}

extension Month: LosslessStringConvertible {
  /// As the files write it, `2026-03`.
  package var description: String { "\(padded(year, to: 4))-\(padded(ofYear, to: 2))" }

  /// Reads `2026-03` and nothing else.
  package init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  init?(_ bytes: ArraySlice<UInt8>) {
    let first = bytes.startIndex
    guard bytes.count == 7, bytes[first + 4] == UInt8(ascii: "-"), let year = digits(bytes, first, 4),
      let month = digits(bytes, first + 5, 2), 1...12 ~= month, year > 0
    else { return nil }
    self.init(year, month)
  }
}

extension Month: Strideable {
  package func distance(to other: Month) -> Int { other - self }
  package func advanced(by months: Int) -> Month { self + months }
}

/// A quarter of a calendar year.
package struct Quarter: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int

  /// 1 to 4.
  package let ofYear: Int

  package init(_ year: Int, _ ofYear: Int) {
    self.year = year
    self.ofYear = ofYear
  }

  package var first: Day { Month(year, ofYear * 3 - 2).first }
  package var last: Day { Month(year, ofYear * 3).last }
  package var next: Quarter { ofYear == 4 ? Quarter(year + 1, 1) : Quarter(year, ofYear + 1) }
  package var description: String { "\(padded(year, to: 4))-Q\(ofYear)" }

  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.ofYear) < (right.year, right.ofYear)
  }
}

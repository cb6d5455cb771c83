/// A day of the calendar, without time or time zone, from the years 1 to 9999.
package struct CivilDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// A day that exists, or nil.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...CivilDay.length(ofMonth: month, year: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `serial` days after 1970-01-01; the nearest one in range where that is out of it.
  package init(serial: Int) {
    // Counted from 1 March of year 0, so that the leap day ends a year of 365.2425 days on average.
    let days = min(max(serial, -719_162), 2_932_896) + 719_468
    let era = days / 146_097
    let ofEra = days % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    day = ofYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The days in one month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDay {
  /// Days since 1970-01-01.
  package var serial: Int {
    let shifted = month <= 2 ? year - 1 : year
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let era = shifted / 400
    let yearOfEra = shifted % 400
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// The day of the week, Monday 1 to Sunday 7.
  package var weekday: Int {
    // 1970-01-01 was a Thursday; adding whole weeks keeps the remainder positive.
    (serial + 3 + 7 * 200_000) % 7 + 1
  }

  /// The day so many days later, earlier if negative.
  package func adding(days: Int) -> CivilDay {
    CivilDay(serial: serial + min(max(days, -4_000_000), 4_000_000))
  }

  /// The same day so many months later, or the last of that month where it is shorter.
  package func adding(months: Int) -> CivilDay {
    let count = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let (year, month) = (count / 12, count % 12 + 1)
    let day = min(day, CivilDay.length(ofMonth: month, year: year))
    return CivilDay(year: year, month: month, day: day) ?? self
  }

  /// The first of this day's month.
  package var firstOfMonth: CivilDay { adding(days: 1 - day) }
}

extension CivilDay: Comparable {
  package static func < (one: CivilDay, other: CivilDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}

extension CivilDay: CustomStringConvertible {
  /// `2026-11-05`.
  package var description: String {
    "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }
}

extension Int {
  fileprivate func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

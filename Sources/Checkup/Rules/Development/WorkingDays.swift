import Register

/// Which days are worked on: Monday to Friday without the holidays of `holidays.rec`, and with its working weekends.
struct WorkingDays {
  private let free: Set<Day>
  private let worked: Set<Day>
  private let years: Set<Int>

  init(_ holidays: [Holiday]) {
    free = Set(holidays.filter { !$0.isWorkday }.map(\.date))
    worked = Set(holidays.filter(\.isWorkday).map(\.date))
    years = Set(holidays.map(\.date.year))
  }

  /// Whether anything is known of that year's holidays.
  func areKnown(in year: Int) -> Bool { years.contains(year) }

  /// How many there are, the first and the last day counted; no further than to `limit`, so that a year mistyped costs
  /// nothing.
  func count(from first: Day, through last: Day, upTo limit: Int) -> Int {
    var (day, count) = (first, 0)
    while day <= last, count < limit {
      if worked.contains(day) || day.weekday <= 5 && !free.contains(day) { count += 1 }
      day = day + 1
    }
    return count
  }
}

/// A stretch of the calendar that an obligation recurs in.
package enum Period: Hashable, Sendable {
  case month(Month)
  case quarter(Quarter)
  case year(Int)

  /// How often a period of this length recurs.
  package enum Length: String, Sendable {
    case month, quarter, year

    /// The period of this length that holds `day`.
    package func around(_ day: Day) -> Period {
      switch self {
      case .month: .month(day.month)
      case .quarter: .quarter(day.month.quarter)
      case .year: .year(day.year)
      }
    }
  }

  package var first: Day {
    switch self {
    case .month(let month): month.first
    case .quarter(let quarter): quarter.first
    case .year(let year): Month(year, 1).first
    }
  }

  package var last: Day {
    switch self {
    case .month(let month): month.last
    case .quarter(let quarter): quarter.last
    case .year(let year): Month(year, 12).last
    }
  }

  package var next: Period {
    switch self {
    case .month(let month): .month(month + 1)
    case .quarter(let quarter): .quarter(quarter.next)
    case .year(let year): .year(year + 1)
    }
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

extension Period: Comparable {
  package static func < (left: Period, right: Period) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}

extension Period: LosslessStringConvertible {
  /// `2026-03`, `2026-Q1` or `2026`.
  package var description: String {
    switch self {
    case .month(let month): month.description
    case .quarter(let quarter): quarter.description
    case .year(let year): padded(year, to: 4)
    }
  }

  /// Reads what `description` writes, and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)[...]
    if let month = Month(bytes) {
      self = .month(month)
    } else if bytes.count == 4, let year = digits(bytes, 0, 4), year > 0 {
      self = .year(year)
    } else if bytes.count == 7, bytes[4...5] == [UInt8(ascii: "-"), UInt8(ascii: "Q")],
      let year = digits(bytes, 0, 4), let quarter = digits(bytes, 6, 1), 1...4 ~= quarter
    {
      self = .quarter(Quarter(year, quarter))
    } else {
      return nil
    }
  }
}

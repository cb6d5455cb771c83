import Register

/// What a demonstration is to cover: everything in it follows from these values.
struct DemoScope: Sendable {
  let seed: UInt64
  let branches: Int
  /// Calendar years, the last of them the year of `asOf`.
  let years: Int
  let asOf: Day
  /// The share of branches that have something wrong, 0 to 1.
  let faults: Double

  var firstYear: Int { asOf.year - years + 1 }
  var firstDay: Day { Month(firstYear, 1).first }
  var folders: ClosedRange<Int> { firstYear...asOf.year }
}

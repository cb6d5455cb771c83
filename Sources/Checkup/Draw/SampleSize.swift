/// How many branches to draw, and what a draw says afterwards.
///
/// All of it holds for draws in which every branch has the same chance; with weights or branches that must be
/// visited it is only a hint.
package enum SampleSize {
  /// Returns the least number to draw so that at least one of `bad` branches among `all` is met with a
  /// probability of `confidence` percent or more (discovery sampling).
  ///
  /// Exact: in integers, because ties occur. Nil unless 1 <= bad <= all and 1 <= confidence <= 99.
  package static func discovering(_ bad: Int, among all: Int, confidence: Int) -> Int? {
    guard isCountable(all), 1...all ~= bad, 1...99 ~= confidence else { return nil }
    let isEnough = { (drawn: Int) in missesRarely(bad, among: all, drawn: drawn, percent: 100 - confidence) }
    // Doubling first keeps the numbers small: what is enough is far below half of the list as a rule.
    var enough = 1
    while !isEnough(enough) { enough = min(all, enough * 2) }
    return least(in: enough / 2 + 1...enough, where: isEnough)
  }

  /// Returns the probability, 0 to 1, that drawing `drawn` meets at least one of `bad` branches among `all`.
  package static func chance(ofMeeting bad: Int, among all: Int, drawn: Int) -> Double {
    1 - factors(bad, among: all, drawn: drawn).reduce(1.0) { $0 * Double(max(0, $1.left)) / Double($1.of) }
  }

  /// Returns the largest number of bad branches among `all` that still goes together with finding `found` or fewer
  /// among `drawn`: with `confidence` percent there are no more.
  ///
  /// Exact fractions. Nil unless 0 <= found <= drawn <= all and 1 <= confidence <= 99.
  package static func mostBad(among all: Int, drawn: Int, found: Int, confidence: Int = 95) -> Int? {
    guard isCountable(all), 0...all ~= drawn, 0...drawn ~= found, 1...99 ~= confidence else { return nil }
    let outcomes = Natural.ways(of: drawn, outOf: all) * (100 - confidence)
    let isTooMany = { (bad: Int) in
      outcomes >= waysOfFinding(atMost: found, of: bad, among: all, drawn: drawn) * 100
    }
    let most = all - (drawn - found)
    guard isTooMany(most) else { return most }
    return least(in: found...most, where: isTooMany) - 1
  }
}

extension SampleSize {
  /// Numbers whose factors are one digit of a `Natural`.
  private static func isCountable(_ all: Int) -> Bool { 1...10_000_000 ~= all }

  /// The factors of the probability of missing all of `bad`: by the smaller of the two numbers, since drawing
  /// n out of N and missing D is as likely as drawing D and missing n.
  private static func factors(
    _ bad: Int, among all: Int, drawn: Int,
  ) -> LazyMapSequence<Range<Int>, (left: Int, of: Int)> {
    let (few, many) = (max(0, min(bad, drawn, all)), max(bad, drawn))
    return (0..<few).lazy.map { (all - many - $0, all - $0) }
  }

  private static func missesRarely(_ bad: Int, among all: Int, drawn: Int, percent: Int) -> Bool {
    var (missed, allowed) = (Natural(100), Natural(percent))
    for factor in factors(bad, among: all, drawn: drawn) {
      missed = missed * max(0, factor.left)
      allowed = allowed * factor.of
    }
    return missed <= allowed
  }

  /// In how many ways `drawn` of `all` can hold at most `found` of `bad`.
  private static func waysOfFinding(atMost found: Int, of bad: Int, among all: Int, drawn: Int) -> Natural {
    let good = all - bad
    let fewest = max(0, drawn - good)
    guard fewest <= min(found, bad) else { return Natural(0) }
    var ways = Natural.ways(of: drawn - fewest, outOf: good).times(waysOf: fewest, outOf: bad)
    var sum = ways
    for count in fewest..<min(found, bad, drawn) {
      // One bad branch more and one good branch less: both divisions are exact.
      ways = ways * (bad - count) / (count + 1) * (drawn - count) / (good - drawn + count + 1)
      sum = sum + ways
    }
    return sum
  }

  /// The least number of `range` for which `holds`, found by halving; its last number is known to hold.
  private static func least(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

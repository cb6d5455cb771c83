import Testing

@testable import Checkup

@Suite struct `Everybody's chance` {
  /// The chi-square of how often each of the branches was among the `drawn` first of some draws.
  ///
  /// Being drawn or not has the variance of one of n out of N without replacement, hence the factor.
  static func chiSquare(_ counts: [Int], draws: Int, drawn: Int) -> Double {
    let all = Double(counts.count)
    let expected = Double(draws * drawn) / all
    let sum = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    return sum * (all - 1) / (all - Double(drawn))
  }

  static func inclusions(of entries: [DrawFrame.Entry], drawn: Int, seeds: Range<Int>) -> [Int] {
    var counts: [HashedText: Int] = [:]
    for seed in seeds {
      for ticket in Draw.tickets(for: entries, round: hashed("2024Q1"), seed: hashed("\(seed)")).prefix(drawn)
      {
        counts[ticket.branch, default: 0] += 1
      }
    }
    return entries.map { counts[$0.id] ?? 0 }
  }

  @Test func `equal slips have equal chances`() {
    let entries = (1...20).map { entry("ZB\($0)") }
    let draws = soak(500)
    let counts = Self.inclusions(of: entries, drawn: 5, seeds: 0..<draws)
    // 19 degrees of freedom, 99.9 % band.
    #expect(5.4...43.8 ~= Self.chiSquare(counts, draws: draws, drawn: 5))
  }

  @Test func `remainders of one byte would be noticed`() {
    // 256 values on 100 places: the first 56 are half as likely again as the others.
    var numbers = SteadyNumbers(5)
    var counts = Array(repeating: 0, count: 100)
    for _ in 0..<20_000 { counts[Int(UInt8.random(in: 0...255, using: &numbers)) % 100] += 1 }
    #expect(counts[..<56].reduce(0, +) > 12_500)
    // 99 degrees of freedom: 99.9 % of fair draws stay below 148.2.
    #expect(Self.chiSquare(counts, draws: 20_000, drawn: 1) > 148.2)
  }

  @Test func `more slips are a better chance, though not in proportion`() {
    let weights = [1, 1, 2, 4, 8]
    let entries = (0..<25).map { entry("ZB\($0)", weight: weights[$0 % 5]) }
    let draws = soak(300)
    let counts = Self.inclusions(of: entries, drawn: 5, seeds: 0..<draws)
    let shares = [1, 2, 4, 8].map { weight in
      let own = entries.indices.filter { entries[$0].weight == weight }
      return Double(own.map { counts[$0] }.reduce(0, +)) / Double(draws * own.count)
    }
    let measured = [0.0711, 0.1383, 0.2593, 0.4601]
    for (share, expected) in zip(shares, measured) { #expect(abs(share - expected) < 0.03) }
  }
}

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

  /// The share of draws that a branch of each weight was in, as the reference measured it over 20,000 seeds.
  private static let measured = [1: 0.0711, 2: 0.1383, 4: 0.2593, 8: 0.4601]

  private static let chances = SlipChances([(weight: 1, of: 10), (2, 5), (4, 5), (8, 5)], drawn: 5)

  @Test func `more slips are a better chance, though not in proportion`() {
    for (weight, expected) in zip([1, 2, 4, 8], Self.chances.inclusion) {
      #expect(abs(expected - (Self.measured[weight] ?? 0)) < 0.002)
    }
  }

  @Test func `weighted slips have the chances that their numbers give`() {
    let weights = [1, 1, 2, 4, 8]
    let entries = (0..<25).map { entry("ZB\($0)", weight: weights[$0 % 5]) }
    let draws = soak(1000)
    let counts = Self.inclusions(of: entries, drawn: 5, seeds: 0..<draws)
    let ofWeight = [1, 2, 4, 8].map { weight in
      zip(entries, counts).filter { $0.0.weight == weight }.map(\.1).reduce(0, +)
    }
    // 3 degrees of freedom: 99.9 % of fair draws stay below 16.27, and 99.9 % above 0.024.
    #expect(0.024...16.27 ~= Self.chances.chiSquare(ofWeight, draws: draws))
    // Slips that counted for nothing would be noticed.
    let equal = Self.inclusions(of: entries.map { entry($0.id.text) }, drawn: 5, seeds: 0..<draws)
    let ofEqual = [1, 2, 4, 8].map { weight in
      zip(entries, equal).filter { $0.0.weight == weight }.map(\.1).reduce(0, +)
    }
    #expect(Self.chances.chiSquare(ofEqual, draws: draws) > 1000)
  }

  @Test func `branches of the same weight have the same chance`() {
    let entries = (0..<25).map { entry("ZB\($0)", weight: [1, 1, 2, 4, 8][$0 % 5]) }
    let draws = soak(1000)
    let counts = Self.inclusions(of: entries, drawn: 5, seeds: 0..<draws)
    let light = zip(entries, counts).filter { $0.0.weight == 1 }.map(\.1)
    // 9 degrees of freedom. How many of the ten are drawn varies from draw to draw, which only shrinks the sum's
    // share of chance, so only the upper end of the band is a test.
    #expect(Self.chiSquare(light, draws: light.reduce(0, +), drawn: 1) < 27.88)
  }
}

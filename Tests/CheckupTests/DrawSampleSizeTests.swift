import Testing

@testable import Checkup

@Suite struct `How many to draw` {
  static func sixDigits(_ chance: Double) -> Int { Int((chance * 1_000_000).rounded()) }
  static func fourDigits(_ chance: Double) -> Int { Int((chance * 10_000).rounded()) }

  struct Discovery: Sendable {
    var all: Int
    var bad: Int
    var confidence: Int
    var drawn: Int
    var chance: Int
    var chanceOfOneLess: Int
  }

  static let table = [
    Discovery(all: 20, bad: 1, confidence: 95, drawn: 19, chance: 950_000, chanceOfOneLess: 900_000),
    Discovery(all: 50, bad: 5, confidence: 95, drawn: 22, chance: 953_614, chanceOfOneLess: 943_951),
    Discovery(all: 100, bad: 1, confidence: 95, drawn: 95, chance: 950_000, chanceOfOneLess: 940_000),
    Discovery(all: 100, bad: 5, confidence: 95, drawn: 45, chance: 953_794, chanceOfOneLess: 949_264),
    Discovery(all: 100, bad: 10, confidence: 95, drawn: 25, chance: 952_113, chanceOfOneLess: 944_858),
    Discovery(all: 200, bad: 10, confidence: 95, drawn: 51, chance: 951_379, chanceOfOneLess: 947_906),
    Discovery(all: 500, bad: 25, confidence: 95, drawn: 56, chance: 952_546, chanceOfOneLess: 949_722),
    Discovery(all: 500, bad: 25, confidence: 99, drawn: 83, chance: 990_552, chanceOfOneLess: 989_951),
    Discovery(all: 1000, bad: 50, confidence: 95, drawn: 57, chance: 950_763, chanceOfOneLess: 948_009),
    Discovery(all: 10_000, bad: 100, confidence: 95, drawn: 294, chance: 950_172, chanceOfOneLess: 949_653),
  ]

  @Test(arguments: table)
  func `discovery sampling`(row: Discovery) {
    #expect(SampleSize.discovering(row.bad, among: row.all, confidence: row.confidence) == row.drawn)
    let chance = SampleSize.chance(ofMeeting: row.bad, among: row.all, drawn: row.drawn)
    #expect(Self.sixDigits(chance) == row.chance)
    let less = SampleSize.chance(ofMeeting: row.bad, among: row.all, drawn: row.drawn - 1)
    #expect(Self.sixDigits(less) == row.chanceOfOneLess)
  }

  @Test(arguments: [(80, 12), (90, 16), (95, 19)])
  func `five among forty-four`(confidence: Int, drawn: Int) {
    #expect(SampleSize.discovering(5, among: 44, confidence: confidence) == drawn)
  }

  @Test func `ten of a hundred meet one of five with 41.6 percent`() {
    #expect(Self.fourDigits(SampleSize.chance(ofMeeting: 5, among: 100, drawn: 10)) == 4162)
  }

  @Test func `halving finds what trying one by one finds`() {
    for all in 1...30 {
      for bad in 1...all {
        let tried = (1...all).first { drawn in
          // C(all-bad, drawn) / C(all, drawn) <= 5 %
          Natural.ways(of: drawn, outOf: all - bad) * 100 <= Natural.ways(of: drawn, outOf: all) * 5
        }
        #expect(SampleSize.discovering(bad, among: all, confidence: 95) == tried)
      }
    }
  }

  @Test(arguments: [
    (5, 0, 0), (5, 100, 10_000), (0, 10, 0), (120, 10, 10_000), (5, 120, 10_000), (-1, 10, 0),
  ])
  func `the chance at the edges`(bad: Int, drawn: Int, chance: Int) {
    #expect(Self.fourDigits(SampleSize.chance(ofMeeting: bad, among: 100, drawn: drawn)) == chance)
  }

  @Test(arguments: [(0, 10, 95), (11, 10, 95), (1, 0, 95), (1, 10, 0), (1, 10, 100), (1, -1, 95)])
  func `a question without sense has no answer`(bad: Int, all: Int, confidence: Int) {
    #expect(SampleSize.discovering(bad, among: all, confidence: confidence) == nil)
  }

  @Test(arguments: [(50, 10, 0, 11), (100, 20, 0, 12), (200, 51, 0, 9), (100, 20, 1, 19)])
  func `after the visits, so many bad ones at most`(all: Int, drawn: Int, found: Int, most: Int) {
    #expect(SampleSize.mostBad(among: all, drawn: drawn, found: found) == most)
  }

  @Test(arguments: [(10, 0, 0, 10), (10, 10, 3, 3), (10, 10, 0, 0), (10, 10, 10, 10), (1, 1, 1, 1)])
  func `after the visits, at the edges`(all: Int, drawn: Int, found: Int, most: Int) {
    #expect(SampleSize.mostBad(among: all, drawn: drawn, found: found) == most)
  }

  @Test func `after the visits, halving finds what trying one by one finds`() {
    for all in 1...12 {
      for drawn in 0...all {
        for found in 0...drawn {
          let tried = (found...(all - drawn + found)).last { bad in
            let ways = (0...found).reduce(Natural(0)) {
              $0 + Natural.ways(of: drawn - $1, outOf: all - bad).times(waysOf: $1, outOf: bad)
            }
            return ways * 100 > Natural.ways(of: drawn, outOf: all) * 5
          }
          #expect(SampleSize.mostBad(among: all, drawn: drawn, found: found) == tried)
        }
      }
    }
  }

  @Test(arguments: [(10, 11, 0), (10, 5, 6), (10, 5, -1), (0, 0, 0)])
  func `visits that cannot be have no answer`(all: Int, drawn: Int, found: Int) {
    #expect(SampleSize.mostBad(among: all, drawn: drawn, found: found) == nil)
  }

  @Test(arguments: [
    (2, "A", 2), (8, "A", 2), (9, "B", 3), (15, "B", 3), (16, "C", 5), (25, "C", 5), (26, "D", 8),
    (50, "D", 8),
    (51, "E", 13), (90, "E", 13), (91, "F", 20), (150, "F", 20), (151, "G", 32), (280, "G", 32),
    (281, "H", 50),
    (500, "H", 50), (501, "J", 80), (1200, "J", 80),
  ])
  func `acceptance sampling`(lot: Int, letter: String, drawn: Int) throws {
    let plan = try #require(AcceptanceSampling.plan(forLotOf: lot))
    #expect(plan.letter == letter)
    #expect(plan.drawn == drawn)
  }

  @Test(arguments: [0, 1, 1201])
  func `acceptance sampling has no plan for other lots`(lot: Int) {
    #expect(AcceptanceSampling.plan(forLotOf: lot) == nil)
  }

  @Test(arguments: [
    (13, 0, [8775, 7195, 5133, 2542]), (80, 5, [9998, 9848, 7892, 1769]),
  ])
  func `acceptance sampling protects the one inspected`(drawn: Int, accepted: Int, passing: [Int]) {
    let chances = [0.01, 0.025, 0.05, 0.1].map {
      Self.fourDigits(AcceptanceSampling.chanceOfPassing(drawn: drawn, accepted: accepted, bad: $0))
    }
    #expect(chances == passing)
  }

  @Test(arguments: [(100, 5, 12, 5404), (100, 25, 4, 3164)])
  func `never visited`(all: Int, drawn: Int, rounds: Int, chance: Int) {
    #expect(Self.fourDigits(SampleCoverage.neverVisited(among: all, drawn: drawn, rounds: rounds)) == chance)
  }

  @Test func `different branches visited`() {
    let distinct = SampleCoverage.distinct(among: 100, drawn: 25, rounds: 4)
    #expect(Int((distinct * 1000).rounded()) == 68_359)
  }

  @Test(arguments: [(100, 25, 4, true), (100, 24, 4, false)])
  func `the gap rule reaches everyone if it may`(all: Int, drawn: Int, gap: Int, reached: Bool) {
    #expect(SampleCoverage.reachesEveryone(among: all, drawn: drawn, gap: gap) == reached)
  }
}

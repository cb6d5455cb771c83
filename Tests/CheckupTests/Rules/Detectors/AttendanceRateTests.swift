import Testing

@testable import Checkup

/// Vectors of the inspection reference, section 7.
@Suite struct `Attendance by chance` {
  @Test(arguments: [
    (rate: 0.9, people: 8, times: 2, chance: 20_440), (0.9, 12, 2, 9_240), (0.9, 20, 2, 1_890),
    (0.8, 20, 2, 45), (0.9, 20, 3, 185),
  ])
  func `the same absences`(rate: Double, people: Int, times: Int, chance: Int) {
    let computed = AttendanceRate(rate: rate).same(times, among: people)
    // The reference gives four places, and five of the smallest.
    let unit = chance < 1000 ? 0.000_01 : 0.0001
    #expect(abs(computed - Double(chance) / 100_000) < unit)
  }

  @Test func `a full house twelve times over`() {
    #expect(abs(AttendanceRate(rate: 0.9).full(12, among: 12) - 2.6e-7) < 0.05e-7)
  }

  @Test func `nothing is reckoned with where nobody was ever missing`() {
    #expect(AttendanceRate(rate: 1).isCertain && !AttendanceRate(rate: 0.99).isCertain)
  }
}

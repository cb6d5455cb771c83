/// How often people come, 0 to 1, and what chance alone would make of it.
struct AttendanceRate {
  let rate: Double

  /// Whether nobody ever was missing, so that there is nothing to reckon with.
  var isCertain: Bool { rate == 1 }
  var percent: Int { Int(rate * 100) }

  /// The chance, 0 to 1, of the same absences so many times in a row of `people`.
  func same(_ times: Int, among people: Int) -> Double {
    power(power(rate, times) + power(1 - rate, times), people)
  }

  /// The chance, 0 to 1, that nobody of `people` is missing so many times in a row.
  func full(_ times: Int, among people: Int) -> Double { power(rate, times * people) }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, factor, left) = (1.0, base, exponent)
    while left > 0 {
      if left % 2 == 1 { result *= factor }
      factor *= factor
      left /= 2
    }
    return result
  }
}

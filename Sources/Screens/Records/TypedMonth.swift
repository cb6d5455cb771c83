import Canvas
import Register

extension Month {
  /// Reads a month as people type it, or answers nil where it is none: `11` of the year meant, `2026-11`, `2026.11`,
  /// `202611`, `2026年11月`; full-width digits and signs alike.
  init?(typed text: String, year: Int) {
    let plain = String(text.map(\.halfWidth)).filter { !$0.isWhitespace }
    let parts = plain.split { "-./年月".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, plain.allSatisfy({ $0.isNumber || "-./年月".contains($0) }) else {
      return nil
    }
    let (given, month): (Int, Int)
    switch numbers.count {
    case 1 where plain.count >= 6: (given, month) = (numbers[0] / 100, numbers[0] % 100)
    case 1: (given, month) = (year, numbers[0])
    case 2: (given, month) = (numbers[0], numbers[1])
    default: return nil
    }
    guard 1...12 ~= month, 1000...2999 ~= given else { return nil }
    self.init(given, month)
  }
}

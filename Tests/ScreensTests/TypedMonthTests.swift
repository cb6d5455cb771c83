import Register
import Testing

@testable import Screens

struct TypedMonthTests {
  @Test(arguments: [
    ("11", "2026-11"), ("3", "2026-03"), ("３", "2026-03"), ("2025-3", "2025-03"), ("2025.11", "2025-11"),
    ("202511", "2025-11"), ("2025年11月", "2025-11"), ("11月", "2026-11"),
  ])
  func `a month is read as people type it`(typed: String, month: String) {
    #expect(Month(typed: typed, year: 2026)?.description == month)
  }

  @Test(arguments: ["", "0", "13", "2025-13", "2025-3-1", "三月", "x", "20251"])
  func `what is no month is none`(typed: String) {
    #expect(Month(typed: typed, year: 2026) == nil)
  }
}

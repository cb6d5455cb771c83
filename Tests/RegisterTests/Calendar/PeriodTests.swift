import Testing

@testable import Register

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026-03", "2026-03-01", "2026-03-31", "2026-04"), ("2026-12", "2026-12-01", "2026-12-31", "2027-01"),
    ("2026-Q1", "2026-01-01", "2026-03-31", "2026-Q2"), ("2026-Q4", "2026-10-01", "2026-12-31", "2027-Q1"),
    ("2026", "2026-01-01", "2026-12-31", "2027"), ("0042", "0042-01-01", "0042-12-31", "0043"),
  ])
  func `a period is read, written, and has a next one`(
    text: String, first: String, last: String, next: String
  ) throws {
    let period = try #require(Period(text))
    #expect(
      [period.description, period.first.description, period.last.description, period.next.description]
        == [text, first, last, next])
    #expect(period.contains(period.first) && period.contains(period.last))
    #expect(!period.contains(period.first - 1) && !period.contains(period.last + 1))
    #expect(period.last + 1 == period.next.first)
  }

  @Test(arguments: [
    "", "2026-Q0", "2026-Q5", "2026-q1", "2026Q1", "2026-Q11", "26", "0000", "20260", "2026-3", "2026-03-01",
    "２026",
  ])
  func `only what a period writes is read`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    (Period.Length.month, "2026-05"), (.quarter, "2026-Q2"), (.year, "2026"),
  ])
  func `a day lies in one period of each length`(length: Period.Length, period: String) throws {
    #expect(length.around(try #require(Day("2026-05-31"))).description == period)
  }

  @Test func `periods stand in the order they begin, the shorter first`() {
    let texts = ["2026-Q2", "2026", "2026-04", "2026-01", "2025-12", "2026-Q1", "2025"]
    #expect(
      texts.compactMap { Period($0) }.sorted().map(\.description)
        == ["2025", "2025-12", "2026-01", "2026-Q1", "2026", "2026-04", "2026-Q2"])
  }

  @Test func `a year out of a hostile file does not trap`() {
    #expect(Period.year(Int(Int32.max)).first > Period.year(2026).last)
  }
}

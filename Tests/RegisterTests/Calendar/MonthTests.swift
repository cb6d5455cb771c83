import Testing

@testable import Register

@Suite struct MonthTests {
  @Test(arguments: [
    ("2026-01", "2026-01-01", "2026-01-31", 31), ("2026-02", "2026-02-01", "2026-02-28", 28),
    ("2024-02", "2024-02-01", "2024-02-29", 29), ("1900-02", "1900-02-01", "1900-02-28", 28),
    ("2000-02", "2000-02-01", "2000-02-29", 29), ("2026-11", "2026-11-01", "2026-11-30", 30),
  ])
  func `a month has its first and last day`(text: String, first: String, last: String, length: Int) throws {
    let month = try #require(Month(text))
    #expect(month.first.description == first)
    #expect(month.last.description == last)
    #expect(month.length == length)
    #expect(month.description == text)
  }

  @Test(arguments: [
    ("2026-02", 31, "2026-02-28"), ("2026-02", 0, "2026-02-01"), ("2026-02", 9, "2026-02-09"),
  ])
  func `a day a month has not is its nearest`(text: String, ofMonth: Int, day: String) throws {
    #expect(try #require(Month(text)).day(ofMonth).description == day)
  }

  @Test(arguments: [
    "", "2026-3", "2026-13", "2026-00", "202603", "2026/03", "2026-03-01", "0000-01", "2026-0３", " 2026-03",
  ])
  func `only the exact form of a month is read`(text: String) {
    #expect(Month(text) == nil)
  }

  @Test(arguments: [("2026-12", 1, "2027-01"), ("2026-01", -1, "2025-12"), ("2026-05", 19, "2027-12")])
  func `months are counted over the year's end`(text: String, months: Int, sum: String) throws {
    let month = try #require(Month(text))
    #expect((month + months).description == sum)
    #expect(month + months - month == months)
  }

  @Test func `months can be walked`() {
    #expect(
      (Month(2025, 11)...Month(2026, 2)).map(\.description) == ["2025-11", "2025-12", "2026-01", "2026-02"])
  }

  @Test func `a month before the year one still has a number in its year`() {
    #expect([Month(number: -1).year, Month(number: -1).ofYear] == [-1, 12])
    #expect([Month(number: -12).year, Month(number: -12).ofYear] == [-1, 1])
    #expect([Month(number: 11).year, Month(number: 11).ofYear] == [0, 12])
  }

  @Test(arguments: [
    (1, 1, "2026-01-01", "2026-03-31"), (3, 1, "2026-01-01", "2026-03-31"),
    (4, 2, "2026-04-01", "2026-06-30"),
    (9, 3, "2026-07-01", "2026-09-30"), (12, 4, "2026-10-01", "2026-12-31"),
  ])
  func `a quarter is three months`(month: Int, quarter: Int, first: String, last: String) {
    let found = Month(2026, month).quarter
    #expect(found == Quarter(2026, quarter))
    #expect([found.first.description, found.last.description] == [first, last])
  }

  @Test func `the quarter after the fourth is the next year's first`() {
    #expect(Quarter(2026, 4).next == Quarter(2027, 1))
    #expect(Quarter(2026, 1).next == Quarter(2026, 2))
    #expect(Quarter(2025, 4) < Quarter(2026, 1))
  }
}

import Testing

@testable import Register

@Suite struct WrittenDateTests {
  @Test(arguments: [
    "1985.07.01", "1985.7.1", "1985/7/1", "1985-07-01", "1985年7月1日", "1985年07月01日", "1985年7月1号", "19850701",
    "31229",
    "31229.0", "１９８５．０７．０１", "１９８５年７月１日", "1985/7/1 0:00:00", "1985-07-01T00:00:00", "1985 年 7 月 1 日",
    "1985—07—01".replacing("—", with: "–"),
    "1985.7.1.", "1985、7、1", "1985年7月1日生", "1985.7.1出生", "1985.0701", "1985／7／1", "31229.5", "1985·7·1",
  ])
  func `one day is written in many ways`(text: String) {
    #expect(WrittenDate(text) == Day(1985, 7, 1).map(WrittenDate.day))
  }

  @Test(arguments: [
    "1985.7", "1985.07", "1985/7", "1985-07", "1985年7月", "１９８５年７月", "198507", "19850700", "1985年7月生",
    "1985.7.",
  ])
  func `a month too`(text: String) {
    #expect(WrittenDate(text) == .month(Month(1985, 7)))
  }

  @Test(arguments: ["1956", "1956年", "１９５６", "19560000", "1956年生"])
  func `and a year`(text: String) {
    #expect(WrittenDate(text) == .year(1956))
  }

  @Test(arguments: [
    "", " ", "不详", "1985.13", "1985.0", "1985.2.30", "85.7.1", "850701", "7/1/1985", "1.7.1985", "1985.7.1.1",
    "1985--7",
    "0", "1", "123", "2500", "7305", "73051", "99999", "1985.7.x", "1899.12.31", "2101", "19851301",
    "1985年7月1日2", "-1985",
    "110105198507010021", "1985:7:1", "一九八五年", "3122９9", "12345678901234567890123", ".", "年月日", "八月",
  ])
  func `nothing else is a date`(text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test(arguments: [
    (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (7306, "1920-01-01"), (9999, "1927-05-17"),
    (10_000, "1927-05-18"),
    (31_229, "1985-07-01"), (36_526, "2000-01-01"), (73_050, "2099-12-31"),
  ])
  func `a spreadsheet counts days, one too many since 1900`(number: Int, day: String) {
    #expect(Day(spreadsheetNumber: number)?.description == day)
  }

  @Test(arguments: [0, 60, -5, 73_051])
  func `some numbers are no day of a spreadsheet`(number: Int) {
    #expect(Day(spreadsheetNumber: number) == nil)
  }

  @Test(arguments: [
    ("1985.7.1", "1985-07-01", true), ("1985.7.1", "1985-07-02", false), ("1985.7", "1985-07-31", true),
    ("1985.7", "1985-08-01", false), ("1985", "1985-12-31", true), ("1985", "1986-01-01", false),
  ])
  func `a date may mean a day`(text: String, day: String, agrees: Bool) throws {
    #expect(try #require(WrittenDate(text)).agrees(with: try #require(Day(day))) == agrees)
  }

  @Test func `every day is read back in every way of writing it`() {
    var chance = Seeded(11)
    for _ in 0..<500 {
      let day = Day(number: Int32(chance.number(-18_262...47_481)))
      let (year, month, ofMonth) = day.civil
      let ways = [
        day.description, day.compact, "\(year)年\(month)月\(ofMonth)日", "\(year).\(month).\(ofMonth)",
        "\(Int(day.number) + 25_569)",
      ]
      #expect(ways.map { WrittenDate($0) } == Array(repeating: .day(day), count: ways.count), "\(day)")
    }
  }
}

import Testing

@testable import Register

@Suite struct WallTimeTests {
  @Test(arguments: [("00:00", 0), ("09:30", 570), ("23:59", 1439)])
  func `a time of day is minutes since midnight`(text: String, minutes: Int) {
    #expect(WallTime(text)?.minutes == Int16(minutes))
    #expect(WallTime(text)?.description == text)
  }

  @Test(arguments: ["", "9:30", "24:00", "09:60", "0930", "09.30", "09:30:00", "09：30", " 09:30"])
  func `only the exact form of a time is read`(text: String) {
    #expect(WallTime(text) == nil)
  }

  @Test func `a stamp says when and who`() throws {
    let stamp = try #require(Stamp("2026-03-01 09:30 何秋实 代录"))
    #expect(stamp.who == "何秋实 代录")
    #expect(stamp.description == "2026-03-01 09:30 何秋实 代录")
  }

  @Test(arguments: ["", "2026-03-01 09:30", "2026-03-01 何秋实", "09:30 2026-03-01 何秋实", "2026-02-30 09:30 何秋实"])
  func `a stamp lacks nothing`(text: String) {
    #expect(Stamp(text) == nil)
  }
}

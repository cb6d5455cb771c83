import Testing

@testable import Canvas

let weekdays = Weekdays(
  long: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"], short: ["一", "二", "三", "四", "五", "六", "日"])

struct MonthGridTests {
  private func grid(_ day: String) throws -> MonthGrid { MonthGrid(try #require(CivilDay(day))) }

  @Test func `a month begins on Monday and shows the chosen day`() throws {
    let grid = try grid("2026-11-23")
    let drawn = Drawn(8, 21) { grid.draw(on: &$0, in: $1, weekdays: weekdays) }
    #expect(
      drawn.inside == [
        "       2026-11       ", " 一 二 三 四 五 六 日", "                    1", "  2  3  4  5  6  7  8",
        "  9 10 11 12 13 14 15", " 16 17 18 19 20 21 22", ">23 24 25 26 27 28 29", " 30                  ",
      ])
    #expect(drawn.cursor == Position(row: 6, column: 1))
  }

  @Test(arguments: [
    (Key.Code.left, "2026-11-22"), (.right, "2026-11-24"), (.up, "2026-11-16"), (.down, "2026-11-30"),
    (.pageUp, "2026-10-23"), (.pageDown, "2026-12-23"), (.home, "2026-11-01"), (.end, "2026-11-30"),
  ])
  func `keys go through days, weeks and months`(key: Key.Code, day: String) throws {
    var grid = try grid("2026-11-23")
    #expect(grid.handle(.key(Key(key))) == .open)
    #expect("\(grid.selected)" == day)
  }

  @Test func `Enter and Space choose, Esc and F4 leave`() throws {
    var grid = try grid("2026-11-23")
    let answers = [
      Event.key(Key(.enter)), .text("　"), .key(Key(.escape)), .key(Key(.function(4))), .text("x"),
    ]
    let day = grid.selected
    #expect(
      answers.map { grid.handle($0) } == [.chosen(day), .chosen(day), .cancelled, .cancelled, .ignored])
  }

  @Test func `a click finds the day drawn there`() throws {
    let grid = try grid("2026-11-23")
    for rows in 3...8 {
      let area = Rect(row: 2, column: 3, rows: rows, columns: 21)
      let drawn = Drawn(rows, 21) { grid.draw(on: &$0, in: $1, weekdays: weekdays) }
      let cursor = try #require(drawn.frame.cursor)
      #expect(grid.day(at: cursor, in: area) == grid.selected)
    }
    let area = Rect(row: 0, column: 0, rows: 8, columns: 21)
    #expect(grid.day(at: Position(row: 2, column: 1), in: area) == nil)
    #expect(grid.day(at: Position(row: 1, column: 1), in: area) == nil)
  }

  @Test(arguments: ["2026-02-01", "2026-11-30", "0001-01-01", "9999-12-31", "2027-05-31"], 0...9)
  func `any month stays in its room`(day: String, rows: Int) throws {
    let grid = try grid(day)
    for columns in [0, 1, 5, 21, 30] {
      let drawn = Drawn(rows, columns) { grid.draw(on: &$0, in: $1, weekdays: weekdays) }
      if rows > 2, columns >= 21 { #expect(drawn.cursor != nil) }
    }
  }
}

import Testing

@testable import Canvas

struct PaletteTests {
  private let items = [
    Palette<String>.Item("help", "帮助", keys: "F1 ?", also: ["Help"]),
    .init("new-meeting", "新增会议", keys: "F7", also: ["New meeting"]),
    .init("copy", "复制上次", also: ["Copy the last one"], refusal: "还没有会议"),
    .init("print", "打印通知书", also: ["Print notice"]),
    .init("seal", "会议定稿", also: ["Finalise meeting"]),
  ]

  private let table = Table(
    [
      Column("命令", .text(least: 10), importance: 3), Column("键", .whole(4), importance: 2),
      Column("现在不能", .text(least: 8), importance: 1),
    ], empty: "没有这个命令")

  private func palette(_ typed: String = "") throws -> Palette<String> {
    var palette = Palette(items, try Shipped.pinyin(), height: 5)
    for character in typed { _ = palette.handle(.text(character)) }
    return palette
  }

  @Test(arguments: [
    ("", ["help", "new-meeting", "copy", "print", "seal"]), ("会议", ["seal", "new-meeting"]),
    ("hy", ["seal", "new-meeting"]),
    ("xzhy", ["new-meeting"]), ("xinzeng", ["new-meeting"]), ("dingg", ["seal"]), ("print", ["print"]),
    ("meet", ["new-meeting", "seal"]),
    ("F7", ["new-meeting"]), ("上次", ["copy"]), ("zzz", []), ("会议 dg", ["seal"]),
  ])
  func `a command is found by hanzi, initials, pinyin, English or key`(typed: String, found: [String]) throws
  {
    let palette = try palette(typed)
    #expect(palette.listing.rows.map { items[$0].id } == found)
  }

  @Test func `Enter chooses, arrows go, Esc leaves`() throws {
    var palette = try palette()
    #expect(palette.handle(.key(Key(.enter))) == .chosen("help"))
    _ = palette.handle(.key(Key(.down)))
    _ = palette.handle(.key(Key(.down)))
    #expect(palette.handle(.key(Key(.enter))) == .refused("还没有会议"))
    #expect(palette.click(row: 3, height: 5) == .chosen("print"))
    #expect(palette.click(row: 5, height: 5) == .ignored)
    #expect(palette.handle(.key(Key(.function(5)))) == .ignored)
    #expect(palette.handle(.key(Key(.escape))) == .cancelled)
    #expect(try self.palette("zzz").selected == nil)
  }

  @Test func `the field is on top and what fits below`() throws {
    let palette = try palette("hy")
    let drawn = Drawn(6, 30) { palette.draw(on: &$0, in: $1, title: "命令", table: table) }
    #expect(
      drawn.inside == [
        "+- 命令 ---------------------+", "|hy                          |", "|  命令        键   现在不能 |",
        "|> 会议定稿                  |", "|  新增会议    F7            |", "+----------------------------+",
      ])
    #expect(drawn.cursor == Position(row: 1, column: 3))
  }

  @Test(arguments: 0...7, [0, 1, 2, 3, 5, 9, 18, 33])
  func `a palette stays in its room`(rows: Int, columns: Int) throws {
    let palette = try palette()
    _ = Drawn(rows, columns) { palette.draw(on: &$0, in: $1, title: "命令", table: table) }
  }
}

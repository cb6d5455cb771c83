import Testing

@testable import Canvas

struct TableTests {
  private let table = Table(
    [
      Column("支部", .text(least: 8, most: 24), importance: 9),
      Column("类型", .text(least: 6, most: 8), importance: 3),
      Column("党员", .whole(4), .right, importance: 4), Column("党费", .whole(5), importance: 2),
      Column("体检", .whole(8), .right, importance: 5), Column("期限", .whole(10), importance: 6),
      Column("问题", .whole(4), .right, importance: 8),
    ], empty: "还没有支部。F7 新增")

  private let branches: [[Styled]] = [
    ["云杉里社区第一支部", "社区", "16", "14/16", "亚健康78", "2026-11-30", "3"],
    ["纸鸢桥社区支部", "社区", "41", "33/41", "亚健康71", "2026-12-05", "9"],
    ["石榴巷社区第二支部", "社区", "-", "读不出: meetings.rec 第212行 (Enter 查看)"],
  ]

  private func drawn(_ rows: Int, _ columns: Int, selected: Int = 0, marked: Int? = nil) -> Drawn {
    let listing = Listing(Array(branches.indices), selected: selected, height: rows - 1)
    return Drawn(rows, columns) { frame, area in
      table.draw(listing, on: &frame, in: area) { Table.Row(branches[$0], isMarked: $0 == marked) }
    }
  }

  @Test func `a wide table shows every column`() {
    let drawn = drawn(5, 72, selected: 1, marked: 2)
    #expect(
      drawn.inside == [
        "  支部                     类型     党员 党费      体检 期限       问题 ",
        "  云杉里社区第一支部       社区       16 14/16 亚健康78 2026-11-30    3 ",
        "> 纸鸢桥社区支部           社区       41 33/41 亚健康71 2026-12-05    9 ",
        " *石榴巷社区第二支部       社区        - 读不出: meetings.rec 第212行 (~",
        "                                                                        ",
      ])
    #expect(drawn.cursor == Position(row: 2, column: 0))
    #expect(drawn.frame.golden(name: "x").contains("4: 3-74 reverse\n"))
  }

  @Test func `a narrow table drops what matters least and cuts only words`() {
    #expect(
      drawn(4, 36).inside == [
        "  支部          体检 期限       问题", "> 云杉里社~ 亚健康78 2026-11-30    3",
        "  纸鸢桥社~ 亚健康71 2026-12-05    9", "  石榴巷社~ 读不出: meetings.rec 第~",
      ])
    #expect(
      drawn(4, 18).inside == [
        "  支部        问题", "> 云杉里社区~    3", "  纸鸢桥社区~    9", "  石榴巷社区~ 读~ ",
      ])
  }

  @Test(arguments: 20...200)
  func `no number or date is cut at any width`(width: Int) {
    let drawn = drawn(4, width)
    let columns = ColumnLayout(table.columns, width: width).placed
    #expect(columns.map(\.column) == columns.map(\.column).sorted())
    #expect(columns.allSatisfy { $0.end <= width })
    #expect(columns.first?.column == 0)
    for (index, line) in drawn.inside.enumerated() where (1...2).contains(index) {
      let whole = branches[index - 1].map(\.text)
      let shown = line.dropFirst(2).split(separator: " ").map(String.init)
      for text in shown.dropFirst() where !text.hasSuffix("~") { #expect(whole.contains(text)) }
      #expect(shown.dropFirst().allSatisfy { !$0.contains("~") || $0.hasPrefix("社") })
    }
    let dropped = Set(table.columns.indices).subtracting(columns.map(\.column))
    let lost = dropped.map { table.columns[$0].importance }.max() ?? 0
    #expect(columns.allSatisfy { table.columns[$0.column].importance > lost })
  }

  @Test(arguments: 0...20)
  func `even a room too small is not left`(width: Int) {
    for rows in 0...3 { _ = drawn(rows, width) }
  }

  @Test func `a number wider than its column makes the column wider`() {
    let table = Table([Column("姓名", .text(least: 4), importance: 1), Column("额", .whole(4), .right)])
    let listing = Listing([0])
    let drawn = Drawn(2, 20) { frame, area in
      table.draw(listing, on: &frame, in: area) { _ in Table.Row(["何秋实", "1234567.50"]) }
    }
    #expect(drawn.inside == ["  姓名            额", "> 何秋实  1234567.50"])
  }

  @Test func `only rows in view are formatted`() {
    var asked: [Int] = []
    let listing = Listing(Array(0..<100_000), selected: 50_000, height: 3)
    _ = Drawn(4, 30) { frame, area in
      table.draw(listing, on: &frame, in: area) { place in
        asked.append(place)
        return Table.Row(["支部"])
      }
    }
    #expect(asked == [49_998, 49_999, 50_000])
  }

  @Test func `an empty table says so`() {
    let drawn = Drawn(3, 30) { table.draw(Listing([Int]()), on: &$0, in: $1) { _ in Table.Row([]) } }
    #expect(drawn.inside[1] == "  还没有支部。F7 新增         ")
    #expect(drawn.cursor == nil)
  }

  @Test func `a click hits a title or a row`() {
    let listing = Listing(Array(branches.indices), height: 4)
    let area = Rect(row: 2, column: 3, rows: 5, columns: 72)
    let hits = [(2, 6), (2, 71), (3, 3), (5, 40), (6, 9), (9, 9), (2, 3)].map { row, column in
      table.hit(Position(row: row, column: column), listing, in: area) { Table.Row(branches[$0]) }
    }
    #expect(hits == [.title(0), .title(6), .row(0), .row(2), nil, nil, nil])
  }
}

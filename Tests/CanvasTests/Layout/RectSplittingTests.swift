import Testing

@testable import Canvas

struct RectSplittingTests {
  @Test(arguments: 0..<50)
  func `pieces cut off tile the whole`(seed: UInt64) {
    var dice = Dice(seed)
    let whole = Rect(
      row: 3, column: 5, rows: .random(in: 0...9, using: &dice), columns: .random(in: 0...9, using: &dice))
    var rest = whole
    var pieces: [Rect] = []
    for _ in 0..<6 {
      let count = Int.random(in: -2...5, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: pieces.append(rest.takeTop(count))
      case 1: pieces.append(rest.takeBottom(count))
      case 2: pieces.append(rest.takeLeft(count))
      default: pieces.append(rest.takeRight(count))
      }
    }
    let covered = (pieces + [rest]).flatMap { piece in
      piece.rows.flatMap { row in piece.columns.map { Position(row: row, column: $0) } }
    }
    let all = whole.rows.flatMap { row in whole.columns.map { Position(row: row, column: $0) } }
    #expect(covered.count == all.count)
    #expect(Set(covered) == Set(all))
  }

  @Test func `a piece is cut from its side`() {
    var rest = Rect(row: 0, column: 0, rows: 24, columns: 80)
    #expect(rest.takeTop() == Rect(row: 0, column: 0, rows: 1, columns: 80))
    #expect(rest.takeBottom(2) == Rect(row: 22, column: 0, rows: 2, columns: 80))
    #expect(rest.takeRight(40) == Rect(row: 1, column: 40, rows: 21, columns: 40))
    #expect(rest.takeLeft(10) == Rect(row: 1, column: 0, rows: 21, columns: 10))
    #expect(rest == Rect(row: 1, column: 10, rows: 21, columns: 30))
    #expect(rest.centred(Size(rows: 5, columns: 99)) == Rect(row: 9, column: 10, rows: 5, columns: 30))
  }

  @Test func `a panel has its title in the border`() {
    let drawn = Drawn(3, 12) { $0.panel($1, title: "选择类别和日期") }
    #expect(drawn.inside == ["+- 选择类~-+", "|          |", "+----------+"])
  }

  @Test(arguments: 0..<6, 0..<8)
  func `a panel stays in its room`(rows: Int, columns: Int) {
    _ = Drawn(rows, columns) { $0.panel($1, title: "选择") }
  }
}

import Testing

@testable import Canvas

struct FrameTests {
  private func frame(_ rows: Int, _ columns: Int, _ draw: (inout Frame) -> Void) -> Frame {
    var frame = Frame(Size(rows: rows, columns: columns))
    draw(&frame)
    return frame
  }

  @Test(
    arguments: [
      ("汉字汉字", 0, nil, "汉字汉字"), ("汉字汉字汉", 0, nil, "汉字汉~"), ("汉字", 6, nil, "      ~"),
      ("汉", 7, nil, "       ~"),
      ("汉字", 8, nil, ""), ("汉字", 0, 3, "汉~"), ("汉字", 0, 2, "~"), ("ab", 1, 5, " ab"), ("汉字汉", -1, nil, " 字汉"),
      ("abc", -2, nil, "c"), ("汉字汉", -9, nil, ""), ("\u{1B}[2J", 0, nil, "␛[2J"), ("a\tb", 0, nil, "a    b"),
    ] as [(String, Int, Int?, String)])
  func `text is put into the row it fits and nowhere else`(
    text: String, column: Int, width: Int?, row: String
  ) {
    let frame = frame(3, 8) { $0.put(text, row: 1, column: column, width: width) }
    #expect(frame.text() == ["", row, ""])
  }

  @Test func `putting text tells the column after it`() {
    var frame = Frame(Size(rows: 1, columns: 20))
    #expect(frame.put("支部a", row: 0, column: 3) == 8)
    #expect(frame.put("支部", row: 0, column: 8, width: 6) == 14)
    #expect(frame.put("支部委员会", row: 0, column: 15) == 20)
  }

  @Test(arguments: [(-1, 0), (3, 0), (0, 99), (Int.max / 2, 0), (0, Int.min / 4)])
  func `what lies outside is left out`(row: Int, column: Int) {
    let frame = frame(3, 8) {
      $0.put("汉字", row: row, column: column)
      $0.put(.cross, row: row, column: column)
      $0.fill(Rect(row: row, column: column, rows: 1, columns: 1), with: "x")
    }
    #expect(frame.text().allSatisfy { $0 == "" || $0 == "x" || $0 == "+" } || frame.text() == ["", "", ""])
    #expect(row == 0 || frame.text() == ["", "", ""])
  }

  @Test(arguments: [
    (0, "a 字"), (1, " a字"), (2, "汉a "), (3, "汉 a"),
  ])
  func `overwriting half of a wide character blanks its other half and no more`(column: Int, row: String) {
    let frame = frame(1, 4) {
      $0.put("汉字", row: 0, column: 0)
      $0.put("a", row: 0, column: column)
    }
    #expect(frame.text() == [row.trimmingBlanks])
    #expect(frame.isWhole)
  }

  @Test func `a wide character over two halves blanks both partners`() {
    let frame = frame(1, 6) {
      $0.put("汉字人", row: 0, column: 0)
      $0.put("大", row: 0, column: 1)
      $0.put("小", row: 0, column: 3)
    }
    #expect(frame.text() == [" 大小"])
    #expect(frame.isWhole)
  }

  @Test(arguments: 0..<8)
  func `a box laid over hanzi keeps both borders and comes off without a trace`(column: Int) {
    let behind = frame(5, 16) { frame in
      for row in 0..<5 { frame.put("支部委员会会议记录", row: row, column: row % 2) }
    }
    var frame = behind
    let area = Rect(row: 1, column: column, rows: 3, columns: 6)
    frame.fill(area)
    frame.box(area)
    frame.put("否是否", row: 2, column: column + 1, width: 4)
    #expect(frame.isWhole)
    #expect(frame[1, column].content == .line(.topLeft))
    #expect(frame[1, column + 5].content == .line(.topRight))
    #expect(frame[2, column].content == .line(.vertical))
    #expect(frame[2, column + 5].content == .line(.vertical))
    frame.put(behind, row: 0, column: 0)
    #expect(frame == behind)
  }

  @Test(arguments: -3..<9)
  func `a frame shifted over another is clipped in whole characters`(column: Int) {
    let over = frame(1, 6) { $0.put("汉a字", row: 0, column: 0) }
    var frame = frame(1, 8) { $0.put("一二三四", row: 0, column: 0) }
    frame.put(over, row: 0, column: column)
    #expect(frame.isWhole)
  }

  @Test func `restyling takes in whole characters`() {
    var frame = frame(1, 6) { $0.put("汉字人", row: 0, column: 0) }
    frame.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2), .reverse)
    #expect(frame.row(0).map(\.style) == [.reverse, .reverse, .reverse, .reverse, [], []])
  }

  @Test func `no drawing leaves half a character`() {
    var dice = Dice(8)
    for _ in 0..<40 {
      var frame = Frame(
        Size(rows: Int.random(in: 0...4, using: &dice), columns: Int.random(in: 0...12, using: &dice)))
      for _ in 0..<12 {
        let (row, column) = (Int.random(in: -1...4, using: &dice), Int.random(in: -4...13, using: &dice))
        switch Int.random(in: 0...3, using: &dice) {
        case 0: frame.box(Rect(row: row, column: column, rows: 3, columns: 5))
        case 1: frame.fill(Rect(row: row, column: column, rows: 2, columns: 3), with: ".")
        case 2: frame.put(frame, row: row, column: column)
        default: frame.put(SampleText.line(using: &dice), row: row, column: column, style: .bold)
        }
        #expect(frame.isWhole)
      }
    }
  }
}

extension Frame {
  /// Every wide character has its right half, and every right half its character.
  fileprivate var isWhole: Bool {
    (0..<size.rows).allSatisfy { row in
      (0..<size.columns).allSatisfy { column in
        let next = column + 1 < size.columns ? self[row, column + 1].content : .line(.cross)
        switch self[row, column].content {
        case .character(let character): return (character.unicodeScalars.first?.cells == 2) == (next == .rest)
        case .line: return next != .rest
        case .rest: return column > 0 && next != .rest
        }
      }
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }
}

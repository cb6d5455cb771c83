import Testing

@testable import Canvas

struct MouseTests {
  @Test(arguments: [
    ("0;1;1M", Mouse(.press(.left), at: Position(row: 0, column: 0))),
    ("0;80;24m", Mouse(.release(.left), at: Position(row: 23, column: 79))),
    ("2;300;200M", Mouse(.press(.right), at: Position(row: 199, column: 299))),
    ("32;5;6M", Mouse(.drag(.left), at: Position(row: 5, column: 4))),
    ("64;5;6M", Mouse(.wheelUp, at: Position(row: 5, column: 4))),
    ("65;5;6M", Mouse(.wheelDown, at: Position(row: 5, column: 4))),
    ("20;5;6M", Mouse(.press(.left), at: Position(row: 5, column: 4), [.shift, .control])),
    ("9;5;6M", Mouse(.press(.middle), at: Position(row: 5, column: 4), .alt)),
  ])
  func `reports tell what the mouse did and where`(report: String, mouse: Mouse) {
    #expect(decoded(Array("\u{1B}[<\(report)".utf8)) == [.mouse(mouse)])
  }

  @Test func `old reports are understood too`() {
    #expect(
      decoded([0x1B, 0x5B, 0x4D, 0x20, 0x21, 0x22, 0x1B, 0x5B, 0x4D, 0x23, 0xFF, 0x22, 0x71]) == [
        .mouse(Mouse(.press(.left), at: Position(row: 1, column: 0))),
        .mouse(Mouse(.release(.left), at: Position(row: 1, column: 222))), .text("q"),
      ])
  }

  @Test(
    arguments: [[0x1B, 0x5B, 0x4D, 0x00, 0x21, 0x22], [0x1B, 0x5B, 0x4D, 0x20, 0x00, 0x22]] as [[UInt8]])
  func `a broken old report is swallowed`(bytes: [UInt8]) {
    #expect(decoded(bytes) == [.unknown])
  }
}

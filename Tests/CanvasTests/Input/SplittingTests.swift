import Testing

@testable import Canvas

struct SplittingTests {
  private static let pieces: [[UInt8]] =
    [
      "a", "支部", "\r", "\u{1B}[A", "\u{1B}OP", "\u{1B}[1;2C", "\u{1B}[24~", "\u{1B}[[A", "\u{1B}[<0;3;4M",
      "\u{1B}[200~",
      "\u{1B}[201~", "\u{1B}]0;x\u{7}", "\u{1B}P\u{1B}\\", "\u{1B}", "[", "O", "~", "\u{1B}[?1c",
      "\u{1B}[99~",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xE4], [0xC4, 0xE3], [0x1B, 0x5B, 0x4D, 0x20], [0x80], [0xF0, 0x9F],
    ]

  @Test func `the events are the same however the bytes are split`() {
    var dice = Dice(9)
    for _ in 0..<200 {
      let bytes = (0..<12).flatMap { _ in Self.pieces.randomElement(using: &dice) ?? [] }
      let whole = decoded(bytes)
      var single = Decoder()
      #expect(bytes.flatMap { single.events(from: [$0]) } == whole)
      var split = Decoder()
      let cut = Int.random(in: 0...bytes.count, using: &dice)
      #expect(split.events(from: bytes[..<cut]) + split.events(from: bytes[cut...]) == whole)
      #expect(split.waits == single.waits)
    }
  }

  @Test(arguments: 1...4)
  func `no bytes trap, and typing works again after them`(seed: UInt64) {
    var dice = Dice(seed)
    var decoder = Decoder()
    let low = seed % 2 == 0
    for _ in 0..<10_000 {
      _ = decoder.events(from: [UInt8.random(in: 0...(low ? 0x7E : 0xFF), using: &dice)])
    }
    _ = decoder.timeOut()
    _ = decoder.events(from: [0x20])
    #expect(decoder.events(from: Array("支q".utf8)) == [.text("支"), .text("q")])
  }

  @Test(arguments: 0...255)
  func `every byte may follow every beginning`(byte: UInt8) {
    for piece in Self.pieces {
      var decoder = Decoder()
      _ = decoder.events(from: piece + [byte, byte])
      _ = decoder.timeOut()
      #expect(decoder.waits == nil)
    }
  }
}

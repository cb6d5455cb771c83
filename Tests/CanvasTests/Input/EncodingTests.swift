import Testing

@testable import Canvas

struct EncodingTests {
  @Test(
    arguments: [
      ([0xFF, 0x71], [.junk, .text("q")]),
      ([0xE4, 0x71], [.junk, .text("q")]),
      ([0xE4, 0xBD, 0x71], [.junk, .junk, .text("q")]),
      ([0xE4, 0xE6, 0x94, 0xAF], [.junk, .text("支")]),
      ([0xC0, 0xAF], [.junk, .junk]),
      ([0xED, 0xA0, 0x80], [.junk, .junk, .junk]),
      ([0xF4, 0x90, 0x80, 0x80], [.junk, .junk, .junk, .junk]),
      ([0xE4, 0x1B, 0x5B, 0x41], [.junk, .key(Key(.up))]),
    ] as [([UInt8], [Event])])
  func `an impossible byte is dropped alone`(bytes: [UInt8], events: [Event]) {
    #expect(decoded(bytes).filter { $0 != .notUTF8 } == events)
  }

  /// 你好, 支部会议, and a letter whose second byte is ASCII twice, as GBK writes them.
  @Test(
    arguments: [
      [0xC4, 0xE3, 0xBA, 0xC3, 0x71], [0xD6, 0xA7, 0xB2, 0xBF, 0xBB, 0xE1, 0xD2, 0xE9],
      [0x81, 0x40, 0x81, 0x40],
    ] as [[UInt8]])
  func `two letters in GBK are noticed`(bytes: [UInt8]) {
    #expect(decoded(bytes).count { $0 == .notUTF8 } == 1)
  }

  @Test(arguments: [[0xFF, 0xFF, 0xFF, 0xFF], [0xE4, 0x71, 0x71], [0x80, 0x80, 0x80]] as [[UInt8]])
  func `line noise is not taken for GBK`(bytes: [UInt8]) {
    #expect(!decoded(bytes).contains(.notUTF8))
  }

  @Test func `whole hanzi between clear the suspicion`() {
    #expect(!decoded([0x81, 0x40] + Array("支部".utf8) + [0x81, 0x40]).contains(.notUTF8))
  }

  @Test(
    arguments: [
      ("？", "?"), ("：", ":"), ("ｊ", "j"), ("１", "1"), ("～", "~"), ("、", "/"), ("。", "."), ("￥", "$"),
      ("　", " "), ("【", "["),
      ("】", "]"), ("《", "<"), ("》", ">"), ("支", "支"), ("a", "a"), ("·", "·"), ("｡", "｡"),
    ] as [(Character, Character)])
  func `full-width keys mean their half-width twins`(typed: Character, meant: Character) {
    #expect(typed.halfWidth == meant)
    #expect(Event.text(typed).halfWidth == .text(meant))
  }
}

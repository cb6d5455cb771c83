import Testing

@testable import Canvas

struct DecoderTests {
  @Test(
    arguments: [
      ("a", [.text("a")]), ("支部", [.text("支"), .text("部")]), ("e\u{301}", [.text("e"), .text("\u{301}")]),
      ("\r", [.key(Key(.enter))]), ("\n", [.key(Key(.enter))]), ("\t", [.key(Key(.tab))]),
      ("\u{7F}", [.key(Key(.backspace))]),
      ("\u{8}", [.key(Key(.backspace))]), ("\u{3}", [.key(Key(.control("c")))]),
      ("\u{1A}", [.key(Key(.control("z")))]),
      ("\0", [.key(Key(.control("@")))]), ("\u{1C}", [.key(Key(.control("\\")))]),
      ("\u{1F}", [.key(Key(.control("_")))]),
      ("\u{9B}A", [.junk, .text("A")]),
    ] as [(String, [Event])])
  func `typed text and control keys are themselves`(typed: String, events: [Event]) {
    #expect(decoded(Array(typed.utf8)) == events)
  }

  @Test(arguments: [
    ("[A", Key(.up)), ("OA", Key(.up)), ("[B", Key(.down)), ("[C", Key(.right)), ("OD", Key(.left)),
    ("[1;2A", Key(.up, .shift)),
    ("[1;5C", Key(.right, .control)), ("[1;8D", Key(.left, [.shift, .alt, .control])),
    ("O5A", Key(.up, .control)),
    ("[H", Key(.home)), ("OH", Key(.home)), ("[1~", Key(.home)), ("[7~", Key(.home)), ("[F", Key(.end)),
    ("[4~", Key(.end)),
    ("[8~", Key(.end)), ("[5~", Key(.pageUp)), ("[6~", Key(.pageDown)), ("[2~", Key(.insert)),
    ("[3~", Key(.delete)),
    ("[3;5~", Key(.delete, .control)), ("OP", Key(.function(1))), ("[11~", Key(.function(1))),
    ("[[A", Key(.function(1))),
    ("[[E", Key(.function(5))), ("[1;2P", Key(.function(1), .shift)), ("[1;2R", Key(.function(3), .shift)),
    ("[15~", Key(.function(5))), ("[17~", Key(.function(6))), ("[21~", Key(.function(10))),
    ("[24~", Key(.function(12))),
    ("[24;2~", Key(.function(12), .shift)), ("[Z", Key(.backTab)), ("OM", Key(.enter)),
  ])
  func `keys are known by all their sequences`(sequence: String, key: Key) {
    #expect(decoded([0x1B] + Array(sequence.utf8)) == [.key(key)])
  }

  @Test(arguments: [
    "[99~", "[?1;2c", "[>41;370;0c", "[24;80R", "[1;2;3A", "[27;5;9~", "[5A", "[3$y", "O@", "[[Z", "[999999A",
    "[<0;0;1M", "[<66;1;1M",
    "[201~", "[;;~", "[<1M", "[200$~",
  ])
  func `a sequence nobody knows is swallowed whole`(sequence: String) {
    #expect(decoded([0x1B] + Array(sequence.utf8) + [0x71]) == [.unknown, .text("q")])
  }

  @Test(
    arguments: [
      ("]0;title\u{7}", []), ("]52;c;abc\u{1B}\\", []), ("P1$r0m\u{1B}\\", []), ("[I", []), ("[O", []),
      ("]0;title\u{1B}[A", [.key(Key(.up))]), ("]\u{1B}\u{1B}[A", [.key(Key(.escape)), .key(Key(.up))]),
    ] as [(String, [Event])])
  func `reports and strings are swallowed to their end`(sequence: String, events: [Event]) {
    #expect(decoded([0x1B] + Array(sequence.utf8) + [0x71]) == events + [.text("q")])
  }

  @Test func `a sequence without end is given up after 64 bytes, a string after 4096`() {
    let sequence = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 65)
    #expect(decoded(sequence + [0x71]) == [.unknown, .text("1"), .text("q")])
    let string = [0x1B, 0x5D] + [UInt8](repeating: 0x31, count: 4097)
    #expect(decoded(string + [0x71]) == [.text("q")])
  }

  @Test func `an ESC by itself is the Esc key once nothing follows in time`() {
    var decoder = Decoder()
    #expect(decoder.events(from: [0x1B]) == [])
    #expect(decoder.waits == .escape)
    #expect(decoder.timeOut() == [.key(Key(.escape))])
    #expect(decoder.waits == nil)
    #expect(decoder.timeOut() == [])
  }

  @Test func `an ESC before anything else is the Esc key at once`() {
    #expect(decoded([0x1B, 0x71]) == [.key(Key(.escape)), .text("q")])
    #expect(decoded([0x1B, 0x1B, 0x5B, 0x41]) == [.key(Key(.escape)), .key(Key(.up))])
    #expect(decoded([0x1B] + Array("支".utf8)) == [.key(Key(.escape)), .text("支")])
  }

  @Test func `an unfinished sequence is dropped in time, half a hanzi never`() {
    var decoder = Decoder()
    #expect(decoder.events(from: [0x1B, 0x5B, 0x31]) == [])
    #expect(decoder.waits == .end)
    #expect(decoder.timeOut() == [.unknown])
    #expect(decoder.events(from: [0xE6, 0x94]) == [])
    #expect(decoder.waits == nil)
    #expect(decoder.timeOut() == [])
    #expect(decoder.events(from: [0xAF]) == [.text("支")])
  }

  @Test func `a broken-off sequence gives way to what broke it off`() {
    #expect(decoded([0x1B, 0x5B, 0x31, 0x1B, 0x5B, 0x41]) == [.unknown, .key(Key(.up))])
    #expect(decoded([0x1B, 0x4F, 0x0D]) == [.unknown, .key(Key(.enter))])
    #expect(decoded([0x1B, 0x5B] + Array("支".utf8)) == [.unknown, .text("支")])
  }

  @Test func `where the cursor is counts only when asked`() {
    var decoder = Decoder()
    decoder.awaitsCursor = true
    #expect(decoder.events(from: Array("\u{1B}[1;3R".utf8)) == [.cursorAt(Position(row: 0, column: 2))])
    #expect(decoder.awaitsCursor == false)
    #expect(decoder.events(from: Array("\u{1B}[1;3R".utf8)) == [.key(Key(.function(3), .alt))])
  }
}

/// The events of `bytes` in one piece.
func decoded(_ bytes: [UInt8]) -> [Event] {
  var decoder = Decoder()
  return decoder.events(from: bytes)
}

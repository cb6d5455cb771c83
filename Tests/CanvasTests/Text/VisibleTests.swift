import Testing

@testable import Canvas

struct VisibleTests {
  @Test(arguments: [
    ("党支部 branch", "党支部 branch"),
    ("a\u{1B}[31mb", "a␛[31mb"),
    ("\u{0}\u{7}\u{7F}", "␀␇␡"),
    ("a\nb\r\nc", "a␊b␍␊c"),
    ("a\tb", "a    b"),
    ("\u{9B}2J\u{85}", "<U+009B>2J<U+0085>"),
    ("张\u{202E}三", "张<U+202E>三"),
    ("\u{2066}a\u{2069}\u{61C}", "<U+2066>a<U+2069><U+061C>"),
    ("张\u{200B}三\u{FEFF}", "张<U+200B>三<U+FEFF>"),
    ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    ("\u{E0041}\u{E007F}", "<U+E0041><U+E007F>"),
    ("\u{E000}\u{F0000}", "<U+E000><U+F0000>"),
    ("\u{3164}\u{34F}x", "<U+3164><U+034F>x"),
    ("\u{378}\u{FFFF}", "<U+0378><U+FFFF>"),
    ("\u{301}a", "<U+0301>a"),
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b", "a\u{301}\u{302}\u{303}\u{304}b"),
    ("葛\u{E0100}", "葛\u{E0100}"),
    ("👨‍👩‍👧好👍🏽😀", "[]好[]😀"),
    ("🇨🇳☀️", "[][]"),
    ("1️⃣ 议题", "[1] 议题"),
    ("1\u{FE0F}2\u{200D}", "12<U+200D>"),
    ("a\u{200D}b", "a<U+200D>b"),
  ])
  func `hostile text is shown, not obeyed`(text: String, shown: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a<FF>b"),
      ([0xC4, 0xE3], "<C4><E3>"),
      ([0xE4, 0xBD], "<E4><BD>"),
      ([0xE4, 0xBD, 0xA0, 0x0A], "你␊"),
      ([0xC0, 0x80, 0xED, 0xA0, 0x80], "<C0><80><ED><A0><80>"),
      ([0x1B, 0x9B], "␛<9B>"),
      ([], ""),
    ] as [([UInt8], String)])
  func `bytes that are no text are shown by number`(bytes: [UInt8], shown: String) {
    #expect(String(visible: bytes) == shown)
  }

  @Test func `nothing that acts, hides or reorders comes out, and what came out stays as it is`() {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy.filter {
      $0 < 0x3000 || $0 % 67 == 0
    }
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    let shown = text.visible
    let bad = shown.unicodeScalars.filter {
      [.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned]
        .contains($0.properties.generalCategory)
    }
    #expect(Array(bad) == [])
    #expect(shown.visible == shown)
  }

  @Test func `a flood of marks leaves four on its base`() {
    let flood = "a" + String(repeating: "\u{301}", count: 50_000) + "b"
    #expect(flood.visible.unicodeScalars.count == 6)
    #expect(flood.cells == 2)
    #expect(flood.cut(to: 1) == "~")
  }

  @Test func `a flood of joiners is not spelled out for ever`() {
    let flood = "a" + String(repeating: "\u{200D}", count: 20_000)
    #expect(flood.visible == "a" + String(repeating: "<U+200D>", count: 4))
  }

  @Test(arguments: [
    ("阿依夏·麦麦提", "阿依夏.麦麦提"), ("“十四五”——规划…", "\"十四五\"--规划."), ("①②③ √ ×", "123 v x"),
    ("Ж", "?"), ("lǜ", "lu"), ("，。「」", "，。「」"), ("\u{1B}·", "␛."),
  ])
  func `ambiguous characters get narrow twins of the same width`(text: String, shown: String) {
    #expect(text.visible(ambiguous: .wide) == shown)
    #expect(text.visible(ambiguous: .narrow) == text.visible)
    #expect(shown.cells == text.cells)
  }
}

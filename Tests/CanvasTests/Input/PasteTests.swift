import Testing

@testable import Canvas

struct PasteTests {
  private func pasted(_ bytes: [UInt8]) -> [Event] {
    decoded(Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~q".utf8))
  }

  @Test(arguments: [
    ("支部", "支部"), ("", ""), ("a\r\nb\rc\nd\r\r\n", "a\nb\nc\nd\n\n"), ("a\tb", "a\tb"),
    ("q\u{1B}[31mx\u{1B}", "q[31mx"),
    ("\u{0}\u{3}\u{9B}2J", "2J"), ("\u{1B}[200~a", "[200~a"), ("\u{1B}[20x", "[20x"),
    ("\u{1B}\u{1B}[201", "[201"),
  ])
  func `a paste is text and no key`(typed: String, text: String) {
    #expect(pasted(Array(typed.utf8)) == [.paste(text), .text("q")])
  }

  @Test func `a paste in GBK is noticed`() {
    #expect(pasted([0xC4, 0xE3, 0xBA, 0xC3]) == [.paste(""), .notUTF8, .text("q")])
    #expect(pasted([0x61, 0xFF, 0x62]) == [.paste("ab"), .text("q")])
  }

  @Test func `a paste without end is delivered in time`() {
    var decoder = Decoder()
    #expect(decoder.events(from: Array("\u{1B}[200~支部\u{1B}[2".utf8)) == [])
    #expect(decoder.waits == .end)
    #expect(decoder.timeOut() == [.paste("支部[2")])
    #expect(decoder.events(from: [0x71]) == [.text("q")])
  }

  @Test func `a paste is cut at 1 MiB, in whole characters`() {
    let hanzi = (1 << 20) / 3
    let events = pasted(Array(String(repeating: "支", count: hanzi + 10).utf8))
    #expect(events == [.paste(String(repeating: "支", count: hanzi)), .pasteCut, .text("q")])
  }
}

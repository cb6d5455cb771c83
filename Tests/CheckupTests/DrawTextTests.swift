import Testing

@testable import Checkup

@Suite struct `Texts that may enter a hash` {
  @Test(arguments: [
    "ZB001", "第一党支部", "03 07 12 19 24 31 + 08", "种子：三月初一骰 4 2 6 1 5 3", "é", "\u{8C48}", "雪人 ☃",
    "0000000000", "\u{20000}", "a·b", "가", "a\\b",
  ])
  func `ordinary texts are taken as they are`(text: String) throws {
    #expect(Array(try HashedText(text, field: "Value").text.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("", TextRule.empty),
    ("a\tb", .hidden("\t")), ("a\nb", .hidden("\n")), ("a\rb", .hidden("\r")), ("a\u{0}b", .hidden("\u{0}")),
    ("a\u{7F}", .hidden("\u{7F}")), ("\u{FEFF}a", .hidden("\u{FEFF}")), ("a\u{200B}b", .hidden("\u{200B}")),
    ("a\u{202E}b", .hidden("\u{202E}")), ("a\u{2066}b", .hidden("\u{2066}")), ("a\u{AD}b", .hidden("\u{AD}")),
    ("a\u{2028}b", .hidden("\u{2028}")), ("a\u{2029}b", .hidden("\u{2029}")),
    ("a\u{E0041}", .hidden("\u{E0041}")),
    (" a", .blankAtEnd(" ")), ("a ", .blankAtEnd(" ")), ("\u{A0}a", .blankAtEnd("\u{A0}")),
    ("a\u{3000}", .blankAtEnd("\u{3000}")), (" ", .blankAtEnd(" ")),
    ("e\u{301}", .notNFC("\u{301}")), ("\u{F900}", .notNFC("\u{F900}")), ("\u{212B}", .notNFC("\u{212B}")),
    ("a\u{307}\u{323}", .notNFC("\u{307}")), ("甲\u{F900}", .notNFC("\u{F900}")),
    ("か\u{3099}", .notNFC("\u{3099}")), ("a\\", .backslashAtEnd),
  ])
  func `a text that hides something is refused with its code point`(text: String, rule: TextRule) {
    #expect(throws: DrawRefusal("Value", text, .text(rule))) { try HashedText(text, field: "Value") }
  }

  @Test(arguments: [
    ([0xFF], 0), ([0x61, 0xE4, 0xB8], 1), ([0x61, 0xC0, 0xAF], 1), ([0xED, 0xA0, 0x80], 0),
    ([0xD5, 0xE3], 0),
  ])
  func `bytes that are not UTF-8 are refused with their place`(bytes: [UInt8], offset: Int) {
    let refusal = DrawRefusal("Name", String(decoding: bytes, as: UTF8.self), .text(.notUTF8(offset: offset)))
    #expect(throws: refusal) { try HashedText(bytes: bytes, field: "Name") }
  }

  @Test(arguments: ["ZB001", "a-z_A-Z", "非公联合党支部", "\u{3400}\u{4DBF}\u{4E00}\u{9FFF}"])
  func `a branch is called by letters, digits and Chinese characters`(id: String) throws {
    #expect(try HashedText(branch: id, field: "Id").text == id)
  }

  @Test(
    arguments: [
      ("ZB 1", " "), ("ＺＢ００１", "Ｚ"), ("ZB.1", "."), ("ZB=1", "="), ("é1", "é"), ("\u{20000}", "\u{20000}"),
      ("一\u{3007}", "\u{3007}"), ("\u{A000}", "\u{A000}"),
    ] as [(String, Unicode.Scalar)])
  func `a branch is called by nothing else`(id: String, scalar: Unicode.Scalar) {
    #expect(throws: DrawRefusal("Id", id, .text(.notInBranchID(scalar)))) {
      try HashedText(branch: id, field: "Id")
    }
  }

  @Test func `a label holds no equals sign`() {
    #expect(throws: DrawRefusal("Label", "a=b", .text(.equalsSign))) {
      try HashedText(label: "a=b", field: "Label")
    }
  }

  @Test func `texts are equal and ordered by bytes, not as Swift compares strings`() {
    let (compatible, plain) = (hashed("\u{F900}"), hashed("\u{8C48}"))
    #expect("\u{F900}" == "\u{8C48}")
    #expect(compatible != plain)
    #expect(Set([compatible, plain]).count == 2)
    #expect(
      [hashed("\u{FF21}"), hashed("\u{20000}"), hashed("一"), hashed("Z"), hashed("a")].sorted().map(\.text)
        == ["Z", "a", "一", "\u{FF21}", "\u{20000}"])
  }

  @Test(arguments: [("0", 0), ("7", 7), ("64", 64), ("999999999999999", 999_999_999_999_999)])
  func `a plain number is read`(text: String, number: Int) { #expect(PlainDecimal.number(text) == number) }

  @Test(arguments: [
    "", "00", "01", "0000000000", "-1", "+1", "1 ", " 1", "1.0", "1e3", "１", "٣", "0x1", "1_000",
    "1000000000000000",
  ])
  func `a number in any other spelling is refused`(text: String) { #expect(PlainDecimal.number(text) == nil) }

  @Test(arguments: ["2024-02-29 00:00", "2026-11-21 16:05", "2026-12-31 23:59"])
  func `a time is a day of the calendar and a clock`(text: String) {
    #expect(Moment(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29 00:00", "2026-13-01 00:00", "2026-11-31 00:00", "2026-11-21 24:00", "2026-11-21 16:60",
    "2026-11-21T16:05", "2026-11-21", "2026-11-21 16:5", "２026-11-21 16:05", "0000-01-01 00:00", "",
  ])
  func `a time in any other spelling is refused`(text: String) { #expect(Moment(text) == nil) }

  @Test(arguments: [
    "", String(repeating: "0", count: 63), String(repeating: "A", count: 64),
    String(repeating: "g", count: 64),
    String(repeating: "0", count: 65),
  ])
  func `a checksum is 64 lower-case digits`(text: String) { #expect(Checksum(text) == nil) }

  @Test func `a checksum prints as it was read`() {
    let hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(Checksum(hex)?.hex == hex)
    #expect(Checksum(of: [UInt8]()).hex == hex)
  }
}

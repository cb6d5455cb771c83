import Testing

@testable import App

@Suite struct EncodingTests {
  private static let list = "姓名,入党时间\r\n阿卜杜拉·买买提,1985年7月1日\r\n𠮷田,２０２０．７\r\n"

  /// `list` in GB 18030: two bytes a character, four for 𠮷.
  private static let gb18030: [UInt8] = [
    0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xC8, 0xEB, 0xB5, 0xB3, 0xCA, 0xB1, 0xBC, 0xE4, 0x0D, 0x0A, 0xB0,
    0xA2, 0xB2, 0xB7, 0xB6, 0xC5, 0xC0, 0xAD, 0xA1, 0xA4, 0xC2, 0xF2, 0xC2, 0xF2, 0xCC, 0xE1, 0x2C,
    0x31, 0x39, 0x38, 0x35, 0xC4, 0xEA, 0x37, 0xD4, 0xC2, 0x31, 0xC8, 0xD5, 0x0D, 0x0A, 0x95, 0x34,
    0xB2, 0x35, 0xCC, 0xEF, 0x2C, 0xA3, 0xB2, 0xA3, 0xB0, 0xA3, 0xB2, 0xA3, 0xB0, 0xA3, 0xAE, 0xA3,
    0xB7, 0x0D, 0x0A,
  ]

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  @Test func `UTF-8 is read as it stands`() throws {
    let decoded = try DecodedText(Array(Self.list.utf8))
    #expect(Array(decoded.text.utf8) == Array(Self.list.utf8))
    #expect(decoded.encoding == .utf8)
  }

  @Test func `a byte order mark is no part of the text`() throws {
    let decoded = try DecodedText([0xEF, 0xBB, 0xBF] + Array(Self.list.utf8))
    #expect(Array(decoded.text.utf8) == Array(Self.list.utf8))
    #expect(decoded.encoding == .utf8WithMark)
  }

  @Test(arguments: [(true, DecodedText.Encoding.utf16LittleEndian), (false, .utf16BigEndian)])
  func `UTF-16 is known by its mark`(littleEndian: Bool, encoding: DecodedText.Encoding) throws {
    let decoded = try DecodedText(Self.utf16(Self.list, littleEndian: littleEndian))
    #expect(Array(decoded.text.utf8) == Array(Self.list.utf8))
    #expect(decoded.encoding == encoding)
  }

  @Test func `GB 18030 is what Chinese text that is no UTF-8 is taken for`() throws {
    let decoded = try DecodedText(Self.gb18030)
    #expect(Array(decoded.text.utf8) == Array(Self.list.utf8))
    #expect(decoded.encoding == .gb18030)
  }

  @Test func `plain ASCII is UTF-8, and so is nothing`() throws {
    #expect(try DecodedText(Array("a,b\n".utf8)).encoding == .utf8)
    #expect(try DecodedText([]).text == "")
    #expect(try DecodedText([]).encoding == .utf8)
    #expect(try DecodedText([0xFF, 0xFE]).text == "")
  }

  @Test(arguments: [
    ([0x50, 0x4B, 0x03, 0x04, 0x14], DecodedText.Undecodable.workbook),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .workbook),
    (Array("a\nb\0c".utf8), .binary(offset: 3, line: 2)),
    // The first bytes fit both, 0xFF neither.
    (Array("a\n".utf8) + [0xD0, 0xD5, 0xFF, 0x41], .neither(offset: 4, line: 2)),
    (Array("姓名\n林".utf8) + [0xFF, 0x41, 0x41, 0x41, 0x41], .neither(offset: 10, line: 2)),
    // A character cut off at the end of the file.
    (Array("姓名\n林晚".utf8.dropLast()), .neither(offset: 10, line: 2)),
    ([0xEF, 0xBB, 0xBF, 0x41, 0x0A, 0xD0, 0xD5], .neither(offset: 5, line: 2)),
    ([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x42], .neither(offset: 6, line: 2)),
    ([0xFF, 0xFE, 0x0A, 0x00, 0x42, 0xD8, 0x41, 0x00], .neither(offset: 4, line: 2)),
    ([0xFE, 0xFF, 0x00, 0x0A, 0xDC, 0x00], .neither(offset: 4, line: 2)),
    ([0x41, 0x80], .neither(offset: 1, line: 1)),
  ])
  func `what is no text is refused with the place`(bytes: [UInt8], reason: DecodedText.Undecodable) {
    #expect(throws: reason) { try DecodedText(bytes) }
  }

  @Test func `an encoding the system does not know has no converter`() {
    if Converter(from: "NO-SUCH-ENCODING") != nil { Issue.record("there is one") }
  }

  @Test func `no bytes trap`() {
    var state: UInt64 = 7
    var read = 0
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(state % 23) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(state >> 56))
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      read += (try? DecodedText(bytes)) == nil ? 0 : 1
    }
    #expect(read > 100)
  }
}

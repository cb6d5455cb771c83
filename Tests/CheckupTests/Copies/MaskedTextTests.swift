import Testing

@testable import Checkup

@Suite struct MaskedTextTests {
  private static let names = KnownNames(["何秋实", "何秋", "沈知行", "阿依古丽·买买提", "甲"])

  private func sentences(_ text: String) -> [MaskedText.Sentence] {
    var sentences: [MaskedText.Sentence] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var masked = MaskedText()
      masked.read(bytes, names: Self.names) { sentences.append($0) }
    }
    return sentences
  }

  @Test(arguments: [
    ("何秋实讲话", "沈知行讲话"), ("何秋实讲话", "阿依古丽·买买提讲话"), ("何秋实讲话", "甲讲话"),
    ("到会12人", "到会7人"), ("到会１２人", "到会7人"), ("他说：“好”", "他说好"), ("第 一 项 ok", "第一项"),
    ("一项\\\n议题", "一项议题"),
  ])
  func `names, numbers, punctuation and layout do not count`(one: String, other: String) {
    #expect(sentences(one).map(\.print) == sentences(other).map(\.print))
  }

  @Test(arguments: [
    ("何秋实讲话", "何秋讲实话"), ("讲话", "话讲"), ("到会人", "到会7人"), ("他讲。话", "他讲话"), ("他讲\n+ 话", "他讲话"),
  ])
  func `other words, another order and another sentence end do`(one: String, other: String) {
    #expect(sentences(one).map(\.print) != sentences(other).map(\.print))
  }

  @Test(arguments: [
    ("何秋实讲话", 3), ("何秋讲话", 3), ("1.2万元", 4), ("2026年", 2), ("Party", 0), ("", 0), ("，。；\n", 0),
  ])
  func `a name and a run of digits are one token each`(text: String, tokens: Int) {
    #expect(sentences(text).reduce(0) { $0 + $1.tokens } == tokens)
  }

  @Test func `every sentence knows its line and its bytes`() {
    let text = "开会。讨论；通过！行吗？好\n+\n+ 散会"
    let bytes = Array(text.utf8)
    let found = sentences(text).map { "\($0.lineEnds) \(String(decoding: bytes[$0.extent], as: UTF8.self))" }
    #expect(found == ["0 开会", "0 讨论", "0 通过", "0 行吗", "0 好", "2 + 散会"])
  }

  @Test func `bytes that are no text are passed over`() {
    let bytes: [UInt8] = [0xE4, 0xBD, 0xFF, 0xE4, 0xF0, 0x80, 0xE5]
    bytes.withUnsafeBufferPointer { text in
      var masked = MaskedText()
      masked.read(text, names: Self.names) { _ in }
      #expect(masked.tokens <= 3)
    }
  }
}

import Testing

@testable import Store

/// How changes hold on to one another.
struct HistoryChainTests {
  /// The vectors of the format, which a shell reproduces with `printf '%s\n%s\n' "$h" "$text" | sha256sum`.
  @Test func `hashes are those of the published vectors`() {
    let texts = ["会议 2024-03-01 第一党支部", "党费 2024-03 张三 12.50", "抽查 2024Q1 ZB007"]
    var last = Chain.start
    let hashes = texts.map { text in
      last = Chain.hash(text.utf8, after: last)
      return last
    }
    #expect(
      hashes == [
        "f941476552855e0511edc9561b889f7c4cd3891eaeea4bda2374ad9d773344d1",
        "46e57bedb091d7e0418691efb48f078420f9fa1ab0296f5d1ea84bd04c745de9",
        "e5d1697a585357ddb65f307a3e835092485acd0b646cff9869fcd69617ae786a",
      ])
  }

  @Test func `a book is cut up without a byte left over`() {
    let hash = String(repeating: "a", count: 64)
    let written = "# 说明\n\n%rec: Change\n\nWhen: 1\nOld: A x\n+ y\nHash: \(hash)\n\nWhen: 2\nHash: \(hash)\n"
    let book = ChainedFile(bytes(written))
    #expect(text(book.heading) == "# 说明\n\n%rec: Change\n")
    #expect(book.links.map { text($0.text) } == ["When: 1\nOld: A x\n+ y", "When: 2"])
    #expect(book.links.map(\.line) == [5, 10])
    #expect(book.head == hash && book.strays.isEmpty && book.torn == nil)
  }

  @Test(arguments: [
    ("When: 2\nWho: 甲", 10), ("When: 2\nHash: abc\n", 10),
    ("When: 2\nHash: \(String(repeating: "a", count: 64))", 10),
    ("When: 2\n", 10),
  ])
  func `a last change without a whole hash is torn, and its place is known`(tail: String, line: Int) {
    let hash = String(repeating: "a", count: 64)
    let whole = "# 说明\n\n%rec: Change\n\nWhen: 1\nOld: A x\n+ y\nHash: \(hash)\n\n"
    let book = ChainedFile(bytes(whole + tail))
    #expect(book.links.count == 1)
    #expect(book.torn?.line == line && book.torn?.offset == whole.utf8.count)
  }
}

import Testing

@testable import Canvas

struct PinyinOrderTests {
  private func sorted(_ names: [String]) throws -> [String] {
    let pinyin = try #require(Pinyin(try Shipped.bytes("pinyin.bin")))
    return PinyinOrder(pinyin).order(of: names).map { names[$0] }
  }

  @Test func `surnames are sorted as they are read as surnames`() throws {
    // Elsewhere these are read dan, ceng, xie, cha, and the first of the last two yu and wan.
    #expect(
      try sorted(["查松涛", "解春生", "单雨禾", "曾小满", "尉迟阿福", "万俟明", "何秋实"])
        == ["何秋实", "万俟明", "单雨禾", "解春生", "尉迟阿福", "曾小满", "查松涛"])
  }

  @Test func `one surname stays together, shorter names come first, other scripts last`() throws {
    #expect(
      try sorted(["Anna", "章一", "张三丰", "章二", "张三", "阿依夏·麦麦提"])
        == ["阿依夏·麦麦提", "张三", "张三丰", "章二", "章一", "Anna"])
  }
}

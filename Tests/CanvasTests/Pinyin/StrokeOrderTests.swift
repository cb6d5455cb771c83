import Testing

@testable import Canvas

struct StrokeOrderTests {
  private func order() throws -> StrokeOrder {
    try #require(StrokeOrder(try Shipped.bytes("strokes.bin")))
  }

  @Test(arguments: [("一", 1), ("丁", 2), ("王", 4), ("张", 7), ("欧", 8), ("龘", 48)] as [(Unicode.Scalar, Int)])
  func `strokes are counted as on the mainland`(letter: Unicode.Scalar, strokes: Int) throws {
    #expect(try order().strokes(of: letter) == strokes)
  }

  @Test func `an official list goes by strokes, letter by letter, other scripts last`() throws {
    let order = try order()
    let names = ["Anna", "欧阳知秋", "张三丰", "王二", "丁一鸣", "张三", "王一", "毛七", "陆九"]
    #expect(
      names.sorted(by: order.places(_:before:))
        == ["丁一鸣", "毛七", "王一", "王二", "张三", "张三丰", "陆九", "欧阳知秋", "Anna"])
  }

  @Test func `only a whole table is taken`() {
    #expect(StrokeOrder([1, 2, 3]) == nil)
  }
}

import Testing

@testable import Canvas

struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("汉字", 4), ("𠀀㐀", 4), ("，。：；？！（）【】《》「」￥", 30), ("　〇㎡", 6), ("a汉b", 4),
    ("“”—…·①■●★√×°→│─※℃Ⅰ", 18), ("ｱ", 1), ("阿依夏·麦麦提", 13), ("e\u{301}", 1), ("한글", 4),
  ])
  func `text takes the cells that the C library gives it`(text: String, cells: Int) {
    #expect(text.cells == cells)
  }

  @Test(arguments: [
    ("\u{1B}", 1), ("\t", 4), ("\u{9B}", 8), ("\u{202E}", 8), ("\u{301}", 8), ("\u{E000}", 8), ("😀", 2),
    ("👨‍👩‍👧", 2),
    ("🇨🇳", 2), ("1️⃣", 3), ("कि", 2), ("\r\n", 2),
  ])
  func `what is drawn in another form takes the cells of that form`(text: String, cells: Int) {
    #expect(text.cells == cells)
  }

  @Test func `no scalar is drawn in more or fewer cells than it counts`() {
    let wrong = stride(from: 0, to: 0x30000, by: 11).lazy.compactMap { Unicode.Scalar(UInt32($0)) }.filter {
      scalar in
      let character = Character(scalar)
      return character.cells != character.drawn.reduce(0) { $0 + $1.cells }
        || character.cells != String(scalar).visible.unicodeScalars.reduce(0) { $0 + ($1.cells ?? 100) }
    }
    #expect(Array(wrong.prefix(3)) == [])
  }

  @Test func `frozen tables are sorted and switch off what they switch on`() {
    for table in [WidthTable.zero, WidthTable.two, WidthTable.none, WidthTable.ambiguous] {
      #expect(table.count % 2 == 0)
      #expect(zip(table, table.dropFirst()).allSatisfy(<))
    }
  }
}

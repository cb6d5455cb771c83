import Testing

@testable import Register

@Suite struct CellTextTests {
  @Test(arguments: [
    ("  张  三 ", "张 三", false), ("\u{3000}张\u{3000}三\u{A0}", "张 三", false), ("张\n三", "张 三", false),
    ("'00123", "00123", false), ("=\"00123\"", "00123", false), ("\t110", "110", false),
    ("=1+1", "=1+1", false),
    ("张\u{200B}三", "张三", true), ("\u{FEFF}姓名", "姓名", true), ("张\u{202E}三\u{0007}", "张三", true),
    ("", "", false),
    ("'", "", false), ("=\"", "=\"", false), ("e\u{301}", "e\u{301}", false),
  ])
  func `a cell is its words`(raw: String, text: String, hadInvisible: Bool) {
    let cell = CellText(raw)
    #expect(Array(cell.text.utf8) == Array(text.utf8))
    #expect(cell.hadInvisible == hadInvisible)
  }

  @Test(arguments: ["", " ", "无", "/", "—", "N/A", "暂无 "])
  func `some words say nothing`(raw: String) {
    #expect(CellText(raw).isNothing)
  }

  @Test(arguments: ["0", "不详", "否", "无业"])
  func `other words say something`(raw: String) {
    #expect(!CellText(raw).isNothing)
  }

  @Test func `full-width forms become narrow`() {
    #expect("１９８５．７／Ａｚ（）～　。张".halfWidth == "1985.7/Az()~　。张")
  }
}

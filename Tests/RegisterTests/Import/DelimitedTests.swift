import Testing

@testable import Register

@Suite struct DelimitedTests {
  private func cells(_ text: String, _ separator: Delimited.Separator = .comma) -> [[String]] {
    Delimited(text.unicodeScalars, separator: separator).rows.map(\.cells)
  }

  @Test(arguments: [
    ("", []), ("a", [["a"]]), ("a,b", [["a", "b"]]), ("a,b\n", [["a", "b"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a\rb", [["a"], ["b"]]), ("a\n\nb", [["a"], [""], ["b"]]), ("a\r\n\r\nb", [["a"], [""], ["b"]]),
    (",", [["", ""]]),
    ("a,,b,", [["a", "", "b", ""]]), ("\"a,b\",c", [["a,b", "c"]]), ("\"a\"\"b\"", [["a\"b"]]),
    ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]), ("\"a\r\nb\"\r\nc", [["a\r\nb"], ["c"]]),
    ("\"\"", [[""]]),
    ("\"\",\"\"", [["", ""]]), ("a\"b\",c", [["a\"b\"", "c"]]), ("\"a\"b,c", [["ab", "c"]]),
    ("=\"001\",x", [["=\"001\"", "x"]]),
    ("a\n\"\"", [["a"], [""]]), ("\n", [[""]]), ("党员,\"张,三\"", [["党员", "张,三"]]),
  ])
  func `rows and cells are found`(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test(arguments: [
    (Delimited.Separator.tab, "a\tb,c"), (.semicolon, "a;b,c"), (.wideComma, "a，b,c"),
  ])
  func `only one sign separates cells`(separator: Delimited.Separator, text: String) {
    #expect(cells(text, separator) == [["a", "b,c"]])
  }

  @Test func `a row stands on the line it begins on`() {
    let table = Delimited("a\r\n\"b\r\nb\r\nb\"\r\nc\rd\n\ne".unicodeScalars, separator: .comma)
    #expect(table.rows.map(\.line) == [1, 2, 5, 6, 7, 8])
    #expect(table.openQuote == nil)
  }

  @Test(arguments: [("a,b\nc,\"d\ne\nf\n", 2), ("\"", 1), ("a\n\"b\"\"", 2)])
  func `a quote that is never closed is told with its line`(text: String, line: Int) {
    #expect(Delimited(text.unicodeScalars, separator: .comma).openQuote == line)
  }

  @Test func `whatever is quoted comes back`() {
    var chance = Seeded(3)
    for _ in 0..<300 {
      let rows = (0...chance.number(0...3)).map { _ in
        (0...chance.number(0...3)).map { _ in
          chance.some(6) { $0.pick(["a", "\"", ",", "\n", "\r", "\r\n", "党", "，", " ", "=", "'"]) }.joined()
        }
      }
      let text = rows.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }
      #expect(cells(text.joined(separator: "\r\n")) == rows)
    }
  }

  @Test func `no text is too odd to be read`() {
    var chance = Seeded(4)
    for _ in 0..<2000 {
      let text = chance.some(30) {
        $0.pick(["a", "\"", "\"\"", ",", "\n", "\r", "\r\n", "党", "\0", "\u{FEFF}"])
      }.joined()
      let table = Delimited(text.unicodeScalars, separator: .comma)
      #expect(table.rows.map(\.line) == table.rows.map(\.line).sorted())
    }
  }
}

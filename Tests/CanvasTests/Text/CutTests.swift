import Testing

@testable import Canvas

struct CutTests {
  @Test(arguments: [
    ("云杉里社区", 10, "云杉里社区"), ("云杉里社区", 9, "云杉里社~"), ("云杉里社区", 8, "云杉里~"), ("云杉里社区", 7, "云杉里~"),
    ("云杉里社区", 2, "~"), ("云杉里社区", 1, "~"), ("云杉里社区", 0, ""), ("abc", 3, "abc"), ("abc", 2, "a~"), ("", 0, ""),
    ("a  ", 1, "a"), ("a  b", 2, "a~"), ("张\u{202E}三", 9, "张~"), ("e\u{301}e\u{301}e", 2, "e\u{301}~"),
    ("abc", -4, ""),
  ])
  func `text is cut before the character that does not fit, with a mark`(
    text: String, width: Int, cut: String
  ) {
    #expect(text.cut(to: width) == cut)
  }

  @Test(arguments: [
    ("支部", 6, Alignment.left, "支部  "), ("支部", 6, .right, "  支部"), ("支部", 7, .centre, " 支部  "),
    ("云杉里社区", 8, .left, "云杉里~ "), ("云杉里社区", 8, .right, " 云杉里~"), ("", 2, .left, "  "),
  ])
  func `padded text fills its cells exactly`(text: String, width: Int, alignment: Alignment, padded: String) {
    #expect(text.padded(to: width, alignment) == padded)
  }

  @Test func `no cut text is wider than its limit and no padded text narrower`() {
    var dice = Dice(5)
    for _ in 0..<60 {
      let text = SampleText.line(using: &dice)
      for width in 0...24 {
        let cut = text.cut(to: width)
        #expect(cut.cells <= width)
        #expect(text.padded(to: width).cells == width)
        if text.cells <= width { #expect(cut == text) }
      }
    }
  }
}

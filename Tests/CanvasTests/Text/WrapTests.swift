import Testing

@testable import Canvas

struct WrapTests {
  @Test(
    arguments: [
      ("支部委员会会议", 6, ["支部委", "员会会", "议"]),
      ("支部委员会会议", 7, ["支部委", "员会会", "议"]),
      ("会议决定，通过。", 8, ["会议决", "定，通", "过。"]),
      ("他说（完毕）", 6, ["他说", "（完", "毕）"]),
      ("他说《条例》好", 8, ["他说《条", "例》好"]),
      ("好！！！！好", 4, ["好！", "！！", "！好"]),
      ("one two three", 6, ["one ", "two ", "three"]),
      ("one two three", 7, ["one two ", "three"]),
      ("于2026-11-05召开", 10, ["于", "2026-11-05", "召开"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("汉字", 1, ["汉", "字"]),
      ("", 5, [""]),
      ("会议,好", 4, ["会", "议,", "好"]),
      ("甲   乙", 2, ["甲   ", "乙"]),
    ] as [(String, Int, [String])])
  func `a paragraph breaks where Chinese print would`(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width).map(String.init) == lines)
  }

  @Test func `wrapping loses nothing and keeps to its width`() {
    var dice = Dice(6)
    for _ in 0..<60 {
      let text = SampleText.line(using: &dice)
      for width in 1...20 {
        let lines = text.wrapped(to: width)
        #expect(Array(lines.joined().unicodeScalars) == Array(text.unicodeScalars))
        for line in lines where line.count > 1 {
          let seen = String(line.reversed().drop { $0 == " " })
          #expect(seen.cells <= width || seen.count == 1)
        }
      }
    }
  }

  @Test func `no line starts with a closing mark or ends with an opening one while there is room`() {
    var dice = Dice(7)
    for _ in 0..<300 {
      let text = (0..<30).map { _ in ["党", "会", "议", "，", "（", "》", "《"].randomElement(using: &dice) ?? "" }
        .joined()
      if ["，，", "（（", "《《", "》》", "，》", "》，", "（《", "《（"].contains(where: text.contains) { continue }
      let lines = text.wrapped(to: 16)
      #expect(lines.dropFirst().allSatisfy { !"，》".contains($0.first ?? " ") }, "\(lines)")
      #expect(lines.dropLast().allSatisfy { !"（《".contains($0.last ?? " ") }, "\(lines)")
    }
  }
}

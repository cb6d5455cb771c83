import Testing

@testable import Register

@Suite struct TextsTests {
  @Test(arguments: [
    ("缺 {count} 次", ["count": "2"], "缺 2 次"), ("{a}{b}{a}", ["a": "1", "b": "2"], "121"),
    ("{unknown} 留着", ["count": "2"], "{unknown} 留着"), ("没有空位", ["count": "2"], "没有空位"),
    ("{count", ["count": "2"], "{count"), ("count}", ["count": "2"], "count}"), ("{}", ["": "空"], "空"),
    ("{count}", [:], "{count}"), ("{a}", ["a": "{b}", "b": "错"], "{b}"), ("{{a}}", ["a": "1"], "{{a}}"),
    ("在 {place}：{what}", ["place": "e\u{301}", "what": ""], "在 e\u{301}："), ("", ["a": "1"], ""),
  ])
  func `placeholders are filled once`(sentence: String, values: [String: String], filled: String) {
    #expect(Texts.fill(sentence, values) == filled)
  }

  @Test func `a sentence is found by its id`() {
    let texts = Texts(
      language: "zh-Hans",
      Array("%rec: Text\n\nId: late\nText: 逾期 {days} 天\n\nId: two\nText: 一\n+ 二\n\nId: bare\n".utf8))
    #expect(texts("late", ["days": "3"]) == "逾期 3 天")
    #expect(texts("two") == "一\n二")
    #expect(texts("bare") == "")
    #expect(texts("nowhere", ["days": "3"]) == "nowhere")
    #expect(texts.ids == ["late", "two", "bare"])
    #expect(texts.has("late") && !texts.has("nowhere"))
    #expect(texts.isChinese && !Texts(language: "en", []).isChinese)
  }
}

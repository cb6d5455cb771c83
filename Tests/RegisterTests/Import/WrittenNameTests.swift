import Testing

@testable import Register

@Suite struct WrittenNameTests {
  @Test(arguments: [
    ("张三", "张三"), ("张 三", "张三"), ("阿卜杜拉·买买提", "阿卜杜拉·买买提"), ("阿卜杜拉•买买提", "阿卜杜拉·买买提"),
    ("阿卜杜拉 ・ 买买提", "阿卜杜拉·买买提"),
    ("阿卜杜拉.买买提", "阿卜杜拉·买买提"), ("阿卜杜拉．买买提", "阿卜杜拉·买买提"), ("JohnSmith", "JohnSmith"), ("Ｊｏｈｎ", "John"),
    ("王伟（大）", "王伟（大）"),
    ("𠮷田", "𠮷田"), ("﨑", "﨑"), ("O'Neil", "O'Neil"), ("〇一", "〇一"),
  ])
  func `a name is made fit to be a register name`(text: String, name: String) {
    let written = WrittenName(text)
    #expect(written.name == name)
    #expect(written.flaw == nil)
    #expect(written.oddities == [])
  }

  @Test(arguments: [
    ("John Smith", "JohnSmith", [WrittenName.Oddity.joined("John Smith")]),
    ("张三 李四", "张三李四", [.joined("张三 李四")]),
    ("王伟A", "王伟A", [.mixedScripts]), ("Аnna", "Аnna", [.mixedScripts]),
    ("\u{F900}", "\u{F900}", [.lookalike("\u{F900}")]),
    ("\u{2FA6}三", "\u{2FA6}三", [.lookalike("\u{2FA6}")]), ("张\u{E000}", "张\u{E000}", [.privateUse]),
  ])
  func `what looks odd is pointed out`(text: String, name: String, oddities: [WrittenName.Oddity]) {
    let written = WrittenName(text)
    #expect(Array(written.name.utf8) == Array(name.utf8))
    #expect(written.flaw == nil)
    #expect(written.oddities == oddities)
  }

  @Test(arguments: [
    ("张三/李四", WrittenName.Flaw.notAName), ("张三、李四", .notAName), ("123", .notAName), ("（）", .notAName),
    (String(repeating: "长", count: 41), .notAName), ("=1+1", .notAName), ("张\\", .notAName),
    ("张😀", .notAName),
    ("张?", .lostCharacter), ("张？", .lostCharacter), ("张*", .lostCharacter), ("张\u{FFFD}", .lostCharacter),
    ("张□", .lostCharacter),
  ])
  func `what is no name is told apart`(text: String, flaw: WrittenName.Flaw) {
    #expect(WrittenName(text).flaw == flaw)
  }
}

import Testing

@testable import Register

@Suite struct PersonalNumberTests {
  @Test(arguments: [
    "11010519491231002X", "11010519491231002x", "999999195604120013", "999999198507010027",
    "999999200402290034",
    "１１０１０５１９４９１２３１００２Ｘ",
  ])
  func `the number of an identity card is known by its check character`(number: String) {
    #expect(IdentityNumber.isOne(number))
    #expect(IdentityNumber.isIn("证件\(number)。"))
    #expect(IdentityNumber.isIn("'\(number)"))
  }

  @Test(arguments: [
    "110105194912310021", "11010519491231002", "11010519491331002X", "110105194912310020",
    "A1010519491231002X", "",
    "1101051949123100２", "110105194912310021X", "党" + "11010519491231002",
  ])
  func `other digits are not`(number: String) {
    #expect(!IdentityNumber.isOne(number))
    #expect(!IdentityNumber.isIn(number))
  }

  @Test(arguments: [
    ("13800001234", "138****1234"), ("138 0000 1234", "138 **** 1234"), ("010-88886666", "010-****6666"),
    ("8888666", "*****66"), ("88", "88"), ("1", "1"), ("", ""),
  ])
  func `of a telephone number only the ends are shown`(number: String, shown: String) {
    #expect(Masking.phone(number) == shown)
  }

  @Test(arguments: [
    ("1985年7月", "1985年7月"), ("电话13800001234转", "电话138****1234转"),
    ("11010519491231002X", "******************"),
    ("号110105491231002。", "号***************。"), ("１３８００００１２３４", "138****1234"), ("12345678", "12345678"),
    (String(repeating: "长", count: 50), String(repeating: "长", count: 40) + "…"), ("", ""),
  ])
  func `personal numbers are hidden in any text`(text: String, shown: String) {
    #expect(Masking.text(text) == shown)
  }
}

import Testing

@testable import Register

@Suite struct WrittenPhoneTests {
  @Test(arguments: [
    "13800001234", "138 0000 1234", "138-0000-1234", "+8613800001234", "+86 138 0000 1234",
    "0086-13800001234",
    "8613800001234", "１３８００００１２３４", "(138)00001234", "13800001234.0", "（１３８）0000－1234",
  ])
  func `a mobile number is its eleven digits`(text: String) {
    #expect(WrittenPhone(text) == .mobile("13800001234", further: 0))
  }

  @Test(arguments: [
    ("010-88886666", WrittenPhone.other("010-88886666", further: 0)),
    ("(010) 8888 6666", .other("01088886666", further: 0)),
    ("88886666", .other("88886666", further: 0)), ("12800001234", .other("12800001234", further: 0)),
    ("13800001234/010-88886666", .mobile("13800001234", further: 1)),
    ("010-88886666、13900001234；13800001234", .mobile("13900001234", further: 2)),
    ("1.38E+10", .lost), ("1.3800001234e10", .lost), ("1E10", .lost),
  ])
  func `other numbers are told apart`(text: String, phone: WrittenPhone) {
    #expect(WrittenPhone(text) == phone)
  }

  @Test(arguments: [
    "", "有", "123456", "138000012345678", "13800001234（母亲）", "/", "1380000123O", "--",
    "13800001234 13900001234",
  ])
  func `what is no number is not read`(text: String) {
    #expect(WrittenPhone(text) == nil)
  }
}

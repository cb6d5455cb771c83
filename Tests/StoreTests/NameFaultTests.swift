import Testing

@testable import Store

struct NameFaultTests {
  @Test(
    arguments: [
      ("", .empty), ("a/b", .slash), ("a\0b", .unseen("\0")), ("a\u{9B}b", .unseen("\u{9B}")),
      ("a\u{202E}b", .unseen("\u{202E}")), (".", .badStart(".")), ("..", .badStart(".")),
      (".git", .badStart(".")), ("-rf", .badStart("-")), ("a..b", .twoDots), ("a.", .badEnd(".")),
      ("a ", .badEnd(" ")), ("a\u{3000}", .badEnd("\u{3000}")),
      (String(repeating: "支", count: 86), .tooLong(bytes: 258)),
    ] as [(String, NameFault)])
  func `a name that could mislead is refused for its reason`(name: String, fault: NameFault) {
    #expect(NameFault.inName(name) == fault)
  }

  @Test(arguments: ["meetings.rec", "第一党支部", "2026-第一轮", "a b", String(repeating: "支", count: 85)])
  func `a plain name passes`(name: String) {
    #expect(NameFault.inName(name) == nil)
  }

  @Test(
    arguments: [
      ("ZB-001", nil), ("zb-001", .notCode), ("支部", .notCode), ("-A", .badStart("-")),
      (String(repeating: "A", count: 32), nil), (String(repeating: "A", count: 33), .notCode),
    ] as [(String, NameFault?)])
  func `a branch code is upper-case letters, digits and hyphens`(code: String, fault: NameFault?) {
    #expect(NameFault.inCode(code) == fault)
  }

  @Test(
    arguments: [("2026", nil), ("202", .notYear), ("20260", .notYear), ("二〇二六", .notYear)]
      as [(String, NameFault?)])
  func `a year is four digits`(year: String, fault: NameFault?) {
    #expect(NameFault.inYear(year) == fault)
  }
}

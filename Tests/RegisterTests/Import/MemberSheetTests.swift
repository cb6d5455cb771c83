import Testing

@testable import Register

@Suite struct MemberSheetTests {
  @Test(arguments: [
    (Delimited.Separator.comma, ","), (.tab, "\t"), (.semicolon, ";"), (.wideComma, "，"),
  ])
  func `the separator is found out`(separator: Delimited.Separator, sign: String) throws {
    let rows = [["姓名", "性别", "备注"], ["林晚", "女", "a;b"]]
    let sheet = try MemberSheet(rows.map { $0.joined(separator: sign) }.joined(separator: "\n"))
    #expect(sheet.separator == separator)
    #expect(sheet.columns == [.name: 0, .sex: 1])
    #expect(sheet.rows.count == 1)
  }

  @Test func `a list of names alone is a list`() throws {
    let sheet = try MemberSheet("姓名\n林晚\n何秋实\n")
    #expect(sheet.rows.map(\.line) == [2, 3])
  }

  @Test func `titles above, totals below and repeated headings are passed over`() throws {
    let text = """
      东风社区第一党支部党员名册,,
      填报单位：东风社区,,2026年3月
      ,,
      序号,姓名,入党时间
      1,林晚,2020.7.1
      2,,
      序号,姓名,入党时间
      3,何秋实,1990.7.1
      ,,
      合计,2,
      共2名党员,,
      填表人：林晚,电话13800001234,
      ,,

      """
    let sheet = try MemberSheet(text)
    #expect(sheet.headingLine == 4)
    #expect(sheet.rows.map(\.line) == [5, 8])
    #expect(sheet.skipped.map(\.line) == [1, 2, 7, 10, 11, 12])
    #expect(sheet.skipped.map(\.text).suffix(2) == ["共2名党员", "填表人:林晚".replacing(":", with: "：")])
  }

  @Test func `columns in any order; unknown ones are listed, identity cards left out`() throws {
    let text = """
      联系电话,民族,公民身份号码,入党时间,姓名,手机号码,职务,,家庭情况
      010-1,汉,999999195604120013,1990.7.1,何秋实,13800001234,999999198507010027,,
      """
    let sheet = try MemberSheet(text)
    #expect(sheet.columns == [.identity: 2, .joined: 3, .name: 4, .phone: 5])
    #expect(sheet.withheld == ["公民身份号码", "职务"])
    #expect(
      sheet.ignored == [
        MemberSheet.Ignored(heading: "联系电话", insteadOf: .phone), MemberSheet.Ignored(heading: "民族"),
        MemberSheet.Ignored(heading: "家庭情况"),
      ])
    #expect(sheet.heading(of: .joined) == "入党时间")
    #expect(sheet.heading(of: .born) == "")
  }

  @Test(arguments: [
    ("", MemberSheet.Refusal.empty), (" ,, \n\n", .empty),
    ("名单\n林晚,女\n", .noHeadings(line: 1, cells: ["名单"])),
    ("\n林晚,13800001234,女\n", .noHeadings(line: 2, cells: ["林晚", "138****1234", "女"])),
    ("姓名,性别\n林晚,\"女\n何秋实,男\n", .openQuote(line: 2)), ("姓名,性别\n,\n合计,2\n", .noRows), ("姓名,性别", .noRows),
    ("姓名,性别\n林晚,女\n性别,姓名\n男,何秋实\n", .secondHeadings(line: 3)),
  ])
  func `what is no list is refused`(text: String, refusal: MemberSheet.Refusal) {
    #expect(throws: refusal) { try MemberSheet(text) }
  }
}

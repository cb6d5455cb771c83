import Testing

@testable import Register

@Suite struct MemberColumnTests {
  @Test(arguments: [
    ("姓名", MemberColumn.name), ("姓　名", .name), (" 姓 名 ", .name), ("*姓名", .name), ("姓名：", .name),
    ("姓名（必填）", .name),
    ("性别", .sex), ("出生\n年月", .born), ("出生日期(年月日)", .born), ("生日", .born), ("入党时间", .joined),
    ("加入党组织日期", .joined),
    ("加入中共组织的时间", .joined), ("转为正式党员日期", .full), ("转正 日期", .full), ("转入日期", .from), ("进入支部日期", .from),
    ("进入党支部日期", .from),
    ("所在党小组", .group), ("党费类别", .duesClass), ("联系电话", .phone), ("手机号码", .phone), ("人员类别", .category),
    ("公民身份号码", .identity), ("身份证号", .identity), ("序号", .number), ("\u{FEFF}序号", .number), ("NAME", .name),
    ("ＤｕｅｓＣｌａｓｓ", .duesClass),
  ])
  func `a column is known by many names`(heading: String, column: MemberColumn) {
    #expect(MemberColumn.named(heading)?.column == column)
  }

  @Test(arguments: ["", "民族", "备注", "申请入党日期", "递交入党申请书时间", "工作单位", "学历", "固定电话", "入党介绍人", "（姓名）", "类别"])
  func `what only resembles one is another column`(heading: String) {
    #expect(MemberColumn.named(heading) == nil)
  }

  @Test func `the words of the schema are understood in both languages`() throws {
    let schema = try Shipped.kind("Member")
    for column in MemberColumn.allCases {
      guard let field = column.field.flatMap({ schema.field($0) }) else { continue }
      let words = [field.name, field.label, field.english]
      #expect(words.map { MemberColumn.named($0)?.column } == Array(repeating: column, count: 3))
    }
  }

  @Test func `every column that is stored is a field of a member`() throws {
    let schema = try Shipped.kind("Member")
    #expect(MemberColumn.allCases.compactMap(\.field).filter { schema.field($0) == nil } == [])
  }
}

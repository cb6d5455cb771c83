import Testing

@testable import Register

@Suite struct MemberPlanTests {
  /// As the spreadsheet of a community writes it: a title, blanks in names and headings, dates in every way.
  private static let export = """
    东风社区第一党支部党员名册,,,,,,,,,,
    "序
    号",姓　名,性别,"出生
    年月",公民身份号码,入党时间,转正时间,进入支部日期,所在党小组,党费类别,联系电话
    1,张  三,男,1956.04,999999195604120013,19780701,1979年7月1日,2010/3/1,一组,退休,138 0000 1234
    2,阿卜杜拉•买买提,男,1960年7月1日,999999198507010027,31229,１９８６－０７－０１,20100301,一组,工资,+8613900001234
    3,林晚,女,2004.2,'999999200402290034,2025.3.10,,2025-03-10,二组,学生,010-88886666
    ,,,,,,,,,,
    合计,3,,,,,,,,,

    """

  @Test func `a list from a spreadsheet becomes members`() throws {
    let plan = try plan(Self.export, branch: "%rec: Group\n\nName: 一组\nLeader: 张三\nFrom: 2020-01-01\n")
    #expect(
      plan.text == """
        5 张三 + Sex=男 Born=1956-04 Joined=1978-07-01 Full=1979-07-01 From=2010-03-01 Group=一组 DuesClass=离退休 Phone=13800001234
        6 阿卜杜拉·买买提 + Sex=男 Born=1960-07 Joined=1985-07-01 Full=1986-07-01 From=2010-03-01 Group=一组 DuesClass=工资 Phone=13900001234
        7 林晚 + Sex=女 Born=2004-02 Joined=2025-03-10 From=2025-03-10 Group=二组 DuesClass=学生 Phone=010-88886666 !notAMobile !onProbation
        """)
    #expect(plan.counts == MemberPlan.Counts(added: 3))
    #expect(plan.sheet.withheld == ["公民身份号码"])
    #expect(plan.sheet.ignored == [])
    #expect(plan.unknownGroups == ["二组"])
    #expect(plan.absent == [])
  }

  @Test func `no number of an identity card is kept or shown`() throws {
    let plan = try plan(Self.export)
    let everything = "\(plan.rows) \(plan.sheet.skipped) \(plan.sheet.headings) \(plan.sheet.ignored)"
    for number in ["999999195604120013", "999999198507010027", "999999200402290034"] {
      #expect(!everything.contains(number))
    }
  }

  @Test func `every row with a fault is told at once, with all its faults`() throws {
    let list = """
      姓名,性别,出生年月,入党时间,转正时间,转入日期,党费类别,手机
      张三,男,1956.04,1978.7,1979-07-01,2010-03-01,离退休,
      ,男,1956.04,1978-07-01,1979-07-01,2010-03-01,离退休,
      李?,男,五六年,1978-07-32,1979-07-01,2010-03-01,离退休,
      王五,难,1956.04,2030-01-01,1979-07-01,2010-03-01,退役,1.38E+10
      赵六/钱七,男,1990,1978-07-01,1977-07-01,1970-03-01,工资,有
      孙八,男,1956.04,1978-07-01,1979-07-01,2010-03-01,离退休,999999195604120013
      周九,男,1956,1978,1979-07-01,2010-03-01,离退休,,多出的
      """
    let plan = try plan(list)
    #expect(
      plan.text == """
        2 张三 x wholeDayNeeded(MemberColumn.joined, "1978.7", Optional(1978-07))
        3  x noName
        4 李? x lostCharacter("李?"), notADate(MemberColumn.born, "五六年"), notADate(MemberColumn.joined, "1978-07-32")
        5 王五 x notOneOf(MemberColumn.sex, "难", ["男", "女"]), notOneOf(MemberColumn.duesClass, "退役", ["工资", "年薪", "无固定收入", "离退休", "农民", "学生", "无收入", "减免"]), lostDigits("1.38E+10")
        6 赵六/钱七 x notAName("赵六/钱七"), notAPhone("有")
        7 孙八 x identityNumber(MemberColumn.phone)
        8 周九 x tooManyCells(found: 9, headings: 8)
        """)
    #expect(plan.counts == MemberPlan.Counts(refused: 7))
    #expect(plan.edit(summary: "导入") == nil)
  }

  @Test(arguments: [
    (
      "1990", "1978-07-01", "1979-07-01", "2010-03-01", "x outOfOrder(MemberColumn.born, MemberColumn.joined)"
    ),
    (
      "1956", "1978-07-01", "1977-07-01", "2010-03-01", "x outOfOrder(MemberColumn.joined, MemberColumn.full)"
    ),
    (
      "1956", "1978-07-01", "1978-07-01", "1970-03-01", "x outOfOrder(MemberColumn.joined, MemberColumn.from)"
    ),
    (
      "1956", "2026-05-28", "2026-05-28", "2026-05-28",
      "x inFuture(MemberColumn.joined, 2026-05-28), inFuture(MemberColumn.full, 2026-05-28), inFuture(MemberColumn.from, 2026-05-28)"
    ),
    (
      "2027", "2026-05-27", "", "2026-05-27",
      "x inFuture(MemberColumn.born, 2027-01-01), outOfOrder(MemberColumn.born, MemberColumn.joined)"
    ),
    ("", "", "", "", "x noFrom, noJoined"),
  ])
  func `dates that cannot be are faults`(
    born: String, joined: String, full: String, from: String, text: String
  ) throws {
    let list = "姓名,出生,入党,转正,转入日期\n张三,\(born),\(joined),\(full),\(from)\n"
    #expect(try plan(list, duesClass: .monthlyWage).text == "2 张三 \(text)")
  }

  @Test(arguments: [
    ("正式党员", "1979-07-01", "2024-01-01", "Full=1979-07-01", ""),
    ("党员", "", "2025-01-01", "", " !onProbation"),
    ("预备党员", "", "2025-01-01", "", ""), ("中共预备党员", "", "2020-01-01", "", ""),
    ("", "无", "2025-01-01", "", " !onProbation"),
  ])
  func `full or on probation is told by the day of conversion`(
    category: String, full: String, joined: String, field: String, notice: String
  ) throws {
    let joined = full.hasPrefix("1979") ? "1978-07-01" : joined
    let list = "姓名,人员类别,转正,入党\n张三,\(category),\(full),\(joined)\n"
    let text = try plan(list, from: "2026-01-01", duesClass: .student).text
    let fields = ["Joined=\(joined)", field, "From=2026-01-01", "DuesClass=学生"].filter { !$0.isEmpty }
    #expect(text == "2 张三 + \(fields.joined(separator: " "))\(notice)")
  }

  @Test(arguments: [
    ("正式党员", "", "2025-07-01", "x noFull(joined: 2025-07-01)"),
    ("预备党员", "2026-03-01", "2025-03-01", "x probationaryWithFull(2026-03-01)"),
    ("", "", "2024-05-26", "x noFull(joined: 2024-05-26)"), ("入党积极分子", "", "", "? notAMember(\"入党积极分子\")"),
    ("发展对象", "未定", "", "? notAMember(\"发展对象\")"),
  ])
  func `and nobody guesses it`(category: String, full: String, joined: String, text: String) throws {
    let list = "姓名,人员类别,转正,入党\n张三,\(category),\(full),\(joined)\n"
    #expect(try plan(list, from: "2026-01-01", duesClass: .student).text == "2 张三 \(text)")
  }

  @Test(arguments: [
    ("1960-07", "1978-06-30", " !joinedYoung(17)"), ("1960-07", "1978-07-01", ""), ("1960", "1978-01-01", ""),
    ("1960", "1977-12-31", " !joinedYoung(17)"), ("", "1978-01-01", ""),
  ])
  func `an admission before eighteen is pointed out where it is certain`(
    born: String, joined: String, notice: String
  ) throws {
    let list = "姓名,出生,入党,转正\n张三,\(born),\(joined),1990-01-01\n"
    let text = try plan(list, from: "2020-01-01", duesClass: .retired).text
    let field = born.isEmpty ? "" : "Born=\(born) "
    #expect(
      text == "2 张三 + \(field)Joined=\(joined) Full=1990-01-01 From=2020-01-01 DuesClass=离退休\(notice)")
  }
}

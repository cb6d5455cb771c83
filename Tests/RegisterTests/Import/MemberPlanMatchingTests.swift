import Testing

@testable import Register

@Suite struct MemberPlanMatchingTests {
  private static let members = """
    # 一九七八年入党的老党员。
    Name: 张三
    Sex: 男
    Born: 1956-04
    Joined: 1978-07-01
    Full: 1979-07-01
    From: 2010-03-01
    Group: 一组
    DuesClass: 离退休
    Alias: 老张
    Phone: 138 0000 1234

    Name: 林晚
    Born: 2004
    Joined: 2025-03-10
    From: 2025-03-10
    DuesClass: 学生

    Name: 何秋实
    Joined: 1990-07-01
    Full: 1991-07-01
    From: 2010-03-01
    To: 2025-12-31
    Left: 转出
    DuesClass: 工资

    Name: 王伟大
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2010-03-01
    DuesClass: 工资

    """

  private func outcome(_ headings: String, _ row: String) throws -> String {
    try plan("\(headings)\n\(row)\n", members: Self.members).rows[0].outcome.text.replacing(
      "Register.", with: "")
  }

  @Test(arguments: [
    ("姓名,出生", "张三,1956.4", "="), ("姓名,出生", "张三,1956", "="), ("姓名,出生,性别", "张 三,1956年4月12日,男性", "="),
    ("姓名,入党", "张三,1978-07-01", "="), ("姓名,入党", "张三,1978.7", "="), ("姓名,出生", "老张,1956.4", "="),
    ("姓名,出生,手机", "张三,1956.4,13800001234", "="), ("姓名,出生,手机", "张三,1956.4,", "="),
    ("姓名,出生,手机,党小组", "张三,1956.4,13900001234,二组", "~ group 一组 -> 二组, phone 138 0000 1234 -> 13900001234"),
    ("姓名,出生,入党", "张三,1956.4,1978-08-01", "~ joined 1978-07-01 -> 1978-08-01"),
    ("姓名,出生,入党", "林晚,2004.2,2025-03-10", "~ born 2004 -> 2004-02"),
    ("姓名,入党,转正,人员类别", "林晚,2025-03-10,2026-03-10,正式党员", "~ full - -> 2026-03-10"),
    ("姓名,入党,出生", "王伟大,2000-01-01,1975.6", "~ born - -> 1975-06"),
    ("姓名,入党,党费类别,进入支部日期", "王伟大,2000-01-01,年薪,2010.3", "~ duesClass 工资 -> 年薪"),
  ])
  func `a member who is there is changed field by field, or not at all`(
    headings: String, row: String, text: String
  ) throws {
    #expect(try outcome(headings, row) == text)
  }

  @Test(arguments: [
    ("姓名,出生", "张三,1957.4", "? namesake(born: Optional(\"1956-04\"), joined: 1978-07-01)"),
    ("姓名,出生,入党", "张三,1960,1978-07-01", "? namesake(born: Optional(\"1956-04\"), joined: 1978-07-01)"),
    ("姓名,出生,入党", "林晚,2004.2,2024-03-10", "? namesake(born: Optional(\"2004\"), joined: 2025-03-10)"),
    ("姓名,出生,入党", "张三,1956,1980-01-01", "? namesake(born: Optional(\"1956-04\"), joined: 1978-07-01)"),
    ("姓名,入党", "王伟大,2001-01-01", "? namesake(born: nil, joined: 2000-01-01)"),
    ("姓名,手机", "王伟大,13900001234", "? cannotTell"), ("姓名,出生", "王伟大,1975.6", "? cannotTell"),
    ("姓名,入党", "何秋实,1990-07-01", "? hasLeft(2025-12-31)"),
  ])
  func `a namesake is never taken for the member`(headings: String, row: String, text: String) throws {
    #expect(try outcome(headings, row) == text)
  }

  @Test(arguments: [
    ("姓名,出生,转正", "张三,1956.4,1977-07-01", "x outOfOrder(MemberColumn.joined, MemberColumn.full)"),
    ("姓名,入党,人员类别", "林晚,2025-03-10,正式党员", "x noFull(joined: 2025-03-10)"),
    ("姓名,出生,人员类别", "张三,1956.4,预备党员", "x probationaryWithFull(1979-07-01)"),
    ("姓名,出生,入党", "张三,1956.4,1978.8", "x wholeDayNeeded(MemberColumn.joined, \"1978.8\", Optional(1978-08))"),
  ])
  func `what contradicts the member is a fault`(headings: String, row: String, text: String) throws {
    #expect(try outcome(headings, row) == text)
  }

  @Test func `a name that stands twice in the list is asked about in both rows`() throws {
    let list = "姓名,入党,转正\n王伟,2000-01-01,2001-01-01\n李四,2000-01-01,2001-01-01\n王  伟,2003-01-01,2004-01-01\n"
    let plan = try plan(list, members: Self.members, from: "2020-01-01", duesClass: .farmer)
    #expect(
      plan.text == """
        2 王伟 ? repeated([4])
        3 李四 + Joined=2000-01-01 Full=2001-01-01 From=2020-01-01 DuesClass=农民
        4 王伟 ? repeated([2])
        """)
    #expect(plan.counts == MemberPlan.Counts(added: 1, asked: 2))
    #expect(plan.absent == ["张三", "林晚", "王伟大"])
  }

  @Test func `two members of one name in the register leave it to a person`() throws {
    let twice = Self.members + "\nName: 王伟大\nJoined: 2001-01-01\nFrom: 2010-03-01\nDuesClass: 工资\n"
    let plan = try plan("姓名,入党\n王伟大,2001-01-01\n", members: twice)
    #expect(plan.text == "2 王伟大 ? cannotTell")
  }

  @Test func `a changed telephone number is shown with its middle hidden`() {
    let change = MemberPlan.Change(column: .phone, old: "13800001234", new: "13900005678")
    #expect(change.shown == ("138****1234", "139****5678"))
    #expect(MemberPlan.Change(column: .group, old: nil, new: "一组").shown == (nil, "一组"))
  }

  @Test func `members already in a list that was imported are the same`() throws {
    let list =
      "姓名,出生,入党,转正,手机\n李四,1970.5,2000-01-01,2001-01-01,13900001234\n赵六,1980.6,2010-01-01,2011-01-01,\n"
    let first = try plan(list, from: "2020-01-01", duesClass: .farmer)
    let schema = try Shipped.schema("members")
    let edit = try #require(first.edit(summary: "导入"))
    let bytes = try edit.applied(to: [], schema).bytes
    let again = try plan(list, members: String(decoding: bytes, as: UTF8.self))
    #expect(again.counts == MemberPlan.Counts(same: 2))
    #expect(again.edit(summary: "导入") == nil)
  }
}

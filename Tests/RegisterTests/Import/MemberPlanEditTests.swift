import Testing

@testable import Register

@Suite struct MemberPlanEditTests {
  private static let heading = "# 支部的名册。\n\n%rec: Member\n%key: Name\n\n"
  private static let members = """
    # 老党员
    Name: 张三
    Born: 1956-04
    Shoe: 42
    Joined:   1978-07-01
    Full: 1979-07-01
    From: 2010-03-01
    # 手机本人保管
    DuesClass: 离退休
    Phone: 13800001234

    Name: 林晚
    Joined: 2025-03-10
    From: 2025-03-10
    DuesClass: 学生

    """

  @Test func `new members are added at the end, and only changed fields are touched`() throws {
    let list = """
      姓名,出生,入党,转正,手机
      张三,1956.4,,,13900001234
      林晚,,2025-03-10,2026-03-10,13700001234
      李四,1970,2000-01-01,2001-01-01,
      张三丰,1970,2000-01-01,,
      """
    let plan = try plan(
      list.replacing("张三丰,1970,2000-01-01,,", with: "赵六,1999-12,2026-01-01,,"), members: Self.members,
      from: "2020-01-01", duesClass: .farmer)
    let edit = try #require(plan.edit(summary: "导入名册"))
    #expect([edit.branch, edit.fileName, edit.summary] == ["ZB001", "members.rec", "导入名册"])
    let schema = try Shipped.schema("members")
    let before = Array((Self.heading + Self.members).utf8)
    let outcome = try edit.applied(to: before, schema)
    #expect(
      String(decoding: outcome.bytes, as: UTF8.self) == Self.heading + """
        # 老党员
        Name: 张三
        Born: 1956-04
        Shoe: 42
        Joined:   1978-07-01
        Full: 1979-07-01
        From: 2010-03-01
        # 手机本人保管
        DuesClass: 离退休
        Phone: 13900001234

        Name: 林晚
        Joined: 2025-03-10
        Full: 2026-03-10
        From: 2025-03-10
        DuesClass: 学生
        Phone: 13700001234

        Name: 李四
        Born: 1970
        Joined: 2000-01-01
        Full: 2001-01-01
        From: 2020-01-01
        DuesClass: 农民

        Name: 赵六
        Born: 1999-12
        Joined: 2026-01-01
        From: 2026-01-01
        DuesClass: 农民

        """)
    #expect(try outcome.inverse.applied(to: outcome.bytes, schema).bytes == before)
  }

  @Test func `a first list makes a file that recfix has nothing to say about`() throws {
    let list = "姓名,性别,出生,入党,转正\n李四,男,1970,2000-01-01,2001-01-01\n阿卜杜拉•买买提,男,,2000-01-01,2001-01-01\n"
    let plan = try plan(list, from: "2020-01-01", duesClass: .farmer)
    let edit = try #require(plan.edit(summary: "导入名册"))
    let bytes = try edit.applied(to: [], try Shipped.schema("members")).bytes
    #expect(Read(Member.self, bytes).records.map(\.name) == ["李四", "阿卜杜拉·买买提"])
    if Recfix.isInstalled { #expect(try Recfix.complaints(about: bytes) == "") }
  }

  @Test func `one refused row holds up the whole file, a question does not`() throws {
    let good = "姓名,入党,转正\n李四,2000-01-01,2001-01-01\n"
    let asked = try plan(
      good + "王伟,2000-01-01,2001-01-01\n王伟,2001-01-01,2002-01-01\n", from: "2020-01-01", duesClass: .farmer)
    #expect(asked.edit(summary: "")?.changes.map(\.key) == ["李四"])
    let refused = try plan(good + "王伟,2000-13-01,2001-01-01\n", from: "2020-01-01", duesClass: .farmer)
    #expect(refused.edit(summary: "") == nil)
  }

  @Test func `a table of random cells never traps`() throws {
    var chance = Seeded(21)
    let words = [
      "张三", "", "1985.7", "1985-07-01", "男", "工资", "13800001234", "999999195604120013", "\"", ",", "\n", "无",
      "合计",
      "姓名", "入党", "2999-01-01", "99999999999999999999", "1.38E+10", "\u{F900}", "?", "正式党员", "预备", "老张",
    ]
    var read = 0
    for _ in 0..<400 {
      let rows = (0...chance.number(0...4)).map { _ in
        (0...8).map { _ in chance.pick(words) }.joined(separator: ",")
      }
      let list = "姓名,性别,出生,入党,转正,转入日期,党费类别,手机,人员类别\n" + rows.joined(separator: "\n")
      let result = try? plan(list, members: Self.members, fillsDay: chance.chance())
      read += result == nil ? 0 : 1
    }
    #expect(read > 100)
  }
}

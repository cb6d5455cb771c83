import Testing

@testable import Register

@Suite struct MemberPlanChoicesTests {
  private static let list = """
    姓名,出生日期,入党时间,转正时间
    张三,1956.4,1978-07-01,1979-07-01
    林晚,2004.2.29,2025-03-10,2026-03-10
    何秋实,,1990.7,1991-07-01

    """

  @Test func `without a choice nothing is guessed, and what could be chosen is counted`() throws {
    let plan = try plan(Self.list)
    #expect(
      plan.text == """
        2 张三 x noFrom, noDuesClass(age: Optional(70))
        3 林晚 x noFrom, noDuesClass(age: Optional(22))
        4 何秋实 x wholeDayNeeded(MemberColumn.joined, "1990.7", Optional(1990-07)), noFrom, noDuesClass(age: nil)
        """)
    #expect(plan.lacking == MemberPlan.Lacking(from: 3, duesClass: 3, days: 1))
  }

  @Test func `with choices every row can be imported`() throws {
    let plan = try plan(Self.list, from: "2020-01-01", duesClass: .retired, fillsDay: true)
    #expect(
      plan.text == """
        2 张三 + Born=1956-04 Joined=1978-07-01 Full=1979-07-01 From=2020-01-01 DuesClass=离退休
        3 林晚 + Born=2004-02 Joined=2025-03-10 Full=2026-03-10 From=2025-03-10 DuesClass=离退休 !fromIsJoined(2025-03-10)
        4 何秋实 + Joined=1990-07-01 Full=1991-07-01 From=2020-01-01 DuesClass=离退休 !dayFilled(MemberColumn.joined, 1990-07-01)
        """)
    #expect(plan.lacking == MemberPlan.Lacking())
  }

  @Test func `a year alone is never made a day`() throws {
    let text = try plan("姓名,入党\n张三,1978\n", from: "2020-01-01", duesClass: .retired, fillsDay: true).text
    #expect(text == "2 张三 x wholeDayNeeded(MemberColumn.joined, \"1978\", nil)")
  }

  @Test(arguments: [
    (["1985.1"], [true]), (["1985.1", "1990.10"], [false, false]), (["1985.1", "1990.1"], [true, true]),
    (["1985.01"], [false]), (["1985.10"], [false]), (["1985-1"], [false]),
    (["1985.1", "1990.12"], [true, false]),
  ])
  func `a january that may have been an october is pointed out`(births: [String], doubtful: [Bool]) throws {
    let rows = births.enumerated().map { "党员\($0.offset)号,\($0.element),2020-01-01,2021-01-01" }
    let plan = try plan(
      "姓名,出生,入党,转正\n" + rows.joined(separator: "\n"), from: "2021-01-01", duesClass: .farmer)
    let found = plan.rows.map { row in
      row.notices.contains { if case .perhapsOctober = $0 { true } else { false } }
    }
    #expect(found == doubtful)
  }
}

import Testing

@testable import Checkup

/// MIN-8: a session of the Party that dealt with the unit's business only.
struct SubstitutionTests {
  private func asked(_ kind: String, _ agenda: [String]) throws -> [String] {
    let lines = agenda.map { "Agenda: \($0)" }.joined(separator: "\n")
    let branch = Written([
      "2026/meetings.rec": session("20260310-\(kind)", "已开", "Present: 甲一", lines) + "\n",
      "members.rec": member("甲一") + "\n",
    ])
    return try branch.found("MIN-8", on: "2026-12-01")
  }

  @Test(arguments: [
    ("dydh", ["一季度销售业绩通报"], true), ("dydh", ["一季度销售业绩通报", "学习党章"], false),
    ("dydh", ["党支部带头抓销售"], false), ("dxzh", ["排班", "报表"], true), ("ztdr", ["排班"], true),
    ("ztdr", ["清扫楼道"], false),
    ("qt", ["排班"], false), ("zwh", [], false), ("dydh", ["清扫楼道"], false),
  ])
  func `only business in every item is asked about`(_ kind: String, _ agenda: [String], _ isAsked: Bool)
    throws
  {
    let expected = "MIN-8 local query ZB001 record=20260310-\(kind) branches/ZB001/2026/meetings.rec:1"
    #expect(try asked(kind, agenda) == (isAsked ? [expected] : []))
  }
}

import Testing

@testable import Checkup

/// MTG-11: what was planned is held.
struct PlanHeldTests {
  private func item(_ kind: String = "党员大会", _ lines: String...) -> String {
    (["Id: 202606-1", "Month: 2026-06", "Kind: \(kind)", "Title: 半年总结"] + lines).joined(separator: "\n")
      + "\n"
  }

  private func branch(_ plan: String, _ sessions: String..., then lines: String...) -> Written {
    Written([
      "branch.rec": lines.isEmpty ? branchFile() : branchFile(lines.joined(separator: "\n")),
      "2026/plan.rec": plan, "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
    ])
  }

  private func states(_ branch: Written, on day: String = "2026-07-10") throws -> [String] {
    try branch.findings("MTG-11", on: day).map { "\($0.record ?? "") \($0.state.rawValue) \($0.days ?? 0)" }
  }

  @Test func `the keys are those of the item`() throws {
    #expect(
      try branch(item()).found("MTG-11", on: "2026-07-02")
        == ["MTG-11 local overdue ZB001 record=202606-1 days=2 branches/ZB001/2026/plan.rec:1"])
  }

  @Test(arguments: [
    ("2026-06-22", []), ("2026-06-23", ["202606-1 due-soon -7"]), ("2026-06-30", ["202606-1 due-soon 0"]),
    ("2026-07-01", ["202606-1 overdue 1"]),
  ])
  func `without a day it is the month's last`(_ day: String, _ expected: [String]) throws {
    #expect(try states(branch(item()), on: day) == expected)
  }

  @Test(arguments: [
    ("2026-06-02", []), ("2026-06-03", ["202606-1 due-soon -7"]), ("2026-06-10", ["202606-1 due-soon 0"]),
    ("2026-06-11", ["202606-1 overdue 1"]),
  ])
  func `seven days before its day it is due soon`(_ day: String, _ expected: [String]) throws {
    #expect(try states(branch(item("党员大会", "Date: 2026-06-10")), on: day) == expected)
  }

  @Test(arguments: [("20260601-dydh", 0), ("20260630-dydh", 0), ("20260531-dydh", 1), ("20260630-zwh", 1)])
  func `any session of the kind held in the month fulfils it`(_ id: String, _ count: Int) throws {
    #expect(try states(branch(item(), session(id))).count == count)
    #expect(try states(branch(item(), session(id, "取消"))).count == 1)
  }

  @Test(arguments: [("已开", 0), ("取消", 0), ("计划", 1)])
  func `an item that is linked asks for that session`(_ state: String, _ count: Int) throws {
    let linked = item("党员大会", "Meeting: 20260705-dydh")
    #expect(
      try states(branch(linked, session("20260601-dydh"), session("20260705-dydh", state))).count == count)
  }

  @Test func `a session dated later than today was not held yet`() throws {
    let linked = item("党员大会", "Meeting: 20260705-dydh")
    #expect(try states(branch(linked, session("20260705-dydh")), on: "2026-07-04") == ["202606-1 overdue 4"])
    #expect(try states(branch(linked, session("20260705-dydh")), on: "2026-07-05") == [])
  }

  @Test func `a link to nothing is another rule's`() throws {
    #expect(try states(branch(item("党员大会", "Meeting: 20260705-dydh"))) == [])
  }

  @Test(arguments: ["其他", "走访", "党日"])
  func `words that are no kind of session count where they are linked`(_ kind: String) throws {
    #expect(try states(branch(item(kind))) == [])
    #expect(
      try states(branch(item(kind, "Meeting: 20260620-qt"), session("20260620-qt", "计划")))
        == ["202606-1 overdue 10"])
  }

  @Test func `a planned session that no item names is an item`() throws {
    let planned = session("20260620-dk", "计划")
    #expect(
      try branch("", planned).found("MTG-11", on: "2026-06-21")
        == ["MTG-11 local overdue ZB001 record=20260620-dk days=1 branches/ZB001/2026/meetings.rec:1"])
    #expect(try states(branch("", planned), on: "2026-06-13") == ["20260620-dk due-soon -7"])
    #expect(try states(branch("", planned), on: "2026-06-12") == [])
    #expect(try states(branch(item("党课", "Meeting: 20260620-dk"), planned)) == ["202606-1 overdue 10"])
    #expect(try states(branch("", planned, session("20260624-dk"))) == [])
    #expect(try states(branch("", session("20260620-dk", "计划", "Present: 何秋实"))) == [])
    #expect(try states(branch("", session("20260620-qt", "计划"))) == [])
    #expect(try states(branch("", session("20260620-dk", "计划", "Place：活动室"))) == [])
  }

  @Test(arguments: [("一组", 0), ("二组", 1)])
  func `the meeting of one group does not stand for another's`(_ group: String, _ count: Int) throws {
    let planned = session("20260620-dxzh", "计划", "Group: 一组")
    #expect(try states(branch("", planned, session("20260624-dxzh", "已开", "Group: \(group)"))).count == count)
    #expect(try states(branch(item("党小组会"), session("20260624-dxzh", "已开", "Group: \(group)"))) == [])
  }

  @Test(arguments: ["Date：2026-06-10", "Date: 2026-06-31", "Meeting：20260705-dydh"])
  func `what could not be read proves nothing`(_ line: String) throws {
    #expect(try states(branch(item("党员大会", line))) == [])
  }

  @Test(arguments: [("2026-06-30", 0), ("2026-06-01", 0), ("2026-07-01", 1)])
  func `a branch that ended keeps no plan`(_ dissolved: String, _ count: Int) throws {
    #expect(try states(branch(item(), then: "Dissolved: \(dissolved)")).count == count)
  }

  @Test func `it can be switched off`() throws {
    var off = branch(item())
    off.rules = setting("MTG-11", "Off: yes")
    #expect(try states(off) == [])
  }
}

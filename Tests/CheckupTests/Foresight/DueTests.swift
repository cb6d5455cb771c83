import Register
import Testing

@testable import Checkup

/// What is seen ahead: by day, each thing once, told as of today.
struct DueTests {
  /// What those rules see ahead, each with its day, its keys and its days as of `day`.
  private func due(_ rules: Set<String>, in branch: Written, on day: String, within days: Int = 60) throws
    -> [String]
  {
    try all(branch, on: day, within: days).filter { $0.rule.map(rules.contains) ?? false }.map { due in
      let finding = try #require(due.finding)
      expectWorded(finding, by: try Shipped.catalogue())
      let keys = [finding.unit, finding.period?.description, finding.record, finding.member]
      return ([due.day.description, finding.rule] + keys.compactMap { $0 } + ["\(finding.days ?? 0)"])
        .joined(separator: " ")
    }
  }

  private func all(_ branch: Written, on day: String, within days: Int = 60) throws -> [Due] {
    let dues = try branch.checker(on: day).due(in: branch.book, within: days)
    #expect(dues == dues.sorted())
    return dues
  }

  @Test func `duties of the coming periods are seen up to the last day asked for`() throws {
    let rules: Set = ["MTG-1", "MTG-4"]
    let branch = Written()

    #expect(
      try due(rules, in: branch, on: "2026-03-10") == [
        "2026-03-31 MTG-1 2026-Q1 -21", "2026-03-31 MTG-4 2026-03 -21", "2026-04-30 MTG-4 2026-04 -51",
      ])
    #expect(try due(rules, in: branch, on: "2026-03-10", within: 21).count == 2)
    #expect(try due(rules, in: branch, on: "2026-03-10", within: 20) == [])
    #expect(try due(rules, in: branch, on: "2026-03-31", within: 0).count == 2)
    #expect(
      try due(["MTG-1"], in: branch, on: "2026-12-20", within: 120) == [
        "2026-12-31 MTG-1 2026-Q4 -11", "2027-03-31 MTG-1 2027-Q1 -101",
      ])
  }

  @Test func `days are told as of today, however far ahead the thing was seen`() throws {
    let april = try #require(
      try all(Written(), on: "2026-03-10").last { $0.rule == "MTG-4" }?.finding)

    #expect(april.facts["left"] == "51")
    #expect(april.facts["days"] == "-51")
    #expect(april.state == .dueSoon)
  }

  @Test func `days counted since something are told as of today too`() throws {
    let branch = Written(["2026/meetings.rec": session("20260310-qt")])
    let minutes = try #require(try all(branch, on: "2026-03-10").first { $0.rule == "MIN-1" }?.finding)

    #expect((minutes.sentence, minutes.facts["day"]) == ("due-soon", "0"))
  }

  @Test func `a closed period is not due any more`() throws {
    #expect(try Written().found("MTG-4", on: "2026-03-10").count == 2)
    #expect(try due(["MTG-4"], in: Written(), on: "2026-03-10", within: 15) == [])
  }

  @Test func `what is overdue and can be mended comes first`() throws {
    let branch = Written([
      "branch.rec": branchFile(then: terms("2020-12-01 5")), "members.rec": member("何秋实"),
      "2026/assessments.rec": "Member: 何秋实\nFrom: 2026-01\nClass: 离退休\nMonthly: 10.00",
    ])

    #expect(
      try due(["ORG-4", "DUE-3"], in: branch, on: "2026-03-10", within: 22) == [
        "2025-12-01 ORG-4 99", "2026-01-31 DUE-3 2026-01 何秋实 38", "2026-02-28 DUE-3 2026-02 何秋实 10",
        "2026-03-31 DUE-3 2026-03 何秋实 -21",
      ])
  }

  @Test func `a ladder and a limit without a deadline are left out`() throws {
    let branch = Written(["members.rec": fullMembers(3)])
    #expect(try branch.found("ORG-1", on: "2026-05-10").count == 1)
    #expect(try branch.found("DUE-4", on: "2026-05-10").count == 3)

    #expect(try due(["ORG-1", "DUE-4", "ATT-1"], in: branch, on: "2026-05-10") == [])
  }

  @Test func `a deadline nearer than the next look is not missed`() throws {
    let branch = Written(["2026/meetings.rec": session("20260310-qt")])

    #expect(try branch.found("MIN-1", on: "2026-03-10") == [])
    #expect(try due(["MIN-1"], in: branch, on: "2026-03-10") == ["2026-03-13 MIN-1 20260310-qt -3"])
    #expect(try due(["MIN-1"], in: branch, on: "2026-03-12") == ["2026-03-13 MIN-1 20260310-qt -1"])
    #expect(try due(["MIN-1"], in: branch, on: "2026-03-20") == ["2026-03-13 MIN-1 20260310-qt 7"])
  }

  /// The shortest warning any rule gives is longer than the days between two looks.
  @Test(arguments: 0..<12)
  func `no day between two looks hides a deadline`(_ later: Int) throws {
    let branch = Written([
      "members.rec": member("何秋实"),
      "2026/assessments.rec": "Member: 何秋实\nFrom: 2026-01\nClass: 离退休\nMonthly: 10.00",
    ])

    let found = try due(["DUE-3"], in: branch, on: try dayAfter("2026-01-08", later), within: 60)
    #expect(found.map { String($0.prefix(10)) } == ["2026-01-31", "2026-02-28"])
  }

  @Test func `a session in the plan for a month that closed without one is not due any more either`() throws {
    let plan = file(
      item("202601-ztdr-1", kind: "主题党日"), item("202602-dk-1", kind: "党课"))

    // The lecture's quarter still runs.
    #expect(
      try due(["MTG-11"], in: Written(["2026/plan.rec": plan]), on: "2026-03-10")
        == ["2026-02-28 MTG-11 202602-dk-1 10"])
    #expect(
      try due(
        ["MTG-11"], in: Written(["2026/plan.rec": plan], rules: setting("MTG-5", "Waive: 2026-Q1") + "\n"),
        on: "2026-03-10") == [])
  }

  @Test func `what a waiver covers is not due`() throws {
    let branch = Written(rules: setting("MTG-1", "Waive: 2026-Q1") + "\n")

    #expect(try due(["MTG-1"], in: branch, on: "2026-03-10") == [])
  }

  @Test func `a term that ends later than asked for is not due yet`() throws {
    let branch = Written(["branch.rec": branchFile(then: terms("2021-08-01 5"))])

    #expect(try branch.found("ORG-4", on: "2026-03-10").count == 1)
    #expect(try due(["ORG-4"], in: branch, on: "2026-03-10") == [])
    #expect(try due(["ORG-4"], in: branch, on: "2026-03-10", within: 144) == ["2026-08-01 ORG-4 -144"])
  }

  @Test func `planned sessions and items of the plan are listed unless a rule tells of them`() throws {
    let branch = Written([
      "2026/meetings.rec": file(
        session("20260320-qt", "计划"), session("20260309-qt", "计划"), session("20260701-qt", "计划"),
        session("20260321-qt", "取消"), session("20260302-ztdr")),
      "2026/plan.rec": file(
        item("202603-qt-1"), item("202603-qt-2", "Date: 2026-03-12"),
        item("202603-qt-3", "Meeting: 20260320-qt"), item("202602-qt-1"),
        item("202603-ztdr-1", kind: "主题党日")),
    ])

    let told = try all(branch, on: "2026-03-10").compactMap { due in
      due.planned.map { "\(due.day) \($0.id)" }
        ?? due.finding?.record.flatMap { $0.hasPrefix("2026") ? "\(due.day) \($0)" : nil }
    }
    #expect(
      told.filter { !$0.hasSuffix("-ztdr") } == [
        "2026-03-12 202603-qt-2", "2026-03-20 20260320-qt", "2026-03-31 202603-qt-3",
        "2026-03-31 202603-qt-1",
      ])
  }

  private func item(_ id: String, kind: String = "其他", _ lines: String...) -> String {
    let month = "\(id.prefix(4))-\(id.dropFirst(4).prefix(2))"
    return (["Id: \(id)", "Month: \(month)", "Kind: \(kind)", "Title: 一项安排"] + lines)
      .joined(separator: "\n")
  }

  @Test func `a dissolved branch has nothing to do`() throws {
    let branch = Written(["branch.rec": branchFile("Dissolved: 2026-03-01", then: terms("2021-08-01 5"))])

    #expect(try due(["ORG-4", "MTG-1", "MTG-4"], in: branch, on: "2026-03-10", within: 200) == [])
  }
}

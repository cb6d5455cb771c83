import Register
import Testing

@testable import Checkup

/// What became of every recurring duty, as the wall chart shows it.
struct ObligationTests {
  private func states(_ rule: String, _ branch: Written, on day: String) throws -> [String] {
    try branch.checker(on: day).obligations(in: branch.book).filter { $0.rule == rule }
      .map { "\($0.unit.map { "\($0) " } ?? "")\($0.period) \(words($0.state))" }
  }

  private func words(_ state: Obligation.State) -> String {
    switch state {
    case .notDue: "not due"
    case .dueSoon(let left): "\(left) left"
    case .overdue(let late): "\(late) late"
    case .done(let day, let times): "done \(day) x\(times)"
    case .notApplicable(let reason): reason.rawValue
    case .waived: "waived"
    }
  }

  @Test func `a period is not due, due soon, overdue or done`() throws {
    let branch = Written([
      "2026/meetings.rec": file(session("20260520-dydh"), session("20260410-dydh"), session("20260901-dydh"))
    ])

    #expect(
      try states("MTG-1", branch, on: "2026-08-31") == [
        "2026-Q1 153 late", "2026-Q2 done 2026-04-10 x2", "2026-Q3 not due",
      ])
    #expect(try states("MTG-1", branch, on: "2026-09-01").last == "2026-Q3 done 2026-09-01 x1")
    #expect(try states("MTG-5", branch, on: "2026-09-01").last == "2026-Q3 29 left")
    #expect(try states("MTG-5", branch, on: "2026-09-30").last == "2026-Q3 0 left")
  }

  @Test func `a waiver is shown where something would be due, not where it was done`() throws {
    let branch = Written(
      ["2026/meetings.rec": session("20260410-dydh")],
      rules: file(
        setting("MTG-1", "Waive: 2026-Q1"), setting("MTG-1", "Waive: 2026-Q2"),
        setting("MTG-1", "Waive: 2026-Q3"))
    )

    #expect(
      try states("MTG-1", branch, on: "2026-08-31") == [
        "2026-Q1 waived", "2026-Q2 done 2026-04-10 x1", "2026-Q3 not due",
      ])
  }

  @Test func `the months without a committee say so, unless it met all the same`() throws {
    let posts = posts("书记 何秋实 2021-03-15", "委员 沈知行 2021-03-15", "委员 程小雪 2026-02-10")
    let branch = Written([
      "branch.rec": branchFile(then: posts), "2026/meetings.rec": session("20260220-zwh"),
    ])

    #expect(
      try states("MTG-2", branch, on: "2026-03-10") == [
        "2026-01 no-committee", "2026-02 done 2026-02-20 x1", "2026-03 not due",
      ])
  }

  @Test func `the periods before the first full one and from the last one on say why`() throws {
    let branch = Written(["branch.rec": branchFile(founded: "2026-02-10", "Dissolved: 2026-05-20")])

    #expect(
      try states("MTG-4", branch, on: "2026-06-10") == [
        "2026-01 not-founded", "2026-02 not-founded", "2026-03 71 late", "2026-04 41 late",
        "2026-05 dissolved",
        "2026-06 dissolved",
      ])
    #expect(try branch.periods("MTG-4", on: "2026-06-10") == ["2026-03 overdue", "2026-04 overdue"])
  }

  @Test func `a period in which the rule was not yet in force says so`() throws {
    let branch = Written(["branch.rec": branchFile(founded: "2010-01-01")], years: [2018])

    #expect(
      try states("MTG-1", branch, on: "2019-02-01") == [
        "2018-Q1 not-in-force", "2018-Q2 not-in-force", "2018-Q3 not-in-force", "2018-Q4 not-in-force",
        "2019-Q1 not due",
      ])
  }

  @Test func `a rule that was switched off says so, unless the duty was done`() throws {
    let branch = Written(
      ["2026/meetings.rec": session("20260410-dk")], rules: file(setting("MTG-5", "Off: yes")))

    #expect(
      try states("MTG-5", branch, on: "2026-07-01") == [
        "2026-Q1 switched-off", "2026-Q2 done 2026-04-10 x1", "2026-Q3 switched-off",
      ])
  }

  @Test func `a hard rule stays in its row whatever the settings say, unless waived for a period`() throws {
    let branch = Written(rules: file(setting("MTG-4", "Off: yes"), setting("MTG-4", "Waive: 2026-02")))

    #expect(
      try states("MTG-4", branch, on: "2026-03-10") == [
        "2026-01 38 late", "2026-02 waived", "2026-03 not due",
      ])
  }

  @Test func `each group has its own row, and a branch without groups one that says so`() throws {
    let branch = Written([
      "branch.rec": branchFile(then: groups("一组 何秋实 2026-02-10", "二组 沈知行 2026-02-01 2026-03-31"))
    ])

    #expect(
      try states("MTG-3", branch, on: "2026-04-22") == [
        "2026-01 no-group", "一组 2026-02 no-group", "一组 2026-03 22 late", "一组 2026-04 8 left",
        "二组 2026-02 53 late",
        "二组 2026-03 22 late",
      ])
    #expect(try states("MTG-3", Written(), on: "2026-02-01") == ["2026-01 no-group", "2026-02 no-group"])
  }

  @Test func `a rule switched off for one group says so in its row`() throws {
    let branch = Written(
      ["branch.rec": branchFile(then: groups("一组 何秋实 2021-03-15", "二组 沈知行 2021-03-15"))],
      rules: file(setting("MTG-3", "Unit: 二组", "Off: yes")))

    #expect(
      try states("MTG-3", branch, on: "2026-02-01") == [
        "一组 2026-01 1 late", "一组 2026-02 not due", "二组 2026-01 switched-off", "二组 2026-02 switched-off",
      ])
  }

  @Test func `every open obligation is a finding and every such finding an obligation`() throws {
    let branch = OrderTests.branch
    let checker = try branch.checker(on: "2026-03-22")
    let open = checker.obligations(in: branch.book).filter(\.isOpen).map {
      "\($0.rule) \($0.unit ?? "") \($0.period)"
    }
    let found = checker.findings(in: branch.book).filter { $0.rule.hasPrefix("MTG") }
      .map { finding in "\(finding.rule) \(finding.unit ?? "") \(finding.period.map(\.description) ?? "")" }

    #expect(open.sorted() == found.sorted())
  }

  @Test func `two versions of a rule show a period once`() throws {
    let branch = Written(["2026/meetings.rec": file(session("20260110-dk"), session("20260410-dk"))])
    let two = try Catalogue([
      Array(
        (CatalogueFlawTests.rule + "To: 2026-03-31\n\n" + CatalogueFlawTests.rule + "From: 2026-04-01\n").utf8
      ),
      Array(CatalogueFlawTests.instrument.utf8),
    ])
    let checker = Checker(two, Directory(sources: []), asOf: try #require(Day("2026-07-01")))

    #expect(
      checker.obligations(in: branch.book).map { "\($0.period) \(words($0.state))" } == [
        "2026-Q1 done 2026-01-10 x1", "2026-Q2 done 2026-04-10 x1", "2026-Q3 not due",
      ])
  }
}

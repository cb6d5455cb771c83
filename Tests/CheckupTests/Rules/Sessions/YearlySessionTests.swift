import Register
import Testing

@testable import Checkup

/// MTG-6 and MTG-7: a session for every 年度, in time until the end of March of the next.
struct YearlySessionTests {
  private static let kinds = [("MTG-6", "zzshh", "hard"), ("MTG-7", "mzpy", "usual")]

  private func branch(
    _ sessions: String..., founded: String = "2020-01-01", years: Set<Int>, dissolved: String? = nil
  ) -> Written {
    let head =
      dissolved.map { branchFile(founded: founded, "Dissolved: \($0)") } ?? branchFile(founded: founded)
    let file = sessions.joined(separator: "\n\n") + "\n"
    return Written(["branch.rec": head, "2025/meetings.rec": file], years: years)
  }

  @Test(arguments: kinds)
  func `the keys are those of the year`(_ rule: String, _ letters: String, _ severity: String) throws {
    #expect(
      try branch(years: [2025]).found(rule, on: "2026-04-02")
        == ["\(rule) \(severity) overdue ZB001 period=2025 days=2 branches/ZB001/2025/meetings.rec:1"])
    #expect(
      try branch(years: [2025]).found(rule, on: "2025-12-01")
        == ["\(rule) \(severity) due-soon ZB001 period=2025 days=-120 branches/ZB001/2025/meetings.rec:1"])
  }

  @Test(arguments: [
    ("2025-09-30", []), ("2025-10-01", ["due-soon -181"]), ("2025-12-31", ["due-soon -90"]),
    ("2026-01-01", ["due-soon-closed -89"]), ("2026-03-31", ["due-soon-closed 0"]),
    ("2026-04-01", ["overdue 1"]), ("2026-09-30", ["overdue 183"]),
  ])
  func `it is due soon from October and overdue from April`(_ day: String, _ expected: [String]) throws {
    for (rule, _, _) in Self.kinds {
      let found = try branch(years: [2025]).findings(rule, on: day)
      #expect(found.map { "\($0.sentence) \($0.days ?? 0)" } == expected)
    }
  }

  @Test(arguments: ["20250910", "20251120", "20260331"])
  func `held in the year or by the end of March it counts for its year`(_ date: String) throws {
    for (rule, letters, _) in Self.kinds {
      let held = branch(session("\(date)-\(letters)", "已开", "Year: 2025"), years: [2025])
      #expect(try held.found(rule, on: "2026-09-30") == [])
    }
  }

  @Test func `held in April it stays late for ever, by the days it was late`() throws {
    for (rule, letters, severity) in Self.kinds {
      let late = branch(session("20260410-\(letters)", "已开", "Year: 2025"), years: [2025])
      for day in ["2026-04-10", "2026-09-30"] {
        #expect(
          try late.found(rule, on: day)
            == ["\(rule) \(severity) overdue ZB001 period=2025 days=10 branches/ZB001/2025/meetings.rec:1"])
        #expect(try late.findings(rule, on: day).map(\.sentence) == ["overdue-late"])
      }
      #expect(try late.findings(rule, on: "2026-04-09").map(\.sentence) == ["overdue"])
    }
  }

  @Test(arguments: [
    ("20260110", "已开", "Year: 2026"), ("20260110", "已开", "Place: 活动室"), ("20260110", "计划", "Year: 2025"),
    ("20260110", "取消", "Year: 2025"), ("20260402", "已开", "Year: 2025"),
  ])
  func `another year, none, a plan or a later day does not count`(
    _ date: String, _ state: String, _ line: String
  ) throws {
    for (rule, letters, _) in Self.kinds {
      let other = branch(session("\(date)-\(letters)", state, line), years: [2025])
      #expect(try other.periods(rule, on: "2026-04-01") == ["2025 overdue"])
    }
  }

  @Test func `one of the two does not stand for the other`() throws {
    let life = branch(session("20251120-zzshh", "已开", "Year: 2025"), years: [2025])
    #expect(try life.periods("MTG-7", on: "2026-04-01") == ["2025 overdue"])
    #expect(try life.periods("MTG-6", on: "2026-04-01") == [])
  }

  @Test func `every full year from the first folder on is asked for`() throws {
    #expect(
      try branch(years: [2024, 2025]).periods("MTG-6", on: "2026-11-01")
        == ["2024 overdue", "2025 overdue", "2026 due-soon"])
    #expect(
      try branch(founded: "2025-01-01", years: [2025]).periods("MTG-6", on: "2026-04-01") == ["2025 overdue"])
    #expect(try branch(founded: "2025-01-02", years: [2025]).periods("MTG-6", on: "2026-04-01") == [])
  }

  @Test(arguments: [("2025-12-31", []), ("2026-01-01", ["2025 overdue"])])
  func `the year in which a branch ends owes nothing`(_ dissolved: String, _ expected: [String]) throws {
    let ended = branch(years: [2025], dissolved: dissolved)
    #expect(try ended.periods("MTG-6", on: "2026-11-01") == expected)
  }

  @Test func `the regulations hold from the first year after they came into force`() throws {
    let old = Written(["branch.rec": branchFile(founded: "2010-01-01")], years: [2018])
    #expect(try old.periods("MTG-6", on: "2020-04-01") == ["2019 overdue"])
  }

  @Test func `a register may close the year at another month, or waive one`() throws {
    var early = branch(years: [2025])
    early.rules = setting("MTG-7", "Set: grace 0", "Set: from 11")
    #expect(try early.periods("MTG-7", on: "2025-10-31") == [])
    #expect(try early.periods("MTG-7", on: "2025-12-31") == ["2025 due-soon"])
    #expect(try early.periods("MTG-7", on: "2026-01-01") == ["2025 overdue"])
    early.rules = setting("MTG-7", "Waive: 2025")
    #expect(try early.periods("MTG-7", on: "2026-04-01") == [])
  }

  @Test func `what became of each year is among the recurring duties`() throws {
    let held = branch(session("20260120-zzshh", "已开", "Year: 2025"), founded: "2024-05-01", years: [2024])
    let states = try held.checker(on: "2026-10-01").obligations(in: held.book)
      .filter { $0.rule == "MTG-6" }.map(\.state)
    let first = try #require(Day("2026-01-20"))
    #expect(states == [.notApplicable(.notFounded), .done(first, times: 1), .dueSoon(181)])
  }
}

import Register
import Testing

@testable import Checkup

/// How a branch stands with a duty at a glance.
struct StandingTests {
  private func standings(_ branch: Written, on day: String) throws -> [String: Standing] {
    let checker = try branch.checker(on: day)
    return Standing.all(checker.obligations(in: branch.book), on: checker.asOf)
  }

  private func standing(_ rule: String, _ sessions: String, on day: String) throws -> String? {
    let branch = Written([
      "branch.rec": branchFile(then: committee), "2026/meetings.rec": sessions,
    ])
    return try standings(branch, on: day)[rule].map { "\($0.period) \($0.grade)" }
  }

  @Test(arguments: [
    ("20260110-dydh", "2026-05-10", "2026-Q2 notDue"), ("20260110-dydh", "2026-06-10", "2026-Q2 dueSoon"),
    ("20260410-dydh", "2026-05-10", "2026-Q1 overdue"), ("20260410-dydh", "2026-07-10", "2026-Q3 notDue"),
  ])
  func `this period is shown, or the last one closed if that is worse`(
    _ id: String, _ day: String, _ expected: String
  ) throws {
    #expect(try standing("MTG-1", session(id), on: day) == expected)
  }

  @Test func `a duty the branch does not have does not apply`() throws {
    #expect(try standing("MTG-3", "", on: "2026-05-10") == "2026-05 notApplicable")
    #expect(try standing("MTG-2", "", on: "2026-05-10") == "2026-04 overdue")
  }

  private func dues(_ text: String, members: String, assessments: String = "", form: String = "普通") throws
    -> [Int]
  {
    let branch = Written([
      "branch.rec": branchFile(form: form), "members.rec": members, "2026/dues.rec": text,
      "2026/assessments.rec": assessments,
    ])
    let counted = branch.book.dues(for: Month(2026, 1), until: try #require(Day("2026-01-20")))
    return [counted.paid, counted.owing]
  }

  @Test func `those who paid are counted among those who owe`() throws {
    let four = file(
      member("何秋实", "Alias: 老何"), member("沈知行"), member("程小雪"), member("韩晚晴", to: "2026-01-30"))
    let text = """
      Month: 2026-01
      Paid: 老何 5.00 2026-01-20
      Paid: 沈知行 5.00 2026-01-21
      Exempt: 程小雪 生活困难
      """

    #expect(try dues(text, members: four) == [1, 2])
    #expect(try dues("", members: four) == [0, 3])
    #expect(try dues(text, members: four, form: "临时") == [0, 0])
  }

  @Test func `who was assessed for nothing is not among them`() throws {
    let nothing = "Member: 何秋实\nFrom: 2026-01\nClass: 减免\nMonthly: 0.00"

    #expect(try dues("", members: file(member("何秋实"), member("沈知行")), assessments: nothing) == [0, 1])
  }
}

import Register
import Testing

@testable import Checkup

/// What came of each month in a branch.
struct BranchMonthTests {
  @Test func `those who came and those who paid in time are counted month by month`() throws {
    let people = ["何秋实", "仇百川", "程小雪"]
    let assessed = people.map { "Member: \($0)\nFrom: 2026-01\nClass: 离退休\nMonthly: 16.25" }
    let written = Written([
      "members.rec": people.map { member($0) }.joined(separator: "\n\n") + "\n",
      "2026/meetings.rec": [
        session("20260710-ztdr", "已开", date: nil, "Present: 何秋实", "Absent: 仇百川", "Exempt: 程小雪"),
        session("20260711-dk", "已开", date: nil, "Late: 何秋实", "Leave: 仇百川", "Observer: 程小雪"),
        session("20260610-ztdr", "计划", date: nil, "Present: 何秋实"),
      ].joined(separator: "\n\n") + "\n",
      "2026/assessments.rec": assessed.joined(separator: "\n\n") + "\n",
      "2026/dues.rec": [
        "Month: 2026-06\nPaid: 何秋实 16.25 2026-06-09\nPaid: 仇百川 16.25 2026-07-09",
        "Month: 2026-07\nPaid: 何秋实 16.25 2026-05-09\nExempt: 程小雪 大病",
        "Month: 2026-08\nPaid: 何秋实 16.25 2026-08-09",
      ].joined(separator: "\n\n") + "\n",
    ])
    let months = written.book.months(3, until: try #require(Day("2026-08-20")))
    #expect(
      months.map { "\($0.month) \($0.attended)/\($0.expected) \($0.inTime)/\($0.owing)" }
        == ["2026-08 0/0 1/1", "2026-07 2/4 1/2", "2026-06 0/0 1/3"])
  }
}

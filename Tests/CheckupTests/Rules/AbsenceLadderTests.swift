import Testing

@testable import Checkup

/// ATT-1: the steps of the ladder, and what each looks like.
struct AbsenceLadderTests {
  /// A theme day on the tenth of each month of 2026, missed by 何秋实.
  private static func missed(_ months: ClosedRange<Int>, _ mark: String = "Absent") -> [String] {
    months.map { monthly($0, "\(mark): 何秋实") }
  }

  private static func monthly(_ month: Int, _ lines: String) -> String {
    session("2026\(month < 10 ? "0" : "")\(month)10-ztdr", "已开", date: nil, lines)
  }

  private func written(_ sessions: [String], members: String = member("何秋实"), branch: String = branchFile())
    -> Written
  {
    Written([
      "branch.rec": branch, "members.rec": members,
      "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
    ])
  }

  private func steps(_ sessions: [String], members: String = member("何秋实"), on day: String) throws -> [String]
  {
    try written(sessions, members: members).findings("ATT-1", on: day).map { finding in
      "\(finding.sentence) \(finding.facts["times"] ?? "") \(finding.facts["months"] ?? "")"
    }
  }

  @Test(arguments: [
    ("2026-01-10", nil), ("2026-02-09", nil), ("2026-02-10", "due-soon 2 1"), ("2026-03-31", "due-soon 3 2"),
    ("2026-04-01", "due-soon-talk 3 3"), ("2026-05-31", "due-soon-talk 5 4"),
    ("2026-06-01", "due-soon-red 5 5"), ("2026-06-30", "due-soon-red 6 5"), ("2026-07-01", "overdue 6 6"),
    ("2026-08-15", "overdue 8 7"),
  ])
  func `each step begins when its month has closed`(_ day: String, _ expected: String?) throws {
    #expect(try steps(Self.missed(1...8), on: day) == (expected.map { [$0] } ?? []))
  }

  @Test func `steps before the last are local and due soon, the last is hard and overdue`() throws {
    let branch = written(Self.missed(1...7))

    #expect(
      try branch.found("ATT-1", on: "2026-06-30") == [
        "ATT-1 local due-soon ZB001 member=何秋实 branches/ZB001/members.rec:1"
      ])
    #expect(
      try branch.found("ATT-1", on: "2026-08-10") == [
        "ATT-1 hard overdue ZB001 member=何秋实 days=41 branches/ZB001/members.rec:1"
      ])
  }

  @Test(arguments: ["Present", "Late", "Remote", "Elsewhere"])
  func `taking part ends the run, wherever it was`(_ mark: String) throws {
    let sessions = Self.missed(1...6) + Self.missed(7...7, mark) + Self.missed(8...8)

    #expect(try steps(sessions, on: "2026-07-09") == ["overdue 6 6"])
    #expect(try steps(sessions, on: "2026-07-10") == [])
    #expect(try steps(sessions, on: "2026-09-01") == [])
  }

  @Test func `an approved leave ends the run, one without an approver changes nothing`() throws {
    let approved = Self.missed(1...6) + [Self.monthly(7, "Leave: 何秋实 住院 沈知行")]
    let bare = Self.missed(1...6) + [Self.monthly(7, "Leave: 何秋实 住院")]

    #expect(try steps(approved, on: "2026-08-01") == [])
    #expect(try steps(bare, on: "2026-08-01") == ["overdue 6 6"])
  }

  @Test(arguments: ["Unmarked: 何秋实", "Exempt: 何秋实", "Observer: 何秋实", "Absent: 沈知行", "Place: 活动室"])
  func `months without a session the member was expected at neither add nor end`(_ line: String) throws {
    let sessions = Self.missed(1...3) + [Self.monthly(4, line)] + Self.missed(6...8)

    #expect(try steps(sessions, on: "2026-06-01") == ["due-soon-talk 3 3"])
    #expect(try steps(sessions, on: "2026-09-01") == ["overdue 6 6"])
  }

  @Test func `a month in which the member came once does not count`() throws {
    let sessions = [
      session("20260105-zwh", "已开", date: nil, "Present: 何秋实"), Self.monthly(1, "Absent: 何秋实"),
    ]

    #expect(try steps(sessions + Self.missed(2...3), on: "2026-04-01") == ["due-soon 3 2"])
    #expect(try steps(sessions + Self.missed(2...4), on: "2026-05-01") == ["due-soon-talk 4 3"])
  }

  @Test func `sessions count in the order of days and hours, not of the file`() throws {
    let morning = session("20260310-zwh", "已开", date: nil, "Start: 09:00", "Absent: 何秋实")
    let evening = session("20260310-dk", "已开", date: nil, "Start: 19:00", "Present: 何秋实")

    #expect(try steps([evening, morning] + Self.missed(2...2), on: "2026-03-31") == [])
    #expect(try steps(Self.missed(4...4) + [evening, morning] + Self.missed(1...1), on: "2026-04-30") == [])
    let late = session("20260310-zwh", "已开", date: nil, "Start: 20:00", "Absent: 何秋实")
    #expect(try steps(Self.missed(4...4) + [late, evening], on: "2026-04-30") == ["due-soon 2 0"])
  }
}

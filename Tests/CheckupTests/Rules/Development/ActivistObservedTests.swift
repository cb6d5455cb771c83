import Testing

@testable import Checkup

/// DEV-2: an activist is observed every half year.
struct ActivistObservedTests {
  private func found(_ observations: [String], _ more: String..., on day: String) throws -> [String] {
    try Developed.found(
      "DEV-2", ["Activist: 2025-09-10"] + more,
      ["2026/observations.rec": observations.joined(separator: "\n\n") + "\n"], on: day)
  }

  private static func said(_ state: String, _ days: Int) -> [String] { Developed.said("DEV-2", state, days) }

  @Test(arguments: [
    ("2026-02-07", []), ("2026-02-08", said("due-soon", -30)), ("2026-03-10", said("due-soon", 0)),
    ("2026-03-11", said("overdue", 1)),
  ])
  func `the first observation is due half a year after the committee decided`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found([], on: day) == expected)
  }

  @Test(arguments: [
    ("2026-08-10", []), ("2026-08-11", said("due-soon", -30)), ("2026-09-10", said("due-soon", 0)),
    ("2026-09-11", said("overdue", 1)),
  ])
  func `each further one is due half a year after the one before`(_ day: String, _ expected: [String]) throws
  {
    #expect(try found([observed("2026-03-10")], on: day) == expected)
  }

  @Test func `the first gap that was too long stays, by as many days`() throws {
    let all = [observed("2026-03-15"), observed("2026-06-01"), observed("2026-12-20")]

    #expect(try found(all, on: "2027-01-10") == Self.said("overdue", 5))
    #expect(try found(all, on: "2026-03-12") == Self.said("overdue", 2))
  }

  @Test func `the day they became a candidate ends the last gap`() throws {
    #expect(try found([], "Candidate: 2026-03-10", on: "2027-01-10") == [])
    #expect(try found([], "Candidate: 2026-03-20", on: "2027-01-10") == Self.said("overdue", 10))
    #expect(try found([], "Candidate: 2026-03-20", on: "2026-03-19") == Self.said("overdue", 9))
  }

  @Test func `only their own observations count, and only while they are an activist`() throws {
    #expect(
      try found([observed("2026-03-01", name: "安若川")], on: "2026-03-11") == Self.said("overdue", 1))
    #expect(try found([observed("2025-09-09")], on: "2026-03-11") == Self.said("overdue", 1))
    #expect(
      try found([observed("2026-03-18")], "Candidate: 2026-03-15", on: "2026-12-01")
        == Self.said("overdue", 5))
  }

  @Test func `who is no activist needs no observation`() throws {
    #expect(try Developed.found("DEV-2", [], on: "2026-12-01") == [])
    #expect(try Developed.found("DEV-2", ["Activist: 2026-12-02"], on: "2026-12-01") == [])
  }

  @Test(arguments: [("2026-05-10", "D14"), ("2026-05-11", "D26")])
  func `a gap runs by the text in force when it began`(_ day: String, _ instrument: String) throws {
    #expect(
      try Developed.rests(
        "DEV-2", ["Activist: 2025-12-10"], ["2026/observations.rec": observed(day)], on: "2027-02-01")
        == ["overdue \(instrument)"])
  }
}

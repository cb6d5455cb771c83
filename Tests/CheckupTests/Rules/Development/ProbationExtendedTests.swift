import Testing

@testable import Checkup

/// DEV-11: probation is extended once, by six to twelve months.
struct ProbationExtendedTests {
  private func found(_ lines: String..., on day: String = "2026-08-01") throws -> [String] {
    try Developed.found("DEV-11", ["Assembly: 2025-06-10"] + lines, on: day)
  }

  private static func said(_ state: String, _ days: Int? = nil) -> [String] {
    Developed.said("DEV-11", state, days)
  }

  @Test(arguments: [(5, true), (6, false), (12, false), (13, true)])
  func `an extension is of six to twelve months`(_ months: Int, _ isWrong: Bool) throws {
    #expect(try found("Extended: \(months) 2026-06-10") == (isWrong ? Self.said("violated") : []))
    #expect(try found("Extended: \(months) 2026-06-10", on: "2026-06-09") == [])
  }

  @Test(arguments: ["2026-12-10", "2026-06-10"])
  func `a second one is not allowed`(_ day: String) throws {
    let both = ["Assembly: 2025-06-10", "Extended: 6 2026-06-10", "Extended: 6 \(day)"]

    #expect(try Developed.rests("DEV-11", both, on: "2027-01-01") == ["violated-second D26"])
    #expect(try Developed.found("DEV-11", both, on: "2027-01-01") == Self.said("violated"))
  }

  @Test(arguments: [
    ("2026-11-09", []), ("2026-11-10", said("due-soon", -30)), ("2026-12-10", said("due-soon", 0)),
    ("2026-12-11", said("due-soon", -29)), ("2027-01-09", said("due-soon", 0)), ("2027-01-10", []),
  ])
  func `its end is due soon until conversion is overdue`(_ day: String, _ expected: [String]) throws {
    #expect(try found("Extended: 6 2026-06-10", on: day) == expected)
  }

  @Test func `once conversion is discussed nothing is due`() throws {
    #expect(try found("Extended: 6 2026-06-10", "Conversion: 2026-12-01", on: "2026-12-05") == [])
    #expect(
      try found("Extended: 6 2026-06-10", "Conversion: 2026-12-06", on: "2026-12-05")
        == Self.said("due-soon", -5))
  }

  @Test(arguments: [("2026-05-10", "D14"), ("2026-05-11", "D26")])
  func `an extension is judged by the text in force on its day`(_ day: String, _ instrument: String) throws {
    let lines = ["Assembly: 2025-05-10", "Extended: 3 \(day)"]

    #expect(try Developed.rests("DEV-11", lines, on: "2026-12-01") == ["violated \(instrument)"])
  }

  @Test func `a second extension is judged once, by its own day`() throws {
    let lines = ["Assembly: 2024-11-10", "Extended: 6 2025-11-10", "Extended: 6 2026-05-11"]

    #expect(try Developed.rests("DEV-11", lines, on: "2026-10-20") == ["violated-second D26"])
  }
}

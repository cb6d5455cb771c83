import Testing

@testable import Checkup

/// DEV-1, DEV-6, DEV-8 and DEV-10: a step that follows another within so many months.
struct StepsInTimeTests {
  /// A step of 10 June 2026 and the one that must follow it.
  struct Step: Sendable {
    let rule: String
    let first: String
    let next: String
    let due: String
    let near: Int
    var severity = "hard"

    func found(_ more: String..., on day: String) throws -> [String] {
      if rule == "DEV-1" { return try Developed.found(rule, more, applied: "2026-06-10", on: day) }
      return try Developed.found(rule, ["\(first): 2026-06-10"] + more, on: day)
    }

    func said(_ state: String, _ days: Int) -> [String] { Developed.said(rule, state, days, severity) }
  }

  static let steps = [
    Step(rule: "DEV-1", first: "Applied", next: "Talked", due: "2026-07-10", near: 7),
    Step(rule: "DEV-6", first: "Preliminary", next: "Assembly", due: "2026-07-10", near: 7),
    Step(rule: "DEV-8", first: "Approved", next: "Oath", due: "2026-07-10", near: 7, severity: "usual"),
    Step(rule: "DEV-10", first: "Conversion", next: "ConversionApproved", due: "2026-09-10", near: 30),
  ]

  @Test(arguments: steps)
  func `a step is due soon some days before its last day and overdue after it`(_ step: Step) throws {
    #expect(try step.found(on: dayAfter(step.due, -step.near - 1)) == [])
    #expect(try step.found(on: dayAfter(step.due, -step.near)) == step.said("due-soon", -step.near))
    #expect(try step.found(on: step.due) == step.said("due-soon", 0))
    #expect(try step.found(on: dayAfter(step.due, 1)) == step.said("overdue", 1))
  }

  @Test(arguments: steps)
  func `a step taken on the last day is in time, one taken later stays late`(_ step: Step) throws {
    let late = "\(step.next): \(try dayAfter(step.due, 3))"

    #expect(try step.found("\(step.next): \(step.due)", on: "2027-06-01") == [])
    #expect(try step.found(late, on: "2027-06-01") == step.said("overdue", 3))
    #expect(try step.found(late, on: dayAfter(step.due, 2)) == step.said("overdue", 2))
  }

  @Test func `a month ends with the shorter month`() throws {
    #expect(try Developed.found("DEV-1", [], applied: "2026-08-31", on: "2026-09-30").count == 1)
    #expect(
      try Developed.found("DEV-1", [], applied: "2026-08-31", on: "2026-10-01")
        == Developed.said("DEV-1", "overdue", 1))
  }

  @Test(arguments: [("DEV-6", "Preliminary"), ("DEV-8", "Approved")])
  func `a limit that the text of 2026 made holds from its day on`(_ rule: String, _ first: String) throws {
    #expect(try Developed.found(rule, ["\(first): 2026-05-10"], on: "2026-12-01") == [])
    #expect(try Developed.rests(rule, ["\(first): 2026-05-11"], on: "2026-12-01") == ["overdue D26"])
  }

  @Test func `a preliminary review passed in June 2026 starts the one month limit`() throws {
    #expect(
      try Developed.found("DEV-6", ["Preliminary: 2026-06-20"], on: "2026-07-21")
        == Developed.said("DEV-6", "overdue", 1))
  }

  @Test(arguments: [("2026-05-10", "D14"), ("2026-05-11", "D26")])
  func `a clock runs by the text in force when it started`(_ start: String, _ instrument: String) throws {
    #expect(try Developed.rests("DEV-1", [], applied: start, on: "2026-12-01") == ["overdue \(instrument)"])
    #expect(
      try Developed.rests("DEV-10", ["Conversion: \(start)"], on: "2026-12-01") == ["overdue \(instrument)"])
  }

  @Test func `before 2026 all runs by the text of 2014`() throws {
    #expect(try Developed.rests("DEV-1", [], on: "2025-12-01") == ["overdue D14"])
  }
}

import Register
import Testing

@testable import Checkup

/// DEV-3 and DEV-5: a year as an activist, consent from above, and training before the assembly.
struct CandidateTests {
  private func ripe(_ lines: String..., on day: String = "2026-12-01") throws -> [String] {
    try Developed.found("DEV-3", lines, on: day)
  }

  @Test func `a candidate was an activist for a year`() throws {
    let (activist, consent) = ("Activist: 2025-06-20", "Consent: 2026-06-25")

    #expect(try ripe(activist, "Candidate: 2026-06-20", consent) == [])
    #expect(try ripe(activist, "Candidate: 2026-06-19", consent) == Developed.said("DEV-3", "violated"))
    #expect(try ripe("Candidate: 2026-06-20", consent) == Developed.said("DEV-3", "violated"))
    #expect(try ripe(activist, "Candidate: 2026-06-19", consent, on: "2026-06-18") == [])
  }

  @Test func `the level above must agree`() throws {
    let ready = ["Activist: 2025-06-20", "Candidate: 2026-06-20"]

    #expect(try Developed.found("DEV-3", ready, on: "2026-12-01") == Developed.said("DEV-3", "incomplete"))
    #expect(
      try Developed.found("DEV-3", ready + ["Consent: 2026-06-25"], on: "2026-06-24")
        == Developed.said("DEV-3", "incomplete"))
  }

  @Test func `too early and without consent are two findings`() throws {
    let states = try Developed.written(["Activist: 2026-01-01", "Candidate: 2026-06-20"])
      .findings("DEV-3", on: "2026-12-01").map(\.state.rawValue)

    #expect(states.sorted() == ["incomplete", "violated"])
  }

  @Test(arguments: [
    ("2025-08-01", "D14", "备案"), ("2026-05-10", "D14", "备案"), ("2026-05-11", "D26", "同意"),
  ])
  func `a candidate is filed by the text of 2014 and consented to by that of 2026`(
    _ day: String, _ instrument: String, _ word: String
  ) throws {
    let written = Developed.written(["Activist: 2024-06-01", "Candidate: \(day)"])
    let finding = try #require(try written.findings("DEV-3", on: "2026-12-01").first)
    let catalogue = try Shipped.catalogue()

    #expect(catalogue.provision(of: finding)?.instrument == instrument)
    #expect(Wording(catalogue, Texts(language: "zh-Hans", []), []).message(finding).contains(word))
  }

  @Test(arguments: [
    (["TrainingDays: 3"], nil), (["TrainingDays: 2", "TrainingHours: 24"], nil), (["TrainingHours: 24"], nil),
    (["TrainingDays: 2"], "violated"), (["TrainingDays: 2", "TrainingHours: 23.5"], "violated"),
    (["TrainingHours: 23"], "violated"), ([], "incomplete"),
  ])
  func `training is three days or twenty-four hours`(_ lines: [String], _ state: String?) throws {
    let file = ["Trained: 2026-03-10", "Assembly: 2026-03-10"] + lines

    #expect(
      try Developed.found("DEV-5", file, on: "2026-12-01")
        == (state.map { Developed.said("DEV-5", $0) } ?? []))
  }

  @Test func `training comes before the assembly`() throws {
    let long = ["TrainingDays: 3", "Assembly: 2026-03-10"]

    #expect(
      try Developed.found("DEV-5", long + ["Trained: 2026-03-11"], on: "2026-12-01")
        == Developed.said("DEV-5", "violated"))
    #expect(try Developed.found("DEV-5", long, on: "2026-12-01") == Developed.said("DEV-5", "incomplete"))
    #expect(
      try Developed.found("DEV-5", ["Assembly: 2026-03-10"], on: "2026-12-01")
        == Developed.said("DEV-5", "incomplete"))
    #expect(try Developed.found("DEV-5", ["Assembly: 2026-03-10"], on: "2026-03-09") == [])
    #expect(try Developed.found("DEV-5", [], on: "2026-12-01") == [])
  }

  @Test(arguments: [("2026-05-10", "D14"), ("2026-05-11", "D26")])
  func `training is judged by the text in force on the day of the assembly`(
    _ day: String, _ instrument: String
  ) throws {
    #expect(
      try Developed.rests("DEV-5", ["Assembly: \(day)"], on: "2026-12-01") == ["incomplete \(instrument)"])
  }
}

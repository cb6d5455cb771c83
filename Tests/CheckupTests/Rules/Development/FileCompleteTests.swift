import Testing

@testable import Checkup

/// DEV-12 and DEV-13: what must be in the file before each step, and who is about to leave.
struct FileCompleteTests {
  private static let whole = [
    "Activist: 2024-06-01", "Candidate: 2025-06-01", "Preliminary: 2025-09-01", "Assembly: 2025-09-20",
    "Mentor: 何秋实", "Sponsor: 何秋实", "Sponsor: 林晚", "Review: 2025-07-01", "CommitteeReviewed: 2025-08-01",
  ]

  private func lacking(
    without field: String? = nil, _ more: String..., applied: String = "2024-03-01",
    on day: String = "2026-12-01"
  ) throws -> String? {
    let lines = Self.whole.filter { line in field.map { !line.hasPrefix($0) } ?? true } + more
    let findings = try Developed.written(lines, applied: applied).findings("DEV-12", on: day)
    return findings.first?.facts["lacking"]
  }

  @Test func `a whole file lacks nothing`() throws {
    #expect(try lacking() == nil)
  }

  @Test(arguments: [
    ("Mentor", "mentors"), ("Sponsor: 林晚", "sponsors"), ("Sponsor", "sponsors"), ("Review", "review"),
    ("CommitteeReviewed", "committee"), ("Preliminary", "preliminary"),
  ])
  func `what a step asks for is lacking without it`(_ field: String, _ word: String) throws {
    #expect(try lacking(without: field) == word)
  }

  @Test func `the keys are those of the file, and all that is lacking is listed`() throws {
    #expect(
      try Developed.found("DEV-12", ["Assembly: 2026-06-10"], on: "2026-06-10")
        == Developed.said("DEV-12", "incomplete"))
    #expect(
      try Developed.written(["Activist: 2025-06-10", "Assembly: 2026-06-10"])
        .findings("DEV-12", on: "2026-06-10").map { $0.facts["lacking"] }
        == ["mentors sponsors review committee preliminary"])
  }

  @Test func `there are one or two mentors and exactly two sponsors`() throws {
    #expect(try lacking("Mentor: 林晚") == nil)
    #expect(try lacking("Mentor: 林晚", "Mentor: 程小雪") == "mentors")
    #expect(try lacking("Sponsor: 程小雪") == "sponsors")
  }

  @Test(arguments: [
    ("2026-01-01", []), ("2024-06-01", ["Activist"]), ("2025-06-01", ["Activist"]),
    ("2025-09-01", ["Activist", "Preliminary"]),
  ])
  func `a step still to come asks for nothing`(_ day: String, _ steps: [String]) throws {
    let names = ["Activist", "Candidate", "Preliminary", "Assembly"]
    let all = Self.whole.filter { line in names.contains { line.hasPrefix($0) } }
    let words = try Developed.written(steps.isEmpty ? [] : all).findings("DEV-12", on: day)
      .map { $0.facts["lacking"] ?? "" }

    #expect(words == (steps.isEmpty ? [] : [steps.count == 1 ? "mentors" : "mentors review committee"]))
  }

  @Test(arguments: [
    ("2006-03-01", nil), ("2006-03-02", "age"), ("2006-03", nil), ("2006-04", "age"), ("2006", nil),
    ("2007", "age"),
  ])
  func `who applies is eighteen, as far as the birth is known`(_ born: String, _ word: String?) throws {
    let text = Developed.file([]).replacing("1996-04", with: born)
    let findings = try Written(["2025/development.rec": text]).findings("DEV-12", on: "2024-03-01")

    #expect(findings.map { $0.facts["lacking"] } == word.map { [$0] } ?? [])
  }

  @Test func `of a candidate the birth is known`() throws {
    let text = Developed.file(["Activist: 2024-06-01", "Mentor: 何秋实", "Candidate: 2025-06-01"])
      .replacing("Born: 1996-04\n", with: "")
    let file = Written(["2025/development.rec": text])

    #expect(try file.findings("DEV-12", on: "2025-05-31") == [])
    #expect(try file.findings("DEV-12", on: "2025-06-01").map { $0.facts["lacking"] } == ["born"])
  }

  @Test(arguments: [("2026-05-10", "D14"), ("2026-05-11", "D26")])
  func `a file is judged by the text in force at its latest step`(_ day: String, _ instrument: String) throws
  {
    #expect(
      try Developed.rests("DEV-12", ["Activist: 2025-01-01", "Candidate: \(day)"], on: "2026-12-01")
        == ["incomplete \(instrument)"])
  }

  private func leaving(_ day: String, _ lines: String...) throws -> [String] {
    try Developed.found("DEV-13", ["Leaving: \(day)"] + lines, on: "2026-07-01")
  }

  @Test func `nobody is admitted within three months of leaving`() throws {
    let violated = Developed.said("DEV-13", "violated", nil, "usual")

    #expect(try leaving("2026-09-10", "Assembly: 2026-06-10") == violated)
    #expect(try leaving("2026-09-10", "Preliminary: 2026-06-10") == violated)
    #expect(try leaving("2026-09-10", "Assembly: 2026-06-09") == [])
    #expect(try leaving("2026-06-10", "Assembly: 2026-06-10") == violated)
    #expect(try leaving("2026-06-09", "Assembly: 2026-06-10") == [])
    #expect(try leaving("2026-09-10", "Assembly: 2026-07-02") == [])
    #expect(try Developed.found("DEV-13", ["Assembly: 2026-06-10"], on: "2026-07-01") == [])
  }

  @Test func `one finding tells of the first step, by the text of its day`() throws {
    let lines = ["Leaving: 2026-07-20", "Preliminary: 2026-05-05", "Assembly: 2026-05-20"]

    #expect(try Developed.rests("DEV-13", lines, on: "2026-12-01") == ["violated D14"])
    #expect(
      try Developed.rests("DEV-13", Array(lines.dropFirst(2)) + [lines[0]], on: "2026-12-01") == [
        "violated D26"
      ])
  }
}

import Testing

@testable import Checkup

/// DEV-4: a candidate is posted for five working days. 8 June 2026 is a Monday.
struct CandidatePostedTests {
  private func found(
    _ notices: String..., candidate: String = "2026-06-20", holidays: String? = nil,
    on day: String = "2026-12-01"
  ) throws -> [String] {
    var written = Developed.written(["Candidate: \(candidate)"] + notices.map { "Notice: \($0)" })
    written.above["holidays.rec"] = holidays
    return try written.findings("DEV-4", on: day).map { "\($0.sentence) \($0.facts["count"] ?? "-")" }
  }

  @Test func `the keys are those of the file`() throws {
    #expect(
      try Developed.found("DEV-4", ["Candidate: 2026-06-20"], on: "2026-06-20")
        == Developed.said("DEV-4", "incomplete"))
    #expect(
      try Developed.found(
        "DEV-4", ["Candidate: 2026-06-20", "Notice: 2026-06-08 2026-06-11 公告栏"], on: "2026-06-20")
        == Developed.said("DEV-4", "violated"))
  }

  @Test(arguments: [
    ("2026-06-08 2026-06-12", []), ("2026-06-08 2026-06-11", ["violated-provisional 4"]),
    ("2026-06-12 2026-06-18", []), ("2026-06-12 2026-06-17", ["violated-provisional 4"]),
    ("2026-06-13 2026-06-14", ["violated-provisional 0"]),
    ("2026-06-12 2026-06-08", ["violated-provisional 0"]), ("2026-06-08 9999-12-31", []),
  ])
  func `without a table Monday to Friday are counted`(_ notice: String, _ expected: [String]) throws {
    #expect(try found("\(notice) 公告栏") == expected)
  }

  @Test func `holidays do not count, working weekends do`() throws {
    let holiday = "Date: 2026-06-10\nName: 端午节\n"
    let worked = holiday + "\nDate: 2026-06-13\nName: 端午节调休\nWork: yes\n"

    #expect(try found("2026-06-08 2026-06-12 公告栏", holidays: holiday) == ["violated 4"])
    #expect(try found("2026-06-08 2026-06-13 公告栏", holidays: holiday) == ["violated 4"])
    #expect(try found("2026-06-08 2026-06-13 公告栏", holidays: worked) == [])
    #expect(
      try found("2026-06-08 2026-06-11 公告栏", holidays: "Date: 2025-10-01\nName: 国庆节\n")
        == ["violated-provisional 4"])
  }

  @Test func `of two places the shorter counts`() throws {
    #expect(try found("2026-06-08 2026-06-12 杉城", "2026-06-08 2026-06-10 云杉里") == ["violated-provisional 3"])
    #expect(try found("2026-06-08 2026-06-12 杉城", "2026-06-08 2026-06-12 云杉里") == [])
  }

  @Test func `the text of 2014 asks for no notice`() throws {
    #expect(try found(candidate: "2026-05-10") == [])
    #expect(try found(candidate: "2026-05-11") == ["incomplete -"])
    #expect(try found(candidate: "2026-06-20", on: "2026-06-19") == [])
  }
}

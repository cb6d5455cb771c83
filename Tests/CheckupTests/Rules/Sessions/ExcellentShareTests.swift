import Testing

@testable import Checkup

/// MTG-7: at most a third of all members are graded excellent.
struct ExcellentShareTests {
  /// A branch of so many full members and one appraisal that graded so many of them excellent.
  private func branch(_ members: Int, excellent: Int, _ date: String = "2025-12-10", _ lines: String...)
    -> Written
  {
    let names = (0..<members).map { "员\($0 / 9 + 1)\($0 % 9 + 1)" }
    let grades = names.enumerated().map { "Grade: \($1) \($0 < excellent ? "优秀" : "合格")" }
    let record = ["Id: 20251210-py", "Year: 2025", "Date: \(date)"] + grades + lines
    return Written([
      "members.rec": fullMembers(members), "2025/appraisals.rec": record.joined(separator: "\n") + "\n",
      "2025/meetings.rec": session("20251210-mzpy", "已开", "Year: 2025"),
    ])
  }

  @Test func `the keys are those of the appraisal`() throws {
    let many = branch(16, excellent: 6)

    #expect(
      try many.found("MTG-7", on: "2025-12-10")
        == ["MTG-7 usual violated ZB001 record=20251210-py branches/ZB001/2025/appraisals.rec:1"])
    #expect(try many.found("MTG-7", on: "2025-12-09").filter { $0.contains("violated") } == [])
  }

  /// Domain reference 5.1: 16 -> 5, 15 -> 5, 2 -> 0.
  @Test(arguments: [(16, 5), (15, 5), (2, 0), (14, 4), (3, 1)])
  func `a third is rounded down`(_ members: Int, _ most: Int) throws {
    #expect(try branch(members, excellent: most).found("MTG-7", on: "2026-01-01") == [])
    let more = try branch(members, excellent: most + 1).findings("MTG-7", on: "2026-01-01")
    #expect(more.map { $0.facts["most"] } == ["\(most)"])
  }

  @Test func `all members are counted, on probation too, as of the day`() throws {
    var five = branch(4, excellent: 2)
    #expect(try five.found("MTG-7", on: "2026-01-01").count == 1)
    five.files["members.rec"] = file(
      fullMembers(4), member("预备", full: nil), member("新来", from: "2025-12-10"))
    #expect(try five.found("MTG-7", on: "2026-01-01").count == 0)
    five.rules = setting("MTG-7", "Set: probationary 0")
    #expect(try five.found("MTG-7", on: "2026-01-01").count == 1)
    five.rules = setting("MTG-7", "Set: share 2")
    #expect(try five.found("MTG-7", on: "2026-01-01").count == 0)
    five.files["members.rec"] = file(fullMembers(5), member("后来", from: "2025-12-11"))
    #expect(try five.found("MTG-7", on: "2026-01-01").count == 0)
  }

  @Test func `a name and an alias are one person`() throws {
    var twice = branch(3, excellent: 1, "2025-12-10", "Grade: 老员 优秀")
    #expect(try twice.found("MTG-7", on: "2026-01-01").count == 1)
    twice.files["members.rec"] = file(member("员11", "Alias: 老员"), member("员12"), member("员13"))
    #expect(try twice.found("MTG-7", on: "2026-01-01") == [])
  }

  @Test(arguments: ["Grade: 员11 优", "Grade：员11 优秀", "Returned: 三"])
  func `what could not be read proves nothing`(_ line: String) throws {
    #expect(try branch(3, excellent: 3, "2025-12-10", line).found("MTG-7", on: "2026-01-01") == [])
  }

  @Test func `before the regulations nothing was limited`() throws {
    #expect(try branch(3, excellent: 3, "2018-10-27").found("MTG-7", on: "2026-01-01") == [])
  }

  @Test func `names and numbers in an appraisal must be known, and its number its own`() throws {
    var strange = branch(3, excellent: 1, "2025-12-10", "Meeting: 20251211-mzpy", "Grade: 笔误 合格")
    strange.files["2025/appraisals.rec"]? += "\nId: 20251210-py\nYear: 2025\nDate: 2025-12-10\n"

    #expect(
      try strange.findings("REF-1", on: "2026-01-01").map { "\($0.record ?? "") \($0.member ?? "")" }
        == ["20251210-py 20251211-mzpy", "20251210-py 笔误"])
    #expect(try strange.findings("REF-2", on: "2026-01-01").map(\.record) == ["20251210-py"])
  }
}

import Testing

@testable import Checkup

/// MIN-2: what each kind of session asks for besides.
struct ElementsOfKindTests {
  private static let head = [
    "Start: 09:00", "End: 10:00", "Place: 活动室", "Chair: 何秋实", "Recorder: 沈知行", "Expected: 1", "Present: 何秋实",
  ]

  private func lacking(
    _ id: String, _ lines: [String], _ files: [String: String] = [:], on day: String = "2026-12-01"
  ) throws -> [String] {
    let meeting = ([session(id)] + Self.head + lines).joined(separator: "\n") + "\n"
    let branch = Written(files.merging(["2026/meetings.rec": meeting]) { $1 })
    return try branch.findings("MIN-2", on: day).map { $0.facts["lacking"] ?? "" }
  }

  @Test(arguments: [
    (["Resolution: 同意", "Resolution: 同意"], []), (["Resolution: 同意"], ["decisions"]), ([], ["decision"]),
    (["Resolution: 一、同意", "+ 二、不同意"], []), (["Resolution: 一、同意", "+"], ["decisions"]),
  ])
  func `a committee decides on every item`(_ resolutions: [String], _ expected: [String]) throws {
    let lines = ["Agenda: 研究甲", "Agenda: 研究乙"] + resolutions + ["Minutes: 一、研究。"]
    #expect(try lacking("20260310-zwh", lines) == expected)
  }

  @Test func `a vote decides as a resolution does`() throws {
    let lines = ["Agenda: 研究甲", "Agenda: 研究乙", "Resolution: 同意", "Minutes: 一、研究。"]
    #expect(try lacking("20260310-zwh", lines, ["2026/votes.rec": vote("20260310-zwh", "一般")]) == [])
    #expect(
      try lacking("20260310-zwh", lines, ["2026/votes.rec": vote("20260309-zwh", "一般")]) == ["decisions"])
  }

  private func vote(_ meeting: String, _ kind: String) -> String {
    """
    Id: \(meeting)/1
    Meeting: \(meeting)
    Kind: \(kind)
    Matter: 一件事
    Expected: 0
    Present: 0
    For: 0
    Against: 0
    Abstain: 0
    Result: 未通过

    """
  }

  @Test(arguments: [("Agenda: 选举新一届支部委员会", ["election"]), ("Agenda: 换届", ["election"]), ("Agenda: 学习", [])])
  func `an assembly on the day of an election has its vote`(_ agenda: String, _ expected: [String]) throws {
    let files = ["branch.rec": branchFile(then: terms("2026-03-10 5"))]
    let lines = [agenda, "Minutes: 一、报告。"]
    #expect(try lacking("20260310-dydh", lines, files) == expected)
    #expect(try lacking("20260309-dydh", lines, files) == [])
    let voted = files.merging(["2026/votes.rec": vote("20260310-dydh", "选举")]) { $1 }
    #expect(try lacking("20260310-dydh", lines, voted) == [])
    let other = files.merging(["2026/votes.rec": vote("20260310-dydh", "一般")]) { $1 }
    #expect(try lacking("20260310-dydh", lines, other) == expected)
  }

  @Test(arguments: [
    ("会前谈心，查摆问题", []), ("会前集中学习，各自表态", ["problems"]), ("各人查摆问题", ["preparation"]),
    ("宣布散会", ["preparation problems"]),
  ])
  func `the minutes of a life meeting speak of what came before and of problems`(
    _ text: String, _ expected: [String]
  ) throws {
    let lines = ["Agenda: 自评互评", "Year: 2025", "Minutes: 一、开会。", "+ 二、\(text)。"]
    #expect(try lacking("20260310-zzshh", lines) == expected)
    #expect(try lacking("20260310-zzshh", lines + ["Attachment: 问题清单.pdf"]) == [])
  }

  private static let appraisal = ["Issued: 3", "Returned: 3", "Grade: 何秋实 合格", "Opinion: 同意"]

  private func appraised(_ lines: [String], _ date: String = "2026-03-10", year: String = "2025") throws
    -> [String]
  {
    let record = ["Id: 20260310-py", "Year: \(year)", "Date: \(date)"] + lines
    return try lacking(
      "20260310-mzpy", ["Agenda: 测评", "Year: 2025", "Minutes: 一、测评。"],
      ["members.rec": member("何秋实"), "2026/appraisals.rec": record.joined(separator: "\n") + "\n"])
  }

  @Test func `an appraisal has its result`() throws {
    #expect(try appraised(Self.appraisal) == [])
    #expect(try appraised(Self.appraisal, year: "2024") == ["appraisal"])
    #expect(try appraised(Self.appraisal + ["Meeting: 20260310-mzpy"], year: "2024") == [])
    #expect(try appraised(Self.appraisal, "2026-12-02") == ["appraisal"])
    #expect(
      try lacking("20260310-mzpy", ["Agenda: 测评", "Year: 2025", "Minutes: 一、测评。"]) == ["appraisal"])
  }

  @Test(arguments: [(0, "sheets"), (1, "sheets"), (2, "grades"), (3, "opinion")])
  func `a result has all its parts`(_ part: Int, _ expected: String) throws {
    var lines = Self.appraisal
    lines.remove(at: part)
    #expect(try appraised(lines) == [expected])
    #expect(try appraised(lines + ["Opinion：同意"]) == [])
  }
}

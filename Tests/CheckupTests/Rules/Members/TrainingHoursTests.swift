import Testing

@testable import Checkup

/// MEM-1: 32 hours of training a year, 56 for officers.
struct TrainingHoursTests {
  private func training(_ date: String, _ hours: String, _ attended: String = "何秋实") -> String {
    "Id: \(date)-px-1\nDate: \(date)\nTitle: 集中培训\nHours: \(hours)\nAttended: \(attended)"
  }

  private func found(
    _ trainings: String..., member record: String = member("何秋实"), branch: String = branchFile(),
    rules: String = "", on day: String
  ) throws -> [String] {
    let training = trainings.joined(separator: "\n\n") + "\n"
    let files = ["branch.rec": branch, "members.rec": record + "\n", "2025/training.rec": training]
    return try Written(files, rules: rules).found("MEM-1", on: day)
  }

  private static func told(_ state: String, _ days: Int, period: String = "2025") -> [String] {
    [
      "MEM-1 usual \(state) ZB001 period=\(period) member=何秋实 days=\(days) branches/ZB001/members.rec:1"
    ]
  }

  @Test(arguments: [
    ("19.1", "2025-09-29", []), ("19.1", "2025-09-30", told("due-soon", -92)),
    ("19.2", "2025-09-30", []), ("19.1", "2025-12-31", told("due-soon", 0)), ("19.2", "2025-12-31", []),
    ("19.2", "2026-01-01", told("overdue", 1)), ("31.9999", "2026-01-01", told("overdue", 1)),
    ("32", "2026-01-01", []), ("31.9999", "2026-09-29", told("overdue", 272)),
  ])
  func `less than 60 percent by the end of September is due soon, less than all overdue`(
    _ hours: String, _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(training("2025-03-01", hours), on: day) == expected)
  }

  @Test(arguments: [
    ("33.5", "2025-09-30", told("due-soon", -92)), ("33.6", "2025-09-30", []),
    ("55.5", "2026-01-01", told("overdue", 1)), ("56", "2026-01-01", []),
  ])
  func `an officer needs 56 hours`(_ hours: String, _ day: String, _ expected: [String]) throws {
    let branch = branchFile(then: posts("书记 何秋实 2025-06-01"))

    #expect(try found(training("2025-03-01", hours), branch: branch, on: day) == expected)
  }

  @Test func `who left office before the last day needs the hours of a member`() throws {
    let branch = branchFile(then: posts("书记 何秋实 2020-06-01 2025-12-30"))

    #expect(try found(training("2025-03-01", "32"), branch: branch, on: "2026-01-01") == [])
  }

  @Test func `hours count in the year they were had, once for each training, under any name`() throws {
    let member = member("何秋实", "Alias: 老何")
    let twice = training("2025-05-01", "16", "老何 何秋实")

    #expect(
      try found(training("2025-12-31", "16"), twice, member: member, on: "2026-01-01") == [])
    #expect(
      try found(training("2026-01-01", "16"), twice, member: member, on: "2026-01-02")
        == Self.told("overdue", 1 + 1))
    #expect(
      try found(training("2025-11-01", "16"), twice, member: member, on: "2025-10-31")
        == Self.told("due-soon", -61))
  }

  @Test(arguments: [
    member("何秋实", from: "2025-01-02"), member("何秋实", to: "2025-12-30"),
    member("何秋实", "Exempt: 2025-12-31 年老体弱 沈知行 2026-12-31"),
    member("何秋实", "Exempt: 2024-01-01 2025-01-01 年老体弱 沈知行 2025-01-01"),
  ])
  func `who was not there all year or was exempt in it is passed over`(_ member: String) throws {
    #expect(try found(member: member, on: "2026-01-01") == [])
  }

  @Test(arguments: [
    member("何秋实", from: "2025-01-01"), member("何秋实", to: "2025-12-31"), member("何秋实", full: nil),
    member("何秋实", "Exempt: 2024-01-01 2024-12-31 年老体弱 沈知行 2025-01-01"),
  ])
  func `who was there all year is judged, on probation too`(_ member: String) throws {
    #expect(try found(member: member, on: "2026-01-01") == Self.told("overdue", 1))
  }

  @Test func `a year is owed by a branch that existed on all of its days, and under the regulations`() throws
  {
    #expect(try found(branch: branchFile(founded: "2025-01-02"), on: "2026-01-01") == [])
    #expect(try found(branch: branchFile("Dissolved: 2025-12-31"), on: "2025-12-01") == [])
    #expect(
      try found(branch: branchFile("Dissolved: 2026-01-01"), on: "2026-02-01")
        == Self.told("overdue", 32))
    let early = Written(
      [
        "branch.rec": branchFile(founded: "2017-01-01"),
        "members.rec": member("何秋实", from: "2017-01-01") + "\n",
      ], years: [2018])

    #expect(try early.periods("MEM-1", on: "2019-12-31") == ["2019 due-soon"])
  }

  @Test func `a register may ask for more, or for nothing`() throws {
    let more = setting("MEM-1", "Set: hours 40")

    #expect(
      try found(training("2025-03-01", "39"), rules: more, on: "2026-01-01") == Self.told("overdue", 1))
    #expect(try found(training("2025-03-01", "40"), rules: more, on: "2026-01-01") == [])
    #expect(try found(rules: setting("MEM-1", "Off: yes"), on: "2026-01-01") == [])
  }
}

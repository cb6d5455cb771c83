import Testing

@testable import Checkup

/// What a register's own rules.rec may change, and until when.
struct SettingsTests {
  /// A branch that missed its assembly, lecture, theme days, group meetings and minutes in the first quarter of 2026.
  private func written(_ settings: String...) -> Written {
    Written(
      [
        "branch.rec": branchFile(then: groups("一组 何秋实 2021-03-15", "二组 沈知行 2021-03-15")),
        "2026/meetings.rec": session("20260110-qt"),
      ], rules: settings.joined(separator: "\n\n") + "\n")
  }

  private let assemblies = ["2026-Q1 overdue", "2026-Q2 overdue"]
  private let themeDays = (1...6).map { "2026-0\($0) overdue" }

  private func assemblies(_ settings: String...) throws -> [String] {
    var branch = written()
    branch.rules = settings.joined(separator: "\n\n") + "\n"
    return try branch.periods("MTG-1", on: "2026-07-01")
  }

  @Test func `a waived period is not found, others are`() throws {
    #expect(try assemblies() == assemblies)
    #expect(try assemblies(setting("MTG-1", "Waive: 2026-Q1")) == ["2026-Q2 overdue"])
    #expect(try assemblies(setting("MTG-1", "Waive: 2026-Q1"), setting("MTG-1", "Waive: 2026-Q2")) == [])
    #expect(try assemblies(setting("MTG-5", "Waive: 2026-Q1")) == assemblies)
    #expect(try assemblies(setting("MTG-1", "Waive: 2026")) == assemblies)
  }

  @Test func `a waiver is for one branch or for all`() throws {
    #expect(try assemblies(setting("MTG-1", "Branch: ZB001", "Waive: 2026-Q1")) == ["2026-Q2 overdue"])
    #expect(try assemblies(setting("MTG-1", "Branch: ZB002", "Waive: 2026-Q1")) == assemblies)
  }

  @Test func `a waiver works up to its last day`() throws {
    let branch = written(setting("MTG-1", "Waive: 2026-Q1", "Until: 2026-07-01"))

    #expect(try branch.periods("MTG-1", on: "2026-07-01") == ["2026-Q2 overdue"])
    #expect(try branch.periods("MTG-1", on: "2026-07-02") == assemblies)
  }

  @Test func `a record is waived by its number`() throws {
    let found = ["MIN-1 local missing ZB001 record=20260110-qt days=2 branches/ZB001/2026/meetings.rec:1"]

    #expect(try written().found("MIN-1", on: "2026-01-15") == found)
    #expect(try written(setting("MIN-1", "Waive: 20260110-qt")).found("MIN-1", on: "2026-01-15") == [])
    #expect(try written(setting("MIN-1", "Waive: 20260110-dk")).found("MIN-1", on: "2026-01-15") == found)
  }

  @Test func `a group is waived by its name`() throws {
    let branch = written(setting("MTG-3", "Unit: 一组", "Waive: 2026-01"))

    #expect(
      try branch.found("MTG-3", on: "2026-02-01") == [
        "MTG-3 usual overdue ZB001 unit=二组 period=2026-01 days=1 branches/ZB001/2026/meetings.rec:1"
      ])
    #expect(try written(setting("MTG-3", "Waive: 2026-01")).found("MTG-3", on: "2026-02-01") == [])
  }

  @Test func `a hard rule can be waived for a period`() throws {
    let branch = written(setting("MTG-4", "Waive: 2026-03"))

    #expect(try branch.periods("MTG-4", on: "2026-07-01") == themeDays.filter { $0 != "2026-03 overdue" })
    #expect(try branch.found("FILE-2", on: "2026-07-01").filter { $0.contains("rules.rec") } == [])
  }

  @Test func `a hard rule can be waived for a record`() throws {
    var branch = Written(["2026/meetings.rec": session("20260110-qt", "已开", "Expected: 5")])
    #expect(try branch.found("MIN-3", on: "2026-02-01").count == 1)
    branch.rules = setting("MIN-3", "Waive: 20260110-qt")
    #expect(try branch.found("MIN-3", on: "2026-02-01") == [])
  }

  @Test func `a rule that is not hard can be switched off`() throws {
    #expect(try assemblies(setting("MTG-1", "Off: yes")) == [])
    #expect(try assemblies(setting("MTG-1", "Branch: ZB001", "Off: yes")) == [])
    #expect(try assemblies(setting("MTG-1", "Branch: ZB002", "Off: yes")) == assemblies)
    #expect(try assemblies(setting("MTG-1", "Off: yes", "Until: 2026-06-30")) == assemblies)
    #expect(try assemblies(setting("MTG-1", "Off: yes", "Until: 2026-07-01")) == [])
  }

  @Test func `a rule can be switched off for one group`() throws {
    let branch = written(setting("MTG-3", "Unit: 二组", "Off: yes"))

    #expect(
      try branch.found("MTG-3", on: "2026-02-01") == [
        "MTG-3 usual overdue ZB001 unit=一组 period=2026-01 days=1 branches/ZB001/2026/meetings.rec:1"
      ])
  }

  static let hard = [
    "ORG-1", "ORG-3", "ORG-4", "MTG-4", "MIN-3", "DUE-3", "FILE-1", "REF-1", "REF-2", "REF-3",
  ]

  @Test(arguments: hard)
  func `a hard rule cannot be switched off`(_ rule: String) throws {
    var branch = Written(
      [
        "members.rec": file(member("何秋实"), member("何秋实"), fullMembers(6)),
        "2026/meetings.rec": session("20270110-qt", "已开", "Expected: 5", "Present: 无名氏", "没有冒号")
          + "\n\n" + session("20260110-qt", "已开", "Expected: 5"),
      ])
    if rule == "ORG-1" { branch.files["members.rec"] = "" }
    let before = try branch.found(rule, on: "2026-02-01")
    branch.rules = setting(rule, "Off: yes") + "\n"

    #expect(!before.isEmpty)
    #expect(try branch.found(rule, on: "2026-02-01") == before)
    #expect(
      try branch.found("FILE-2", on: "2026-02-01").filter { $0.contains("rules.rec") } == [
        "FILE-2 local violated rules.rec:1"
      ])
    #expect(
      try branch.findings("FILE-2", on: "2026-02-01").filter { $0.path == "rules.rec" }.map(\.sentence)
        == ["hard-off"])
  }

  @Test func `a setting for a rule that is not there is said to be useless`() throws {
    let branch = written(setting("MTG-1", "Waive: 2026-Q1"), setting("MTG-99", "Off: yes"))

    #expect(
      try branch.found("FILE-2", on: "2026-02-01").filter { $0.contains("rules.rec") } == [
        "FILE-2 local violated rules.rec:7"
      ])
  }

  @Test func `the profile can be left unchecked, for all or for one branch`() throws {
    var branch = Written(["2026/meetings.rec": session("20260110-qt") + "\n\n\n"])
    branch.register += "\n\n"
    let (own, above) = (
      "FILE-2 local violated ZB001 branches/ZB001/2026/meetings.rec:7", "FILE-2 local violated register.rec:7"
    )

    #expect(try branch.found("FILE-2", on: "2026-02-01") == [own, above])
    branch.rules = setting("FILE-2", "Branch: ZB001", "Off: yes") + "\n"
    #expect(try branch.found("FILE-2", on: "2026-02-01") == [above])
    branch.rules = setting("FILE-2", "Off: yes") + "\n"
    #expect(try branch.found("FILE-2", on: "2026-02-01") == [])
  }

  @Test func `parameters can be tuned for all or for one branch`() throws {
    let branch = Written(["members.rec": fullMembers(46)])
    func found(_ settings: String...) throws -> [Finding.State] {
      var tuned = branch
      tuned.rules = settings.joined(separator: "\n\n") + "\n"
      return try tuned.findings("ORG-2", on: "2026-02-01").map(\.state)
    }

    #expect(try found() == [.dueSoon])
    #expect(try found(setting("ORG-2", "Set: near 47")) == [])
    #expect(try found(setting("ORG-2", "Set: near 30", "Set: most 45")) == [.violated])
    #expect(try found(setting("ORG-2", "Branch: ZB002", "Set: near 47")) == [.dueSoon])
    #expect(try found(setting("ORG-2", "Set: near 47", "Until: 2026-01-31")) == [.dueSoon])
  }

  @Test(arguments: ["many", "-1", "4.5", "9223372036854775807", "-9223372036854775808"])
  func `a parameter that no rule could use changes nothing`(_ value: String) throws {
    var branch = Written([
      "branch.rec": branchFile(then: terms("2021-03-15 5")), "members.rec": fullMembers(46),
      "2026/meetings.rec": session("20260110-qt"),
    ])
    let before = try branch.everything(on: "2026-01-14")
    branch.rules =
      ["MIN-1 green", "MIN-1 red", "ORG-2 near", "ORG-3 full", "ORG-4 near", "ORG-4 longest", "DUE-3 near"]
      .map { name in
        let words = name.split(separator: " ")
        return setting(String(words[0]), "Set: \(words[1]) \(value)")
      }.joined(separator: "\n\n") + "\n"

    #expect(try branch.everything(on: "2026-01-14") == before)
  }
}

import Register
import Testing

@testable import Checkup

/// What is said about the register's own settings: those that are over, those that tuned a rule, and what they left out.
struct LocalSettingsTests {
  private let texts = Texts(
    language: "zh-Hans", Array("Id: finding.tuned\nText: （参数由{lines}另定）\n".utf8))

  private func written(_ settings: String...) -> Written {
    Written(["members.rec": fullMembers(46)], rules: settings.joined(separator: "\n\n") + "\n")
  }

  private func expired(_ setting: String, on day: String) throws -> [Finding] {
    try written(setting).findings("FILE-2", on: day).filter { $0.sentence == "expired" }
  }

  @Test(arguments: [
    ("Waive: 2026-Q1", "Waive: 2026-Q1"), ("Off: yes", "Off: yes"),
    ("Branch: ZB001\nUnit: 一组\nWaive: 2026-Q1", "ZB001 一组 Waive: 2026-Q1"),
    ("Set: x 4\nSet: near 30", "Set: near 30, Set: x 4"),
  ])
  func `a setting that is over is pointed out, with what it was and since when`(
    _ lines: String, _ what: String
  ) throws {
    let setting = setting("ORG-2", lines, "Until: 2026-02-10")

    #expect(try expired(setting, on: "2026-02-10") == [])
    let found = try expired(setting, on: "2026-02-13")
    #expect(found.map(keys) == ["FILE-2 local violated days=3 rules.rec:1"])
    #expect(
      found.first?.facts == ["rule": "ORG-2", "what": what, "until": "2026-02-10", "days": "3"])
  }

  @Test func `a setting that never worked is not also said to be over`() throws {
    #expect(try expired(setting("MTG-99", "Off: yes", "Until: 2026-01-10"), on: "2026-02-13") == [])
    #expect(try expired(setting("MTG-4", "Off: yes", "Until: 2026-01-10"), on: "2026-02-13") == [])
  }

  private func message(_ settings: String..., on day: String = "2026-02-01") throws -> [String] {
    let branch = Written(["members.rec": fullMembers(46)], rules: settings.joined(separator: "\n\n") + "\n")
    let wording = Wording(try Shipped.catalogue(), texts, [])
    return try branch.findings("ORG-2", on: day).map { wording.message($0) }
  }

  @Test func `a finding counted with the register's own numbers says where they stand`() throws {
    #expect(try message() == ["党员46人，接近50人"])
    #expect(
      try message(setting("MTG-1", "Off: yes"), setting("ORG-2", "Set: near 40")) == [
        "党员46人，接近50人（参数由rules.rec:7另定）"
      ])
    #expect(
      try message(setting("ORG-2", "Set: near 40"), setting("ORG-2", "Branch: ZB001", "Set: most 45")) == [
        "党员46人，超过45人（参数由rules.rec:1、rules.rec:7另定）"
      ])
  }

  @Test(arguments: [
    ["Set: near 45"], ["Set: nearly 30"], ["Set: near many"], ["Branch: ZB002", "Set: near 30"],
    ["Set: near 30", "Until: 2026-01-31"],
  ])
  func `a setting that changes nothing is not mentioned`(_ lines: [String]) throws {
    let setting = (["Rule: ORG-2"] + lines + ["Reason: 党工委会议决定", "By: 沈知行", "On: 2026-01-05"])
      .joined(separator: "\n")

    #expect(try message(setting) == ["党员46人，接近50人"])
  }

  @Test func `what waivers and switched-off rules left out is counted`() throws {
    let branch = Written(
      ["branch.rec": branchFile(then: groups("一组 何秋实 2021-03-15", "二组 沈知行 2021-03-15"))],
      rules: [
        setting("MTG-1", "Waive: 2026-Q1"), setting("MTG-5", "Off: yes"),
        setting("MTG-3", "Unit: 一组", "Off: yes"),
      ].joined(separator: "\n\n") + "\n")
    let checked = try branch.checker(on: "2026-05-10").check(branch.book)

    #expect(checked.waived.map { "\($0.rule) \($0.period?.description ?? "")" } == ["MTG-1 2026-Q1"])
    #expect(
      checked.switchedOff.map { "\($0.rule) \($0.period?.description ?? "")" } == [
        "MTG-3 2026-01", "MTG-3 2026-02", "MTG-3 2026-03", "MTG-3 2026-04", "MTG-5 2026-Q1",
      ])
    #expect(try branch.checker(on: "2026-05-10").findings(in: branch.book) == checked.findings)
    let open = Written(branch.files)
    let all = try open.checker(on: "2026-05-10").check(open.book)
    #expect(all.findings == (checked.findings + checked.waived + checked.switchedOff).sorted())
    #expect(all.waived + all.switchedOff == [])
  }
}

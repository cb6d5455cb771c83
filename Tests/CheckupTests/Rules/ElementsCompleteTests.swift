import Register
import Testing

@testable import Checkup

/// MIN-2: every element that has a field of its own is there.
struct ElementsCompleteTests {
  /// What every session has, by the word for it.
  private static let all = [
    ("start", "Start: 09:00"), ("end", "End: 10:00"), ("place", "Place: 活动室"), ("chair", "Chair: 何秋实"),
    ("recorder", "Recorder: 沈知行"), ("expected", "Expected: 1"), ("agenda", "Agenda: 传达学习"),
  ]

  /// A session with all of that and minutes, but for the lines so called, and further lines.
  private static func whole(
    _ id: String, without missing: Set<String> = [], _ state: String = "已开", _ lines: String...
  ) -> String {
    let kept = all.filter { !missing.contains($0.0) }.map(\.1)
    let texts = (missing.contains("roll") ? [] : ["Present: 何秋实"]) + ["Minutes: 一、传达，查摆问题。"]
    return ([session(id, state)] + kept + texts + lines).joined(separator: "\n")
  }

  private func lacking(_ meeting: String, votes: String = "", on day: String = "2026-12-01") throws
    -> [String]
  {
    let branch = Written(["2026/meetings.rec": meeting, "2026/votes.rec": votes])
    return try branch.findings("MIN-2", on: day).map {
      "\($0.severity.rawValue) \($0.facts["lacking"] ?? "")"
    }
  }

  @Test(arguments: all.map(\.0))
  func `a session that lacks one element is found with it`(_ element: String) throws {
    #expect(try lacking(Self.whole("20260310-ztdr", without: [element])) == ["local \(element)"])
  }

  @Test func `a session that lacks many is one finding`() throws {
    let branch = Written(["2026/meetings.rec": session("20260310-qt", "已开", "Minutes: 一、传达。")])

    #expect(
      try branch.found("MIN-2", on: "2026-03-10")
        == ["MIN-2 local incomplete ZB001 record=20260310-qt branches/ZB001/2026/meetings.rec:1"])
    #expect(
      try branch.findings("MIN-2", on: "2026-03-10").map { $0.facts["lacking"] }
        == ["start end place chair recorder expected roll agenda"])
  }

  @Test func `a field that says nothing is lacking`() throws {
    let bare = Self.whole("20260310-qt", without: ["agenda", "chair"], "已开", "Agenda:", "Chair:  ")

    #expect(try lacking(bare) == ["local chair agenda"])
  }

  @Test(arguments: [
    ("20260310-zwh", "decision", "Resolution: 同意"), ("20260310-dk", "lecturer", "Lecturer: 程小雪"),
    ("20260310-dxzh", "group", "Group: 一组"), ("20260310-zzshh", "year", "Year: 2025"),
  ])
  func `a kind asks for an element of its own`(_ id: String, _ element: String, _ line: String) throws {
    #expect(try lacking(Self.whole(id)) == ["local \(element)"])
    #expect(try lacking(Self.whole(id, "已开", line)) == [])
  }

  @Test(arguments: ["20260310-dydh", "20260310-ztdr", "20260310-qt"])
  func `the other kinds ask for no more`(_ id: String) throws {
    #expect(try lacking(Self.whole(id)) == [])
  }

  @Test func `a committee decides by a vote as well`() throws {
    #expect(try lacking(Self.whole("20260310-zwh"), votes: Self.vote("20260310-zwh", "一般")) == [])
    #expect(
      try lacking(Self.whole("20260310-zwh"), votes: Self.vote("20260309-zwh", "一般")) == ["local decision"])
  }

  @Test func `where a number was expected the roll is a sum, not an element`() throws {
    #expect(try lacking(Self.whole("20260310-qt", without: ["roll"])) == [])
    #expect(try lacking(Self.whole("20260310-qt", without: ["expected", "roll"])) == ["local expected roll"])
    #expect(
      try lacking(Self.whole("20260310-qt", without: ["expected", "roll"], "已开", "Observer: 外人"))
        == ["local expected roll"])
  }

  @Test(arguments: [
    ("20260511-dydh", "接收", "hard"), ("20260511-dydh", "转正", "hard"), ("20260510-dydh", "接收", "local"),
    ("20260511-dydh", "一般", "local"), ("20260511-dydh", "选举", "local"),
  ])
  func `those expected at an admission are asked for by the text of 2026`(
    _ id: String, _ kind: String, _ severity: String
  ) throws {
    let meeting = Self.whole(id, without: ["expected", "place"])

    #expect(try lacking(meeting, votes: Self.vote(id, kind)) == ["\(severity) place expected"])
    #expect(try lacking(Self.whole(id, without: ["place"]), votes: Self.vote(id, kind)) == ["local place"])
  }

  @Test func `without minutes nothing else is asked for`() throws {
    #expect(try lacking(session("20260310-qt")) == [])
    #expect(try lacking(session("20260310-qt", "已开", "Minutes:", "+")) == [])
  }

  @Test(arguments: ["计划", "取消"])
  func `a session that was not held lacks nothing`(_ state: String) throws {
    #expect(try lacking(Self.whole("20260310-qt", without: ["chair"], state)) == [])
  }

  @Test func `what a syntax error hid may have been an element`() throws {
    #expect(try lacking(Self.whole("20260310-qt", without: ["chair"], "已开", "Chair：何秋实")) == [])
  }

  @Test func `a session is asked about from its day on`() throws {
    let meeting = Self.whole("20260310-qt", without: ["chair"])

    #expect(try lacking(meeting, on: "2026-03-09") == [])
    #expect(try lacking(meeting, on: "2026-03-10") == ["local chair"])
  }

  @Test func `the elements are said by the rule's own words`() throws {
    let branch = Written(["2026/meetings.rec": Self.whole("20260310-ztdr", without: ["start", "chair"])])
    let finding = try #require(try branch.findings("MIN-2", on: "2026-03-10").first)
    let catalogue = try Shipped.catalogue()
    let said = ["zh-Hans", "en"].map { Wording(catalogue, Texts(language: $0, []), []).message(finding) }

    #expect(
      said == [
        "主题党日 2026-03-10 的记录不全，缺：开始时间、主持人", "The minutes of the 主题党日 on 2026-03-10 lack: start, chair",
      ])
  }

  private static func vote(_ meeting: String, _ kind: String) -> String {
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
}

import Register
import Testing

@testable import Checkup

/// From a confirmed finding to its acceptance.
struct RectifyingTests {
  private static let issued = """
    Id: 2026Q4/ZB001/1-1
    Finding: 2026Q4/ZB001/1
    Branch: ZB001
    Owner: 何秋实
    Measure: 补记录
    Due: 2026-12-25
    Issued: 2026-11-25
    """

  /// A branch with one rectification, its further lines, and the branch's responses.
  private static func branch(_ lines: String, _ responses: [String]) -> Written {
    var branch = Written([
      "members.rec": file(member("何秋实", "Alias: 老何"), member("林晚")),
      "2026/responses.rec": responses.map { "Rectification: 2026Q4/ZB001/1-1\n\($0)" }.joined(
        separator: "\n\n") + "\n",
    ])
    branch.above["inspections/2026Q4/rectifications.rec"] = "%rec: Rectification\n\n\(issued)\n\(lines)\n"
    return branch
  }

  private static let asked = "By: 林晚\nOn: 2026-12-01\nDone: 补了\nRequest: yes"

  private static let stages: [(Progress.Stage, Int?, String, [String], String)] = [
    (.todo, nil, "", [], "2026-12-25"), (.todo, 1, "", [], "2026-12-26"),
    (.doing, nil, "", ["By: 林晚\nOn: 2026-12-01\nDone: 在补"], "2026-12-02"),
    (.todo, nil, "", ["By: 林晚\nOn: 2026-12-01\nDone: 在补"], "2026-11-30"),
    (.requested, 5, "", [asked], "2026-12-30"),
    (.accepted, nil, "Verdict: 已验收 谷雨晴 2026-12-28", [asked], "2026-12-30"),
    (.returned, nil, "Verdict: 退回 谷雨晴 2026-12-03 不全", [asked], "2026-12-05"),
    (.requested, nil, "Verdict: 退回 谷雨晴 2026-11-30 不全", [asked], "2026-12-05"),
    (
      .requested, nil, "Verdict: 退回 谷雨晴 2026-12-01 不全",
      [asked, "By: 何秋实\nOn: 2026-12-01\nDone: 又补\nRequest: yes"], "2026-12-05"
    ),
  ]

  @Test(arguments: stages.indices)
  func `the stage follows from responses and verdicts as of the day`(number: Int) throws {
    let (stage, late, lines, responses, day) = Self.stages[number]
    let branch = Self.branch(lines, responses)
    let directory = try branch.checker(on: day).directory
    let rectification = try #require(directory.inspections.rectifications.first)
    let progress = Progress(rectification, branch.book.records(), on: try #require(Day(day)))
    #expect(progress.stage == stage)
    #expect(progress.late == late)
  }

  private static let rulings: [(Acceptance.Ruling, String, String, [Ruling.Refusal])] = [
    (.accepted, "谷雨晴", "", []), (.accepted, "何秋实", "", [.isOwner("何秋实")]),
    (.accepted, "老何", "", [.isOwner("老何")]), (.accepted, "林晚", "", [.isRequester("林晚")]),
    (.returned, "谷雨晴", " ", [.noReason]), (.returned, "谷雨晴", "缺照片", []),
  ]

  @Test(arguments: rulings.indices)
  func `whoever owns it or asked for acceptance does not rule on it`(number: Int) throws {
    let (ruling, person, reason, refusals) = Self.rulings[number]
    let branch = Self.branch("", [Self.asked])
    let day = try #require(Day("2026-12-05"))
    let rectification = try #require(
      try branch.checker(on: "2026-12-05").directory.inspections.rectifications.first)
    let asked = Ruling(rectification, in: branch.book, on: day)
    #expect(asked.refusals(ruling, by: person, reason: reason) == refusals)
  }

  @Test func `whoever asked before it was returned does not accept what another asked for again`() throws {
    let again = "By: 何秋实\nOn: 2026-12-04\nDone: 又补\nRequest: yes"
    let branch = Self.branch("Verdict: 退回 谷雨晴 2026-12-02 不全", [Self.asked, again])
    let rectification = try #require(
      try branch.checker(on: "2026-12-05").directory.inspections.rectifications.first)
    let ruling = Ruling(rectification, in: branch.book, on: try #require(Day("2026-12-05")))
    #expect(ruling.progress.stage == .requested)
    #expect(ruling.refusals(.accepted, by: "林晚", reason: "") == [.isRequester("林晚")])
    #expect(ruling.refusals(.accepted, by: "谷雨晴", reason: "") == [])
  }

  @Test func `nothing is accepted unasked or twice, and only what is accepted is posted as put right`() throws
  {
    let day = try #require(Day("2026-12-05"))
    func ruling(_ lines: String, _ responses: [String]) throws -> Ruling {
      let branch = Self.branch(lines, responses)
      let directory = try branch.checker(on: "2026-12-05").directory
      return Ruling(try #require(directory.inspections.rectifications.first), in: branch.book, on: day)
    }
    let todo = try ruling("", [])
    #expect(todo.refusals(.accepted, by: "谷雨晴", reason: "") == [.notRequested])
    #expect(todo.refusals(posting: .done) == [.notAccepted])
    #expect(todo.refusals(posting: .doing) == [])
    let done = try ruling("Verdict: 已验收 谷雨晴 2026-12-03", [Self.asked])
    #expect(done.refusals(.returned, by: "谷雨晴", reason: "x") == [.isAccepted])
    #expect(done.refusals(posting: .done) == [])
  }

  private static func frame() throws -> DrawFrame {
    func text(_ text: String) throws -> HashedText { try HashedText(text, field: "") }
    var frame = DrawFrame(
      round: try text("2026Q4"), number: 1, countRule: try text("-"), by: try text("沈知行"),
      on: Moment(try #require(Day("2026-11-21")), try #require(WallTime("09:00"))))
    frame.inspectors = [
      .init(name: try text("卢星野"), branch: try text("ZB002")),
      .init(name: try text("谷雨晴"), branch: try text("ZB001")), .init(name: try text("沈知行"), branch: nil),
    ]
    frame.recusals = [.init(name: try text("沈知行"), branch: try text("ZB001"), reason: try text("亲属"))]
    return frame
  }

  @Test(
    arguments: [
      ("卢星野", []), ("谷雨晴", [.recused("谷雨晴", because: "")]),
      ("沈知行", [.recused("沈知行", because: "亲属")]), ("陆青山", [.notInspector("陆青山")]),
    ] as [(String, [Issuing.Refusal])])
  func `an inspector belongs to the round and is not kept from the branch`(
    person: String, refusals: [Issuing.Refusal]
  ) throws {
    #expect(try Self.frame().refusals(of: person, at: "ZB001") == refusals)
  }

  @Test func `only what was confirmed is handed out, by its round, and not while it is still open`() throws {
    let directory = try Self.branch("", []).checker(on: "2026-12-05").directory
    let (day, due) = (try #require(Day("2026-12-05")), try #require(Day("2026-12-20")))
    func refusals(_ finding: SheetFinding, _ round: String = "2026Q4", due: Day) -> [Issuing.Refusal] {
      Issuing(finding, of: "ZB001", in: round, directory.inspections).refusals(
        by: "卢星野", nil, due: due, on: day, [])
    }
    let open = try SheetSample.seen(2, "MTG-1", .open)
    let confirmed = try SheetSample.seen(2, "MTG-1", .confirmed)
    #expect(refusals(open, due: due) == [.unconfirmed(.open)])
    #expect(refusals(confirmed, due: due) == [])
    #expect(refusals(confirmed, "2027Q1", due: due) == [.otherRound("2026Q4/ZB001/2")])
    #expect(refusals(confirmed, due: day - 1) == [.dueTooEarly])
    #expect(
      refusals(try SheetSample.seen(1, "MTG-1", .confirmed), due: due) == [.stillOpen("2026Q4/ZB001/1-1")])
  }

  @Test func `what comes up again after acceptance is a new one, the second time`() throws {
    let branch = Self.branch("Verdict: 已验收 谷雨晴 2026-12-03", [Self.asked])
    let inspections = try branch.checker(on: "2026-12-05").directory.inspections
    let again = Issuing(try SheetSample.seen(1, "MTG-1", .confirmed), of: "ZB001", in: "2026Q4", inspections)
    let day = try #require(Day("2026-12-05"))
    #expect(again.times == 2 && again.id == "2026Q4/ZB001/1-2")
    #expect(again.refusals(by: "卢星野", nil, due: day + 30, on: day, branch.book.records()) == [])
  }

  @Test func `the sum of what was found always adds up`() throws {
    let branch = Self.branch("", [Self.asked])
    let inspections = try branch.checker(on: "2026-12-05").directory.inspections
    let sheet = try SheetSample.sheet(
      try SheetSample.seen(1, "MTG-1", .confirmed, about: ["2026-Q3"]),
      try SheetSample.seen(2, "DUE-3", .dismissed),
      try SheetSample.seen(3, "MIN-1", .open), try SheetSample.seen(4, "ORG-1", .confirmed))
    let noticed = [
      try SheetSample.finding("MTG-1", period: "2026-Q3"),
      try SheetSample.finding("MTG-1", period: "2026-Q2"),
    ]
    let tally = FindingTally(
      [sheet], inspections.rectifications, branch.book.records(), noticed: noticed,
      on: try #require(Day("2026-12-05")))
    #expect(
      [tally.found, tally.dismissed, tally.open, tally.rectifying, tally.requested, tally.accepted]
        == [5, 1, 3, 0, 1, 0])
    #expect([tally.overdue, tally.returned, tally.repeated] == [0, 0, 0])
  }
}

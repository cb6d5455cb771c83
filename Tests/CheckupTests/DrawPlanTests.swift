import Foundation
import Register
import Testing

@testable import Checkup

/// What a new round's list is made of: the branches of the day, and the rounds before.
struct DrawPlanTests {
  private func branch(_ code: String, founded: String = "2002-05-01", dissolved: String? = nil) throws
    -> Branch
  {
    var branch = Branch(
      code: code, name: "第\(code)支部", parent: "WXP", kind: .village, form: .ordinary,
      founded: try #require(Day(founded)))
    branch.dissolved = dissolved.flatMap { Day($0) }
    return branch
  }

  /// A round that drew `picks`, frozen and drawn on the first of the month.
  private func round(
    _ number: Int, _ month: String, drew picks: [String], isVoid: Bool = false, extends: String? = nil
  ) throws -> (name: String, frame: [UInt8], draw: [UInt8]?) {
    var frame = DrawFrame(
      round: hashed("R\(number)"), number: number, countRule: hashed("全部"), by: hashed("沈知行"),
      on: try moment("\(month)-01 09:00"))
    frame.count = picks.count
    frame.gap = 999
    frame.sources = [DrawFrame.Source(label: hashed("源\(number)"), due: try moment("\(month)-02 09:00"))]
    frame.entries = picks.map { entry($0) }
    frame.extends = extends.map { hashed($0) }
    let file = frame.file(schema: try schema("draw-frame"))
    var record = try DrawRecord(
      of: Draw.run(frame, values: [value("源\(number)", "4 1 9 0 6")]), from: frame, file: file,
      by: hashed("沈知行"),
      on: try moment("\(month)-03 09:00")
    ).file(schema: try schema("draw-result"))
    if isVoid {
      let voiding = DrawRecord.Voiding(
        reason: hashed("名单不全"), by: hashed("沈知行"), on: try moment("\(month)-04 09:00"))
      record = try DrawRecord.adding(.voiding(voiding), to: record, schema: schema("draw-result"))
    }
    return ("R\(number)", file, record)
  }

  private static func plan(_ change: (inout DrawPlan) -> Void = { _ in }) -> DrawPlan {
    var plan = DrawPlan(round: "R9", number: 9, count: .fixed(1), by: "沈知行")
    plan.sources = [DrawPlan.Source(label: "体彩排列五26311期", due: "2026-11-22 21:00")]
    change(&plan)
    return plan
  }

  @Test func `last visits are those of draws that count, and a new branch begins with the round before it`()
    throws
  {
    let past = DrawPast([
      try round(1, "2026-01", drew: ["A1", "A2"]), try round(2, "2026-04", drew: ["A2"]),
      try round(3, "2026-07", drew: ["A1"], isVoid: true),
    ])
    let branches = [
      try branch("A1"), try branch("A2"), try branch("A3"), try branch("A4", founded: "2026-05-20"),
    ]
    #expect(branches.map { past.lastVisit(of: $0) } == [1, 2, 0, 2])
    #expect(past.nextNumber == 4)
    #expect(past.rounds.map(\.state) == [.drawn, .drawn, .void(because: hashed("名单不全"))])
  }

  @Test func `a round whose file is broken is named, not passed over`() throws {
    var broken = try round(2, "2026-04", drew: ["A2"])
    let text = String(decoding: broken.frame, as: UTF8.self)
    let place = try #require(text.range(of: "Weight: 1"))
    broken.frame = Array(text.replacingCharacters(in: place, with: "Weight: 2").utf8)
    let past = DrawPast([try round(1, "2026-01", drew: ["A1"]), broken])
    #expect(past.unread == ["R2"])
    #expect(past.rounds.map(\.name) == ["R1"])
  }

  @Test func `a sealed round that is not revealed is a secret`() throws {
    let sample = try DrawSample(sealed: true)
    let past = DrawPast([("2024Q2", try sample.frameFile, try sample.drawFile)])
    #expect(past.secret.map(\.name) == ["2024Q2"])
    #expect(past.rounds.first?.state == .awaitingReveal(by: try moment("2024-06-30 18:00")))
  }

  @Test func `only branches of the day are listed, in byte order, each with its slips`() throws {
    var middling = try branch("A1")
    middling.level = .backward
    let branches = [
      try branch("B1"), middling, try branch("C1", founded: "2026-12-01"),
      try branch("D1", dissolved: "2026-10-31"), try branch("E1", dissolved: "2026-11-21"),
    ]
    let frame = try Self.plan {
      $0.strata = .level
      $0.weights = .level
    }.frame(of: branches, after: DrawPast([]), on: moment("2026-11-21 09:00"))
    #expect(frame.entries.map { "\($0.id) \($0.stratum) \($0.weight)" } == ["A1 后进 4", "B1 - 2", "E1 - 2"])
    #expect(frame.refusals == [])
  }

  @Test func `namesakes are told apart by their branches, which they do not inspect`() throws {
    let frame = try Self.plan {
      $0.inspectors = [
        DrawPlan.Inspector(name: "沈知行", branch: "A1"), DrawPlan.Inspector(name: "沈知行", branch: "A2"),
        DrawPlan.Inspector(name: "谷雨晴", branch: "A3"),
      ]
      $0.exclusions = [DrawPlan.Exclusion(code: "A3", reason: "换届选举中")]
    }.frame(
      of: [branch("A1"), branch("A2"), branch("A3")], after: DrawPast([]), on: moment("2026-11-21 09:00"))
    #expect(frame.inspectors.map(\.name.text) == ["沈知行@A1", "沈知行@A2", "谷雨晴"])
    #expect(frame.recusals.map { "\($0.name) \($0.branch)" } == ["沈知行@A1 A1", "沈知行@A2 A2"])
    #expect((frame.per, frame.cap) == (2, 1))
    #expect(frame.refusals == [])
  }

  @Test func `an addition leaves out what its round and earlier additions drew`() throws {
    let past = DrawPast([
      try round(1, "2026-01", drew: ["A1"]), try round(2, "2026-02", drew: ["A2"], extends: "R1"),
      try round(3, "2026-03", drew: ["A3"], isVoid: true, extends: "R1"),
    ])
    let frame = try Self.plan { $0.extends = "R1" }.frame(
      of: [branch("A1"), branch("A2"), branch("A3")], after: past, on: moment("2026-11-21 09:00"))
    #expect(frame.entries.map(\.id.text) == ["A3"])
    #expect(frame.exclusions.map { "\($0.id) \($0.reason)" } == ["A1 已在R1抽中", "A2 已在R2抽中"])
  }

  @Test(arguments: [
    (DrawCount.fixed(3), 3, "按家数抽3家"), (.percent(30), 4, "按30%抽4家，共12家"), (.percent(1), 1, "按1%抽1家，共12家"),
    (.discovery(bad: 2, confidence: 90), 8, "12家里若有2家有问题，90%的把握碰上1家"),
  ])
  func `a number follows from its rule`(count: DrawCount, number: Int, rule: String) {
    #expect(count.number(among: 12) == number)
    #expect(count.rule(among: 12) == rule)
  }

  @Test(arguments: [DrawCount.fixed(0), .percent(0), .percent(101), .discovery(bad: 13, confidence: 90)])
  func `a rule that makes no sense has no number`(count: DrawCount) {
    #expect(count.number(among: 12) == nil)
  }

  @Test(arguments: [
    (plan { $0.round = "R9 " }, DrawRefusal("Round", "R9 ", .text(.blankAtEnd(" ")), record: "Draw")),
    (
      plan { $0.sources[0].due = "2026-11-22" },
      DrawRefusal("Due", "2026-11-22", .notATime, record: "Source 体彩排列五26311期")
    ),
    (
      plan { $0.sources[0].label = "体彩=五" },
      DrawRefusal("Label", "体彩=五", .text(.equalsSign), record: "Source 体彩=五")
    ),
    (
      plan { $0.by = "沈\u{FFFD}" },
      DrawRefusal("By", "沈\u{FFFD}", .text(.notUTF8(offset: 3)), record: "Draw")
    ),
    (
      plan { $0.exclusions = [DrawPlan.Exclusion(code: "A7", reason: "无")] },
      DrawRefusal("Id", "A7", .unknown, record: "Exclusion A7")
    ),
  ])
  func `what cannot be written is refused by its record and field`(plan: DrawPlan, refusal: DrawRefusal)
    throws
  {
    let branches = [try branch("A1")]
    #expect(throws: refusal) {
      try plan.frame(of: branches, after: DrawPast([]), on: moment("2026-11-21 09:00"))
    }
  }

  @Test func `what became different since freezing is told`() throws {
    var frame = DrawFrame(
      round: hashed("R1"), number: 1, countRule: hashed("全部"), by: hashed("沈知行"),
      on: try moment("2026-11-21 09:00"))
    frame.entries = [entry("A1"), entry("A2")]
    frame.exclusions = [DrawFrame.Exclusion(id: hashed("A3"), reason: hashed("换届选举中"))]
    var renamed = try branch("A2")
    renamed.name = "新名支部"
    let now = [renamed, try branch("A3"), try branch("A4")]
    #expect(
      frame.changes(to: now, on: try #require(Day("2026-12-01"))) == [
        .gone(code: "A1", name: "第A1支部"), .renamed(code: "A2", from: "第A2支部", to: "新名支部"),
        .added(code: "A4", name: "第A4支部"),
      ])
  }
}

import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// A register of twelve branches, and the screen where some of them are drawn.
struct DrawHall {
  static let names = [
    "云杉里社区第一支部", "纸鸢桥社区支部", "望星坡村支部", "青禾联合支部", "石榴巷社区第二支部", "灯塔路机关支部",
    "白鹭湾村支部", "松风里社区支部", "长亭外联合支部", "秋水街道机关支部", "麦田村支部", "银杏里社区支部",
  ]

  /// Levels repeat, kinds follow the names.
  static let branches = names.enumerated().map { place, name in
    var branch = Branch(
      code: "ZB0\(place < 9 ? "0" : "")\(place + 1)", name: name, parent: "WXP",
      kind: name.contains("村") ? .village : name.contains("机关") ? .office : .community, form: .ordinary,
      founded: Day(number: 12_000))
    branch.level = [.middle, .backward, .middle, .advanced][place % 4]
    return branch
  }

  /// Sits down at the rounds of that register.
  static func visit(
    _ rounds: [String: [UInt8]] = [:], size: String = "80x24", at time: String = "14:05",
    on day: String = "2026-11-21", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try Visit(
      ["branch.rec": ""], on: day, at: time, as: "沈知行", size: size, language: language)
    visit.inspections = rounds
    visit.hear(.directory(Directory(sources: []), rounds: visit.rounds, codes: branches.map(\.code)))
    visit.hear(
      .looked(
        branches.map { branch in
          var entry = Entry(code: branch.code)
          entry.branch = branch
          entry.name = branch.name
          entry.isLookedAt = true
          return entry
        }))
    visit.press("7")
    return visit
  }

  static func text(_ text: String) throws -> HashedText { try HashedText(text, field: "") }

  static func schema(_ name: String) throws -> [UInt8] {
    try #require(Shipped.schemas.first { $0.fileName == name }).heading
  }

  /// The list as the keys of `freeze` make it.
  static func frame() throws -> DrawFrame {
    var plan = DrawPlan(
      round: "2026Q4", number: 1, count: .discovery(bad: 2, confidence: 90), by: "沈知行")
    plan.strata = .level
    plan.exclusions = [DrawPlan.Exclusion(code: "ZB003", reason: "换届选举中")]
    plan.sources = [DrawPlan.Source(label: "体彩排列五26311期", due: "2026-11-21 21:00")]
    plan.inspectors = [
      DrawPlan.Inspector(name: "沈知行", branch: nil), DrawPlan.Inspector(name: "卢星野", branch: "ZB002"),
      DrawPlan.Inspector(name: "谷雨晴", branch: nil),
    ]
    plan.recusals = [DrawPlan.Recusal(name: "谷雨晴", code: "ZB001", reason: "亲属")]
    plan.per = 2
    return try plan.frame(of: branches, after: DrawPast([]), on: try #require(Moment("2026-11-21 14:05")))
  }

  static func frameFile() throws -> [UInt8] { try frame().file(schema: schema("draw-frame.rec")) }

  /// The result as the keys of `draw` make it.
  static func drawFile() throws -> [UInt8] { try drawFile(frame()) }

  static func drawFile(_ frame: DrawFrame, nonce: HashedText? = nil) throws -> [UInt8] {
    let value = DrawResult.Value(
      label: frame.sources[0].label, value: try text("4 1 9 0 6"), witness: try text("程小雪"))
    let record = try DrawRecord(
      of: Draw.run(frame, values: [value], nonce: nonce), from: frame,
      file: frame.file(schema: schema("draw-frame.rec")), by: text("沈知行"),
      on: try #require(Moment("2026-11-21 21:30")))
    return record.file(schema: try schema("draw-result.rec"))
  }

  /// The files of a round made of another list.
  static func drawn(_ frame: DrawFrame, nonce: HashedText? = nil) throws -> [String: [UInt8]] {
    [
      "inspections/2026Q4/frame.rec": frame.file(schema: try schema("draw-frame.rec")),
      "inspections/2026Q4/draw.rec": try drawFile(frame, nonce: nonce),
    ]
  }

  /// The rounds as they are after `frame` and `draw`.
  static func drawn() throws -> [String: [UInt8]] { try drawn(frame()) }
}

extension Visit {
  var draws: DrawPage? { model.stack.front.page as? DrawPage }

  /// From the list of rounds to the step of freezing.
  mutating func prepare() {
    press("F7", "Enter")
    press("Down", "Down", " ")
    type("换届选举中")
    press("Enter", "Enter", "Enter")
    type("26311期")
    press("Enter")
    type("沈知行")
    press("Enter")
    type("卢星野@ZB002")
    press("Enter")
    type("谷雨晴")
    press("Enter", "Down")
    type("谷雨晴 ZB001 亲属")
    press("Enter", "Enter")
  }

  /// From there to the commitment.
  mutating func freeze() { press("Enter", "y") }

  /// From the commitment to the result, the evening after.
  mutating func draw() throws {
    model.tick(model.world.day, try #require(WallTime(21, 30)))
    press("Enter")
    type("4 1 9 0 6")
    press("Down", "Ctrl-U")
    type("程小雪")
    press("Enter", "Enter", "y")
  }
}

/// A spot check from the list of branches to the result.
struct DrawTests {
  @Test func `a whole round writes the files that the pure functions make`() throws {
    var visit = try DrawHall.visit()
    visit.prepare()
    #expect(visit.draws?.plan?.step == .freeze)
    visit.freeze()
    #expect(visit.status == "已冻结，已保存。请把校验值抄到外面")
    #expect(visit.inspections == ["inspections/2026Q4/frame.rec": try DrawHall.frameFile()])
    try visit.draw()
    #expect(visit.status == "已抽取，已保存")
    #expect(visit.inspections == (try DrawHall.drawn()))
    #expect(visit.draws?.opened?.step == .result)
  }
}

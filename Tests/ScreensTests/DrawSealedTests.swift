import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// A sealed round at the screen, from the choice of the mode to the reveal.
struct DrawSealedTests {
  static let nonceFile = "~/抽查随机串-2026Q4.txt"

  /// From the list of rounds to a sealed list about to be frozen.
  private static func prepared(size: String = "80x24") throws -> Visit {
    var visit = try DrawHall.visit(size: size)
    visit.press("F7", "Down", "Down", "2", "F9", "F9", "F9")
    visit.type("26311期")
    visit.press("F9", "F9")
    return visit
  }

  /// A sealed round that was drawn.
  private static func drawn(size: String = "80x24") throws -> Visit {
    var visit = try prepared(size: size)
    visit.press("Enter", "y")
    try visit.draw()
    return visit
  }

  private static func frame(_ visit: Visit) throws -> DrawFrame {
    try DrawFrame(reading: try #require(visit.inspections["inspections/2026Q4/frame.rec"]))
  }

  private static func record(_ visit: Visit) throws -> DrawRecord {
    try DrawRecord(reading: try #require(visit.inspections["inspections/2026Q4/draw.rec"]))
  }

  @Test func `freezing commits to a nonce nobody has seen and says where it is`() throws {
    var visit = try Self.prepared()
    visit.press("Enter", "y")
    let frame = try Self.frame(visit)
    #expect(
      frame.mode
        == .sealed(
          commit: Draw.commit(round: frame.round, nonce: Visit.nonce),
          revealBy: try #require(Moment("2026-12-21 18:00"))))
    #expect(visit.status.hasPrefix("已冻结，已保存。随机串在 \(Self.nonceFile)"))
    #expect(!visit.text.joined().contains(Visit.nonce.text))
  }

  @Test func `the result is written for its makers alone and shown to nobody`() throws {
    let visit = try Self.drawn()
    #expect(visit.status == "已抽取，已保存；揭示以前只有检查人能看")
    #expect(visit.secrets == ["inspections/2026Q4/draw.rec"])
    #expect(try Self.record(visit).result.nonce == Visit.nonce)
    #expect(visit.text[1] == " 已抽取，待揭示  应在 2026-12-21 18:00 前揭示")
    #expect(!visit.text.contains { line in DrawHall.names.contains { line.contains($0) } })
  }

  @Test func `another nonce draws nothing`() throws {
    var visit = try Self.prepared()
    visit.press("Enter", "y")
    visit.nonces[Self.nonceFile] = Draw.nonce(from: Array(repeating: 7, count: 16))
    visit.model.tick(visit.world.day, try #require(WallTime(21, 30)))
    visit.press("Enter")
    visit.type("4 1 9 0 6")
    visit.press("F9")
    #expect(visit.status.hasPrefix("随机串对不上冻结时的承诺"))
    #expect(visit.draws?.opened?.step == .values)
    visit.nonces = [:]
    visit.press("F9")
    #expect(visit.status.hasSuffix("没有这个文件"))
    #expect(visit.inspections.count == 1)
  }

  @Test func `the reveal waits for a yes, is added below, and shows the branches`() throws {
    var visit = try Self.drawn()
    let drawn = try #require(visit.inspections["inspections/2026Q4/draw.rec"])
    visit.press("o", "Enter", "Enter")
    #expect(visit.inspections["inspections/2026Q4/draw.rec"] == drawn)
    visit.press("Enter", "y")
    #expect(visit.status == "已揭示 2026Q4，已保存")
    let record = try Self.record(visit)
    #expect(record.reveal?.by.text == "沈知行")
    #expect(try #require(visit.inspections["inspections/2026Q4/draw.rec"]).starts(with: drawn))
    #expect(visit.draws?.opened?.picks.rows == record.result.picks.map(\.branch.text))
    visit.press("v")
    #expect(visit.status.hasPrefix("2026Q4 核验全部通过"))
  }

  @Test(arguments: [
    ("2026-12-21", "18:00", "已抽取，待揭示", "应在 2026-12-21 18:00 前揭示"),
    ("2026-12-21", "18:01", "揭示逾期0天", "应在 2026-12-21 18:00 前揭示，已过0天还没有揭示"),
    ("2026-12-24", "09:00", "揭示逾期3天", "应在 2026-12-21 18:00 前揭示，已过3天还没有揭示"),
  ])
  func `a reveal that is overdue is seen in the list and found on verifying`(
    day: String, time: String, state: String, promise: String
  ) throws {
    let files = try Self.drawn().inspections
    var visit = try DrawHall.visit(files, at: time, on: day)
    #expect(visit.text.contains { $0.contains(state) })
    #expect(visit.status == promise)
    visit.press("v")
    let isLate = state.hasPrefix("揭示逾期")
    #expect(visit.status.hasPrefix(isLate ? "核验有 1 处不符，第一处: draw.rec: 揭示" : "2026Q4 核验全部通过"))
  }

  @Test func `who may not read the result sees that there is one and when it is promised`() throws {
    let files = try Self.drawn().inspections
    var visit = try DrawHall.visit(files)
    visit.hidden = ["2026Q4"]
    visit.press("F5")
    #expect(visit.text.contains { $0.contains("已抽取，待揭示") })
    visit.press("o")
    #expect(visit.status == "现在不能揭示密封的一轮: 结果只有检查人能看")
    visit.press("Enter")
    #expect(visit.text[1] == " 已抽取，待揭示  应在 2026-12-21 18:00 前揭示")
  }

  @Test func `a promise that is not after the freezing is not taken`() throws {
    var visit = try DrawHall.visit()
    visit.press("F7", "Down", "Down", "2", "Down", "Ctrl-U")
    visit.type("2026-11-20")
    visit.press("F9")
    #expect(visit.draws?.plan?.step == .list)
    #expect(visit.text.joined().contains("应晚于冻结时间 2026-11-21 14:05"))
  }

  @Test(arguments: ["80x24", "40x10"])
  func `sealed rounds fit the window`(size: String) throws {
    var visit = try DrawHall.visit(size: size)
    visit.press("F7", "Down", "Down", "2")
    try expectGolden(visit, "draw-sealed-list")
    visit = try Self.drawn(size: size)
    try expectGolden(visit, "draw-sealed-result")
    visit.press("o")
    try expectGolden(visit, "draw-sealed-reveal")
  }
}

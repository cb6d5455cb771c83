import Testing

@testable import Checkup

@Suite struct `Inspectors in the place of others` {
  /// A drawn round of three branches with one inspector each, of three; 员丙 is kept from ZB003.
  static func round(cap: Int = 2) throws -> (frame: DrawFrame, record: DrawRecord) {
    var frame = try `Inspectors for branches`.frame(
      ["员甲", "员乙", "员丙"], per: 1, cap: cap, recused: [("员丙", "ZB003")])
    frame.sources = [DrawFrame.Source(label: hashed("体彩"), due: try moment("2024-01-03 21:00"))]
    frame.entries = (1...3).map { entry("ZB00\($0)") }
    (frame.count, frame.gap) = (3, 9)
    let record = try DrawRecord(
      of: Draw.run(frame, values: [value("体彩", "4 1 9 0 6")]), from: frame,
      file: frame.file(schema: try schema("draw-frame")), by: hashed("沈知行"), on: moment("2024-01-04 09:00"))
    return (frame, record)
  }

  private static func change(
    _ record: DrawRecord, _ frame: DrawFrame, _ branch: String, _ leaving: String, _ coming: String,
  ) throws -> DrawRecord.PlanChange {
    try record.planChange(
      DrawReplacement(branch: hashed(branch), leaving: hashed(leaving), coming: hashed(coming)), in: frame,
      why: hashed("生病"), by: hashed("沈知行"), on: moment("2024-01-05 09:00"))
  }

  @Test func `a replacement is added below, and what was drawn stays and is verified`() throws {
    let (frame, drawn) = try Self.round()
    let frameFile = frame.file(schema: try schema("draw-frame"))
    let file = drawn.file(schema: try schema("draw-result"))
    let pick = try #require(drawn.result.picks.first { $0.branch.text == "ZB001" })
    let leaving = try #require(pick.inspectors.first)
    let coming = try #require(drawn.substitutes(at: pick.branch, in: frame).first)
    let change = try Self.change(drawn, frame, "ZB001", leaving.text, coming.text)
    #expect(change.what.text == "ZB001 检查人 \(leaving) 换成 \(coming)")
    let changed = try DrawRecord.adding(.planChange(change), to: file, schema: schema("draw-result"))
    #expect(changed.starts(with: file))
    #expect(Draw.failures(frame: frameFile, draw: changed).isEmpty)
    let record = try DrawRecord(reading: changed)
    #expect(record.result == drawn.result)
    #expect(record.current.first { $0.branch == pick.branch }?.inspectors == [coming])
    #expect(record.substitutes(at: pick.branch, in: frame).contains(leaving))
  }

  @Test func `recusals and caps do not bend for a replacement`() throws {
    let (frame, record) = try Self.round()
    #expect(!record.substitutes(at: hashed("ZB003"), in: frame).contains(hashed("员丙")))
    let (tight, full) = try Self.round(cap: 1)
    #expect(tight.entries.allSatisfy { full.substitutes(at: $0.id, in: tight).isEmpty })
    let pick = try #require(full.current.first { $0.branch.text == "ZB001" })
    #expect(throws: DrawRefusal.self) {
      try Self.change(full, tight, "ZB001", pick.inspectors[0].text, "员丙")
    }
    #expect(throws: DrawRefusal.self) { try Self.change(record, frame, "ZB009", "员甲", "员乙") }
    #expect(throws: DrawRefusal.self) { try Self.change(record, frame, "ZB001", "员丁", "员乙") }
  }

  @Test(arguments: ["ZB001 检查人 员甲 换到 员乙", "ZB001 改到下周", "ZB001 检查人 员甲 换成"])
  func `another change of plan is no replacement`(what: String) {
    #expect(DrawReplacement(hashed(what)) == nil)
  }

  /// Every way of keeping three people from three branches, against trying every way of sending them.
  @Test(arguments: [(1, 1), (1, 2), (2, 2), (2, 3)])
  func `a plan that fills every place is found whenever there is one`(per: Int, cap: Int) throws {
    let (names, branches) = (["员甲", "员乙", "员丙"], ["ZB001", "ZB002", "ZB003"])
    let pairs = names.flatMap { name in branches.map { (name, $0) } }
    for pattern in 0..<(1 << pairs.count) {
      let barred = pairs.indices.filter { pattern >> $0 & 1 == 1 }.map { pairs[$0] }
      let frame = try `Inspectors for branches`.frame(
        names, per: per, cap: cap, recused: barred, round: "R\(pattern)")
      let people = `Inspectors for branches`.people(frame, branches)
      let isFull = people.allSatisfy { $0.count == per }
      let exists = (0..<(1 << pairs.count)).contains { plan in
        plan & pattern == 0
          && branches.indices.allSatisfy { branch in
            names.indices.count { plan >> ($0 * 3 + branch) & 1 == 1 } == per
          }
          && names.indices.allSatisfy { name in (plan >> (name * 3) & 7).nonzeroBitCount <= cap }
      }
      #expect(isFull == exists, "pattern \(pattern)")
    }
  }
}

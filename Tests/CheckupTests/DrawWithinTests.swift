import Register
import Testing

@testable import Checkup

@Suite struct `Draws inside a branch` {
  /// A branch founded in 2026 with some sessions and members.
  static let written = Written([
    "branch.rec": """
    %rec: Branch

    Code: ZB001
    Name: 第一支部
    Parent: DW01
    Kind: 社区
    Form: 普通
    Founded: 2026-03-20

    """,
    "members.rec": ["买买提·艾力", "何秋实", "曾小满"].map {
      "%rec: Member\n\nName: \($0)\nJoined: 2001-07-01\nFull: 2002-07-01\nFrom: 2026-03-20\nDuesClass: 离退休\n"
    }.joined(separator: "\n").replacing("\n\n%rec: Member\n", with: "\n").replacing(
      "\n%rec: Member\n\n", with: "\n"),
    "2026/meetings.rec": "%rec: Meeting\n\n"
      + [
        ("20251105-zwh", "支委会", "2025-11-05", "已开"), ("20260405-zwh", "支委会", "2026-04-05", "已开"),
        ("20260506-dydh", "党员大会", "2026-05-06", "已开"), ("20260607-zwh", "支委会", "2026-06-07", "取消"),
        ("20260708-zwh", "支委会", "2026-07-08", "已开"), ("20261129-zwh", "支委会", "2026-11-29", "计划"),
        ("20261120-ztdr", "主题党日", "2026-11-20", "已开"),
      ].map { "Id: \($0.0)\nKind: \($0.1)\nDate: \($0.2)\nState: \($0.3)\nTitle: 例会\n" }
      .joined(separator: "\n"),
  ])

  static func plan(_ counts: [DrawSubject: Int]) -> DrawWithinPlan {
    DrawWithinPlan(
      round: "2026Q4", branch: "ZB001", counts: counts,
      source: DrawPlan.Source(label: "当众掷骰", due: "2026-11-25 15:31"), by: "卢星野")
  }

  /// A round that drew the branch, and what was drawn inside it.
  static func drawn() throws -> (round: DrawPast.Round, within: DrawWithin) {
    let frozen = try moment("2026-11-25 15:30")
    var files: [String: [UInt8]] = [:]
    for (subject, frame) in try plan([.minutes: 2, .dues: 2, .members: 2]).frames(
      of: written.book, on: frozen)
    {
      files[DrawWithin.file(subject, of: "ZB001", drawn: false)] = frame.file(
        schema: try schema("draw-frame"))
    }
    let lists = try #require(DrawWithin(round: "2026Q4", branch: "ZB001", files))
    let records = try lists.records("4 2 6", witness: "何秋实", by: "卢星野", on: try moment("2026-11-25 15:40"))
    for (subject, record) in records {
      files[DrawWithin.file(subject, of: "ZB001", drawn: true)] = record.file(
        schema: try schema("draw-result"))
    }
    var frame = DrawFrame(
      round: hashed("2026Q4"), number: 1, countRule: hashed("全部"), by: hashed("沈知行"),
      on: try moment("2026-11-20 09:00"))
    frame.sources = [DrawFrame.Source(label: hashed("体彩"), due: try moment("2026-11-21 21:00"))]
    frame.entries = [entry("ZB001")]
    let bytes = frame.file(schema: try schema("draw-frame"))
    let record = try DrawRecord(
      of: Draw.run(frame, values: [value("体彩", "4 1")]), from: frame, file: bytes, by: hashed("沈知行"),
      on: try moment("2026-11-22 09:00"))
    return (
      DrawPast.Round(name: "2026Q4", frame: frame, record: record),
      try #require(DrawWithin(round: "2026Q4", branch: "ZB001", files))
    )
  }

  @Test func `there is to draw from what was held, what is closed, and who is here`() throws {
    let day = try #require(Day("2026-11-25"))
    let candidates = DrawSubject.allCases.map { $0.candidates(in: Self.written.book, on: day) }
    #expect(
      candidates[0].map { "\($0.id) \($0.name) \($0.stratum)" } == [
        "20251105-zwh 2025-11-05 支委会 支委会", "20260405-zwh 2026-04-05 支委会 支委会",
        "20260506-dydh 2026-05-06 党员大会 党员大会", "20260708-zwh 2026-07-08 支委会 支委会",
        "20261120-ztdr 2026-11-20 主题党日 主题党日",
      ])
    #expect(candidates[1].map(\.id) == (3...10).map { $0 < 10 ? "2026-0\($0)" : "2026-10" })
    #expect(candidates[2].map { "\($0.id) \($0.name)" } == ["DY1 买买提·艾力", "DY2 何秋实", "DY3 曾小满"])
  }

  @Test func `each subject has a list of its own, all waiting for the same source`() throws {
    let frames = try Self.plan([.minutes: 2, .dues: 0, .members: 9]).frames(
      of: Self.written.book, on: try moment("2026-11-25 15:30"))
    #expect(frames.map(\.frame.round.text) == ["2026Q4-ZB001-会议记录", "2026Q4-ZB001-党员"])
    #expect(frames.map(\.frame.count) == [2, 3])
    #expect(frames.map(\.frame.countRule.text) == ["5中抽2", "3中抽3"])
    #expect(frames.allSatisfy { frame in !frame.frame.entries.contains { frame.frame.isDue($0) } })
    #expect(Set(frames.flatMap(\.frame.sources)).count == 1)
  }

  @Test func `a source that is known already freezes nothing, and so does an empty branch`() throws {
    #expect(throws: DrawRefusal.self) {
      try Self.plan([.minutes: 2]).frames(of: Self.written.book, on: moment("2026-11-25 15:31"))
    }
    #expect(throws: DrawRefusal.self) {
      try Self.plan([.minutes: 2]).frames(of: Written().book, on: moment("2026-11-25 15:30"))
    }
  }

  @Test func `what was drawn follows the procedure of a round and is verified with it`() throws {
    let (round, within) = try Self.drawn()
    #expect(within.isDrawn)
    #expect(within.parts.map { $0.drawn.count } == [2, 2, 2])
    for part in within.parts {
      #expect(part.failures(in: round, of: "ZB001").isEmpty)
      let frame = try #require(part.frame)
      let record = try #require(part.record)
      #expect(try Draw.run(frame, values: record.result.values) == record.result)
    }
    #expect(
      DrawWithin.all(round: "2026Q4", ["within/ZB-A-dues-frame": [], "within/x": []]).map(\.branch) == [
        "ZB-A"
      ])
  }

  @Test func `a list of another branch, or older than the round's draw, is named`() throws {
    let (round, within) = try Self.drawn()
    let part = try #require(within.parts.first)
    #expect(
      part.failures(in: round, of: "ZB002").map { "\($0.check) \($0.field) \($0.recomputed)" } == [
        "numbers Round 2026Q4-ZB002-会议记录", "picks Round ",
      ])
    let later = try DrawRecord(
      of: try #require(round.record).result, from: round.frame,
      file: round.frame.file(schema: try schema("draw-frame")), by: hashed("沈知行"),
      on: moment("2026-12-01 09:00"))
    let moved = DrawPast.Round(name: "2026Q4", frame: round.frame, record: later)
    #expect(part.failures(in: moved, of: "ZB001").map(\.recomputed) == [">= 2026-12-01 09:00"])
  }

  @Test func `every changed byte of every file is found`() throws {
    let (round, within) = try Self.drawn()
    for part in within.parts {
      let drawFile = try #require(part.drawFile)
      for place in stride(from: 0, to: part.frameFile.count + drawFile.count, by: 7) {
        var (frame, draw) = (part.frameFile, drawFile)
        if place < frame.count { frame[place] ^= 1 } else { draw[place - frame.count] ^= 1 }
        let changed = try #require(
          DrawWithin(
            round: "2026Q4", branch: "ZB001",
            [
              DrawWithin.file(part.subject, of: "ZB001", drawn: false): frame,
              DrawWithin.file(part.subject, of: "ZB001", drawn: true): draw,
            ]))
        #expect(!changed.parts[0].failures(in: round, of: "ZB001").isEmpty, "byte \(place)")
      }
    }
  }

  @Test(arguments: [
    ("2026-11-25 15:30", "2026-11-25 15:31"), ("2026-12-31 23:59", "2027-01-01 00:00"),
  ])
  func `the minute after`(now: String, after: String) throws {
    #expect(try moment(now).next.description == after)
  }
}

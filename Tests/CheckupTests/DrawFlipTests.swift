import Testing

@testable import Checkup

@Suite struct `Every changed byte` {
  /// Descriptors of one line, so that the files stay small.
  static func brief(_ kinds: [String]) -> [UInt8] {
    Array(kinds.map { "%rec: \($0)\n" }.joined(separator: "\n").utf8)
  }

  /// The two files of a draw of three branches.
  static func files() throws -> (frame: [UInt8], draw: [UInt8]) {
    var sample = try DrawSample(sealed: true)
    sample.frame.entries = Array(sample.frame.entries.prefix(3))
    sample.frame.inspectors = Array(sample.frame.inspectors.prefix(1))
    sample.frame.recusals = Array(sample.frame.recusals.prefix(1))
    (sample.frame.count, sample.frame.per) = (2, 1)
    let frame = sample.frame.file(
      schema: brief(["Draw", "Source", "Entry", "Exclusion", "Inspector", "Recusal"]))
    let record = try DrawRecord(
      of: sample.result, from: sample.frame, file: frame, by: hashed("沈知行"),
      on: try moment("2024-04-01 09:00"))
    let schema = brief(["Value", "Share", "Ticket", "Pick", "Result", "PlanChange", "Reveal", "Void"])
    let change = DrawRecord.PlanChange(
      what: hashed("改期"), why: hashed("停电"), by: hashed("沈知行"), on: try moment("2024-04-10 08:30"))
    return (
      frame, try DrawRecord.adding(.planChange(change), to: record.file(schema: schema), schema: schema)
    )
  }

  static func missed(_ frame: [UInt8], _ draw: [UInt8], masks: [UInt8], every step: Int) -> [String] {
    var missed: [String] = []
    for mask in masks {
      for index in stride(from: 0, to: frame.count, by: step) {
        var changed = frame
        changed[index] ^= mask
        if Draw.failures(frame: changed, draw: draw).isEmpty { missed.append("frame \(index) \(mask)") }
      }
      for index in stride(from: 0, to: draw.count, by: step) {
        var changed = draw
        changed[index] ^= mask
        if Draw.failures(frame: frame, draw: changed).isEmpty { missed.append("draw \(index) \(mask)") }
      }
    }
    return missed
  }

  @Test func `of a small draw is reported`() throws {
    let (frame, draw) = try Self.files()
    #expect(Draw.failures(frame: frame, draw: draw) == [])
    let masks: [UInt8] = soak(1) > 1 ? [1, 2, 4, 8, 16, 32, 64, 128] : [1]
    #expect(Self.missed(frame, draw, masks: masks, every: 1) == [])
  }

  @Test func `of the files as they are written is reported`() throws {
    let round = try DrawnRound(sealed: true)
    #expect(Self.missed(round.frame, round.draw, masks: [0x80], every: soak(1) > 1 ? 1 : 29) == [])
  }

  @Test func `of a list that was given up is reported`() throws {
    let voiding = DrawRecord.Voiding(
      reason: hashed("名单错了"), by: hashed("沈知行"), on: try moment("2024-03-29 10:00"))
    let frame = try Self.files().frame
    let draw = voiding.file(givingUp: frame, schema: Self.brief(["Void"]))
    #expect(Draw.failures(frame: frame, draw: draw) == [])
    #expect(Self.missed(frame, draw, masks: [1, 0x80], every: 1) == [])
    let early = DrawRecord.Voiding(
      reason: hashed("名单错了"), by: hashed("沈知行"), on: try moment("2024-03-28 10:00"))
    let file = early.file(givingUp: frame, schema: Self.brief(["Void"]))
    let failures = Draw.failures(frame: frame, draw: file)
    #expect(failures.map(\.check) == [.voiding])
  }

  @Test func `cut off or added is reported`() throws {
    let (frame, draw) = try Self.files()
    for length in stride(from: 0, to: draw.count, by: 7) {
      #expect(!Draw.failures(frame: frame, draw: Array(draw.prefix(length))).isEmpty)
    }
    for length in stride(from: 0, to: frame.count, by: 7) {
      #expect(!Draw.failures(frame: Array(frame.prefix(length)), draw: draw).isEmpty)
    }
    #expect(!Draw.failures(frame: frame, draw: draw + [UInt8(ascii: "\n")]).isEmpty)
    #expect(!Draw.failures(frame: frame + [UInt8(ascii: "\n")], draw: draw).isEmpty)
  }
}

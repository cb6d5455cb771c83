import Testing

@testable import Checkup

@Suite struct `What is kept outside a draw` {
  @Test func `a posted value tells that the frame was changed`() throws {
    var round = try DrawnRound()
    var evidence = DrawEvidence()
    evidence.posted = Checksum(of: round.frame)
    round.edit(\.frame, "CountRule: 不少于一半", "CountRule: 一半")
    round.sign()
    let (now, then) = (Checksum(of: round.frame).hex.prefix(8), "\(evidence.posted, default: "")".prefix(8))
    #expect(round.failures(evidence) == ["posted: frame.rec: '\(now)' -> '\(then)'"])
  }

  @Test func `a posted copy tells in which record and field`() throws {
    var round = try DrawnRound()
    var evidence = DrawEvidence()
    evidence.postedFrame = round.frame
    round.edit(\.frame, "Weight: 2\nLast: 6", "Weight: 4\nLast: 6")
    round.edit(\.frame, "CountRule: 不少于一半", "CountRule: 一半")
    round.edit(\.frame, "Item: 党费\n", "")
    round.edit(\.frame, "\nName: 员丙\nBranch: ZB005\nReason: 亲属\n", "")
    let failures = round.failures(evidence)
    #expect(
      Array(failures.dropFirst()) == [
        "posted: frame.rec Draw CountRule: '一半' -> '不少于一半'",
        "posted: frame.rec Draw Item: '会议记录' -> '会议记录 | 党费'",
        "posted: frame.rec Recusal 员丙 ZB005 Branch: '' -> 'ZB005'",
        "posted: frame.rec Recusal 员丙 ZB005 Name: '' -> '员丙'",
        "posted: frame.rec Recusal 员丙 ZB005 Reason: '' -> '亲属'",
        "posted: draw.rec Result Frame: 'd090fe1d' -> '49d68b6a'",
        "roster: frame.rec Entry ZB006 Weight: '4' -> '2'",
        "roster: frame.rec Draw Roster: 'f7e7dc78' -> '62a1e2cc'",
        "tickets: draw.rec Ticket ZB006 Ticket: '77ad138a' -> '0153babe'",
        "picks: draw.rec Pick 6 Branch: 'ZB003' -> 'ZB006'",
      ])
  }

  @Test func `a posted copy that is not the posted one is of no use`() throws {
    let round = try DrawnRound()
    var evidence = DrawEvidence()
    evidence.posted = Checksum(of: round.frame)
    evidence.postedFrame = round.frame + [UInt8(ascii: "\n")]
    let checks = Draw.failures(frame: round.frame, draw: round.draw, evidence: evidence).map {
      [$0.file.rawValue, "\($0.check)"]
    }
    #expect(checks == [["frame.rec", "posted"], ["posted", "posted"]])
  }

  @Test func `the history knows both files`() throws {
    let round = try DrawnRound()
    var evidence = DrawEvidence()
    evidence.frameInHistory = Checksum(of: [1])
    evidence.drawInHistory = Checksum(of: [2])
    let (frame, draw) = (Checksum(of: round.frame).hex.prefix(8), Checksum(of: round.draw).hex.prefix(8))
    #expect(
      round.failures(evidence) == [
        "history: frame.rec: '\(frame)' -> '4bf5122f'", "history: draw.rec: '\(draw)' -> 'dbc1b4c9'",
      ])
  }

  static let later = [
    "2024-06-30 18:00": [], "2024-06-30 18:01": ["reveal: draw.rec Reveal On: '' -> '<= 2024-06-30 18:00'"],
  ]

  @Test(arguments: later)
  func `a sealed draw is to be revealed by its date`(now: String, failures: [String]) throws {
    var round = try DrawnRound(sealed: true)
    var evidence = DrawEvidence()
    evidence.now = try moment(now)
    #expect(round.failures(evidence) == failures)
    let voiding = DrawRecord.Voiding(
      reason: hashed("随机串丢失"), by: hashed("沈知行"), on: try moment("2024-06-30 17:00"))
    round.draw = try DrawRecord.adding(.voiding(voiding), to: round.draw, schema: try schema("draw-result"))
    #expect(round.failures(evidence) == [])
  }

  @Test(arguments: later)
  func `a reveal after its date stays late`(on: String, failures: [String]) throws {
    var round = try DrawnRound(sealed: true)
    let reveal = DrawRecord.Reveal(by: hashed("沈知行"), on: try moment(on))
    round.draw = try DrawRecord.adding(.reveal(reveal), to: round.draw, schema: try schema("draw-result"))
    #expect(round.failures() == failures.map { $0.replacing("''", with: "'\(on)'") })
  }

  @Test func `a voiding gives its reason`() throws {
    var round = try DrawnRound()
    let voiding = DrawRecord.Voiding(
      reason: hashed("名单漏了一家"), by: hashed("沈知行"), on: try moment("2024-04-02 08:00"))
    round.draw = try DrawRecord.adding(.voiding(voiding), to: round.draw, schema: try schema("draw-result"))
    #expect(round.failures() == [])
    round.edit(\.draw, "Reason: 名单漏了一家\n", "")
    round.sign()
    #expect(round.failures() == ["voiding: draw.rec Void Reason: '' -> ''"])
  }
}

@Suite struct `Rounds one after another` {
  /// The sample with another number and round.
  static func round(_ number: Int, _ text: String, _ change: (inout DrawSample) throws -> Void = { _ in })
    throws -> DrawnRound
  {
    var sample = try DrawSample(sealed: false)
    (sample.frame.number, sample.frame.round) = (number, hashed(text))
    try change(&sample)
    return try DrawnRound(sample)
  }

  static func failures(_ round: DrawnRound, after others: [DrawnRound]) -> [String] {
    var evidence = DrawEvidence()
    evidence.others = others.map { DrawEvidence.Round(frame: $0.frame, draw: $0.draw) }
    return round.failures(evidence)
  }

  @Test func `numbers run on without gaps`() throws {
    let (eighth, ninth, eleventh) = (try Self.round(8, "甲"), try Self.round(9, "乙"), try Self.round(11, "丙"))
    #expect(Self.failures(ninth, after: [eighth, eleventh]) == [])
    #expect(
      Self.failures(eleventh, after: [eighth, ninth]) == ["numbers: frame.rec Draw Number: '11' -> '10'"])
    #expect(
      Self.failures(eleventh, after: [eighth]) == ["numbers: frame.rec Draw Number: '11' -> '9'"])
  }

  @Test func `a number and a round are used once`() throws {
    let (ninth, again) = (try Self.round(9, "甲"), try Self.round(9, "乙"))
    #expect(Self.failures(again, after: [ninth]) == ["numbers: frame.rec Draw Number: '9' -> ''"])
    #expect(
      Self.failures(try Self.round(10, "甲"), after: [ninth]) == ["numbers: frame.rec Draw Round: '甲' -> ''"])
  }

  /// An extension of the round 甲 that does everything right.
  static func extended(_ first: DrawnRound, _ change: (inout DrawSample) throws -> Void = { _ in }) throws
    -> DrawnRound
  {
    let drawn = try first.sample.result.picks
    return try round(10, "甲-增1") { sample in
      sample.frame.extends = hashed("甲")
      sample.frame.exclude(drawn: drawn, in: hashed("甲"))
      sample.frame.inspectors = []
      sample.frame.recusals = []
      sample.frame.sources = [DrawFrame.Source(label: hashed("骰"), due: try moment("2024-03-31 10:00"))]
      sample.values = [value("骰", "4 2 6")]
      try change(&sample)
    }
  }

  @Test func `an extension leaves out those drawn before`() throws {
    let first = try Self.round(9, "甲")
    let right = try Self.extended(first)
    #expect(Self.failures(right, after: [first]) == [])
    let drawn = try first.sample.result.picks.map(\.branch)
    #expect(
      right.sample.frame.exclusions.map { "\($0.id) \($0.reason)" }
        == ["ZB011 换届选举中"] + drawn.map { "\($0) 已在甲抽中" })
    let wrong = try Self.extended(first) { sample in
      sample.frame.exclusions.removeAll { $0.id.text == "ZB001" }
      sample.frame.entries.append(entry("ZB001"))
    }
    #expect(
      Self.failures(wrong, after: [first]) == ["extending: frame.rec Exclusion ZB001 Id: 'ZB001' -> ''"])
  }

  @Test func `what a void round drew may be drawn again`() throws {
    var first = try Self.round(9, "甲")
    let voiding = DrawRecord.Voiding(
      reason: hashed("名单漏了一家"), by: hashed("沈知行"), on: try moment("2024-04-02 08:00"))
    first.draw = try DrawRecord.adding(.voiding(voiding), to: first.draw, schema: try schema("draw-result"))
    let again = try Self.extended(first) { sample in
      sample.frame.exclusions.removeAll { $0.id.text == "ZB001" }
    }
    #expect(Self.failures(again, after: [first]) == [])
  }

  @Test func `an extension does not share sources or the seed`() throws {
    let first = try Self.round(9, "甲")
    let shared = try Self.extended(first) { sample in
      (sample.frame.sources, sample.values) = (first.sample.frame.sources, first.sample.values)
    }
    #expect(
      Self.failures(shared, after: [first]) == [
        "extending: frame.rec Source 福彩双色球2024036期 Label: '福彩双色球2024036期' -> ''",
        "extending: frame.rec Source 体彩排列五24072期 Label: '体彩排列五24072期' -> ''",
        "extending: draw.rec Result Seed: '873fe874' -> ''",
      ])
  }

  @Test func `an extension of a round nobody knows`() throws {
    let first = try Self.round(9, "甲")
    #expect(
      Self.failures(try Self.extended(first), after: [try Self.round(9, "乙")])
        == ["extending: frame.rec Draw Extends: '甲' -> ''"])
  }
}

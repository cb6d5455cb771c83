import Testing

@testable import Checkup

/// A round with its files, and what somebody changes in them.
struct DrawnRound {
  let sample: DrawSample
  var frame: [UInt8]
  var draw: [UInt8]

  init(_ sample: DrawSample) throws {
    self.sample = sample
    frame = try sample.frameFile
    draw = try sample.drawFile
  }

  init(sealed: Bool = false) throws { try self.init(DrawSample(sealed: sealed)) }

  /// Replaces text in a file as somebody with an editor does.
  mutating func edit(_ file: WritableKeyPath<DrawnRound, [UInt8]>, _ right: String, _ wrong: String) {
    let text = String(decoding: self[keyPath: file], as: UTF8.self)
    #expect(text.contains(right), "nothing to edit")
    self[keyPath: file] = Array(text.replacing(right, with: wrong, maxReplacements: 1).utf8)
  }

  /// Makes the `Frame` and `Check` values of `draw.rec` right again, as somebody does who knows about them.
  mutating func sign() {
    let frame = Checksum(of: frame).hex
    draw = String(decoding: draw, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().reduce(into: []) { signed, line in
        if line.hasPrefix("Check: ") {
          signed = DrawCheckChain.closed(signed)
        } else {
          signed += Array((line.hasPrefix("Frame: ") ? "Frame: \(frame)" : line).utf8) + [UInt8(ascii: "\n")]
        }
      }
  }

  /// What is wrong, a failure a line; checksums cut to eight digits.
  func failures(_ evidence: DrawEvidence = DrawEvidence()) -> [String] {
    Draw.failures(frame: frame, draw: draw, evidence: evidence).map { failure in
      let place = [failure.file.rawValue, failure.record, failure.field].filter { !$0.isEmpty }
      let more = failure.suspects.map { " \($0)" } ?? ""
      return "\(failure.check): \(place.joined(separator: " ")): "
        + "'\(brief(failure.recorded))' -> '\(brief(failure.recomputed))'\(more)"
    }
  }

  private func brief(_ text: String) -> String { Checksum(text) == nil ? text : "\(text.prefix(8))" }
}

@Suite struct `Verifying a draw` {
  @Test(arguments: [false, true])
  func `a draw that was left alone is well`(sealed: Bool) throws {
    let round = try DrawnRound(sealed: sealed)
    var evidence = DrawEvidence()
    evidence.posted = Checksum(of: round.frame)
    evidence.postedFrame = round.frame
    evidence.frameInHistory = Checksum(of: round.frame)
    evidence.drawInHistory = Checksum(of: round.draw)
    evidence.others = []
    evidence.now = try moment("2024-06-30 18:00")
    #expect(round.failures(evidence) == [])
  }

  @Test func `a frame not yet drawn from is verified alone`() throws {
    var round = try DrawnRound()
    #expect(Draw.failures(frame: round.frame, draw: nil) == [])
    round.edit(\.frame, "Weight: 4", "Weight: 5")
    #expect(Draw.failures(frame: round.frame, draw: nil).map(\.check) == [.roster])
  }

  @Test(
    arguments: [
      (
        "Algorithm: chou-1", "Algorithm: chou-2",
        ["algorithm: frame.rec Draw Algorithm: 'chou-2' -> 'chou-1'"]
      ),
      ("Number: 9", "Number: 09", ["reading: frame.rec Draw Number: '09' -> ''"]),
      ("By: 沈知行", "By: 沈知行 ", ["text: frame.rec Draw By: '沈知行 ' -> ''"]),
      (
        "第ZB001支部", "第一支部",
        ["roster: frame.rec Draw Roster: 'f7e7dc78' -> 'f01608c7' nameOrLast"]
      ),
      (
        "Stratum: 两新", "Stratum: 机关",
        [
          "roster: frame.rec Draw Roster: 'f7e7dc78' -> '8efc10b1' branches([\"ZB002\"])",
          "tickets: draw.rec Ticket ZB002 Ticket: '3b3f40dc' -> '389a053b'",
        ]
      ),
      (
        "Weight: 2\nLast: 6", "Weight: 4\nLast: 6",
        [
          "roster: frame.rec Draw Roster: 'f7e7dc78' -> '62a1e2cc' branches([\"ZB006\"])",
          "tickets: draw.rec Ticket ZB006 Ticket: '77ad138a' -> '0153babe'",
          "picks: draw.rec Pick 6 Branch: 'ZB003' -> 'ZB006'",
        ]
      ),
      ("Id: ZB011", "Id: ZB003", ["exclusions: frame.rec Exclusion ZB003 Id: 'ZB003' -> ''"]),
      (
        "Count: 6", "Count: 5",
        [
          "count: draw.rec Result Count: '6' -> '5'", "shares: draw.rec Share 机关 Seats: '2' -> '1'",
          "picks: draw.rec Pick 5 Branch: 'ZB010' -> 'ZB003'", "picks: draw.rec Pick 6 Branch: 'ZB003' -> ''",
          "picks: draw.rec Pick 6 Kind: '随机' -> ''",
        ]
      ),
      (
        "Due: 2024-03-31 20:30", "Due: 2024-03-20 20:30",
        ["committed: frame.rec Source 体彩排列五24072期 Due: '2024-03-20 20:30' -> '> 2024-03-28 16:05'"]
      ),
      (
        "Label: 体彩", "Label: 福彩",
        ["sources: draw.rec Value 体彩排列五24072期 Label: '体彩排列五24072期' -> '福彩排列五24072期'"]
      ),
      (
        "Name: 员丙\nBranch: ZB005", "Name: 员丙\nBranch: ZB008",
        [
          "recusals: draw.rec Pick 3 Inspector: '员丙' -> ''",
          "assignment: draw.rec Pick 1 Inspector: '员乙 员甲' -> '员丙 员甲'",
          "assignment: draw.rec Pick 3 Inspector: '员丙 员甲' -> '员甲 员乙'",
        ]
      ),
      (
        "Name: 员甲\nBranch: ZB001\nReason", "Name: 员甲\nBranch: ZB009\nReason",
        ["recusals: frame.rec Inspector 员甲 Branch: 'ZB001' -> ''"]
      ),
    ] as [(String, String, [String])])
  func `a changed frame is noticed even when all checksums were made right again`(
    right: String, wrong: String, failures: [String],
  ) throws {
    var round = try DrawnRound()
    round.edit(\.frame, right, wrong)
    round.sign()
    #expect(round.failures() == failures)
  }

  @Test(
    arguments: [
      ("Value: 4 1 9 0 6", "Value: 4 1 9 0 7", ["seed: draw.rec Result Seed: '873fe874' -> 'd420fb41'"]),
      ("Value: 4 1 9 0 6", "Value: 4 1 9 0 6\r", ["reading: draw.rec: '' -> ''"]),
      ("Seed: 8", "Seed: 08", ["reading: draw.rec Result Seed: '0\(`Algorithm chou-1`.open)' -> ''"]),
      (
        "Kind: 随机", "Kind: 必查",
        [
          "must: draw.rec Result Must: '2' -> '3'",
          "must: draw.rec Pick: 'ZB002 ZB001 ZB008' -> 'ZB002 ZB001'",
          "shares: draw.rec Result Random: '4' -> '3'", "picks: draw.rec Pick 3 Kind: '必查' -> '随机'",
        ]
      ),
      (
        "Order: 3\nBranch: ZB008", "Order: 3\nBranch: ZB009",
        [
          "picks: draw.rec Pick 3 Branch: 'ZB009' -> 'ZB008'",
          "assignment: draw.rec Pick 1 Inspector: '员乙 员甲' -> '员丙 员甲'",
          "assignment: draw.rec Pick 3 Inspector: '员丙 员甲' -> '员甲 员乙'",
        ]
      ),
      ("Seats: 2", "Seats: 1", ["shares: draw.rec Share 机关 Seats: '1' -> '2'"]),
      (
        "Inspector: 员丙", "Inspector: 员甲",
        [
          "recusals: draw.rec Pick 2 Inspector: '员甲' -> ''",
          "assignment: draw.rec Pick 2 Inspector: '员甲 员丁@ZB002' -> '员丙 员丁@ZB002'",
        ]
      ),
      (
        "Inspector: 员乙\nInspector: 员甲", "Inspector: 员甲\nInspector: 员乙",
        ["assignment: draw.rec Pick 1 Inspector: '员甲 员乙' -> '员乙 员甲'"]
      ),
      (
        "Inspector: 员乙\nInspector: 员甲", "Inspector: 员乙\nInspector: 员甲\nInspector: 员丁@ZB002",
        [
          "recusals: draw.rec Pick 1 Inspector: '员丁@ZB002' -> ''",
          "load: draw.rec Pick 1 Inspector: '3' -> '<= 2'",
          "assignment: draw.rec Pick 1 Inspector: '员乙 员甲 员丁@ZB002' -> '员乙 员甲'",
        ]
      ),
      ("Listed: 10", "Listed: 11", ["count: draw.rec Result Listed: '11' -> '10'"]),
      ("Count: 6", "Count: 5", ["count: draw.rec Result Count: '5' -> '6'"]),
      ("Excluded: 1", "Excluded: 0", ["exclusions: draw.rec Result Excluded: '0' -> '1'"]),
      ("Gap: 6", "Gap: 1", ["gap: draw.rec Result Gap: '1' -> '6'"]),
      ("Must: 2", "Must: 3", ["must: draw.rec Result Must: '3' -> '2'"]),
      ("Due: 2", "Due: 3", ["must: draw.rec Result Due: '3' -> '2'"]),
      ("Random: 4", "Random: 5", ["shares: draw.rec Result Random: '5' -> '4'"]),
      ("Ticket: 5", "Ticket: 0", ["tickets: draw.rec Ticket ZB003 Ticket: '035f7627' -> '535f7627'"]),
      (
        "Branch: ZB003\nTicket: 535f7627fcd450b705d768c48ca6b5ef280456fea65d3e7a1cadd12843826728\n\n", "",
        ["tickets: draw.rec Ticket ZB003 Ticket: '' -> '535f7627'"]
      ),
      (
        "On: 2024-04-01 09:00", "On: 2024-03-31 20:50",
        ["committed: draw.rec Result On: '2024-03-31 20:50' -> '>= 2024-03-31 21:15'"]
      ),
    ] as [(String, String, [String])])
  func `a changed result is noticed even when all checksums were made right again`(
    right: String, wrong: String, failures: [String],
  ) throws {
    var round = try DrawnRound()
    round.edit(\.draw, right, wrong)
    round.sign()
    #expect(round.failures() == failures)
  }

  @Test func `an edited file without new checksums is noticed by them`() throws {
    var round = try DrawnRound()
    let before = (Checksum(of: round.frame).hex.prefix(8), Checksum(of: round.draw))
    round.edit(\.frame, "CountRule: 不少于一半", "CountRule: 一半")
    let after = Checksum(of: round.frame).hex.prefix(8)
    #expect(round.failures() == ["posted: draw.rec Result Frame: '\(before.0)' -> '\(after)'"])
    round = try DrawnRound()
    round.edit(\.draw, "Witness: 程小雪", "Witness: 别人")
    #expect(round.failures().map { $0.prefix(24) } == ["history: draw.rec Check:"])
    round = try DrawnRound()
    round.draw += Array("\n# 后加\n".utf8)
    #expect(round.failures().map { $0.prefix(24) } == ["history: draw.rec Check:"])
  }

  @Test func `the nonce is the one committed to`() throws {
    var round = try DrawnRound(sealed: true)
    round.edit(\.draw, "Nonce: 0", "Nonce: 1")
    round.sign()
    #expect(
      round.failures() == [
        "nonce: frame.rec Draw Commit: '90f897e6' -> '05adeabf'",
        "seed: draw.rec Result Seed: 'd2e8b69d' -> '2fa44b29'",
      ])
  }

  @Test func `an unreadable file is reported, and the other one still checked`() throws {
    var round = try DrawnRound()
    round.draw = Array("乱码".utf8)
    #expect(round.failures().map { $0.prefix(17) } == ["reading: draw.rec", "history: draw.rec"])
    round = try DrawnRound()
    round.frame = [0xFF, 0xFE]
    #expect(
      round.failures().map { $0.prefix(18) } == [
        "reading: frame.rec", "reading: frame.rec", "posted: draw.rec R",
      ])
  }

  @Test func `every check has its place in the order`() throws {
    var round = try DrawnRound()
    for (right, wrong) in [
      ("Excluded: 1", "Excluded: 2"), ("Gap: 6", "Gap: 7"), ("Value: 4", "Value: 5"),
      ("Seats: 2", "Seats: 3"),
    ] {
      round.edit(\.draw, right, wrong)
    }
    round.edit(\.frame, "第ZB001支部", "第一支部")
    let checks = Draw.failures(frame: round.frame, draw: round.draw).map(\.check)
    #expect(checks == [.posted, .roster, .exclusions, .gap, .seed, .shares, .history])
  }
}

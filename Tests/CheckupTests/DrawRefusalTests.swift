import Testing

@testable import Checkup

@Suite struct `Frames that cannot be frozen` {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout DrawFrame) throws -> Void
    var refusal: DrawRefusal

    init(
      _ name: String, _ refusal: DrawRefusal, _ change: @escaping @Sendable (inout DrawFrame) throws -> Void
    ) {
      testDescription = name
      self.change = change
      self.refusal = refusal
    }
  }

  static let cases = [
    Case("number 1000000", DrawRefusal("Number", "1000000", .notInRange(1...999_999), record: "Draw")) {
      $0.number = 1_000_000
    },
    Case("count 0", DrawRefusal("Count", "0", .notInRange(1...999_999), record: "Draw")) { $0.count = 0 },
    Case("gap -1", DrawRefusal("Gap", "-1", .notInRange(0...999_999), record: "Draw")) { $0.gap = -1 },
    Case("per -1", DrawRefusal("Per", "-1", .notInRange(0...99), record: "Draw")) { $0.per = -1 },
    Case("cap -1", DrawRefusal("Cap", "-1", .notInRange(0...999_999), record: "Draw")) { $0.cap = -1 },
    Case("batch 0", DrawRefusal("Batch", "0", .notInRange(1...999_999), record: "Draw")) { $0.batch = 0 },
    Case("above the limit", DrawRefusal("Count", "6", .aboveLimit(percent: 50, of: 10), record: "Draw")) {
      $0.limit = 50
    },
    Case(
      "a reveal before freezing",
      DrawRefusal(
        "RevealBy", "2024-03-28 16:05", .notAfterFreezing(at: "2024-03-28 16:05"), record: "Draw")
    ) { $0.mode = .sealed(commit: $0.roster, revealBy: $0.on) },
    Case("no sources", DrawRefusal("Source", "", .missing)) { $0.sources = [] },
    Case("one label twice", DrawRefusal("Label", "体彩排列五24072期", .repeated, record: "Source 体彩排列五24072期")) {
      $0.sources.append($0.sources[1])
    },
    Case("the nonce's label", DrawRefusal("Label", "承诺随机串", .unexpected, record: "Source 承诺随机串")) {
      $0.sources[0].label = hashed("承诺随机串")
    },
    Case(
      "a source known before freezing",
      DrawRefusal(
        "Due", "2024-03-28 16:05", .notAfterFreezing(at: "2024-03-28 16:05"), record: "Source 体彩排列五24072期")
    ) { $0.sources[1].due = $0.on },
    Case("no branches", DrawRefusal("Entry", "", .missing)) {
      $0.entries = []
      $0.inspectors = []
      $0.recusals = []
    },
    Case("one branch twice", DrawRefusal("Id", "ZB001", .repeated, record: "Entry ZB001")) {
      $0.entries.append(entry("ZB001"))
    },
    Case("weight 0", DrawRefusal("Weight", "0", .notInRange(1...64), record: "Entry ZB001")) {
      $0.entries[0].weight = 0
    },
    Case("weight 65", DrawRefusal("Weight", "65", .notInRange(1...64), record: "Entry ZB001")) {
      $0.entries[0].weight = 65
    },
    Case("visited in this round", DrawRefusal("Last", "9", .notBefore(round: 9), record: "Entry ZB001")) {
      $0.entries[0].last = 9
    },
    Case("visited before the first round", DrawRefusal("Last", "-1", .notANumber, record: "Entry ZB001")) {
      $0.entries[0].last = -1
    },
    Case("listed and excluded", DrawRefusal("Id", "ZB001", .listedAndExcluded, record: "Exclusion ZB001")) {
      $0.exclusions[0].id = hashed("ZB001")
    },
    Case("excluded twice", DrawRefusal("Id", "ZB011", .repeated, record: "Exclusion ZB011")) {
      $0.exclusions.append($0.exclusions[0])
    },
    Case("namesakes", DrawRefusal("Name", "员乙", .repeated, record: "Inspector 员乙")) {
      $0.inspectors.append($0.inspectors[1])
    },
    Case("own branch", DrawRefusal("Branch", "ZB007", .ownBranch("ZB007"), record: "Inspector 员乙")) {
      $0.inspectors[1].branch = hashed("ZB007")
    },
    Case(
      "own branch by suffix",
      DrawRefusal("Branch", "ZB007", .ownBranch("ZB007"), record: "Inspector 员乙@ZB007")
    ) {
      $0.inspectors[1].name = hashed("员乙@ZB007")
    },
    Case("recusal of a stranger", DrawRefusal("Name", "员戊", .unknown, record: "Recusal 员戊 ZB005")) {
      $0.recusals[2].name = hashed("员戊")
    },
    Case("recusal from nowhere", DrawRefusal("Branch", "ZB050", .unknown, record: "Recusal 员丙 ZB050")) {
      $0.recusals[2].branch = hashed("ZB050")
    },
  ]

  @Test(arguments: cases)
  func `a frame that is not sound is refused`(sample: Case) throws {
    var frame = try DrawSample(sealed: true).frame
    #expect(frame.refusals == [])
    try sample.change(&frame)
    #expect(frame.refusals == [sample.refusal])
    #expect(throws: sample.refusal) { try Draw.run(frame, values: [], nonce: DrawSample.nonce) }
  }

  @Test func `two branches whose codes look alike are two branches`() throws {
    var frame = try DrawSample(sealed: false).frame
    frame.entries = [entry("\u{F900}"), entry("\u{8C48}")]
    #expect(!frame.refusals.contains { $0.reason == .repeated })
  }
}

@Suite struct `Values that do not belong to a frame` {
  static func refusal(_ sample: DrawSample) -> DrawRefusal? {
    do throws(DrawRefusal) {
      _ = try Draw.run(sample.frame, values: sample.values, nonce: sample.nonce)
      return nil
    } catch { return error }
  }

  @Test func `values in another order than the sources`() throws {
    var sample = try DrawSample(sealed: false)
    sample.values.reverse()
    #expect(
      Self.refusal(sample)
        == DrawRefusal("Label", "体彩排列五24072期", .shouldBe("福彩双色球2024036期"), record: "Value 体彩排列五24072期"))
  }

  @Test func `a value that is missing, and one nobody asked for`() throws {
    var sample = try DrawSample(sealed: false)
    let last = sample.values.removeLast()
    #expect(Self.refusal(sample) == DrawRefusal("Value", "", .missing, record: "Value 体彩排列五24072期"))
    sample.values += [last, value("骰", "1 2 3")]
    #expect(Self.refusal(sample) == DrawRefusal("Label", "骰", .unexpected, record: "Value 骰"))
  }

  @Test func `an open draw has no nonce`() throws {
    var sample = try DrawSample(sealed: false)
    sample.nonce = DrawSample.nonce
    #expect(
      Self.refusal(sample) == DrawRefusal("Nonce", DrawSample.nonce.text, .unexpected, record: "Result"))
  }

  @Test(
    arguments: [
      (nil, DrawRefusal("Nonce", "", .missing, record: "Result")),
      ("9f2c1e77a0b34d5588c6", DrawRefusal("Nonce", "9f2c1e77a0b34d5588c6", .notANonce, record: "Result")),
      (
        "00112233445566778899AABBCCDDEEFF",
        DrawRefusal("Nonce", "00112233445566778899AABBCCDDEEFF", .notANonce, record: "Result")
      ),
    ] as [(String?, DrawRefusal)])
  func `a sealed draw has a nonce of 32 digits`(nonce: String?, refusal: DrawRefusal) throws {
    var sample = try DrawSample(sealed: true)
    sample.nonce = nonce.map { hashed($0) }
    #expect(Self.refusal(sample) == refusal)
  }

  @Test func `a nonce other than the one committed to`() throws {
    var sample = try DrawSample(sealed: true)
    let (right, wrong) = (DrawSample.nonce, hashed(String(repeating: "0", count: 32)))
    sample.nonce = wrong
    #expect(
      Self.refusal(sample)
        == DrawRefusal(
          "Commit", Draw.commit(round: hashed("2024Q2"), nonce: right).hex,
          .shouldBe(Draw.commit(round: hashed("2024Q2"), nonce: wrong).hex), record: "Draw"))
  }

  @Test(arguments: ["03 07\r", "\u{FEFF}03 07", "03 07 ", "03 07\n", "\u{3000}03", ""])
  func `a typed value with something unseen is refused, not trimmed`(text: String) {
    #expect(throws: DrawRefusal.self) { try HashedText(text, field: "Value") }
  }

  @Test func `full-width digits are another value, and so is another number of zeros`() {
    let seeds = ["4 1 9 0 6", "４ １ ９ ０ ６", "4 1 9 0 06", "0000000000", "0"].map {
      Draw.seed([(label: hashed("体彩排列五24072期"), value: hashed($0))])
    }
    #expect(Set(seeds).count == 5)
  }

  @Test func `nothing but what is published enters the seed`() throws {
    var sample = try DrawSample(sealed: false)
    let seed = try sample.result.seed
    sample.values[0].witness = hashed("别人")
    sample.frame.by = hashed("别人")
    #expect(try sample.result.seed == seed)
    sample.values[0].value = hashed("03 07 12 19 24 31 + 09")
    #expect(try sample.result.seed != seed)
  }
}

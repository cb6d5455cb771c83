import Register
import Testing

@testable import Checkup

/// Minutes of several branches, compared as the program does.
private struct Shelf {
  var branches: [String: [String]] = [:]
  var names = ["何秋实", "沈知行", "程小雪"]
  var studyTexts: [String] = []

  func findings(in branch: String, on day: String = "2026-06-30", rules: String = "") throws -> [Finding] {
    let day = try #require(Day(day))
    let directory = Directory(sources: [Source(path: "rules.rec", bytes: Array(rules.utf8))])
    var checker = Checker(try Shipped.catalogue(), directory, asOf: day)
    let reader = MinutesReader(
      checker.copyTerms, names: KnownNames(names), texts: studyTexts.map { Array($0.utf8) })
    var prints = MinutesPrints()
    for code in branches.keys.sorted() {
      prints.append(reader.prints(of: code, in: sources(code), until: day))
    }
    if checker.comparesMinutes { checker.copied = CopiedMinutes(prints, checker.copyTerms) }
    let book = Book(code: branch, sources: sources(branch), years: [2026], depth: .facts)
    let findings = checker.findings(in: book).filter { $0.rule == "MIN-6" }
    for finding in findings { expectWorded(finding, by: checker.catalogue) }
    return findings
  }

  func keysOfFindings(in branch: String, on day: String = "2026-06-30", rules: String = "") throws -> [String]
  {
    try findings(in: branch, on: day, rules: rules).map { finding in
      let shown = ["sentence", "partner", "sentences", "percent", "others"].compactMap { finding.facts[$0] }
      return "\(keys(finding)) \(finding.sentence) \(shown.joined(separator: " "))"
    }
  }

  private func sources(_ code: String) -> [Source] {
    let text = "%rec: Meeting\n\n" + (branches[code] ?? []).joined(separator: "\n\n") + "\n"
    return [
      Source(path: "branches/\(code)/2026/meetings.rec", year: 2026, bytes: Array(text.utf8)),
      Source(path: "branches/\(code)/branch.rec", bytes: Array(branchFile().utf8)),
    ]
  }
}

@Suite struct CopiedMinutesTests {
  private static let four = [
    "何秋实说南侧围墙的裂缝已经请人看过三回", "楼上的老人盼着把扶手早一点装好", "大家商定周末一起去清理地下车库的杂物",
    "旧图书由年轻党员分头登记造册再上架",
  ]

  private static func minutes(_ sentences: [String]) -> String {
    "Minutes: " + sentences.joined(separator: "。\n+ ") + "。"
  }

  /// So many sentences that stand nowhere else, of 16 tokens each; those of `four` have 15 to 18.
  private static func own(_ count: Int, _ seed: Int) -> [String] {
    var chance = CopyChance(seed: seed)
    return (0..<count).map { _ in
      String(
        String.UnicodeScalarView(
          (0..<16).compactMap { _ in Unicode.Scalar(0x6000 + UInt32(chance.below(0x2000))) }))
    }
  }

  private static func shelf(shared: Int, own: Int) -> Shelf {
    let shared = Array(four.prefix(shared))
    let changed = shared.map { $0.replacing("何秋实", with: "沈知行") }
    var shelf = Shelf()
    shelf.branches["ZB001"] = [
      session("20260310-ztdr", "已开", date: nil, minutes(shared + Self.own(own, 1)))
    ]
    shelf.branches["ZB002"] = [
      session("20260412-dk", "已开", date: nil, minutes(Self.own(own, 2) + changed))
    ]
    return shelf
  }

  @Test func `three rare sentences and a third of the shorter one are a question on both sides`() throws {
    let shelf = Self.shelf(shared: 3, own: 6)
    #expect(
      try shelf.keysOfFindings(in: "ZB001") == [
        "MIN-6 local query ZB001 record=20260310-ztdr branches/ZB001/2026/meetings.rec:3 query-part"
          + " ZB002/20260412-dk 3 34 1"
      ])
    #expect(try shelf.findings(in: "ZB002").map { $0.facts["partner"] } == ["ZB001/20260310-ztdr"])
  }

  @Test(arguments: [(shared: 2, own: 2), (shared: 3, own: 9)])
  func `two sentences, or less than three tenths, are none`(shared: Int, own: Int) throws {
    #expect(try Self.shelf(shared: shared, own: own).findings(in: "ZB001").isEmpty)
  }

  @Test func `sentences of study texts do not count`() throws {
    var shelf = Self.shelf(shared: 3, own: 3)
    shelf.studyTexts = [Self.four[1] + "。\n"]
    #expect(try shelf.findings(in: "ZB001").isEmpty)
  }

  @Test func `what more than twenty have is common`() throws {
    var shelf = Self.shelf(shared: 3, own: 3)
    for number in 0..<19 {
      shelf.branches["ZC\(100 + number)"] = [
        session("20260501-zwh", "已开", date: nil, Self.minutes([Self.four[0]] + Self.own(20, 50 + number)))
      ]
    }
    #expect(try shelf.findings(in: "ZB001").isEmpty)
  }

  @Test func `two common sentences side by side are rare again`() throws {
    var shelf = Self.shelf(shared: 4, own: 3)
    for number in 0..<84 {
      shelf.branches["ZC\(100 + number)"] = [
        session(
          "20260501-zwh", "已开", date: nil, Self.minutes([Self.four[number % 4]] + Self.own(20, 50 + number)))
      ]
    }
    #expect(try shelf.findings(in: "ZB001").map { $0.facts["sentences"] } == ["4"])
    #expect(try shelf.findings(in: "ZC100").isEmpty)
  }

  @Test func `within a branch its template does not count`() throws {
    var shelf = Shelf()
    shelf.branches["ZB001"] = (1...4).map { month in
      session("20260\(month)10-zwh", "已开", date: nil, Self.minutes(Self.four + Self.own(3, month)))
    }
    #expect(try shelf.findings(in: "ZB001").isEmpty)
    shelf.branches["ZB001"]?.removeLast()
    #expect(try shelf.findings(in: "ZB001").map { $0.facts["others"] } == ["2", "2", "2"])
  }

  @Test func `equal bodies are a question however many there are`() throws {
    var shelf = Shelf()
    for number in 1...30 {
      shelf.branches["ZB\(100 + number)"] = [
        session("20260310-ztdr", "已开", date: nil, Self.minutes(Self.four).replacing("三回", with: "3回"))
      ]
    }
    #expect(
      try shelf.keysOfFindings(in: "ZB102") == [
        "MIN-6 local query ZB102 record=20260310-ztdr branches/ZB102/2026/meetings.rec:3 query-whole"
          + " ZB101/20260310-ztdr 0 100 29"
      ])
  }

  @Test(arguments: [("会议传达了上级文件并作了讨论", "query-brief"), ("会开了", nil)])
  func `brief equal bodies are called brief, or nothing`(text: String, sentence: String?) throws {
    var shelf = Shelf()
    for code in ["ZB001", "ZB002"] {
      shelf.branches[code] = [session("20260310-ztdr", "已开", date: nil, "Minutes: \(text)")]
    }
    #expect(try shelf.findings(in: "ZB001").first?.sentence == sentence)
  }

  @Test(arguments: ["2026-04-11", "2026-03-10"])
  func `nothing after the day is looked at`(day: String) throws {
    #expect(try Self.shelf(shared: 4, own: 1).findings(in: "ZB001", on: day).isEmpty)
  }

  @Test func `sessions of one gathering are one session`() throws {
    var shelf = Shelf()
    for code in ["ZB001", "ZB002"] {
      shelf.branches[code] = [
        session("20260310-ztdr", "已开", date: nil, "Gathering: 联合党日\n" + Self.minutes(Self.four))
      ]
    }
    #expect(try shelf.findings(in: "ZB001").isEmpty)
  }

  @Test func `a register may switch it off, tune it, or waive a session`() throws {
    let shelf = Self.shelf(shared: 3, own: 6)
    #expect(try shelf.findings(in: "ZB001", rules: setting("MIN-6", "Off: yes")).isEmpty)
    #expect(try shelf.findings(in: "ZB001", rules: setting("MIN-6", "Set: percent 40")).isEmpty)
    #expect(try shelf.findings(in: "ZB001", rules: setting("MIN-6", "Waive: 20260310-ztdr")).isEmpty)
  }
}

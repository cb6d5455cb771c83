import Foundation
import Register
import Testing

@testable import Checkup

/// A register of one branch, ZB001, as its files say it: a test writes only what it is about.
struct Written {
  /// The branch's files by their path below its folder; a `branch.rec` that owes nothing special is there anyway.
  var files: [String: String] = ["branch.rec": branchFile()]

  /// Files that are no text.
  var raw: [String: [UInt8]] = [:]

  /// The branch's year folders, also those without a file.
  var years: Set<Int>

  var register = """
    %rec: Unit

    Code: DW01
    Name: 云杉里社区党委
    Kind: 党委

    """

  /// The records of `rules.rec`.
  var rules: String

  /// Further files above branches, by their path from the register's folder.
  var above: [String: String] = [:]

  init(_ files: [String: String] = [:], years: Set<Int> = [], rules: String = "") {
    self.files.merge(files) { $1 }
    let ownYears = files.keys.compactMap { Int($0.prefix(4)) }
    self.years = years.isEmpty && ownYears.isEmpty ? [2026] : years.union(ownYears)
    self.rules = rules
  }

  var book: Book {
    let contents = raw.merging(files.mapValues { Array($0.utf8) }) { raw, _ in raw }
    let sources = contents.map { name, bytes in
      Source(path: "branches/ZB001/\(name)", year: Int(name.prefix(4)), bytes: bytes)
    }
    return Book(code: "ZB001", sources: sources, years: Array(years), depth: .facts)
  }

  func checker(on day: String) throws -> Checker {
    let further = above.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let sources = ([("register.rec", register), ("rules.rec", rules)] + further)
      .map { Source(path: $0, bytes: Array($1.utf8)) }
    return Checker(try Shipped.catalogue(), Directory(sources: sources), asOf: try #require(Day(day)))
  }

  /// Everything found in the branch and above it as of `day`; every finding must have a sentence of the rule files.
  func everything(on day: String) throws -> [Finding] {
    let checker = try checker(on: day)
    let findings = checker.findings(in: book) + checker.findingsAboveBranches()
    for finding in findings { expectWorded(finding, by: checker.catalogue) }
    return findings
  }

  func findings(_ rule: String, on day: String) throws -> [Finding] {
    try everything(on: day).filter { $0.rule == rule }
  }

  /// What one rule found as of `day`, every key of it.
  func found(_ rule: String, on day: String) throws -> [String] { try findings(rule, on: day).map(keys) }

  /// The periods that a rule found fault with as of `day`, each with its state.
  func periods(_ rule: String, on day: String) throws -> [String] {
    try findings(rule, on: day).map { "\($0.period.map(\.description) ?? "-") \($0.state.rawValue)" }
  }
}

/// The keys of a finding as other programs are given them, in their order; `days` is left out where there are none.
func keys(_ finding: Finding) -> String {
  let keys = [
    finding.rule, finding.severity.rawValue, finding.state.rawValue, finding.branch,
    finding.unit.map { "unit=\($0)" }, finding.period.map { "period=\($0)" },
    finding.record.map { "record=\($0)" }, finding.member.map { "member=\($0)" },
    finding.days.map { "days=\($0)" }, "\(finding.path):\(finding.line)",
  ]
  return keys.compactMap { $0 }.joined(separator: " ")
}

/// Expects that the rule files say the finding in both languages, and that its facts fill every placeholder.
func expectWorded(_ finding: Finding, by catalogue: Catalogue) {
  let phrases = catalogue.versions(of: finding.rule).compactMap { $0.sentences[finding.sentence] }
  #expect(!phrases.isEmpty, "no sentence \(finding.sentence) of \(finding.rule)")
  for words in phrases.flatMap({ [$0.chinese, $0.english] }) {
    let filled = Texts.fill(words, finding.facts)
    #expect(!filled.contains("{"), "\(finding.rule) \(finding.sentence)")
  }
}

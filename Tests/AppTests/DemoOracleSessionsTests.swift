import Checkup
import Register
import Testing

@testable import App

/// The demonstration as an oracle for the yearly sessions, talks, chairs, what comes first and what was planned.
struct DemoOracleSessionsTests {
  private static let rules: Set = ["MTG-6", "MTG-7", "MTG-8", "MTG-9", "MTG-10", "MTG-11"]

  @Test(arguments: [1, 2] as [UInt64], [0, 0.35, 1])
  func `the checker finds exactly what was planted`(seed: UInt64, faults: Double) throws {
    let oracle = try DemoOracle(seed: seed, branches: 40, faults: faults)
    var shown: Set<String> = []
    for index in 0..<40 {
      let made = oracle.register.branch(index)
      let expected = Set(made.beyond.filter { Self.rules.contains($0.rule) }.map(told))
      let findings = oracle.findings(in: made.files, by: Self.rules)
      let found = Set(findings.map(told))
      #expect(found.subtracting(expected).sorted() == [], "found, not planted, in branch \(index)")
      #expect(expected.subtracting(found).sorted() == [], "planted, not found, in branch \(index)")
      shown.formUnion(findings.map(\.rule))
    }
    // Forty faulty branches have every kind of fault; that no committee meets for sixty days comes about by chance.
    if faults == 1 { #expect(shown.union(["MTG-10"]) == Self.rules) }
    if faults == 0 { #expect(shown == []) }
  }

  private func told(_ planted: Planted) -> String {
    let keys = [planted.period, planted.record, planted.member].map { $0 ?? "-" }
    return ([planted.rule, planted.state.rawValue] + keys).joined(separator: " ")
  }

  private func told(_ finding: Finding) -> String {
    let keys = [finding.period?.description, finding.record, finding.member].map { $0 ?? "-" }
    return ([finding.rule, finding.state.rawValue] + keys).joined(separator: " ")
  }
}

import Checkup
import Testing

@testable import App

/// The demonstration as an oracle for the rules about minutes, leave, votes and what cannot have been.
struct DemoOracleMinutesTests {
  private static let rules: Set = ["MIN-2", "MIN-4", "MIN-5", "MIN-7", "MIN-8"]

  @Test(arguments: [1, 2, 3] as [UInt64], [0, 0.35, 1])
  func `the checker finds exactly what was planted`(seed: UInt64, faults: Double) throws {
    let oracle = try DemoOracle(seed: seed, branches: 20, faults: faults)
    var shown: Set<String> = []
    for index in 0..<20 {
      let made = oracle.register.branch(index)
      let expected = Set(made.beyond.filter { Self.rules.contains($0.rule) }.map(told))
      let findings = oracle.findings(in: made.files, by: Self.rules)
      let found = Set(findings.map(told))
      #expect(found.subtracting(expected).sorted() == [], "found, not planted, in branch \(index)")
      #expect(expected.subtracting(found).sorted() == [], "planted, not found, in branch \(index)")
      shown.formUnion(findings.map(\.rule))
    }
    // Twenty faulty branches have every kind of fault (the generator's own table).
    if faults == 1 { #expect(shown == Self.rules) }
    if faults == 0 { #expect(shown == []) }
  }

  private func told(_ planted: Planted) -> String {
    "\(planted.rule) \(planted.state.rawValue) \(planted.record ?? "-") \(planted.member ?? "-")"
  }

  private func told(_ finding: Finding) -> String {
    "\(finding.rule) \(finding.state.rawValue) \(finding.record ?? "-") \(finding.member ?? "-")"
  }
}

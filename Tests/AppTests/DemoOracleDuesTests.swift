import Checkup
import Register
import Testing

@testable import App

/// The demonstration as an oracle for the rules about dues beyond the single month, and about staying away.
struct DemoOracleDuesTests {
  private static let rules: Set = ["ATT-1", "DUE-1", "DUE-2", "DUE-4", "DUE-5"]

  @Test(arguments: [1, 2, 3] as [UInt64], [0, 0.35, 1])
  func `the checker finds exactly what was planted`(seed: UInt64, faults: Double) throws {
    let oracle = try DemoOracle(seed: seed, branches: 40, faults: faults)
    for index in 0..<40 {
      let made = oracle.register.branch(index)
      let expected = Set(made.beyond.filter { Self.rules.contains($0.rule) }.map(told))
      let findings = oracle.findings(in: made.files, by: Self.rules)
      let found = Set(findings.map(told))
      #expect(found.subtracting(expected).sorted() == [], "found, not planted, in branch \(index)")
      #expect(expected.subtracting(found).sorted() == [], "planted, not found, in branch \(index)")
    }
  }

  private func told(_ planted: Planted) -> String {
    "\(planted.rule) \(planted.state.rawValue) \(planted.period ?? "-") \(planted.member ?? "-")"
  }

  private func told(_ finding: Finding) -> String {
    "\(finding.rule) \(finding.state.rawValue) \(finding.period?.description ?? "-") \(finding.member ?? "-")"
  }
}

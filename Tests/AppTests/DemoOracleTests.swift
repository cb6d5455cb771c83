import Checkup
import Register
import Testing

@testable import App

/// The demonstration as an oracle: it keeps its own account of what it planted, the checker knows nothing of it.
struct DemoOracleTests {
  @Test(arguments: [(seed: UInt64(1), faults: 0.35), (seed: 2, faults: 1), (seed: 3, faults: 0)])
  func `the checker finds exactly what was planted`(seed: UInt64, faults: Double) throws {
    let oracle = try DemoOracle(seed: seed, branches: 60, faults: faults)
    for index in 0..<60 {
      let (files, planted, _) = oracle.register.branch(index)
      let expected = Set(planted.filter { DemoLedger.certain.contains($0.rule) })
      let found = oracle.findings(in: files, by: DemoLedger.certain).map(Planted.init)
      #expect(Set(found).subtracting(expected).isEmpty, "found, not planted, in branch \(index)")
      #expect(expected.subtracting(found).isEmpty, "planted, not found, in branch \(index)")
    }
  }
}

extension Planted {
  /// A finding by the keys that the generator writes down.
  fileprivate init(_ finding: Finding) {
    self.init(
      rule: finding.rule, state: State(rawValue: finding.state.rawValue) ?? .query,
      branch: finding.branch ?? "",
      unit: finding.unit, period: finding.period?.description, record: finding.record, member: finding.member)
  }
}

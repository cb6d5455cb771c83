import Checkup
import Register
import Testing

@testable import App

/// The demonstration as an oracle for the further books: offices, training, people away and handled, development,
/// disclosure, reports, duties, the use of dues, and inspections.
struct DemoOracleBooksTests {
  private static let rules = Set(
    Shipped.catalogue.ids.filter { id in
      ["ORG-5", "ORG-6", "ORG-7", "ORG-8", "DUE-6", "DUE-7"].contains(id)
        || ["MEM-", "DEV-", "PUB-", "REP-", "FIX-", "CHK-"].contains { id.hasPrefix($0) }
    })

  /// What forty faulty branches show, of each at least one.
  private static let shown: Set = [
    "ORG-7", "DUE-6", "DUE-7", "MEM-3", "MEM-5", "MEM-6", "MEM-7", "DEV-1", "DEV-3", "PUB-1", "REP-1",
    "FIX-1", "CHK-1",
  ]

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
    if faults == 1 { #expect(Self.shown.subtracting(shown) == []) }
    if faults == 0 { #expect(shown == []) }
  }

  @Test(arguments: ["2026-11-23", "2026-03-31", "2025-01-02", "2024-12-31", "2026-10-01"])
  func `in a clean register no rule finds anything`(asOf: String) throws {
    let oracle = try DemoOracle(seed: 3, branches: 12, faults: 0, asOf: asOf)
    for index in 0..<12 {
      let made = oracle.register.branch(index)
      let found = oracle.findings(in: made.files, by: Set(Shipped.catalogue.ids))
      #expect(found.map { "\($0.rule) \($0.sentence) \($0.path):\($0.line)" } == [], "branch \(index)")
    }
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

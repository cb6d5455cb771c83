import Checkup
import Register
import Testing

@testable import App

/// The demonstration as an oracle: it keeps its own account of what it planted, the checker knows nothing of it.
struct DemoOracleTests {
  @Test(arguments: [(seed: UInt64(1), faults: 0.35), (seed: 2, faults: 1), (seed: 3, faults: 0)])
  func `the checker finds exactly what was planted`(seed: UInt64, faults: Double) throws {
    let asOf = try #require(Day("2026-11-23"))
    let register = DemoRegister(
      seed: seed, branches: 60, years: 2, asOf: asOf, faults: faults, schemas: Shipped.schemaFiles)
    let directory = Directory(
      sources: register.rootFiles.map { Source(path: $0.path, bytes: $0.bytes) })
    let checker = Checker(Shipped.catalogue, directory, asOf: asOf)
    for index in 0..<60 {
      let (files, planted, _) = register.branch(index)
      let expected = Set(planted.filter { DemoLedger.certain.contains($0.rule) })
      let found = checker.findings(in: book(files)).filter { DemoLedger.certain.contains($0.rule) }.map(
        Planted.init)
      #expect(Set(found).subtracting(expected).isEmpty, "found, not planted, in branch \(index)")
      #expect(expected.subtracting(found).isEmpty, "planted, not found, in branch \(index)")
    }
  }

  private func book(_ files: [DemoFile]) -> Book {
    let sources = files.map { file in
      Source(
        path: file.path, year: file.path.split(separator: "/").compactMap { Int($0) }.first, bytes: file.bytes
      )
    }
    let code = files[0].path.split(separator: "/")[1]
    return Book(
      code: String(code), sources: sources, years: Array(Set(sources.compactMap(\.year))), depth: .facts)
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

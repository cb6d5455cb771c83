import Checkup
import Register
import Testing

@testable import App

/// The demonstration as an oracle for the rules about minutes, leave, votes and what cannot have been.
struct DemoOracleMinutesTests {
  private static let rules: Set = ["MIN-2", "MIN-4", "MIN-5", "MIN-7", "MIN-8"]

  @Test(arguments: [1, 2, 3] as [UInt64], [0, 0.35, 1])
  func `the checker finds exactly what was planted`(seed: UInt64, faults: Double) throws {
    let asOf = try #require(Day("2026-11-23"))
    let register = DemoRegister(
      seed: seed, branches: 20, years: 2, asOf: asOf, faults: faults, schemas: Shipped.schemaFiles)
    let sources = register.rootFiles.map { Source(path: $0.path, bytes: $0.bytes) }
    let checker = Checker(Shipped.catalogue, Directory(sources: sources), asOf: asOf)
    var shown: Set<String> = []
    for index in 0..<20 {
      let made = register.branch(index)
      let expected = Set(made.beyond.filter { Self.rules.contains($0.rule) }.map(told))
      let findings = checker.findings(in: book(made.files)).filter { Self.rules.contains($0.rule) }
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

  private func book(_ files: [DemoFile]) -> Book {
    let sources = files.map { file in
      let parts = file.path.split(separator: "/")
      return Source(path: file.path, year: parts.count == 4 ? Int(parts[2]) : nil, bytes: file.bytes)
    }
    let code = files[0].path.split(separator: "/")[1]
    return Book(
      code: String(code), sources: sources, years: Array(Set(sources.compactMap(\.year))), depth: .facts)
  }
}

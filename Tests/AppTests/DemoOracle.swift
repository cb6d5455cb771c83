import Checkup
import Register
import Testing

@testable import App

/// The demonstration as an oracle: it keeps its own account of what it planted, the checker knows nothing of it.
struct DemoOracle {
  let register: DemoRegister
  private let checker: Checker

  /// A register of two years as of 2026-11-23, and a checker with its local settings.
  init(seed: UInt64, branches: Int, faults: Double, asOf: String = "2026-11-23") throws {
    let asOf = try #require(Day(asOf))
    register = DemoRegister(
      seed: seed, branches: branches, years: 2, asOf: asOf, faults: faults, schemas: Shipped.schemaFiles)
    let sources = register.rootFiles.map { Source(path: $0.path, bytes: $0.bytes) }
    checker = Checker(Shipped.catalogue, Directory(sources: sources), asOf: asOf)
  }

  /// What the checker finds by `rules` in a branch of these files.
  func findings(in files: [DemoFile], by rules: Set<String>) -> [Finding] {
    checker.findings(in: book(files)).filter { rules.contains($0.rule) }
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

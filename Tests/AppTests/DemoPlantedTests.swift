import Register
import Testing

@testable import App

struct DemoPlantedTests {
  /// The rules beyond the certain ones that `DemoLaterCount` reads.
  private static let readPlainly: Set = [
    "MIN-2", "MIN-4", "MIN-5", "MIN-7", "MIN-8", "ATT-1", "DUE-1", "DUE-2", "DUE-5", "MTG-6", "MTG-8",
  ]

  @Test func `nothing is planted in a clean register, and nothing is found in it`() throws {
    for (years, asOf) in [(2, "2026-11-23"), (1, "2026-03-31"), (1, "2025-01-02"), (1, "2024-12-31")] {
      let register = try Demonstration.register(seed: 3, branches: 5, years: years, asOf: asOf, faults: 0)
      for index in 0..<5 {
        let made = register.branch(index)
        #expect(made.planted.isEmpty && made.beyond.isEmpty)
        #expect(try found(made.files, index, register) == [:], "\(asOf)")
        var later = DemoLaterCount(made.files, code: DemoBranch.code(index), asOf: register.scope.asOf)
        #expect(later.all() == [], "\(asOf)")
      }
    }
  }

  @Test(arguments: [(1, 2, "2026-11-23"), (2, 1, "2026-06-29"), (3, 1, "2025-02-26")])
  func `what is planted is what a plain reading finds, no more and no less`(
    seed: UInt64, years: Int, asOf: String
  ) throws {
    let register = try Demonstration.register(seed: seed, branches: 14, years: years, asOf: asOf, faults: 1)
    for index in 0..<14 {
      let made = register.branch(index)
      let found = try found(made.files, index, register)
      #expect(found == Dictionary(made.planted.map { ($0, 1) }, uniquingKeysWith: +))
    }
  }

  @Test func `what is planted beyond the certain rules is there too`() throws {
    let register = try Demonstration.register(seed: 5, branches: 14, years: 1, faults: 1)
    for index in 0..<14 {
      let made = register.branch(index)
      var later = DemoLaterCount(made.files, code: DemoBranch.code(index), asOf: register.scope.asOf)
      let found = Set(later.all())
      // Copied text, long runs of unpaid months and the further books are not read here.
      let missing = made.beyond.filter { Self.readPlainly.contains($0.rule) && !found.contains($0) }
      #expect(missing == [])
    }
  }

  @Test(arguments: [1, 2, 3])
  func `an ordinary sub-district shows every certain rule at work, in a third of its branches`(seed: UInt64)
    throws
  {
    let scope = try Demonstration.register(seed: seed).scope
    var scribe = Scribe(book: Phrasebook())
    var rules: Set<String> = []
    var faulty = 0
    for index in 0..<46 where !DemoFaultShare(scope).faults(of: index).isEmpty {
      var branch = DemoBranch(index, scope: scope, organisation: DemoOrganisation(branches: 46))
      branch.settle(&scribe)
      rules.formUnion(branch.ledger.planted.map(\.rule))
      faulty += 1
    }
    #expect(rules == DemoLedger.certain)
    #expect(14...18 ~= faulty)
  }

  @Test(arguments: [0.0, 0.1, 0.35, 0.5, 1.0])
  func `the share of branches with faults is the one asked for`(share: Double) throws {
    let register = try Demonstration.register(branches: 2_000, faults: share)
    let faulty = (0..<2_000).count { !DemoFaultShare(register.scope).faults(of: $0).isEmpty }
    #expect(faulty == Int((2_000 * share).rounded(.down)))
  }

  @Test func `fourteen faulty branches show every kind of fault, each once`() {
    let rota = DemoFault.lots.flatMap(\.self)
    #expect(rota.count == DemoFault.allCases.count)
    #expect(Set(rota) == Set(DemoFault.allCases))
  }

  private func found(_ files: [DemoFile], _ index: Int, _ register: DemoRegister) throws -> [Planted: Int] {
    let settings = Directory(
      sources: register.rootFiles.map { Source(path: $0.path, bytes: $0.bytes) }
    ).settings
    var count = try #require(
      DemoPlainCount(files, code: DemoBranch.code(index), settings: settings, asOf: register.scope.asOf))
    return Dictionary(count.all().map { ($0, 1) }, uniquingKeysWith: +)
  }
}

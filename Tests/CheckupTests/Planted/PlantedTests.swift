import Testing

@testable import Checkup

/// The rules judged by a register whose faults are known: everything planted is found, and nothing else.
@Suite struct PlantedTests {
  private static let chunks = 8
  private static let branches = 1_000

  @Test func `of a thousand branches exactly what was planted is found`() async throws {
    let tally = await PlantedTests.judge(try Shipped.catalogue())
    #expect(tally.complaints.isEmpty, "\(tally.complaints.sorted().joined(separator: "\n"))")
    for (rule, count) in tally.counts.sorted(by: { $0.key < $1.key }) {
      #expect(
        count.recall == 1 && count.precision == 1,
        "\(rule): recall \(count.recall), precision \(count.precision)")
      #expect(count.hits >= 5, "\(rule) was planted only \(count.hits) times")
    }
    #expect(Set(Fault.all.map(\.name)).subtracting(tally.planted) == [])
    #expect(Fault.all.count == Set(Fault.all.map(\.name)).count)
  }

  @Test func `every rule of branches is planted`() throws {
    let planted = Set(Fault.all.map(\.rule))
    // MIN-6 compares branches, FILE-2 the form of the text; each has tests of its own.
    let unplanted = Set(try Shipped.catalogue().ids).subtracting(planted)
    #expect(unplanted.subtracting(["MIN-6", "FILE-2"]) == [])
  }

  /// Makes and judges all branches, some at a time.
  private static func judge(_ catalogue: Catalogue) async -> Tally {
    await withTaskGroup(of: Tally.self) { group in
      for chunk in 0..<chunks {
        group.addTask {
          var tally = Tally()
          for number in stride(from: chunk, to: branches, by: chunks) {
            tally.add(Planted(number), catalogue)
          }
          return tally
        }
      }
      return await group.reduce(into: Tally()) { $0.add($1) }
    }
  }
}

/// What became of many branches.
private struct Tally {
  struct Count {
    var hits = 0
    var missed = 0
    var surplus = 0
    var recall: Double { Double(hits) / Double(max(1, hits + missed)) }
    var precision: Double { Double(hits) / Double(max(1, hits + surplus)) }
  }

  var counts: [String: Count] = [:]
  var complaints: [String] = []
  var planted: Set<String> = []

  mutating func add(_ branch: Planted, _ catalogue: Catalogue) {
    let comparison = branch.compare(catalogue)
    for one in comparison.hits { counts[one.rule, default: Count()].hits += 1 }
    for one in comparison.missed { counts[one.rule, default: Count()].missed += 1 }
    for one in comparison.surplus { counts[one.rule, default: Count()].surplus += 1 }
    planted.formUnion(branch.faults)
    if !comparison.missed.isEmpty || !comparison.surplus.isEmpty {
      complaints.append(branch.complaint(comparison))
    }
  }

  mutating func add(_ other: Tally) {
    for (rule, count) in other.counts {
      counts[rule, default: Count()].hits += count.hits
      counts[rule, default: Count()].missed += count.missed
      counts[rule, default: Count()].surplus += count.surplus
    }
    complaints += other.complaints
    planted.formUnion(other.planted)
  }
}

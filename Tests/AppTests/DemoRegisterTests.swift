import Foundation
import Register
import Testing

@testable import App

/// A demonstration made with the schemas as they ship.
enum Demonstration {
  static func register(
    seed: UInt64 = 1, branches: Int = 46, years: Int = 2, asOf: String = "2026-11-23",
    faults: Double = DemoRegister.usualFaults
  ) throws -> DemoRegister {
    DemoRegister(
      seed: seed, branches: branches, years: years, asOf: try #require(Day(asOf)), faults: faults,
      schemas: try schemas())
  }

  private static func schemas() throws -> [String: [UInt8]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/schema")
    let files = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
    return try Dictionary(
      uniqueKeysWithValues: files.map { ($0.lastPathComponent, [UInt8](try Data(contentsOf: $0))) })
  }
}

struct DemoRegisterTests {
  @Test func `the same seed makes the same bytes, in whatever order the branches are made`() throws {
    let one = try Demonstration.register(branches: 4)
    let other = try Demonstration.register(branches: 4)
    let forwards = (0..<4).map { one.branch($0).files }
    let backwards = (0..<4).reversed().map { other.branch($0).files }
    #expect(forwards.map { $0.map(\.bytes) } == backwards.reversed().map { $0.map(\.bytes) })
    #expect(one.rootFiles.map(\.bytes) == other.rootFiles.map(\.bytes))
  }

  @Test func `another seed makes another register`() throws {
    let one = try Demonstration.register(seed: 1, branches: 1).branch(0).files
    let other = try Demonstration.register(seed: 2, branches: 1).branch(0).files
    let twins = Dictionary(other.map { ($0.path, $0.bytes) }) { first, _ in first }
    #expect(one.count { twins[$0.path] != nil } > 12)
    #expect(one.allSatisfy { $0.bytes != twins[$0.path] })
  }

  @Test func `a branch lies in its folder, with a folder for each year`() throws {
    let files = try Demonstration.register(branches: 1).branch(0).files
    let kinds = ["meetings", "votes", "dues", "assessments", "plan", "talks", "training"]
    let expected =
      ["branch.rec", "members.rec"] + ["2025", "2026"].flatMap { year in kinds.map { "\(year)/\($0).rec" } }
    let usual = Set(expected.map { "branches/ZB001/\($0)" })
    #expect(Set(files.map(\.path)).isSuperset(of: usual))
    // Any other book has a schema of its own.
    for file in files where !usual.contains(file.path) {
      #expect(Shipped.schema(of: String(file.path.split(separator: "/").last ?? "")) != nil, "\(file.path)")
    }
  }

  @Test func `an ordinary branch-year is about as large as one on paper`() throws {
    let register = try Demonstration.register(branches: 12, faults: 0)
    let sizes = (0..<12).map { register.branch($0).files.reduce(0) { $0 + $1.bytes.count } }
    let mean = sizes.reduce(0, +) / (12 * register.scope.years)
    #expect(120_000...240_000 ~= mean)
  }

  @Test func `the branches the manual speaks of are where it says`() throws {
    let scope = try Demonstration.register().scope
    let organisation = DemoOrganisation(branches: 46)
    let names = [0, 2, 3, 4, 20].map { DemoBranch($0, scope: scope, organisation: organisation).name }
    #expect(names == ["云杉里社区第一支部", "纸鸢桥社区支部", "青禾联合支部", "石榴巷社区第二支部", "望星坡村支部"])
  }

  @Test func `no two branches have one name, and no two people of sixty-four branches`() throws {
    let scope = try Demonstration.register(branches: 2_000).scope
    let organisation = DemoOrganisation(branches: 2_000)
    let branches = (0..<2_000).map { DemoBranch($0, scope: scope, organisation: organisation).name }
    #expect(Set(branches).count == 2_000)
    var people: [[UInt8]] = []
    for index in 0..<64 {
      var branch = DemoBranch(index, scope: scope, organisation: organisation)
      branch.gatherMembers()
      people += branch.members.map(\.name)
    }
    #expect(Set(people).count == people.count)
  }

  @Test(arguments: [(1, "一"), (10, "十"), (12, "十二"), (40, "四十"), (103, "一百零三"), (2_010, "二千零一十")])
  func `a number is written as people say it`(number: Int, text: String) {
    #expect(BranchNames.numeral(number) == text)
  }

  @Test func `a branch of any year can be made`() throws {
    for (years, asOf) in [(1, "2026-01-01"), (1, "2024-02-29"), (3, "2026-12-31"), (10, "2026-10-01")] {
      let register = try Demonstration.register(seed: 7, branches: 3, years: years, asOf: asOf, faults: 1)
      let files = (0..<3).flatMap { register.branch($0).files }
      #expect(files.contains { $0.path.contains("/\(register.scope.asOf.year)/") }, "\(asOf)")
    }
  }
}

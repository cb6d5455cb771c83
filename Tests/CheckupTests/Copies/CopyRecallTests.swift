import Foundation
import Testing

@testable import Checkup

@Suite struct CopyRecallTests {
  private func terms() throws -> CopyTerms {
    CopyTerms(try #require(try Shipped.catalogue().versions(of: "MIN-6").last))
  }

  @Test func `nearly every copy among two thousand minutes is found, and nothing else`() throws {
    let score = CopyScore(CopyCorpus(size: 2000), try terms())
    #expect(score.precision >= 0.99, "\(score.table)")
    #expect(score.recall >= 0.9, "\(score.table)")
  }

  /// How well and how fast, for the sizes that `MEASURE` names, such as `MEASURE=10000,100000`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["MEASURE"] != nil))
  func `large registers are measured`() throws {
    let sizes = (ProcessInfo.processInfo.environment["MEASURE"] ?? "").split(separator: ",").compactMap {
      Int($0)
    }
    for size in sizes {
      let score = CopyScore(CopyCorpus(size: size), try terms())
      print(score.table)
      #expect(score.precision >= 0.99)
      if size <= 10_000 { #expect(score.recall >= 0.9) } else { #expect(score.recall >= 0.85) }
    }
  }
}

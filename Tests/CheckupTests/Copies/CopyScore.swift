import Foundation
import Register

@testable import Checkup

/// How well copies were found.
struct CopyScore {
  var documents = 0
  var bytes = 0
  var reading = 0.0
  var comparing = 0.0
  private(set) var planted: [CopyCorpus.Way: Int] = [:]
  private(set) var found: [CopyCorpus.Way: Int] = [:]
  private(set) var right = 0
  private(set) var wrong: [Resemblance] = []

  /// Reads and compares a whole corpus.
  init(_ corpus: CopyCorpus, _ terms: CopyTerms) {
    let reader = MinutesReader(terms, names: KnownNames(corpus.names))
    var prints = MinutesPrints()
    for branch in 0..<corpus.branches {
      let first = branch * CopyCorpus.perBranch
      let own = Array(first..<min(corpus.size, first + CopyCorpus.perBranch))
      let bodies = own.map(corpus.body)
      bytes += bodies.reduce(0) { $0 + $1.count }
      reading += CopyScore.busy {
        var fresh = MinutesPrints(of: "ZB\(branch)")
        for (document, body) in zip(own, bodies) {
          let day = Day(number: 20_000 + Int32(document % 50) * 7)
          body.withUnsafeBufferPointer {
            let kind = Meeting.Kind.allCases[document % 5]
            fresh.add(("\(document)", kind, day, nil), [$0], by: reader)
          }
        }
        prints.append(fresh)
      }
    }
    documents = prints.count
    var pairs: [Resemblance] = []
    comparing = CopyScore.busy { pairs = CopySearch(prints, terms).resemblances() }
    score(corpus, pairs)
  }

  /// The seconds of processor time that `work` takes: others may be using the machine.
  private static func busy(_ work: () -> Void) -> Double {
    let before = clock()
    work()
    return Double(clock() - before) / Double(CLOCKS_PER_SEC)
  }

  private mutating func score(_ corpus: CopyCorpus, _ pairs: [Resemblance]) {
    let wanted = Dictionary(
      uniqueKeysWithValues: corpus.plants.values.map { (Set([$0.source, $0.copy]), $0.way) })
    for way in wanted.values { planted[way, default: 0] += 1 }
    for pair in pairs {
      if let way = wanted[[pair.first, pair.second]] {
        found[way, default: 0] += 1
        right += 1
      } else {
        wrong.append(pair)
      }
    }
  }

  var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
  var recall: Double { Double(right) / Double(max(1, planted.values.reduce(0, +))) }
  func recall(_ way: CopyCorpus.Way) -> Double { Double(found[way] ?? 0) / Double(max(1, planted[way] ?? 0)) }

  var table: String {
    let head =
      "\(documents) minutes, \(bytes / max(1, documents)) bytes each, reading \(reading) s, comparing \(comparing) s,"
      + " precision \(precision), recall \(recall)"
    return ([head] + CopyCorpus.Way.allCases.map { "  \(recall($0))  \($0.rawValue)" }).joined(
      separator: "\n")
  }
}

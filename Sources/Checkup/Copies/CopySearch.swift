/// Looks for minutes that share rare sentences (疑点 部分雷同).
///
/// A sentence counts if at most `documents` minutes have it, and only half if more than `few` do: a text that
/// several branches read. In a large register even a plain sentence comes up by
/// chance in more than that; two of them side by side do not. So a pair of common sentences counts as soon as at most
/// `documents` minutes have that pair. Pairs are taken twice: of sentences that follow each other, and of those that
/// follow each other when a document's sentences are put in the order of how rare they are, which shuffling them
/// does not change. Either reading may find two minutes alike.
struct CopySearch {
  let prints: MinutesPrints
  let terms: CopyTerms

  /// Who shares a sentence.
  let groups: PrintGroups

  init(_ prints: MinutesPrints, _ terms: CopyTerms) {
    self.prints = prints
    self.terms = terms
    groups = CopySearch.groups(prints.prints, of: prints, terms)
  }

  /// Who shares the fingerprints in `prints`, one for each sentence.
  static func groups(_ prints: [UInt64], of minutes: MinutesPrints, _ terms: CopyTerms) -> PrintGroups {
    PrintGroups(
      prints, ends: minutes.documents.map(\.end), limit: terms.documents,
      homes: minutes.documents.map(\.branch), crowd: terms.template)
  }

  /// Every two minutes that share enough, each pair once, in order.
  func resemblances() -> [Resemblance] {
    var found = CopyReading(self, order: nil).resemblances()
    if prints.prints.indices.contains(where: isCommon) {
      found += CopyReading(self, order: rarestFirst()).resemblances()
    }
    found.sort {
      ($0.first, $0.second) != ($1.first, $1.second)
        ? ($0.first, $0.second) < ($1.first, $1.second) : $0.outweighs($1)
    }
    var distinct: [Resemblance] = []
    for pair in found where distinct.last?.first != pair.first || distinct.last?.second != pair.second {
      distinct.append(pair)
    }
    return distinct
  }

  /// Whether more documents have the sentence than may share a rare one.
  func isCommon(_ sentence: Int) -> Bool { groups.size(of: sentence) > terms.documents }

  /// The sentences of each document, the rarest first.
  private func rarestFirst() -> [UInt32] {
    var order = prints.prints.indices.map { UInt32($0) }
    var ranks: [(rank: UInt64, sentence: UInt32)] = []
    for document in prints.documents.indices {
      let own = prints.sentences(of: document)
      ranks.removeAll(keepingCapacity: true)
      for sentence in own {
        ranks.append(
          (UInt64(groups.size(of: sentence)) << 32 | prints.prints[sentence] >> 32, UInt32(sentence)))
      }
      ranks.sort { $0.rank < $1.rank }
      for (place, ranked) in zip(own, ranks) { order[place] = ranked.sentence }
    }
    return order
  }
}

/// Two minutes side by side: what both say, name and number aside.
package struct Comparison: Equatable, Sendable {
  /// A sentence that both hold, as each has it.
  package struct Shared: Hashable, Sendable {
    package let first: MinutesText.Sentence
    package let second: MinutesText.Sentence
  }

  package let first: MinutesText
  package let second: MinutesText

  /// In the order of the first; a sentence that one of them has twice stands here once.
  package let shared: [Shared]

  package init(_ first: MinutesText, _ second: MinutesText) {
    self.first = first
    self.second = second
    var others: [UInt64: MinutesText.Sentence] = [:]
    for sentence in second.sentences.reversed() { others[sentence.print] = sentence }
    var shared: [Shared] = []
    for sentence in first.sentences {
      guard let other = others.removeValue(forKey: sentence.print) else { continue }
      shared.append(Shared(first: sentence, second: other))
    }
    self.shared = shared
  }

  /// How much of the shorter one both say, in per cent of the tokens of its sentences; 0 where it has none. Unlike
  /// in a finding, common sentences count too: how common they are only the whole register tells.
  package var percent: Int {
    let smaller = min(first.length, second.length)
    return smaller == 0 ? 0 : shared.reduce(0) { $0 + $1.first.tokens } * 100 / smaller
  }
}

extension MinutesText {
  /// The tokens of its distinct sentences.
  fileprivate var length: Int {
    var seen: Set<UInt64> = []
    return sentences.reduce(0) { $0 + (seen.insert($1.print).inserted ? $1.tokens : 0) }
  }
}

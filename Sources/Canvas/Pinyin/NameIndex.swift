/// Names ready to be found by initials, pinyin, hanzi or number.
package struct NameIndex: Equatable, Sendable {
  private let pinyin: Pinyin
  private let entries: [Entry]

  /// Takes `names` apart once; about a microsecond a name.
  package init(_ names: [Sought], _ pinyin: Pinyin) {
    self.pinyin = pinyin
    entries = names.map { Entry($0, pinyin) }
  }

  /// Answers the places of the names that fit `typed`, best first, equals in their order; all for nothing typed.
  ///
  /// Each word may be initials, full readings, any mixture of them, hanzi or a number: `zs`, `zhangs`, `张s`, `3`.
  package func matches(_ typed: String) -> [Int] {
    let words = TypedName(typed).words
    var found: [(rank: Int, place: Int)] = []
    for (place, entry) in entries.enumerated() {
      if let rank = entry.rank(of: words, pinyin) { found.append((rank, place)) }
    }
    found.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
    return found.map(\.place)
  }
}

/// One name with everything it can be found by.
private struct Entry: Equatable, Sendable {
  private let names: [SpeltName]
  private let also: [SpeltName]
  private let number: [Unicode.Scalar]
  private let first: FirstLetters

  init(_ sought: Sought, _ pinyin: Pinyin) {
    let readings = sought.reading.isEmpty ? [] : [sought.reading]
    names = ([sought.name] + readings).map { SpeltName($0, sought.kind, pinyin) }
    also = sought.also.map { SpeltName($0, .anything, pinyin) }
    number = sought.number.unicodeScalars.map(\.plain).filter { !$0.isDivider }
    var first = FirstLetters()
    for name in names + also { name.note(&first, pinyin) }
    if !number.isEmpty { first.insert("0") }
    for letter in number.prefix(1) + number.value.prefix(1) { first.insert(letter) }
    self.first = first
  }

  /// How well all of the typed words fit, 0 best.
  func rank(of words: [[Unicode.Scalar]], _ pinyin: Pinyin) -> Int? {
    var sum = 0
    for word in words {
      guard first.mayBegin(with: word[0]), let rank = rank(of: word, pinyin) else { return nil }
      sum += rank
    }
    return sum
  }

  private func rank(of word: [Unicode.Scalar], _ pinyin: Pinyin) -> Int? {
    var best = numberRank(of: word)
    for name in names {
      if let rank = name.rank(of: word, pinyin) { best = min(best ?? rank, rank) }
    }
    for name in also {
      if let rank = name.rank(of: word, pinyin) { best = min(best ?? rank + 4, rank + 4) }
    }
    return best
  }

  private func numberRank(of word: [Unicode.Scalar]) -> Int? {
    if number.starts(with: word) { return number.count == word.count ? 0 : 1 }
    let wanted = word.value
    guard !wanted.isEmpty, word.allSatisfy(\.isDigit) else { return nil }
    guard number.value.starts(with: wanted) else { return nil }
    return number.value.count == wanted.count ? 0 : 1
  }
}

extension [Unicode.Scalar] {
  /// The digits a number ends with, without leading zeros.
  fileprivate var value: ArraySlice<Unicode.Scalar> {
    let start = lastIndex { !$0.isDigit }.map { $0 + 1 } ?? startIndex
    return self[start...].drop { $0 == "0" }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

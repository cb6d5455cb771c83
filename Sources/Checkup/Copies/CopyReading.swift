/// One reading of all minutes, the sentences of each in one order: what each shares with those after it.
struct CopyReading {
  private let prints: MinutesPrints
  private let terms: CopyTerms
  private let order: [UInt32]?

  /// Who shares a sentence, by sentence; who shares a pair, by the place of its first sentence in the order.
  private let singles: PrintGroups
  private let pairs: PrintGroups

  /// What counts, by place in the order.
  private var marks: [Marks]

  /// How much of each document counts against other branches and within its own, in half tokens.
  private var rare: [(abroad: UInt32, athome: UInt32)]

  /// The documents of each branch.
  private let homes: [Range<UInt32>]

  /// - Parameter order: the sentences of each document in another order; nil as they are written.
  init(_ search: CopySearch, order: [UInt32]?) {
    prints = search.prints
    terms = search.terms
    self.order = order
    singles = search.groups
    pairs = CopyReading.pairs(search, order)
    marks = []
    rare = []
    homes = prints.homes
    markAll()
  }

  /// Every two documents that share enough.
  func resemblances() -> [Resemblance] {
    var found: [Resemblance] = []
    var tallies = Array(repeating: Tally(), count: prints.count)
    var touched: [Int] = []
    var sketch = TallySketch(limit: terms.sentences)
    for document in prints.documents.indices where isPromising(document, &sketch) {
      count(document, sketch, &tallies, &touched)
      for other in touched {
        if let pair = resemblance(document, other, tallies[other]) { found.append(pair) }
        tallies[other] = Tally()
      }
      touched.removeAll(keepingCapacity: true)
    }
    return found
  }
}

/// An upper bound of how many sentences one document shares with each other one, in little room: many share a count.
///
/// Most documents share a sentence or two by chance with many others, which stand far apart in memory; this tells
/// which of them are not worth a look.
private struct TallySketch {
  private var counts = [UInt8](repeating: 0, count: 1 << 12)
  private let limit: UInt8

  init(limit: Int) { self.limit = UInt8(clamping: limit) }

  mutating func clear() {
    counts.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// Counts `sentences` more for a document; true if it may have enough now.
  @inline(__always)
  mutating func add(_ sentences: UInt8, for document: UInt32) -> Bool {
    let place = Int(document) & (1 << 12 - 1)
    let (sum, isFull) = counts[place].addingReportingOverflow(sentences)
    counts[place] = isFull ? .max : sum
    return counts[place] >= limit
  }

  @inline(__always)
  func mayHaveEnough(_ document: UInt32) -> Bool { counts[Int(document) & (1 << 12 - 1)] >= limit }
}

/// What one document shares with another.
private struct Tally {
  var sentences: UInt32 = 0

  /// How much that is, in half tokens.
  var length: UInt32 = 0

  /// The last sentence counted, from 1, so that one that stands in two pairs counts once.
  var last: UInt32 = 0

  @inline(__always)
  mutating func add(_ sentence: UInt32, _ weight: UInt32) {
    guard last < sentence else { return }
    last = sentence
    sentences += 1
    length += weight
  }
}

/// What a place in the order begins.
private struct Marks: OptionSet {
  let rawValue: UInt8

  /// A sentence, or a pair, that few documents have.
  static let single = Marks(rawValue: 1)
  static let pair = Marks(rawValue: 2)

  /// Which is the branch's template.
  static let templateSingle = Marks(rawValue: 4)
  static let templatePair = Marks(rawValue: 8)

  /// Which so few documents have that it counts in full.
  static let fewSingle = Marks(rawValue: 16)
  static let fewPair = Marks(rawValue: 32)
}

extension CopyReading {
  @inline(__always)
  private func sentence(_ place: Int) -> Int { order.map { Int($0[place]) } ?? place }

  private static func pairs(_ search: CopySearch, _ order: [UInt32]?) -> PrintGroups {
    let prints = search.prints
    var pairs = Array(repeating: UInt64(0), count: prints.prints.count)
    for document in prints.documents.indices {
      let own = prints.sentences(of: document)
      for place in own.dropLast() {
        let (one, next) = (
          order.map { Int($0[place]) } ?? place, order.map { Int($0[place + 1]) } ?? place + 1
        )
        guard search.isCommon(one), search.isCommon(next) else { continue }
        pairs[place] = MaskedText.stirred(prints.prints[one] &* 3 ^ prints.prints[next])
      }
    }
    return CopySearch.groups(pairs, of: prints, search.terms)
  }

  private mutating func markAll() {
    marks.reserveCapacity(prints.prints.count)
    rare.reserveCapacity(prints.count)
    for document in prints.documents.indices {
      var (abroad, athome) = (UInt32(0), UInt32(0))
      var before = Marks()
      for place in prints.sentences(of: document) {
        let here = mark(place, of: document)
        marks.append(here)
        let tokens = UInt32(prints.lengths[sentence(place)])
        abroad += tokens * here.weight(after: before)
        athome += tokens * here.own.weight(after: before.own)
        before = here
      }
      rare.append((abroad, athome))
    }
  }

  private func mark(_ place: Int, of document: Int) -> Marks {
    var marks = Marks()
    let sentence = sentence(place)
    let single = singles.size(of: sentence)
    if single <= terms.documents {
      marks.insert(single <= terms.few ? [.single, .fewSingle] : .single)
      if singles.isCrowded(sentence), isTemplate(singles, sentence, of: document) {
        marks.insert(.templateSingle)
      }
    }
    let pair = pairs.size(of: place)
    if 1...terms.documents ~= pair {
      marks.insert(pair <= terms.few ? [.pair, .fewPair] : .pair)
      if pairs.isCrowded(place), isTemplate(pairs, place, of: document) { marks.insert(.templatePair) }
    }
    return marks
  }

  /// Whether more of the branch's minutes of one kind have it than happens without a template.
  private func isTemplate(_ groups: PrintGroups, _ place: Int, of document: Int) -> Bool {
    let home = homes[Int(prints.documents[document].branch)]
    let group = groups.group(of: place)
    let kinds = groups.documents[group].filter(home.contains).map { prints.documents[Int($0)].kind }
    return kinds.contains { kind in kinds.count { $0 == kind } > terms.template }
  }

  /// Whether any document after it may share enough with `document`.
  @inline(__always)
  private func isPromising(_ document: Int, _ sketch: inout TallySketch) -> Bool {
    sketch.clear()
    var isPromising = false
    forEachShared(document) { isPair, _, other in
      if sketch.add(isPair ? 2 : 1, for: other) { isPromising = true }
    }
    return isPromising
  }

  /// Counts what the document shares with each one after it that may share enough.
  @inline(__always)
  private func count(
    _ document: Int, _ sketch: TallySketch, _ tallies: inout [Tally], _ touched: inout [Int]
  ) {
    let first = prints.sentences(of: document).lowerBound
    forEachShared(document) { isPair, place, other in
      guard sketch.mayHaveEnough(other) else { return }
      if tallies[Int(other)].last == 0 { touched.append(Int(other)) }
      let number = UInt32(place - first + 1)
      let share: UInt32 = marks[place].contains(isPair ? .fewPair : .fewSingle) ? 2 : 1
      tallies[Int(other)].add(number, UInt32(prints.lengths[sentence(place)]) * share)
      if isPair { tallies[Int(other)].add(number + 1, UInt32(prints.lengths[sentence(place + 1)]) * share) }
    }
  }

  /// Hands every document after `document` that has the sentence, or the pair, at one of its places to `body`.
  @inline(__always)
  private func forEachShared(_ document: Int, _ body: (_ isPair: Bool, _ place: Int, _ other: UInt32) -> Void)
  {
    let home = homes[Int(prints.documents[document].branch)]
    for place in prints.sentences(of: document) {
      let mark = marks[place]
      if mark.contains(.single), !singles.isLast(sentence(place)) {
        let isTemplate = mark.contains(.templateSingle)
        for index in singles.group(of: sentence(place)).reversed() {
          let other = singles.documents[index]
          if other <= document { break }
          if !isTemplate || !home.contains(other) { body(false, place, other) }
        }
      }
      if mark.contains(.pair), !pairs.isLast(place) {
        let isTemplate = mark.contains(.templatePair)
        for index in pairs.group(of: place).reversed() {
          let other = pairs.documents[index]
          if other <= document { break }
          if !isTemplate || !home.contains(other) { body(true, place, other) }
        }
      }
    }
  }

  private func resemblance(_ first: Int, _ second: Int, _ tally: Tally) -> Resemblance? {
    guard tally.sentences >= terms.sentences else { return nil }
    let isAtHome = prints.documents[first].branch == prints.documents[second].branch
    let smaller =
      isAtHome ? min(rare[first].athome, rare[second].athome) : min(rare[first].abroad, rare[second].abroad)
    guard Int(tally.length) * 100 >= terms.percent * Int(smaller), smaller > 0,
      !prints.documents[first].isTogether(with: prints.documents[second])
    else { return nil }
    return Resemblance(
      first: first, second: second, sentences: Int(tally.sentences),
      percent: min(100, Int(tally.length) * 100 / Int(smaller)))
  }
}

extension Marks {
  /// What is left of them within the branch whose template it may be.
  fileprivate var own: Marks {
    var own = self
    if contains(.templateSingle) { own.subtract([.single, .fewSingle]) }
    if contains(.templatePair) { own.subtract([.pair, .fewPair]) }
    return own
  }

  /// How much a token of the sentence here counts, in halves.
  ///
  /// - Parameter before: the marks of the place before.
  fileprivate func weight(after before: Marks) -> UInt32 {
    if contains(.fewSingle) || contains(.fewPair) || before.contains(.fewPair) { return 2 }
    return contains(.single) || contains(.pair) || before.contains(.pair) ? 1 : 0
  }
}

extension MinutesPrints {
  /// The documents of each branch, by its number.
  fileprivate var homes: [Range<UInt32>] {
    var homes = Array(repeating: UInt32(0)..<UInt32(0), count: branches.count)
    var first = 0
    for branch in branches.indices {
      var end = first
      while end < documents.count && documents[end].branch == branch { end += 1 }
      homes[branch] = UInt32(first)..<UInt32(end)
      first = end
    }
    return homes
  }
}

extension MinutesPrints.Document {
  /// Whether both are records of one thing: of one gathering, or twice the same record.
  func isTogether(with other: MinutesPrints.Document) -> Bool {
    gathering != nil && gathering == other.gathering && day == other.day
      || branch == other.branch && id == other.id
  }
}

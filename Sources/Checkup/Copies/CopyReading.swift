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
    for document in prints.documents.indices {
      count(document, &tallies, &touched)
      for other in touched {
        if let pair = resemblance(document, other, tallies[other]) { found.append(pair) }
        tallies[other] = Tally()
      }
      touched.removeAll(keepingCapacity: true)
    }
    return found
  }
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

  /// Counts what the document shares with each one after it.
  @inline(__always)
  private func count(_ document: Int, _ tallies: inout [Tally], _ touched: inout [Int]) {
    let own = prints.sentences(of: document)
    let home = homes[Int(prints.documents[document].branch)]
    for place in own {
      let number = UInt32(place - own.lowerBound + 1)
      let mark = marks[place]
      let length = UInt32(prints.lengths[sentence(place)])
      if mark.contains(.single), !singles.isLast(sentence(place)) {
        let weight = length * (mark.contains(.fewSingle) ? 2 : 1)
        let isTemplate = mark.contains(.templateSingle)
        let group = singles.group(of: sentence(place))
        for index in group.reversed() {
          let other = singles.documents[index]
          if other <= document { break }
          if isTemplate && home.contains(other) { continue }
          if tallies[Int(other)].last == 0 { touched.append(Int(other)) }
          tallies[Int(other)].add(number, weight)
        }
      }
      if mark.contains(.pair), !pairs.isLast(place) {
        let share: UInt32 = mark.contains(.fewPair) ? 2 : 1
        let next = UInt32(prints.lengths[sentence(place + 1)]) * share
        let isTemplate = mark.contains(.templatePair)
        let group = pairs.group(of: place)
        for index in group.reversed() {
          let other = pairs.documents[index]
          if other <= document { break }
          if isTemplate && home.contains(other) { continue }
          if tallies[Int(other)].last == 0 { touched.append(Int(other)) }
          tallies[Int(other)].add(number, length * share)
          tallies[Int(other)].add(number + 1, next)
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

import Register

/// Which sessions have minutes that were also written elsewhere.
package struct CopiedMinutes: Sendable {
  /// How a session's minutes resemble those most like them.
  struct Likeness: Equatable, Sendable {
    enum Extent: String, Sendable {
      /// 部分雷同.
      case part
      /// 整篇相同.
      case whole
      /// 内容过简: equal, and so short that this says little.
      case brief
    }

    var extent: Extent

    /// The session that has the other ones.
    var branch: String
    var session: String
    var kind: Meeting.Kind
    var day: Day

    /// How many sentences they share that count, and how much of the shorter one that is, in per cent; of equal ones
    /// how many tokens they have.
    var sentences = 0
    var percent = 100
    var tokens = 0

    /// With how many sessions there is enough to ask about.
    var others: Int
  }

  /// By branch and the Id of the session.
  private var likenesses: [String: [String: Likeness]] = [:]

  package init() {}

  /// Compares all minutes with each other.
  package init(_ prints: MinutesPrints, _ terms: CopyTerms) {
    var ledger = LikenessLedger(prints)
    for pair in CopySearch(prints, terms).resemblances() { ledger.add(pair) }
    for group in prints.equalBodies(from: terms.brief) { ledger.add(equal: group, terms) }
    likenesses = ledger.likenesses
  }

  /// How many sessions are asked about.
  package var count: Int { likenesses.values.reduce(0) { $0 + $1.count } }

  /// The branches that have some of them, and the branches of those they resemble most.
  package var branches: Set<String> {
    likenesses.values.reduce(into: Set(likenesses.keys)) { $0.formUnion($1.values.map(\.branch)) }
  }

  /// Whether a session is asked about.
  package func asks(about session: String, of branch: String) -> Bool {
    likenesses[branch]?[session] != nil
  }

  func likenesses(in branch: String) -> [String: Likeness] { likenesses[branch] ?? [:] }
}

extension MinutesPrints {
  /// Documents whose whole bodies are equal, each group in order.
  fileprivate func equalBodies(from tokens: Int) -> [[Int]] {
    let bodies = documents.map { $0.tokens >= tokens ? $0.body : 0 }
    let groups = PrintGroups(bodies, ends: documents.indices.map { $0 + 1 })
    return documents.indices.compactMap { document in
      let group = groups.documents[groups.group(of: document)].map { Int($0) }
      return group.count > 1 && group.first == document ? group : nil
    }
  }
}

/// The strongest likeness of each document, and to how many others there is one.
private struct LikenessLedger {
  private let prints: MinutesPrints
  private var strongest: [Int: Resemblance] = [:]
  private var partners: [Int: Int] = [:]
  private var equal: [Int: CopiedMinutes.Likeness] = [:]

  init(_ prints: MinutesPrints) { self.prints = prints }

  mutating func add(_ pair: Resemblance) {
    for document in [pair.first, pair.second] {
      if strongest[document].map(pair.outweighs) ?? true { strongest[document] = pair }
      // Equal bodies are counted with their group.
      let isEqual = prints.documents[pair.first].body == prints.documents[pair.second].body
      partners[document, default: 0] += isEqual ? 0 : 1
    }
  }

  /// The earliest of a group is most likely the one the others were taken from.
  mutating func add(equal group: [Int], _ terms: CopyTerms) {
    let ordered = group.sorted {
      (prints.documents[$0].day, $0) < (prints.documents[$1].day, $1)
    }
    for document in ordered {
      let own = prints.documents[document]
      guard let other = ordered.first(where: { isOther($0, than: document) }) else { continue }
      let isBrief = Int(own.tokens) < terms.whole
      var likeness = self.likeness(to: other, isBrief ? .brief : .whole)
      likeness.tokens = Int(own.tokens)
      // Those held together with it are the same session, not a copy.
      likeness.others =
        own.gathering == nil
        ? group.count - 1 : group.count { isOther($0, than: document) }
      equal[document] = likeness
    }
  }

  var likenesses: [String: [String: CopiedMinutes.Likeness]] {
    var found: [String: [String: CopiedMinutes.Likeness]] = [:]
    for document in Set(strongest.keys).union(equal.keys).sorted() {
      let own = prints.documents[document]
      guard let likeness = likeness(of: document) else { continue }
      found[prints.branches[Int(own.branch)], default: [:]][own.id] = likeness
    }
    return found
  }

  private func isOther(_ one: Int, than document: Int) -> Bool {
    one != document && !prints.documents[one].isTogether(with: prints.documents[document])
  }

  private func likeness(of document: Int) -> CopiedMinutes.Likeness? {
    if var whole = equal[document], whole.extent == .whole || strongest[document] == nil {
      whole.others += partners[document] ?? 0
      return whole
    }
    guard let pair = strongest[document] else { return nil }
    var likeness = likeness(to: pair.first == document ? pair.second : pair.first, .part)
    likeness.sentences = pair.sentences
    likeness.percent = pair.percent
    likeness.others = partners[document] ?? 1
    return likeness
  }

  private func likeness(
    to document: Int, _ extent: CopiedMinutes.Likeness.Extent
  ) -> CopiedMinutes.Likeness {
    let other = prints.documents[document]
    return CopiedMinutes.Likeness(
      extent: extent, branch: prints.branches[Int(other.branch)], session: other.id, kind: other.kind,
      day: other.day, others: 1)
  }
}

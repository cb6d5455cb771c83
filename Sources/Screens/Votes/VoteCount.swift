import Canvas
import Checkup
import Register

/// What comes of a vote as it is filled in: whether enough are there, and whether enough are for it.
struct VoteCount: Equatable, Sendable {
  let quorum: Quorum
  let present: Int

  /// Nil as long as nobody counted.
  let votesFor: Int?
  let written: Int

  /// All votes of those present.
  let cast: Int

  /// Nil while those expected or present are no numbers.
  init?(_ record: VoteRecord, at session: VoteSession) {
    guard let expected = record.count(.expected), let present = record.count(.present) else { return nil }
    quorum = session.quorum(record.kind, expected: expected)
    self.present = present
    votesFor = record.count(.votesFor)
    written = quorum.ballot == .admission ? record.count(.written) ?? 0 : 0
    cast = VoteItem.cast.reduce(0) { $0 + (record.count($1) ?? 0) }
  }

  var isQuorate: Bool { quorum.isReached(by: present) }
  var needed: Int { quorum.leastFor(present: present) }

  /// What the numbers make of the matter; nil as long as nobody counted those for it, unless too few were there, and
  /// where there are more votes than people.
  var outcome: Quorum.Outcome? {
    if cast > present { return nil }
    if !isQuorate { return .noQuorum }
    return votesFor.map { quorum.outcome(present: present, votesFor: $0, written: written) }
  }

  /// The word the record keeps for that.
  var result: Vote.Result? {
    outcome.map { outcome in
      switch outcome {
      case .passed: .passed
      case .noQuorum, .rejected: .rejected
      }
    }
  }
}

/// Puts what comes of a vote into words.
struct VoteCountWords {
  private let count: VoteCount
  private let texts: Texts

  init(_ count: VoteCount, _ texts: Texts) {
    self.count = count
    self.texts = texts
  }

  private var facts: [String: String] {
    [
      "least": "\(count.quorum.leastPresent)", "present": "\(count.present)", "needed": "\(count.needed)",
      "for": "\((count.votesFor ?? 0) + count.written)", "written": "\(count.written)",
      "cast": "\(count.cast)", "rest": "\(count.present - count.cast)",
    ]
  }

  /// Whether a vote counts with those present.
  func presence(short: Bool = false) -> Styled {
    let id = (short ? "vote.short.quorum" : "vote.quorum") + (count.isQuorate ? ".yes" : ".no")
    return Styled(texts(id, facts), count.isQuorate ? .good : [.warning, .bold])
  }

  /// How many votes carry the matter, and what came of it.
  func votes(short: Bool = false) -> Styled {
    let head = short ? "vote.short.needs" : "vote.needs"
    guard count.votesFor != nil else { return Styled(texts(head, facts)) }
    let got = texts("\(head).\(count.written > 0 ? "with-written" : "got")", facts)
    guard count.isQuorate, let outcome = count.outcome else { return Styled(got) }
    let isPassed = outcome == .passed
    return Styled("\(got) \(texts(isPassed ? "vote.passes" : "vote.fails"))", isPassed ? .good : .warning)
  }

  /// How many of those present no vote is told of; empty where none is missing, or none is told.
  var rest: String {
    count.cast > 0 && count.cast < count.present ? texts("vote.rest", facts) : ""
  }
}

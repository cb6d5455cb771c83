import Register

/// Votes add up, enough were there, and the result is what the votes say: who must be there and how many must be for
/// is in ``Quorum`` (支部工作条例 art. 11 and 12, 发展党员工作细则 2026 art. 19, 20 and 32, 基层组织选举工作条例).
///
/// For, against, abstained and invalid are no more than those present with a vote; those expected no more than the
/// session's voters; those present no more than the voters on its roll, in the room or on the line. A vote that was
/// taken without a quorum and did not pass is consistent. One finding for a vote: the first thing that is wrong.
///
/// Those left out of the number expected are for ``Exclusions``.
struct VotesAddUp: Rule {
  static let id = "MIN-5"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.votes.isEmpty else { return [] }
    // Of two sessions with one number the first.
    var sessions: [String: Int] = [:]
    for index in book.meetings.indices.reversed() { sessions[book.meetings[index].id] = index }
    var room = Room()
    var findings: [Finding] = []
    for vote in book.votes where !vote.isBroken {
      let session = sessions[vote.meeting]
      if let session, book.meetings[session].date > day { continue }
      if let fault = fault(of: vote, at: session, in: book, sessions, &room) {
        findings.append(finding(fault, vote, in: book))
      }
    }
    return findings
  }

  private func finding(_ fault: Fault, _ vote: Vote, in book: Book) -> Finding {
    var finding = book.finding(provision, .violated, fault.sentence, at: vote.place)
    finding.record = vote.id
    let facts = [
      "record": vote.id, "matter": vote.matter, "expected": "\(vote.expected)", "present": "\(vote.present)",
      "result": vote.result.rawValue,
    ]
    finding.facts = facts.merging(fault.facts) { $1 }
    return finding
  }
}

/// What is wrong with a vote: which sentence says it, and the numbers it needs.
struct Fault {
  let sentence: String
  let facts: [String: String]

  init(_ sentence: String, _ facts: [String: String] = [:]) {
    self.sentence = "violated-\(sentence)"
    self.facts = facts
  }
}

extension VotesAddUp {
  /// The first thing wrong with the vote; of one taken in no known session only the sum is judged.
  private func fault(
    of vote: Vote, at session: Int?, in book: Book, _ sessions: [String: Int], _ room: inout Room
  ) -> Fault? {
    let cast = vote.votesFor + vote.against + vote.abstain + (vote.invalid ?? 0)
    if cast > vote.present { return Fault("cast", ["cast": "\(cast)"]) }
    guard let session else { return nil }
    if let voters = book.meetings[session].voters, vote.expected > voters {
      return Fault("expected", ["voters": "\(voters)"])
    }
    let exclusions = Exclusions(of: vote, at: session, in: book)
    if let fault = exclusions.fault(sessions) { return fault }
    if let there = room.voters(at: session, in: book), vote.present > there {
      return Fault("present", ["there": "\(there)"])
    }
    let (kind, date) = (book.meetings[session].kind, book.meetings[session].date)
    return fault(of: vote, by: Quorum(for: vote.kind, at: kind, on: date, voters: vote.expected))
  }

  private func fault(of vote: Vote, by quorum: Quorum) -> Fault? {
    let written = vote.written ?? 0
    let outcome = quorum.outcome(present: vote.present, votesFor: vote.votesFor, written: written)
    let facts = [
      "for": "\(vote.votesFor + (quorum.ballot == .admission ? written : 0))",
      "least": "\(quorum.leastPresent)", "needed": "\(quorum.leastFor(present: vote.present))",
    ]
    switch (outcome, vote.result) {
    case (.noQuorum, .passed): return Fault("quorum", facts)
    case (.rejected, .passed): return Fault("passed", facts)
    case (.passed, .rejected): return Fault("rejected", facts)
    case (.noQuorum, .rejected), (.rejected, .rejected), (.passed, .passed): return nil
    }
  }
}

/// Counts those with a vote on a session's roll, once for all votes taken in it.
private struct Room {
  private var session = -1
  private var known: Int?

  /// Those in the room or on the line who have a vote; nil where no roll was called, or part of it may be hidden.
  mutating func voters(at session: Int, in book: Book) -> Int? {
    if self.session != session {
      self.session = session
      let isRead = !book.meetings[session].isBroken && !book.meetings[session].entries.isEmpty
      known = isRead ? count(book.meetings[session].entries, in: book, on: book.meetings[session].date) : nil
    }
    return known
  }

  private func count(_ entries: [Meeting.Entry], in book: Book, on day: Day) -> Int {
    var voters: Set<Person> = []
    for entry in entries where entry.mark.isAtMeeting && book.mayVote(entry.person, on: day) {
      voters.insert(book.identity(entry.person))
    }
    return voters.count
  }
}

extension Book {
  /// Whether someone may have a vote that day. A name nobody bears may be a voter's, misspelt: it is found by REF-1,
  /// and must not be found twice.
  func mayVote(_ person: Person, on day: Day) -> Bool {
    member(person).map { $0.belongs(on: day) && $0.hasVote(on: day) } ?? true
  }
}

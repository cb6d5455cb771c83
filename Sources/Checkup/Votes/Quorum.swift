package import Register

/// How many must be at a meeting for its votes to count, and how many votes for carry a matter.
///
/// Everything is counted in persons who have a vote; 半数以上 includes the half, 超过半数 does not.
package struct Quorum: Hashable, Sendable {
  /// What is voted on, by the provision that counts it.
  package enum Ballot: CaseIterable, Sendable {
    /// An ordinary matter of the assembly: half there, more than half of all for (支部工作条例 art. 11).
    case ordinary

    /// Admission or conversion: more than half there, more than half of all for; opinions handed in in writing
    /// before the meeting are votes but not presence (发展党员工作细则 2026 art. 19, 20, 32).
    case admission

    /// An election: four fifths there, more than half of those there for (基层组织选举工作条例 2020).
    case election

    /// An election by the text of 1990: more than four fifths there, more than half of those there for.
    case electionOf1990

    /// A matter of the committee: half of its members there, more than half of those there for. The bylaws leave
    /// open what the majority is of; those there is our default (支部工作条例 art. 12).
    case committee
  }

  /// What came of a vote.
  package enum Outcome: Hashable, Sendable {
    /// Too few were there, whatever they voted.
    case noQuorum
    case passed
    case rejected
  }

  package let ballot: Ballot

  /// Those who have a vote: for a committee, its members.
  package let voters: Int

  package init(_ ballot: Ballot, voters: Int) {
    precondition(voters >= 0, "voters are counted from none up")
    self.ballot = ballot
    self.voters = voters
  }

  /// Counts a vote of that kind, taken in a session of that kind on `day`.
  package init(for kind: Vote.Kind, at session: Meeting.Kind, on day: Day, voters: Int) {
    self.init(Ballot(kind, at: session, on: day), voters: voters)
  }

  /// The fewest voters present with whom a vote counts; one at least.
  package var leastPresent: Int {
    let least =
      switch ballot {
      case .ordinary, .committee: (voters + 1) / 2
      case .admission: voters / 2 + 1
      case .election: (4 * voters + 4) / 5
      case .electionOf1990: 4 * voters / 5 + 1
      }
    return max(1, least)
  }

  package func isReached(by present: Int) -> Bool { present >= leastPresent }

  /// The fewest votes for that carry the matter where `present` voters are there.
  package func leastFor(present: Int) -> Int {
    switch ballot {
    case .ordinary, .admission: voters / 2 + 1
    case .election, .electionOf1990, .committee: present / 2 + 1
    }
  }

  /// What comes of a vote; `written` opinions for count only where the provision takes them.
  package func outcome(present: Int, votesFor: Int, written: Int = 0) -> Outcome {
    guard isReached(by: present) else { return .noQuorum }
    let counted = ballot == .admission ? votesFor + written : votesFor
    return counted >= leastFor(present: present) ? .passed : .rejected
  }
}

extension Quorum.Ballot {
  /// The provision that counts a vote of that kind, taken in a session of that kind on `day`.
  package init(_ kind: Vote.Kind, at session: Meeting.Kind, on day: Day) {
    switch kind {
    case .admission, .conversion: self = .admission
    case .election: self = day.year < 2020 ? .electionOf1990 : .election
    case .ordinary: self = session == .committee ? .committee : .ordinary
    }
  }
}

import Register

/// Those left out of the number expected at a vote.
///
/// At an election the upper organisation may agree, and an assembly must resolve, not to count some who cannot come:
/// ill and unable to express a will, abroad at their own cost or away for more than half a year, serving a sentence,
/// bedridden; everyone else who is absent still counts (older explanation of the Central Organization Department to
/// the election rules, quoted). Those expected are then the session's voters less those left out. Other votes know of
/// no such list, and leave nobody out.
struct Exclusions {
  private let vote: Vote
  private let session: Int
  private let book: Book

  /// - Parameter session: where in the book the session is at which the vote was taken.
  init(of vote: Vote, at session: Int, in book: Book) {
    self.vote = vote
    self.session = session
    self.book = book
  }

  private var date: Day { book.meetings[session].date }

  /// The first thing wrong with them.
  ///
  /// - Parameter sessions: where in the book each session is, by its number.
  func fault(_ sessions: [String: Int]) -> Fault? {
    guard vote.kind == .election else {
      return vote.excluded.isEmpty ? nil : Fault("excluded", ["excluded": "\(vote.excluded.count)"])
    }
    return unfounded(sessions) ?? miscounted
  }

  private func unfounded(_ sessions: [String: Int]) -> Fault? {
    guard !vote.excluded.isEmpty else { return nil }
    let facts = ["excluded": "\(vote.excluded.count)"]
    if let bare = vote.excluded.first(where: \.reason.isEmpty) {
      return Fault("unreasoned", ["member": book.names[bare.person]])
    }
    if vote.consent == nil { return Fault("unconsented", facts) }
    guard let allowed = vote.allowed else { return Fault("unresolved", facts) }
    return mayAllow(allowed, sessions) ? nil : Fault("disallowed", ["allowed": allowed])
  }

  /// Whether that number is of an assembly held by then, or of a vote that passed there; an unknown one is REF-1's.
  private func mayAllow(_ number: String, _ sessions: [String: Int]) -> Bool {
    let resolution = book.votes.first { $0.id == number }
    guard let index = sessions[resolution?.meeting ?? number] else { return true }
    return book.meetings[index].kind == .assembly && book.meetings[index].state == .held
      && book.meetings[index].date <= date && resolution?.result ?? .passed == .passed
  }

  /// Only who has a vote can be taken out of the voters.
  private var miscounted: Fault? {
    guard let voters = book.meetings[session].voters else { return nil }
    let excluded = Set(
      vote.excluded.filter { book.mayVote($0.person, on: date) }.map { book.identity($0.person) }
    ).count
    guard vote.expected != voters - excluded else { return nil }
    return Fault(
      "electors", ["voters": "\(voters)", "excluded": "\(excluded)", "due": "\(voters - excluded)"])
  }
}

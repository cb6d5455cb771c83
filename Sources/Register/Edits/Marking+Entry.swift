extension Marking {
  /// One person and what stands against them.
  package struct Entry: Equatable, Sendable {
    package let person: Person

    /// As the record spells the person; whoever is not in it, as the members' file does.
    package let name: String

    /// One mark; more only where the record has the person under several.
    package internal(set) var marks: [Mark]

    /// For `Leave` only: why, and who allowed it; empty where it was not said.
    package internal(set) var reason = ""
    package internal(set) var approver = ""

    /// Whether the person had a vote on the day of the session.
    package let hasVote: Bool

    init(_ person: Person, _ name: String, _ marks: [Mark], hasVote: Bool) {
      (self.person, self.name, self.marks, self.hasVote) = (person, name, marks, hasVote)
    }

    /// The mark that counts; of several one that is expected.
    package var mark: Mark { marks.first { $0.isExpected } ?? marks.first ?? .unmarked }
  }
}

extension Marking.Entry {
  /// Adds what another field of the record says of the person.
  mutating func take(_ note: WrittenMarks.Note) {
    if !marks.contains(note.mark) { marks.append(note.mark) }
    if note.mark == .leave { (reason, approver) = (note.reason, note.approver) }
  }

  /// Gives a mark in place of every other.
  mutating func give(_ mark: Mark, _ reason: String?, _ approver: String?) {
    marks = [mark]
    self.reason = mark == .leave ? reason ?? self.reason : ""
    // Of two words in a line the second is the reason, so an approver alone cannot be written.
    self.approver = self.reason.isEmpty ? "" : approver ?? self.approver
  }
}

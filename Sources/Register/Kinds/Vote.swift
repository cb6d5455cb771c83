/// One vote taken in a session; all counts are persons.
package struct Vote: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case ordinary = "一般"
    case admission = "接收"
    case conversion = "转正"
    case election = "选举"
  }

  package enum Result: String, CaseIterable, Sendable {
    case passed = "通过"
    case rejected = "未通过"
  }

  /// Someone not counted among those expected at an election, and why.
  package struct Exclusion: Hashable, Sendable {
    package var person: Person
    package var reason: String

    package init(_ person: Person, reason: String = "") {
      self.person = person
      self.reason = reason
    }
  }

  package var id: String
  package var meeting: String
  package var kind: Kind
  package var matter: String

  /// Those who have a vote.
  package var expected: Int

  /// Those of them at the meeting.
  package var present: Int
  package var votesFor: Int
  package var against: Int
  package var abstain: Int
  package var invalid: Int?

  /// Opinions for, handed in in writing before the meeting: votes, not presence.
  package var written: Int?
  package var isSecret = false
  package var result: Result

  /// Those left out of `expected`: only elections know of any, and only with `consent` and `allowed`.
  package var excluded: [Exclusion] = []

  /// The date or number by which the upper organisation agreed to the exclusions.
  package var consent: String?

  /// The number of the session, or of the vote, by which the assembly allowed them.
  package var allowed: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that its numbers prove nothing.
  package var isBroken = false

  package init(id: String, meeting: String, kind: Kind, matter: String, result: Result) {
    self.id = id
    self.meeting = meeting
    self.kind = kind
    self.matter = matter
    self.result = result
    (expected, present, votesFor, against, abstain) = (0, 0, 0, 0, 0)
  }
}

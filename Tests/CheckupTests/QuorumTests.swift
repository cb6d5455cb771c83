import Register
import Testing

@testable import Checkup

struct QuorumTests {
  @Test(arguments: [
    (voters: 16, ordinary: 8, admission: 9, pass: 9, election: 13),
    (voters: 15, ordinary: 8, admission: 8, pass: 8, election: 12),
    (voters: 5, ordinary: 3, admission: 3, pass: 3, election: 4),
    (voters: 4, ordinary: 2, admission: 3, pass: 3, election: 4),
  ])
  func `half, more than half and four fifths of the voters`(
    voters: Int, ordinary: Int, admission: Int, pass: Int, election: Int
  ) {
    #expect(Quorum(.ordinary, voters: voters).leastPresent == ordinary)
    #expect(Quorum(.admission, voters: voters).leastPresent == admission)
    #expect(Quorum(.ordinary, voters: voters).leastFor(present: voters) == pass)
    #expect(Quorum(.admission, voters: voters).leastFor(present: admission) == pass)
    #expect(Quorum(.election, voters: voters).leastPresent == election)
  }

  @Test(arguments: [(voters: 15, text1990: 13, text2020: 12), (16, 13, 13), (5, 5, 4), (4, 4, 4), (10, 9, 8)])
  func `the text of 1990 wants more than four fifths`(voters: Int, text1990: Int, text2020: Int) {
    #expect(Quorum(.electionOf1990, voters: voters).leastPresent == text1990)
    #expect(Quorum(.election, voters: voters).leastPresent == text2020)
  }

  @Test(arguments: [(members: 3, present: 2), (4, 2), (5, 3)])
  func `half of the committee is enough`(members: Int, present: Int) {
    let quorum = Quorum(.committee, voters: members)
    #expect(quorum.leastPresent == present)
    #expect(!quorum.isReached(by: present - 1))
  }

  @Test(arguments: [(votesFor: 7, outcome: Quorum.Outcome.passed), (6, .rejected)])
  func `of thirteen present of sixteen seven votes elect and six do not`(
    votesFor: Int, outcome: Quorum.Outcome
  ) {
    #expect(Quorum(.election, voters: 16).outcome(present: 13, votesFor: votesFor) == outcome)
  }

  @Test func `with half of them there an assembly may vote, yet nothing can pass`() {
    let quorum = Quorum(.ordinary, voters: 16)
    #expect(quorum.outcome(present: 8, votesFor: 8) == .rejected)
    #expect(quorum.outcome(present: 9, votesFor: 9) == .passed)
    #expect(quorum.outcome(present: 7, votesFor: 7) == .noQuorum)
  }

  @Test func `written opinions are votes, not presence`() {
    let admission = Quorum(.admission, voters: 16)
    #expect(admission.outcome(present: 9, votesFor: 8, written: 1) == .passed)
    #expect(admission.outcome(present: 9, votesFor: 8) == .rejected)
    #expect(admission.outcome(present: 8, votesFor: 8, written: 3) == .noQuorum)
    #expect(Quorum(.ordinary, voters: 16).outcome(present: 9, votesFor: 8, written: 1) == .rejected)
  }

  @Test(arguments: [Quorum.Ballot.election, .electionOf1990])
  func `more than half of those there elect`(ballot: Quorum.Ballot) {
    let quorum = Quorum(ballot, voters: 16)
    #expect(quorum.outcome(present: 13, votesFor: 7) == .passed)
    #expect(quorum.outcome(present: 13, votesFor: 6) == .rejected)
    #expect(quorum.outcome(present: 12, votesFor: 12) == .noQuorum)
  }

  @Test func `nobody is no quorum`() {
    for ballot in Quorum.Ballot.allCases {
      #expect(!Quorum(ballot, voters: 0).isReached(by: 0))
      #expect(Quorum(ballot, voters: 1).outcome(present: 1, votesFor: 1) == .passed)
    }
  }

  @Test(arguments: [
    (Vote.Kind.ordinary, Meeting.Kind.assembly, "2026-03-01", Quorum.Ballot.ordinary),
    (.ordinary, .committee, "2026-03-01", .committee),
    (.admission, .assembly, "2026-03-01", .admission),
    (.conversion, .assembly, "2026-03-01", .admission),
    (.election, .assembly, "2019-12-31", .electionOf1990),
    (.election, .assembly, "2020-01-01", .election),
  ])
  func `a vote is counted by its kind, the session and the day`(
    kind: Vote.Kind, session: Meeting.Kind, day: String, ballot: Quorum.Ballot
  ) throws {
    #expect(
      Quorum(for: kind, at: session, on: try #require(Day(day)), voters: 9) == Quorum(ballot, voters: 9))
  }
}

import Register

/// A vote of the vectors of domain 5.3, and whether it agrees with its own numbers.
private struct Ballot: Sendable {
  let kind: String
  let expected: Int
  let present: Int
  let votes: Int
  var written: Int?
  let passed: Bool
  let holds: Bool
}

private let ballots: [Ballot] = [
  Ballot(kind: "一般", expected: 16, present: 8, votes: 8, passed: false, holds: true),
  Ballot(kind: "一般", expected: 16, present: 8, votes: 8, passed: true, holds: false),
  Ballot(kind: "一般", expected: 16, present: 9, votes: 9, passed: true, holds: true),
  Ballot(kind: "一般", expected: 16, present: 9, votes: 9, passed: false, holds: false),
  Ballot(kind: "一般", expected: 16, present: 7, votes: 7, passed: false, holds: true),
  Ballot(kind: "一般", expected: 15, present: 8, votes: 8, passed: true, holds: true),
  Ballot(kind: "一般", expected: 15, present: 7, votes: 7, passed: true, holds: false),
  Ballot(kind: "接收", expected: 16, present: 9, votes: 8, written: 1, passed: true, holds: true),
  Ballot(kind: "接收", expected: 16, present: 8, votes: 8, written: 3, passed: true, holds: false),
  Ballot(kind: "接收", expected: 16, present: 8, votes: 8, written: 3, passed: false, holds: true),
  Ballot(kind: "转正", expected: 15, present: 8, votes: 8, passed: true, holds: true),
  Ballot(kind: "转正", expected: 16, present: 9, votes: 8, passed: true, holds: false),
  Ballot(kind: "选举", expected: 16, present: 13, votes: 7, passed: true, holds: true),
  Ballot(kind: "选举", expected: 16, present: 13, votes: 6, passed: true, holds: false),
  Ballot(kind: "选举", expected: 16, present: 12, votes: 12, passed: true, holds: false),
  Ballot(kind: "选举", expected: 15, present: 12, votes: 7, passed: true, holds: true),
  Ballot(kind: "选举", expected: 4, present: 4, votes: 3, passed: true, holds: true),
  Ballot(kind: "一般", expected: 5, present: 3, votes: 3, passed: true, holds: true),
  Ballot(kind: "一般", expected: 5, present: 2, votes: 2, passed: true, holds: false),
]

extension Fault {
  static let votes =
    ballots.map(cast) + [
      excluded(
        "with reason, consent and resolution", ["Consent": "2026-01-03", "Allowed": "meeting"], holds: true),
      excluded("without consent", ["Allowed": "meeting"], holds: false),
      excluded("without a resolution", ["Consent": "2026-01-03"], holds: false),
      excluded("yet counted", ["Consent": "2026-01-03", "Allowed": "meeting"], counted: true, holds: false),
      excluded(
        "from an ordinary vote", kind: "一般", ["Consent": "2026-01-03", "Allowed": "meeting"], holds: false),
      miscounted("more votes than voters", present: 7, votes: 5, against: 3),
      miscounted(
        "more expected than the session has voters", expectedOff: 1, present: 5, votes: 0, against: 5),
      miscounted(
        "just as many expected as the session has voters", expectedOff: 0, present: 5, votes: 0, against: 5),
    ]

  private static let large: @Sendable (inout Shape, Day) -> Void = { shape, _ in
    shape.size = max(shape.size, 20)
  }

  private static func cast(_ ballot: Ballot) -> Fault {
    let words =
      "n \(ballot.expected), p \(ballot.present), y \(ballot.votes)+\(ballot.written ?? 0) \(ballot.passed)"
    return Fault("MIN-5 \(ballot.kind) \(words)", "党员大会", reshape: large) { branch, chance in
      guard let meeting = branch.assembly(&chance) else { return nil }
      let id = branch.addVote(
        ballot.kind, in: meeting, expected: ballot.expected, present: ballot.present, votes: ballot.votes,
        written: ballot.written, passed: ballot.passed)
      // Everyone with a vote counts at an election.
      if ballot.kind == "选举" { branch.session(meeting) { $0["Voters"] = "\(ballot.expected)" } }
      return ballot.holds ? [] : [Expected("MIN-5", "violated", "hard", record: id)]
    }
  }

  /// One voter left out of those expected.
  private static func excluded(
    _ words: String, kind: String = "选举", _ fields: [String: String], counted: Bool = false, holds: Bool
  ) -> Fault {
    Fault(
      "MIN-5 one excluded \(words)", "党员大会",
      reshape: { shape, _ in (shape.mobile, shape.exempt) = (false, false) }
    ) { branch, chance in
      guard let meeting = branch.assembly(&chance), let member = branch.spare() else { return nil }
      let voters =
        branch.all("meetings.rec") { $0["Id"] == meeting }.first.flatMap { Int($0["Voters"] ?? "") } ?? 0
      let expected = voters - (counted ? 0 : 1)
      let id = branch.addVote(
        kind, in: meeting, expected: expected, present: voters - 2, votes: voters - 2, passed: true)
      branch.edit("votes.rec", "Id", id) { slip in
        slip["Excluded"] = "\(member.name) 卧床"
        for (field, value) in fields { slip[field] = value == "meeting" ? meeting : value }
      }
      return holds ? [] : [Expected("MIN-5", "violated", "hard", record: id)]
    }
  }

  private static func miscounted(
    _ words: String, expectedOff: Int? = nil, present: Int, votes: Int, against: Int
  ) -> Fault {
    Fault("MIN-5 \(words)", "党员大会", "small") { branch, chance in
      guard let meeting = branch.assembly(&chance) else { return nil }
      let voters =
        branch.all("meetings.rec") { $0["Id"] == meeting }.first.flatMap { Int($0["Voters"] ?? "") } ?? 0
      let expected = expectedOff.map { voters + $0 } ?? present
      let passes = 2 * votes > expected
      let id = branch.addVote(
        "一般", in: meeting, expected: expected, present: present, votes: votes, against: against,
        passed: passes)
      return expectedOff == 0 ? [] : [Expected("MIN-5", "violated", "hard", record: id)]
    }
  }
}

extension PlantedBranch {
  /// One of the assemblies that were held.
  func assembly(_ chance: inout Chance) -> String? {
    chance.one(of: all("meetings.rec") { $0["Kind"] == "党员大会" && $0["State"] == "已开" })?["Id"]
  }
}

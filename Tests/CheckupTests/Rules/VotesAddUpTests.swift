import Testing

@testable import Checkup

/// MIN-5: votes add up, and the result is what they say.
struct VotesAddUpTests {
  /// A vote as its numbers: those expected and present, then for, against, abstained.
  struct Count: Sendable {
    var kind = "一般"
    var expected = 16
    var present = 16
    var votesFor = 9
    var against = 0
    var abstain = 0
    var result = "通过"
    var lines: [String] = []

    func record(_ meeting: String) -> String {
      ([
        "Id: \(meeting)/1", "Meeting: \(meeting)", "Kind: \(kind)", "Matter: 一件事", "Expected: \(expected)",
        "Present: \(present)", "For: \(votesFor)", "Against: \(against)", "Abstain: \(abstain)",
        "Result: \(result)",
      ] + lines).joined(separator: "\n")
    }
  }

  /// The sentences said of a vote in a session that was not signed in to.
  private func faults(_ count: Count, at meeting: String = "20260310-dydh", _ lines: String...) throws
    -> [String]
  {
    let session = ([session(meeting)] + lines).joined(separator: "\n") + "\n"
    let branch = Written([
      "2026/meetings.rec": session, "2026/votes.rec": count.record(meeting) + "\n",
      "members.rec": file(fullMembers(4), member("预备", full: nil), member("停权", "NoVote: 2026-01-01 留党察看")),
    ])
    return try branch.findings("MIN-5", on: "2026-12-01").map {
      String($0.sentence.dropFirst("violated-".count))
    }
  }

  @Test func `the keys are those of the vote`() throws {
    let branch = Written([
      "2026/meetings.rec": session("20260310-dydh"),
      "2026/votes.rec": Count(present: 8).record("20260310-dydh"),
    ])

    #expect(
      try branch.found("MIN-5", on: "2026-03-10")
        == ["MIN-5 hard violated ZB001 record=20260310-dydh/1 branches/ZB001/2026/votes.rec:1"])
    #expect(try branch.found("MIN-5", on: "2026-03-09") == [])
  }

  /// Domain reference 5.3, n = 16, 15, 5, 4.
  @Test(arguments: [
    ("一般", 16, 8), ("一般", 15, 8), ("一般", 5, 3), ("一般", 4, 2), ("接收", 16, 9), ("接收", 15, 8), ("接收", 5, 3),
    ("接收", 4, 3), ("转正", 16, 9), ("选举", 16, 13), ("选举", 15, 12), ("选举", 5, 4), ("选举", 4, 4),
  ])
  func `with one voter fewer than the quorum nothing passes`(
    _ kind: String, _ voters: Int, _ quorum: Int
  ) throws {
    let short = Count(kind: kind, expected: voters, present: quorum - 1, votesFor: quorum - 1)
    #expect(try faults(short) == ["quorum"])

    var refused = short
    refused.result = "未通过"
    #expect(try faults(refused) == [])

    // With the quorum it is the majority that decides.
    let there = Count(kind: kind, expected: voters, present: quorum, votesFor: 0)
    #expect(try faults(there) == ["passed"])
  }

  @Test(arguments: [("一般", 16, 9), ("一般", 15, 8), ("一般", 5, 3), ("一般", 4, 3), ("接收", 16, 9), ("转正", 15, 8)])
  func `more than half of all voters must be for`(_ kind: String, _ voters: Int, _ pass: Int) throws {
    func count(_ votesFor: Int, _ result: String) -> Count {
      Count(kind: kind, expected: voters, present: voters, votesFor: votesFor, result: result)
    }
    #expect(try faults(count(pass, "通过")) == [])
    #expect(try faults(count(pass, "未通过")) == ["rejected"])
    #expect(try faults(count(pass - 1, "通过")) == ["passed"])
    #expect(try faults(count(pass - 1, "未通过")) == [])
  }

  @Test func `of thirteen present at an election seven elect and six do not`() throws {
    #expect(try faults(Count(kind: "选举", present: 13, votesFor: 7)) == [])
    #expect(try faults(Count(kind: "选举", present: 13, votesFor: 6)) == ["passed"])
    #expect(try faults(Count(kind: "选举", present: 13, votesFor: 6, result: "未通过")) == [])
  }

  @Test(arguments: [(3, 2), (4, 2), (5, 3)])
  func `half of the committee is a quorum, and most of those present decide`(_ members: Int, _ quorum: Int)
    throws
  {
    let enough = Count(expected: members, present: quorum, votesFor: quorum)
    #expect(try faults(enough, at: "20260310-zwh") == [])

    let short = Count(expected: members, present: quorum - 1, votesFor: quorum - 1)
    #expect(try faults(short, at: "20260310-zwh") == ["quorum"])
  }

  @Test func `eight of sixteen are a quorum with which nothing can pass`() throws {
    #expect(try faults(Count(present: 8, votesFor: 8)) == ["passed"])
    #expect(try faults(Count(present: 8, votesFor: 8, result: "未通过")) == [])
  }

  @Test func `written opinions are votes at an admission and never presence`() throws {
    func admission(_ present: Int, _ written: Int, _ kind: String = "接收") -> Count {
      Count(kind: kind, present: present, votesFor: 8, lines: ["Written: \(written)"])
    }
    #expect(try faults(admission(9, 1)) == [])
    #expect(try faults(admission(9, 0)) == ["passed"])
    #expect(try faults(admission(8, 3)) == ["quorum"])
    #expect(try faults(admission(9, 1, "一般")) == ["passed"])
  }

  @Test(arguments: [(0, []), (1, ["cast"])])
  func `no more votes are cast than voters are present`(_ more: Int, _ expected: [String]) throws {
    let count = Count(votesFor: 10, against: 3, abstain: 2 + more, lines: ["Invalid: 1"])
    #expect(try faults(count) == expected)
  }

  @Test func `votes may be fewer than those present`() throws {
    #expect(try faults(Count(votesFor: 9)) == [])
  }

  @Test func `no more are expected than the session has voters`() throws {
    #expect(try faults(Count(), "Voters: 16") == [])
    #expect(try faults(Count(), "Voters: 15") == ["expected"])
    #expect(try faults(Count(), "Voters: 17") == [])
  }

  @Test(arguments: [
    ("Present: 员11 员12 员13", []), ("Present: 员11 员12 预备", ["present"]), ("Present: 员11 员12 停权", ["present"]),
    ("Present: 员11\nLate: 员12\nRemote: 员13", []), ("Present: 员11 员12\nElsewhere: 员13", ["present"]),
    ("Present: 员11 员12\nLeave: 员13 住院 员11", ["present"]), ("Present: 员11 员12 员12", ["present"]),
    ("Present: 员11 员12\nObserver: 员13", ["present"]), ("Present: 员11 员12 笔误", []), ("", []),
  ])
  func `no more voters are present than the roll shows`(_ roll: String, _ expected: [String]) throws {
    #expect(try faults(Count(expected: 4, present: 3, votesFor: 3), roll) == expected)
  }

  @Test func `one vote is one finding`() throws {
    #expect(try faults(Count(present: 2, votesFor: 9, against: 9), "Voters: 3", "Present: 员11") == ["cast"])
  }

  @Test func `of a vote in no known session only the sum is judged`() throws {
    func found(_ count: Count) throws -> Int {
      try Written(["2026/votes.rec": count.record("20260310-dydh")]).findings("MIN-5", on: "2026-12-01").count
    }
    #expect(try found(Count(present: 8)) == 1)
    #expect(try found(Count(votesFor: 1)) == 0)
  }

  @Test(arguments: ["Against：1", "Invalid: 两票"])
  func `numbers that could not be read prove nothing`(_ line: String) throws {
    #expect(try faults(Count(present: 8, lines: [line])) == [])
  }
}

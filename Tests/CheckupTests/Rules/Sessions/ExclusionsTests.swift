import Register
import Testing

@testable import Checkup

/// MIN-5: who may be left out of those expected, and the quorum of each election's day.
struct ExclusionsTests {
  private static let consent = ["Consent: 2026-02-20", "Allowed: 20260301-dydh"]
  private static let ill = "Excluded: 员11 长期卧床"

  /// An election with 5 voters of whom some are left out; all others are there and for it.
  private func branch(
    expected: Int, kind: String = "选举", _ lines: [String], voters: Int? = 5,
    allowing: String = "20260301-dydh"
  ) -> Written {
    let record = [
      "Id: 20260310-dydh/1", "Meeting: 20260310-dydh", "Kind: \(kind)", "Matter: 选举支部委员",
      "Expected: \(expected)",
      "Present: 4", "For: 4", "Against: 0", "Abstain: 0", "Result: 通过",
    ]
    let head = voters.map { ["Voters: \($0)"] } ?? []
    return Written([
      "members.rec": file(fullMembers(5), member("预备", full: nil)),
      "2026/meetings.rec": file(
        ([session("20260310-dydh")] + head).joined(separator: "\n"), session(allowing),
        session("20260302-zwh"), session("20260311-dydh"), session("20260303-dydh", "计划")),
      "2026/votes.rec": (record + lines).joined(separator: "\n") + "\n",
    ])
  }

  private func faults(
    expected: Int, kind: String = "选举", _ lines: [String], voters: Int? = 5
  ) throws -> [String] {
    try branch(expected: expected, kind: kind, lines, voters: voters).findings("MIN-5", on: "2026-12-01").map
    {
      String($0.sentence.dropFirst("violated-".count))
    }
  }

  @Test func `the keys are those of the vote`() throws {
    #expect(
      try branch(expected: 4, [Self.ill]).found("MIN-5", on: "2026-12-01")
        == ["MIN-5 hard violated ZB001 record=20260310-dydh/1 branches/ZB001/2026/votes.rec:1"])
  }

  @Test func `with reason, consent and resolution someone is left out of an election`() throws {
    #expect(try faults(expected: 4, [Self.ill] + Self.consent) == [])
    #expect(try faults(expected: 4, [Self.ill, Self.consent[0]]) == ["unresolved"])
    #expect(try faults(expected: 4, [Self.ill, Self.consent[1]]) == ["unconsented"])
    #expect(try faults(expected: 4, ["Excluded: 员11"] + Self.consent) == ["unreasoned"])
  }

  @Test(arguments: ["一般", "接收", "转正"])
  func `no other vote leaves anyone out`(_ kind: String) throws {
    #expect(try faults(expected: 4, kind: kind, [Self.ill] + Self.consent) == ["excluded"])
    #expect(try faults(expected: 4, kind: kind, []) == [])
  }

  @Test func `those expected at an election are the voters less those left out`() throws {
    #expect(try faults(expected: 5, [Self.ill] + Self.consent) == ["electors"])
    #expect(try faults(expected: 3, [Self.ill] + Self.consent) == ["electors"])
    #expect(try faults(expected: 4, []) == ["electors"])
    #expect(try faults(expected: 5, []) == [])
    #expect(try faults(expected: 6, []) == ["expected"])
    #expect(try faults(expected: 4, [], voters: nil) == [])
  }

  @Test func `only who has a vote can be taken out of the voters, and only once`() throws {
    #expect(try faults(expected: 5, ["Excluded: 预备 在外"] + Self.consent) == [])
    #expect(try faults(expected: 4, [Self.ill, Self.ill] + Self.consent) == [])
  }

  @Test(arguments: [
    ("20260301-dydh", []), ("20260310-dydh", []), ("20260302-zwh", ["disallowed"]),
    ("20260311-dydh", ["disallowed"]),
    ("20260303-dydh", ["disallowed"]), ("20260310-dydh/2", ["disallowed"]), ("20260310-dydh/3", []),
    ("20260109-dydh", []),
  ])
  func `an assembly allows it, before or at the election`(_ allowed: String, _ expected: [String]) throws {
    var election = branch(expected: 4, [Self.ill, Self.consent[0], "Allowed: \(allowed)"])
    let resolution = """

      Id: 20260310-dydh/2
      Meeting: 20260310-dydh
      Kind: 一般
      Matter: 不计入应到
      Expected: 5
      Present: 4
      For: 0
      Against: 4
      Abstain: 0
      Result: 未通过

      """
    let passed = resolution.replacing("dydh/2", with: "dydh/3").replacing("For: 0", with: "For: 4")
      .replacing("Against: 4", with: "Against: 0").replacing("未通过", with: "通过")
    election.files["2026/votes.rec"]? += resolution + passed
    #expect(
      try election.findings("MIN-5", on: "2026-12-01").map {
        String($0.sentence.dropFirst("violated-".count))
      }
        == expected)
    let isUnknown = allowed == "20260109-dydh"
    #expect(
      try election.findings("REF-1", on: "2026-12-01").compactMap(\.member) == (isUnknown ? [allowed] : []))
  }

  @Test func `whoever is left out must be known`() throws {
    let strange = branch(expected: 4, ["Excluded: 笔误 卧床"] + Self.consent)
    #expect(try strange.findings("REF-1", on: "2026-12-01").map(\.member) == ["笔误"])
    #expect(try strange.found("MIN-5", on: "2026-12-01") == [])
  }

  /// Domain reference 5.3: more than four fifths by the text of 1990, four fifths since 2020.
  @Test(arguments: [
    ("20191231-dydh", 15, 12, ["quorum"]), ("20191231-dydh", 15, 13, []), ("20200101-dydh", 15, 12, []),
    ("20200101-dydh", 15, 11, ["quorum"]), ("20191231-dydh", 5, 4, ["quorum"]), ("20200101-dydh", 5, 4, []),
  ])
  func `the quorum of an election is that of its day`(
    _ meeting: String, _ voters: Int, _ present: Int, _ expected: [String]
  ) throws {
    let vote = [
      "Id: \(meeting)/1", "Meeting: \(meeting)", "Kind: 选举", "Matter: 选举", "Expected: \(voters)",
      "Present: \(present)",
      "For: \(present)", "Against: 0", "Abstain: 0", "Result: 通过",
    ]
    let branch = Written([
      "branch.rec": branchFile(founded: "2010-01-01"), "2019/meetings.rec": session(meeting),
      "2019/votes.rec": vote.joined(separator: "\n") + "\n",
    ])
    #expect(
      try branch.findings("MIN-5", on: "2026-12-01").map { String($0.sentence.dropFirst("violated-".count)) }
        == expected)
  }
}

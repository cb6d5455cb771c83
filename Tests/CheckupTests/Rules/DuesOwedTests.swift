import Testing

@testable import Checkup

/// DUE-3: who owes which months.
struct DuesOwedTests {
  /// Who owes which of the first three months of 2026.
  @Test(arguments: [
    (member("韩晚晴", from: "2026-02-28"), ["2026-02", "2026-03"]),
    (member("韩晚晴", from: "2026-03-01"), ["2026-03"]),
    (member("韩晚晴", to: "2026-02-27"), ["2026-01"]),
    (member("韩晚晴", to: "2026-02-28"), ["2026-01", "2026-02"]),
    (member("韩晚晴", joined: "2026-02-28", full: nil, from: "2025-06-01"), ["2026-02", "2026-03"]),
    (member("韩晚晴", joined: "2026-02-01", full: nil, from: "2026-02-01"), ["2026-02", "2026-03"]),
    (member("韩晚晴", "Mobile: 2025-01-01 上海"), ["2026-01", "2026-02", "2026-03"]),
    (member("韩晚晴", "NoVote: 2025-01-01 留党察看"), ["2026-01", "2026-02", "2026-03"]),
  ])
  func `a member owes a month if in the branch on its last day, on probation from admission`(
    _ member: String, _ months: [String]
  ) throws {
    let branch = Written(["members.rec": member])

    #expect(try branch.periods("DUE-3", on: "2026-04-01") == months.map { "\($0) overdue" })
  }

  @Test func `a member recorded twice owes a month once`() throws {
    let twice = file(member("何秋实"), member("何秋实"))

    #expect(try Written(["members.rec": twice]).periods("DUE-3", on: "2026-02-01") == ["2026-01 overdue"])
  }

  @Test func `a member who left and came back owes the months of both stays`() throws {
    let stays = file(member("何秋实", to: "2026-01-31"), member("何秋实", from: "2026-03-01"))
    let branch = Written(["members.rec": stays])

    #expect(try branch.periods("DUE-3", on: "2026-04-01") == ["2026-01 overdue", "2026-03 overdue"])
  }
}

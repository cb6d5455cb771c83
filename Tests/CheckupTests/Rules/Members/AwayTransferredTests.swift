import Testing

@testable import Checkup

/// MEM-3: away six months, transferred or registered as mobile.
struct AwayTransferredTests {
  private func found(
    _ stays: String..., transfers: String = "", member record: String = member("何秋实"),
    branch: String = branchFile(), on day: String
  ) throws -> [String] {
    try Written([
      "branch.rec": branch, "members.rec": record + "\n", "2026/transfers.rec": transfers + "\n",
      "2026/away.rec": stays.joined(separator: "\n\n") + "\n",
    ]).found("MEM-3", on: day)
  }

  private static func told(_ state: String, _ days: Int, line: Int = 1) -> [String] {
    ["MEM-3 hard \(state) ZB001 member=何秋实 days=\(days) branches/ZB001/2026/away.rec:\(line)"]
  }

  @Test(arguments: [
    ("2026-06-14", []), ("2026-06-15", told("due-soon", -29)), ("2026-07-14", told("due-soon", 0)),
    ("2026-07-15", told("overdue", 1)), ("2026-12-31", told("overdue", 170)),
  ])
  func `away is due soon from month five and overdue from month six`(_ day: String, _ expected: [String])
    throws
  {
    #expect(try found(away("何秋实", "2026-01-15"), on: day) == expected)
  }

  @Test func `months are counted to the last day of a shorter one`() throws {
    let stay = away("何秋实", "2025-08-31")

    #expect(try found(stay, on: "2026-01-30") == [])
    #expect(try found(stay, on: "2026-01-31") == Self.told("due-soon", -27))
    #expect(try found(stay, on: "2026-02-27") == Self.told("due-soon", 0))
    #expect(try found(stay, on: "2026-02-28") == Self.told("overdue", 1))
  }

  @Test(arguments: [
    away("何秋实", "2026-01-15", "Returned: 2026-08-01"), away("何秋实", "2026-01-15", "Kind: 出国境学习"),
    away("何秋实", "2026-01-15", "Kind: 出国境其他"), away("何秋实", "2026-01-15", "Returned: 八月"),
    away("沈知行", "2026-01-15"),
  ])
  func `who is back, abroad, unknown or written wrongly is passed over`(_ stay: String) throws {
    #expect(try found(stay, on: "2026-08-01") == [])
  }

  @Test func `a return that lies ahead is not known yet`() throws {
    let stay = away("何秋实", "2026-01-15", "Kind: 务工经商", "Returned: 2026-08-02")

    #expect(try found(stay, on: "2026-08-01") == Self.told("overdue", 18))
  }

  @Test(arguments: [
    (transfer("何秋实", "2026-01-15"), []), (transfer("老何", "2026-08-01"), []),
    (transfer("何秋实", "2026-01-14"), told("overdue", 18)),
    (transfer("何秋实", "2026-08-02"), told("overdue", 18)),
    (transfer("何秋实", "2026-02-01", direction: "转入"), told("overdue", 18)),
  ])
  func `a transfer sent since then settles it`(_ transfer: String, _ expected: [String]) throws {
    let member = member("何秋实", "Alias: 老何")
    let told = try found(away("何秋实", "2026-01-15"), transfers: transfer, member: member, on: "2026-08-01")

    #expect(told == expected)
  }

  @Test(arguments: [
    ("Mobile: 2026-03-01 外省", []), ("Mobile: 2026-03-01 2026-08-01 外省", []),
    ("Mobile: 2026-03-01 2026-07-31 外省", told("overdue", 18)),
    ("Mobile: 2026-08-02 外省", told("overdue", 18)),
  ])
  func `being mobile on the day settles it`(_ line: String, _ expected: [String]) throws {
    #expect(
      try found(away("何秋实", "2026-01-15"), member: member("何秋实", line), on: "2026-08-01") == expected)
  }

  @Test func `one who is away twice is told of once, by the longer stay`() throws {
    #expect(
      try found(away("何秋实", "2026-01-20"), away("何秋实", "2026-01-15"), on: "2026-08-01")
        == Self.told("overdue", 18, line: 5))
  }

  @Test func `who left the branch, and a branch dissolved, are left alone`() throws {
    let stay = away("何秋实", "2026-01-15")

    #expect(try found(stay, member: member("何秋实", to: "2026-07-31"), on: "2026-08-01") == [])
    #expect(try found(stay, branch: branchFile("Dissolved: 2026-08-01"), on: "2026-08-01") == [])
  }
}

import Testing

@testable import Checkup

/// MEM-7: a transfer sent is received.
struct TransferReceivedTests {
  private func found(
    _ record: String, member: String = member("何秋实", "Alias: 老何"), branch: String = branchFile(),
    on day: String
  ) throws -> [String] {
    try Written([
      "branch.rec": branch, "members.rec": member + "\n", "2026/transfers.rec": record + "\n",
    ]).found("MEM-7", on: day)
  }

  private static func told(_ state: String, _ days: Int) -> [String] {
    [
      "MEM-7 usual \(state) ZB001 record=20260101-zj member=何秋实 days=\(days) "
        + "branches/ZB001/2026/transfers.rec:1"
    ]
  }

  @Test(arguments: [
    ("2026-03-01", []), ("2026-03-02", told("due-soon", -29)), ("2026-03-31", told("due-soon", 0)),
    ("2026-04-01", told("overdue", 1)), ("2026-12-31", told("overdue", 275)),
  ])
  func `a receipt is due soon from day 60 and overdue from day 90`(_ day: String, _ expected: [String]) throws
  {
    #expect(try found(transfer("老何", "2026-01-01"), on: day) == expected)
  }

  @Test(arguments: [
    ("2026-03-31", "2026-12-31", []), ("2026-04-01", "2026-12-31", told("overdue", 1)),
    ("2026-04-10", "2026-12-31", told("overdue", 10)), ("2026-04-01", "2026-03-31", told("due-soon", 0)),
  ])
  func `a receipt from day 90 on stays late by its days`(
    _ received: String, _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(transfer("何秋实", "2026-01-01", "Received: \(received)"), on: day) == expected)
  }

  @Test func `the old branch stays responsible for one already off its roster`() throws {
    let told = try found(
      transfer("何秋实", "2026-01-01"), member: member("何秋实", to: "2026-01-01"), on: "2026-04-01")

    #expect(told == Self.told("overdue", 1))
  }

  @Test func `transfers in, broken records and branches dissolved are passed over`() throws {
    let sent = transfer("何秋实", "2026-01-01")

    #expect(try found(transfer("何秋实", "2026-01-01", direction: "转入"), on: "2026-04-01") == [])
    #expect(try found(sent + "\nReceived: 三月", on: "2026-04-01") == [])
    #expect(try found(sent, branch: branchFile("Dissolved: 2026-04-01"), on: "2026-04-01") == [])
  }
}

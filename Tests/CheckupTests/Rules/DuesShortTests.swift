import Testing

@testable import Checkup

/// DUE-3 where less was paid than assessed.
struct DuesShortTests {
  private func found(_ paid: [String], assessed: String, on day: String = "2026-02-01") throws -> [String] {
    let branch = Written([
      "members.rec": member("何秋实"), "2026/assessments.rec": assessed,
      "2026/dues.rec": (["Month: 2026-01"] + paid.map { "Paid: 何秋实 \($0)" }).joined(separator: "\n") + "\n",
    ])
    return try branch.found("DUE-3", on: day)
  }

  private func assessed(_ from: String, _ monthly: String) -> String {
    "Member: 何秋实\nFrom: \(from)\nClass: 离退休\nBase: 2000.00\nMonthly: \(monthly)"
  }

  private let short = [
    "DUE-3 hard incomplete ZB001 period=2026-01 member=何秋实 branches/ZB001/2026/dues.rec:1"
  ]

  @Test(arguments: [("9.99", true), ("10.00", false), ("10.01", false), ("0.01", true)])
  func `a closed month paid in part is incomplete`(_ amount: String, _ isShort: Bool) throws {
    let found = try found(["\(amount) 2026-01-10"], assessed: assessed("2026-01", "10.00"))

    #expect(found == (isShort ? short : []))
  }

  @Test func `payments for a month add up, those made by the as-of day`() throws {
    let assessed = assessed("2026-01", "10.00")
    let halves = ["5.00 2026-01-10", "5.00 2026-02-05"]

    #expect(try found(halves, assessed: assessed, on: "2026-02-04") == short)
    #expect(try found(halves, assessed: assessed, on: "2026-02-05") == [])
  }

  @Test func `the running month may still be made up`() throws {
    #expect(try found(["5.00 2026-01-10"], assessed: assessed("2026-01", "10.00"), on: "2026-01-31") == [])
  }

  @Test func `without an assessment any payment will do`() throws {
    #expect(try found(["0.20 2026-01-10"], assessed: "") == [])
  }

  @Test func `an assessment does not hold into the next year`() throws {
    #expect(try found(["0.20 2026-01-10"], assessed: assessed("2025-06", "10.00")) == [])
    #expect(try found(["0.20 2026-01-10"], assessed: assessed("2026-02", "10.00")) == [])
  }

  @Test func `an assessment holds to the next one of its year`() throws {
    let both = file(assessed("2026-02", "20.00"), assessed("2026-01", "10.00"))

    #expect(try found(["10.00 2026-01-10"], assessed: both) == [])
    #expect(try found(["9.00 2026-01-10"], assessed: both) == short)
  }

  @Test func `who was assessed for nothing owes nothing`() throws {
    #expect(try found([], assessed: assessed("2026-01", "0.00")) == [])
  }

  @Test func `nothing paid is overdue and not incomplete`() throws {
    #expect(
      try found([], assessed: assessed("2026-01", "10.00")) == [
        "DUE-3 hard overdue ZB001 period=2026-01 member=何秋实 days=1 branches/ZB001/2026/dues.rec:1"
      ])
  }
}

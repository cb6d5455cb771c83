import Register
import Testing

@testable import Checkup

/// MIN-8: no more is sent up and spent than came in.
struct BalanceTests {
  private func months(_ dues: String..., expenses: String..., on day: String = "2026-12-01") throws
    -> [String]
  {
    let written = Written([
      "members.rec": member("何秋实"), "2026/meetings.rec": session("20260105-zwh"),
      "2026/dues.rec": dues.joined(separator: "\n\n") + "\n",
      "2026/expenses.rec": expenses.enumerated().map { number, words in
        let parts = words.split(separator: " ")
        return
          "Id: 20260101-zc-\(number)\nDate: \(parts[0])\nAmount: \(parts[1])\nUse: 印制\nDecided: 20260105-zwh"
          + (parts.count > 2 ? "\nSource: \(parts[2])" : "")
      }.joined(separator: "\n\n") + "\n",
    ])
    return try written.findings("MIN-8", on: day).filter { $0.sentence == "query-balance" }.map {
      "\($0.period.map(\.description) ?? "-") \($0.state.rawValue) \($0.facts["short"] ?? "")"
    }
  }

  private static let january = "Month: 2026-01\nPaid: 何秋实 20.00 2026-01-10"

  @Test(arguments: [("20.00", []), ("20.01", ["2026-01 query 0.01"])])
  func `sending up more than came in is asked about`(_ sent: String, _ expected: [String]) throws {
    #expect(try months(Self.january + "\nSent: \(sent) 2026-01-20") == expected)
  }

  @Test func `what was kept and spent adds to it, what was handed down does not`() throws {
    let half = Self.january + "\nSent: 12.00 2026-01-20"

    #expect(try months(half, expenses: "2026-02-03 8.00") == [])
    #expect(try months(half, expenses: "2026-02-03 8.50") == ["2026-02 query 0.50"])
    #expect(try months(half, expenses: "2026-02-03 8.50 留存") == ["2026-02 query 0.50"])
    #expect(try months(half, expenses: "2026-02-03 8.50 下拨") == [])
  }

  @Test func `money is counted by the day it came, not by the month it was for`() throws {
    let late = "Month: 2026-01\nPaid: 何秋实 20.00 2026-03-10\nSent: 20.00 2026-02-20"
    let early = "Month: 2026-05\nPaid: 何秋实 20.00 2026-01-10\nSent: 20.00 2026-02-20"

    #expect(try months(late) == ["2026-02 query 20.00"])
    #expect(try months(early) == [])
  }

  @Test func `a month in which nothing went out says nothing new`() throws {
    #expect(
      try months(
        Self.january + "\nSent: 30.00 2026-01-20", "Month: 2026-02\nPaid: 何秋实 5.00 2026-02-10",
        "Month: 2026-03\nSent: 1.00 2026-03-20") == ["2026-01 query 10.00", "2026-03 query 6.00"])
  }

  @Test func `what comes and goes later is not there yet`() throws {
    #expect(try months(Self.january + "\nSent: 30.00 2026-01-20", on: "2026-01-19") == [])
    #expect(
      try months(Self.january + "\nSent: 15.00 2026-01-20", on: "2026-01-20") == [])
    #expect(
      try months("Month: 2026-01\nPaid: 何秋实 20.00 2026-01-25\nSent: 15.00 2026-01-20", on: "2026-01-20") == [
        "2026-01 query 15.00"
      ])
  }

  @Test func `the question rests on our default and points to the month`() throws {
    let written = Written([
      "members.rec": member("何秋实"), "2026/dues.rec": Self.january + "\nSent: 30.00 2026-01-20\n",
    ])

    #expect(
      try written.found("MIN-8", on: "2026-02-01") == [
        "MIN-8 local query ZB001 period=2026-01 branches/ZB001/2026/dues.rec:1"
      ])
  }
}

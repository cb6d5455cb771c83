import Testing

@testable import Checkup

/// DUE-7: the use of dues is decided by a session.
struct DuesUseDecidedTests {
  private static let meetings = file(
    session("20260301-zwh"), session("20260310-zwh"), session("20260311-zwh"), session("20260302-dydh"),
    session("20260303-dxzh"), session("20260304-zwh", "计划"), session("20260305-dydh", "取消"))

  private func written(_ decided: String?, branch: String = branchFile()) -> Written {
    let lines =
      ["Id: 20260310-zc", "Date: 2026-03-10", "Amount: 120.00", "Use: 印制"]
      + (decided.map { ["Decided: \($0)"] } ?? [])
    return Written([
      "branch.rec": branch, "2026/meetings.rec": Self.meetings,
      "2026/expenses.rec": lines.joined(separator: "\n") + "\n",
    ])
  }

  private static func told(_ state: String) -> [String] {
    ["DUE-7 hard \(state) ZB001 record=20260310-zc branches/ZB001/2026/expenses.rec:1"]
  }

  @Test(arguments: [
    (nil, told("incomplete")), ("20260301-zwh", []), ("20260302-dydh", []), ("20260310-zwh", []),
    ("20260311-zwh", told("violated")), ("20260303-dxzh", told("violated")),
    ("20260304-zwh", told("violated")), ("20260305-dydh", told("violated")),
  ])
  func `a held meeting of committee or assembly decides beforehand or on the day`(
    _ decided: String?, _ expected: [String]
  ) throws {
    #expect(try written(decided).found("DUE-7", on: "2026-04-01") == expected)
    #expect(try written(decided).found("REF-1", on: "2026-04-01") == [])
  }

  @Test func `a number that no session has is a broken reference and nothing else`() throws {
    let found = try written("20260306-zwh").everything(on: "2026-04-01").filter {
      $0.path.contains("expenses")
    }

    #expect(
      found.map(keys) == [
        "REF-1 hard violated ZB001 record=20260310-zc member=20260306-zwh branches/ZB001/2026/expenses.rec:1"
      ])
  }

  @Test func `the message tells a session that came too late from one that cannot decide`() throws {
    #expect(
      try written("20260311-zwh").findings("DUE-7", on: "2026-04-01").map(\.sentence) == ["violated-after"])
    #expect(
      try written("20260303-dxzh").findings("DUE-7", on: "2026-04-01").map(\.sentence) == ["violated"])
  }

  @Test func `what is spent later and what a temporary branch spends is left alone`() throws {
    #expect(try written(nil).found("DUE-7", on: "2026-03-09") == [])
    #expect(try written(nil).found("DUE-7", on: "2026-03-10") == Self.told("incomplete"))
    #expect(try written(nil, branch: branchFile(form: "临时")).found("DUE-7", on: "2026-04-01") == [])
  }
}

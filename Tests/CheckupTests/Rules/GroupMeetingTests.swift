import Register
import Testing

@testable import Checkup

/// MTG-3 is owed by each group for the months in which it existed on every day.
struct GroupMeetingTests {
  private func written(_ groups: String, _ sessions: String = "") -> Written {
    Written(["branch.rec": branchFile(then: groups), "2026/meetings.rec": sessions])
  }

  private func missed(_ branch: Written) throws -> [String] {
    try branch.findings("MTG-3", on: "2026-04-01")
      .map { "\($0.unit ?? "-") \($0.period.map(\.description) ?? "-")" }
  }

  @Test func `a branch without groups owes no group meeting`() throws {
    #expect(try missed(Written()) == [])
  }

  @Test func `each group owes its own meeting`() throws {
    let branch = written(
      groups("一组 何秋实 2021-03-15", "二组 沈知行 2021-03-15"),
      file(
        session("20260110-dxzh", "已开", "Group: 一组"), session("20260111-dxzh", "已开", "Group: 二组"),
        session("20260210-dxzh", "已开", "Group: 一组"), session("20260310-dxzh", "已开", "Group: 二组")))

    #expect(
      try branch.found("MTG-3", on: "2026-04-01") == [
        "MTG-3 usual overdue ZB001 unit=二组 period=2026-02 days=32 branches/ZB001/2026/meetings.rec:1",
        "MTG-3 usual overdue ZB001 unit=一组 period=2026-03 days=1 branches/ZB001/2026/meetings.rec:1",
      ])
  }

  @Test func `a meeting that names no group, or another one, is nobody's`() throws {
    let branch = written(
      groups("一组 何秋实 2026-03-01"),
      file(session("20260310-dxzh"), session("20260311-dxzh", "已开", "Group: 三组")))

    #expect(try missed(branch) == ["一组 2026-03"])
  }

  static let spans = [
    ("2026-02-01", ["一组 2026-02", "一组 2026-03"]), ("2026-02-02", ["一组 2026-03"]),
    ("2026-01-01 2026-02-27", ["一组 2026-01"]), ("2026-01-01 2026-02-28", ["一组 2026-01", "一组 2026-02"]),
    ("2026-01-02 2026-01-31", []), ("2025-06-01 2025-12-31", []),
  ]

  @Test(arguments: spans)
  func `a group owes for the months it existed throughout`(_ span: String, _ expected: [String]) throws {
    #expect(try missed(written(groups("一组 何秋实 \(span)"))) == expected)
  }

  @Test func `a group that changed its leader in the middle of a month is the same group`() throws {
    let branch = written(groups("一组 何秋实 2021-03-15 2026-02-09", "一组 沈知行 2026-02-10"))

    #expect(try missed(branch) == ["一组 2026-01", "一组 2026-02", "一组 2026-03"])
  }

  @Test func `a group that lapsed for a day owes nothing for that month`() throws {
    let branch = written(groups("一组 何秋实 2021-03-15 2026-02-09", "一组 沈知行 2026-02-11"))

    #expect(try missed(branch) == ["一组 2026-01", "一组 2026-03"])
  }

  @Test func `a group recorded twice owes once`() throws {
    let branch = written(groups("一组 何秋实 2026-03-01", "一组 沈知行 2026-02-15"))

    #expect(try missed(branch) == ["一组 2026-03"])
  }
}

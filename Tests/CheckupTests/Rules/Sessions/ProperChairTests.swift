import Testing

@testable import Checkup

/// MTG-9: who may be in the chair.
struct ProperChairTests {
  private func chairs(
    _ id: String, _ chair: String?, posts: String = committee, _ lines: String...,
    on day: String = "2026-12-01"
  ) throws -> [String] {
    let head = [session(id)] + (chair.map { ["Chair: \($0)"] } ?? []) + lines
    let branch = Written([
      "branch.rec": branchFile(then: posts, groups("一组 林晚 2021-03-15 2026-05-31", "一组 韩晚晴 2026-06-01")),
      "members.rec": file(
        member("何秋实", "Alias: 老何"), member("沈知行"), member("程小雪"), member("林晚"), member("韩晚晴")),
      "2026/meetings.rec": head.joined(separator: "\n") + "\n",
    ])
    return try branch.found("MTG-9", on: day)
  }

  @Test func `the keys are those of the session and of who was in the chair`() throws {
    #expect(
      try chairs("20260310-dydh", "林晚")
        == ["MTG-9 usual violated ZB001 record=20260310-dydh member=林晚 branches/ZB001/2026/meetings.rec:1"])
    #expect(try chairs("20260310-dydh", "林晚", on: "2026-03-09") == [])
  }

  @Test(arguments: ["20260310-dydh", "20260310-zwh"])
  func `whoever holds a post may chair an assembly or a committee`(_ id: String) throws {
    for chair in ["何秋实", "老何", "程小雪"] { #expect(try chairs(id, chair) == []) }
    for chair in ["林晚", "上级来的人"] { #expect(try chairs(id, chair).count == 1) }
    #expect(try chairs(id, nil) == [])
    #expect(try chairs(id, "林晚", posts: posts()) == [])
  }

  @Test func `the post must be held that day`() throws {
    let ended = posts("书记 何秋实 2021-03-15 2026-03-09", "书记 沈知行 2026-03-10")
    #expect(try chairs("20260310-dydh", "何秋实", posts: ended).count == 1)
    #expect(try chairs("20260309-dydh", "何秋实", posts: ended) == [])
    #expect(try chairs("20260309-dydh", "沈知行", posts: ended).count == 1)
    #expect(try chairs("20260310-dydh", "沈知行", posts: ended) == [])
  }

  @Test(arguments: [
    ("20260531-dxzh", "林晚", 0), ("20260601-dxzh", "林晚", 1), ("20260601-dxzh", "韩晚晴", 0),
    ("20260531-dxzh", "何秋实", 1),
  ])
  func `a group's leader of the day chairs its meeting`(_ id: String, _ chair: String, _ count: Int) throws {
    #expect(try chairs(id, chair, "Group: 一组").count == count)
  }

  @Test(arguments: ["Group: 二组", "Place: 活动室"])
  func `of an unknown group nothing is asked`(_ line: String) throws {
    #expect(try chairs("20260310-dxzh", "何秋实", line) == [])
  }

  @Test(arguments: ["dk", "ztdr", "zzshh", "mzpy", "qt"])
  func `anyone may chair the other kinds`(_ letters: String) throws {
    #expect(try chairs("20260310-\(letters)", "林晚") == [])
  }

  @Test func `only what was held, and could be read, is judged`() throws {
    for state in ["计划", "取消"] {
      let branch = Written([
        "branch.rec": branchFile(then: committee),
        "2026/meetings.rec": session("20260310-dydh", state, "Chair: 林晚"),
      ])
      #expect(try branch.found("MTG-9", on: "2026-12-01") == [])
    }
    #expect(try chairs("20260310-dydh", "林晚", "Place：活动室") == [])
  }

  @Test func `before the regulations anyone might`() throws {
    #expect(try chairs("20181027-dydh", "林晚", posts: posts("书记 何秋实 2015-03-15")) == [])
    #expect(try chairs("20181028-dydh", "林晚", posts: posts("书记 何秋实 2015-03-15")).count == 1)
  }
}

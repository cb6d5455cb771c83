import Register
import Testing

@testable import Checkup

/// MTG-2 is owed for the months in which a committee existed on every day.
struct CommitteeMeetingTests {
  private func overdue(_ posts: String, members: String = "") throws -> [String] {
    let branch = Written(["branch.rec": branchFile(then: posts), "members.rec": members])
    return try branch.findings("MTG-2", on: "2026-05-01").compactMap { $0.period?.description }
  }

  private let year = ["2026-01", "2026-02", "2026-03", "2026-04"]

  @Test func `two persons are no committee, however many posts they hold`() throws {
    let two = posts("书记 何秋实 2021-03-15", "组织委员 何秋实 2021-03-15", "宣传委员 沈知行 2021-03-15")

    #expect(try overdue(two) == [])
  }

  @Test func `three persons with any posts are a committee`() throws {
    #expect(try overdue(posts("书记 何秋实 2021-03-15", "副书记 沈知行 2021-03-15", "委员 程小雪 2021-03-15")) == year)
  }

  @Test func `someone's name and alias are one person`() throws {
    let posts = posts("书记 何秋实 2021-03-15", "组织委员 老何 2021-03-15", "宣传委员 沈知行 2021-03-15")

    #expect(try overdue(posts, members: member("何秋实", "Alias: 老何")) == [])
    #expect(try overdue(posts, members: member("何秋实")) == year)
  }

  static let successions = [
    ("2026-03-14", "2026-03-16", ["2026-01", "2026-02", "2026-04"]),
    ("2026-03-14", "2026-03-15", ["2026-01", "2026-02", "2026-03", "2026-04"]),
    ("2026-03-14", "2026-03-01", ["2026-01", "2026-02", "2026-03", "2026-04"]),
    ("2026-02-28", "2026-03-01", ["2026-01", "2026-02", "2026-03", "2026-04"]),
    ("2026-02-27", "2026-03-01", ["2026-01", "2026-03", "2026-04"]),
    ("2026-02-28", "2026-03-02", ["2026-01", "2026-02", "2026-04"]),
    ("2026-01-31", "2026-04-01", ["2026-01", "2026-04"]),
    ("2026-01-30", "2026-04-02", []),
  ]

  @Test(arguments: successions)
  func `a month in which the committee lapsed owes no meeting`(
    _ last: String, _ next: String, _ expected: [String]
  ) throws {
    let posts = posts(
      "书记 何秋实 2021-03-15", "组织委员 沈知行 2021-03-15", "宣传委员 程小雪 2021-03-15 \(last)",
      "宣传委员 韩晚晴 \(next)")

    #expect(try overdue(posts) == expected)
  }

  @Test func `a committee elected in the middle of a month owes from the next`() throws {
    let posts = posts("书记 何秋实 2026-02-10", "组织委员 沈知行 2026-02-01", "宣传委员 程小雪 2026-02-01")

    #expect(try overdue(posts) == ["2026-03", "2026-04"])
  }

  @Test func `a committee that will lapse later this month is not due soon`() throws {
    let lapsing = posts("书记 何秋实 2021-03-15", "委员 沈知行 2021-03-15", "委员 程小雪 2021-03-15 2026-01-29")
    let branch = Written(["branch.rec": branchFile(then: lapsing)])

    #expect(try branch.found("MTG-2", on: "2026-01-22") == [])
  }
}

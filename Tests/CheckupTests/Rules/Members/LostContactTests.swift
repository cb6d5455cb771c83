import Testing

@testable import Checkup

/// MEM-5: lost for six months, suspended; two years later, removed.
struct LostContactTests {
  private func found(
    _ cases: String..., member record: String = member("何秋实", "Alias: 老何"),
    branch: String = branchFile(), on day: String
  ) throws -> [String] {
    try Written([
      "branch.rec": branch, "members.rec": record + "\n",
      "2026/handling.rec": cases.joined(separator: "\n\n") + "\n",
    ]).found("MEM-5", on: day)
  }

  private static func told(_ state: String, _ days: Int, line: Int = 1) -> [String] {
    ["MEM-5 hard \(state) ZB001 member=何秋实 days=\(days) branches/ZB001/2026/handling.rec:\(line)"]
  }

  @Test(arguments: [
    ("2026-06-14", []), ("2026-06-15", told("due-soon", -29)), ("2026-07-14", told("due-soon", 0)),
    ("2026-07-15", told("overdue", 1)),
  ])
  func `lost contact is due soon from month five and overdue from month six`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(handling("何秋实", "失联", "2026-01-15"), on: day) == expected)
  }

  @Test(arguments: [
    ("2026-02-07", []), ("2026-02-08", told("due-soon", -29)), ("2026-03-09", told("due-soon", 0)),
    ("2026-03-10", told("overdue", 1)),
  ])
  func `two years after suspension removal is overdue, and due soon thirty days before`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(handling("何秋实", "停止党籍", "2024-03-10"), on: day) == expected)
  }

  @Test func `suspension settles lost contact and begins the two years`() throws {
    let lost = handling("何秋实", "失联", "2025-01-15")

    #expect(try found(lost, handling("老何", "停止党籍", "2025-08-01"), on: "2026-08-01") == [])
    #expect(try found(lost, handling("老何", "停止党籍", "2025-01-15"), on: "2026-08-01") == [])
    #expect(
      try found(lost, handling("何秋实", "停止党籍", "2025-01-14"), on: "2026-08-01")
        == Self.told("overdue", 383))
    #expect(
      try found(lost, handling("何秋实", "停止党籍", "2026-08-02"), on: "2026-08-01")
        == Self.told("overdue", 383))
    #expect(
      try found(lost, handling("何秋实", "停止党籍", "2025-08-01"), on: "2027-08-01")
        == Self.told("overdue", 1, line: 6))
  }

  @Test func `a case that closed is settled from that day on`() throws {
    let lost = handling("何秋实", "失联", "2026-01-15", "Closed: 2026-08-02")
    let suspended = handling("何秋实", "停止党籍", "2023-01-15", "Closed: 2026-08-02")

    for step in [lost, suspended] {
      #expect(try found(step, on: "2026-08-02") == [])
      #expect(try found(step, on: "2026-08-01").count == 1)
    }
  }

  @Test func `removal settles suspension`() throws {
    let suspended = handling("何秋实", "停止党籍", "2023-01-15")

    #expect(try found(suspended, handling("何秋实", "除名", "2026-01-15"), on: "2026-08-01") == [])
    #expect(
      try found(suspended, handling("何秋实", "除名", "2022-01-15"), on: "2026-08-01")
        == Self.told("overdue", 564))
  }

  @Test
  func `who left, an unknown name, a broken record, other kinds and a branch dissolved are passed over`()
    throws
  {
    let lost = handling("何秋实", "失联", "2026-01-15")
    let gone = member("何秋实", to: "2026-07-31")

    #expect(try found(lost, member: gone, on: "2026-08-01") == [])
    #expect(try found(handling("何秋实", "停止党籍", "2023-01-15"), member: gone, on: "2026-08-01") == [])
    #expect(try found(handling("沈知行", "失联", "2026-01-15"), on: "2026-08-01") == [])
    #expect(try found(lost + "\nClosed: 七月", on: "2026-08-01") == [])
    #expect(try found(handling("何秋实", "劝退", "2023-01-15"), on: "2026-08-01") == [])
    #expect(try found(lost, branch: branchFile("Dissolved: 2026-08-01"), on: "2026-08-01") == [])
  }

  @Test func `one whose place on the roster ended with the suspension is still to be removed`() throws {
    let member = member("何秋实", to: "2023-01-15").replacing("Left: 转出", with: "Left: 其他")

    #expect(
      try found(handling("何秋实", "停止党籍", "2023-01-15"), member: member, on: "2025-01-15")
        == Self.told("overdue", 1))
  }
}

import Testing

@testable import Checkup

/// PUB-1: items of Party affairs are made known in time and for long enough.
struct DisclosedInTimeTests {
  private func found(_ lines: String..., branch: String = branchFile(), rules: String = "", on day: String)
    throws -> [String]
  {
    let item = (["Id: 20260310-gk", "Title: 帮扶名单", "Kind: 其他"] + lines).joined(separator: "\n")
    return try Written(["branch.rec": branch, "2026/disclosures.rec": item + "\n"], rules: rules)
      .found("PUB-1", on: day)
  }

  private static func told(_ state: String, _ days: Int?) -> [String] {
    let days = days.map { "days=\($0) " } ?? ""
    return ["PUB-1 local \(state) ZB001 record=20260310-gk \(days)branches/ZB001/2026/disclosures.rec:1"]
  }

  @Test(arguments: [
    ("2026-03-04", []), ("2026-03-05", told("due-soon", -5)), ("2026-03-10", told("due-soon", 0)),
    ("2026-03-11", told("overdue", 1)), ("2026-12-31", told("overdue", 296)),
  ])
  func `an item is due soon five days before its day and overdue after it`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found("Due: 2026-03-10", on: day) == expected)
  }

  @Test(arguments: [
    ("2026-03-01", "2026-03-09", []), ("2026-03-10", "2026-04-01", []),
    ("2026-03-12", "2026-03-11", told("overdue", 1)), ("2026-03-12", "2026-03-12", told("overdue", 2)),
    ("2026-03-12", "2027-01-01", told("overdue", 2)),
  ])
  func `what was posted late stays late by as many days`(
    _ posted: String, _ day: String, _ expected: [String]
  ) throws {
    #expect(try found("Due: 2026-03-10", "Posted: \(posted)", on: day) == expected)
  }

  @Test(arguments: [
    ("2026-03-14", 5, []), ("2026-03-13", 5, told("violated", nil)), ("2026-03-10", 1, []),
    ("2026-03-09", 1, told("violated", nil)), ("2026-03-20", 5, []),
  ])
  func `an item that must hang for some days hangs that long, both days counted`(
    _ until: String, _ days: Int, _ expected: [String]
  ) throws {
    #expect(
      try found("Posted: 2026-03-10", "Until: \(until)", "Days: \(days)", on: "2026-04-01") == expected)
  }

  @Test func `late and too short are two things`() throws {
    let found = try found(
      "Due: 2026-03-09", "Posted: 2026-03-10", "Until: 2026-03-11", "Days: 5", on: "2026-04-01")

    #expect(found == Self.told("overdue", 1) + Self.told("violated", nil))
  }

  @Test func `without its days an item cannot be too short, and before it hangs it is not`() throws {
    #expect(try found("Posted: 2026-03-10", "Until: 2026-03-11", on: "2026-04-01") == [])
    #expect(try found("Posted: 2026-03-10", "Days: 5", on: "2026-04-01") == [])
    #expect(
      try found("Posted: 2026-03-10", "Until: 2026-03-11", "Days: 5", on: "2026-03-09") == [])
  }

  @Test func `a record with a fault in it and a branch dissolved are left alone`() throws {
    #expect(try found("Due: 2026-03-10", "Posted: 三月", on: "2026-04-01") == [])
    #expect(
      try found("Due: 2026-03-10", branch: branchFile("Dissolved: 2026-04-01"), on: "2026-04-01") == [])
    #expect(
      try found("Due: 2026-03-10", branch: branchFile(form: "临时"), on: "2026-03-11")
        == Self.told("overdue", 1))
  }

  @Test func `a place may switch it off, waive an item or be told earlier`() throws {
    let off = setting("PUB-1", "Off: yes")
    let waived = setting("PUB-1", "Waive: 20260310-gk")
    let early = setting("PUB-1", "Set: near 9")

    #expect(try found("Due: 2026-03-10", rules: off, on: "2026-04-01") == [])
    #expect(try found("Due: 2026-03-10", rules: waived, on: "2026-04-01") == [])
    #expect(try found("Due: 2026-03-10", rules: early, on: "2026-03-01") == Self.told("due-soon", -9))
  }
}

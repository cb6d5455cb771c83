import Testing

@testable import Checkup

/// MEM-4: in touch with mobile members and those who study abroad.
struct KeptInTouchTests {
  private func found(
    _ contacts: String..., stays: String = "", member record: String = member("何秋实"),
    rules: String = "", branch: String = branchFile(), on day: String
  ) throws -> [String] {
    try Written(
      [
        "branch.rec": branch, "members.rec": record + "\n", "2026/away.rec": stays + "\n",
        "2026/contacts.rec": contacts.joined(separator: "\n\n") + "\n",
      ], rules: rules
    ).found("MEM-4", on: day)
  }

  private static let mobile = member("何秋实", "Mobile: 2026-01-01 外省工地", "Alias: 老何")

  private static func told(_ severity: String, _ state: String, _ days: Int) -> [String] {
    ["MEM-4 \(severity) \(state) ZB001 member=何秋实 days=\(days) branches/ZB001/members.rec:1"]
  }

  @Test(arguments: [
    ("2026-03-16", []), ("2026-03-17", told("local", "due-soon", -15)),
    ("2026-04-01", told("local", "due-soon", 0)), ("2026-04-02", told("local", "overdue", 1)),
  ])
  func `ninety days without contact are overdue`(_ day: String, _ expected: [String]) throws {
    #expect(try found(member: Self.mobile, on: day) == expected)
  }

  @Test(arguments: [
    ("2026-06-02", []), ("2026-06-03", told("local", "due-soon", -15)),
    ("2026-06-18", told("local", "due-soon", 0)), ("2026-06-19", told("local", "overdue", 1)),
  ])
  func `the last contact counts, under any name`(_ day: String, _ expected: [String]) throws {
    let told = try found(
      contact("老何", "2026-03-20"), contact("何秋实", "2026-02-01"), contact("何秋实", "2026-12-01"),
      member: Self.mobile, on: day)

    #expect(told == expected)
  }

  @Test func `a contact before the member went away, or with another, changes nothing`() throws {
    let told = try found(
      contact("何秋实", "2025-12-01"), contact("沈知行", "2026-03-20"), member: Self.mobile, on: "2026-04-02")

    #expect(told == Self.told("local", "overdue", 1))
  }

  @Test(arguments: [
    ("2026-06-29", []), ("2026-06-30", told("hard", "due-soon", -15)),
    ("2026-07-15", told("hard", "due-soon", 0)), ("2026-07-16", told("hard", "overdue", 1)),
  ])
  func `a student abroad is contacted every half year`(_ day: String, _ expected: [String]) throws {
    #expect(try found(stays: away("何秋实", "2026-01-15", "Kind: 出国境学习"), on: day) == expected)
  }

  @Test func `contact with a student abroad begins a new half year`() throws {
    let stay = away("何秋实", "2026-01-15", "Kind: 出国境学习")

    #expect(try found(contact("何秋实", "2026-07-10"), stays: stay, on: "2026-12-25") == [])
    #expect(
      try found(contact("何秋实", "2026-07-10"), stays: stay, on: "2027-01-11")
        == Self.told("hard", "overdue", 1))
  }

  @Test(arguments: [
    member("何秋实", "Mobile: 2026-01-01 2026-06-30 外省"), member("何秋实", "Mobile: 2026-07-02 外省"),
    member("何秋实", to: "2026-06-30", "Mobile: 2026-01-01 外省"), member("何秋实"),
  ])
  func `who is not mobile on the day or has left is not judged`(_ member: String) throws {
    let other = away("何秋实", "2025-01-15", "Kind: 出国境其他")
    let back = away("何秋实", "2025-01-15", "Kind: 出国境学习", "Returned: 2026-07-01")

    #expect(try found(stays: other + "\n\n" + back, member: member, on: "2026-07-01") == [])
  }

  @Test func `a register may set its own days; the half year cannot be switched off`() throws {
    let never = setting("MEM-4", "Set: days 9999")
    let off = setting("MEM-4", "Off: yes")
    let stay = away("何秋实", "2026-01-15", "Kind: 出国境学习")

    #expect(try found(member: Self.mobile, rules: never, on: "2026-04-02") == [])
    #expect(try found(stays: stay, rules: off, on: "2026-07-16") == Self.told("hard", "overdue", 1))
  }

  @Test func `a branch dissolved is left alone`() throws {
    #expect(
      try found(member: Self.mobile, branch: branchFile("Dissolved: 2026-04-02"), on: "2026-04-02") == [])
  }
}

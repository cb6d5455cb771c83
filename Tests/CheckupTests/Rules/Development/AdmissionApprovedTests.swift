import Testing

@testable import Checkup

/// DEV-7: an admission is approved within three months, in a special case within six.
struct AdmissionApprovedTests {
  private func found(_ lines: String..., on day: String) throws -> [String] {
    try Developed.found("DEV-7", ["Assembly: 2026-06-10"] + lines, on: day)
  }

  private static func said(_ state: String, _ days: Int) -> [String] { Developed.said("DEV-7", state, days) }

  @Test(arguments: [
    ("2026-08-10", []), ("2026-08-11", said("due-soon", -30)), ("2026-09-10", said("due-soon", 0)),
    ("2026-09-11", said("due-soon", -90)), ("2026-12-10", said("due-soon", 0)),
    ("2026-12-11", said("overdue", 1)),
  ])
  func `three months are the first step of the ladder, six the last`(_ day: String, _ expected: [String])
    throws
  {
    #expect(try found(on: day) == expected)
  }

  @Test func `between them it says that the three months are over`() throws {
    #expect(
      try Developed.rests("DEV-7", ["Assembly: 2026-06-10"], on: "2026-09-11") == ["due-soon-amber D26"])
    #expect(
      try Developed.rests("DEV-7", ["Assembly: 2026-05-10"], on: "2026-08-11") == ["due-soon-amber D14"])
  }

  @Test func `a special case has six months`() throws {
    #expect(try found("Special: yes", on: "2026-11-09") == [])
    #expect(try found("Special: yes", on: "2026-11-10") == Self.said("due-soon", -30))
    #expect(try found("Special: yes", on: "2026-12-11") == Self.said("overdue", 1))
  }

  @Test func `an approval is late by its own limit, for ever`() throws {
    #expect(try found("Approved: 2026-09-10", on: "2027-09-01") == [])
    #expect(try found("Approved: 2026-09-20", on: "2027-09-01") == Self.said("overdue", 10))
    #expect(try found("Approved: 2026-09-20", "Special: yes", on: "2027-09-01") == [])
    #expect(try found("Approved: 2026-12-10", "Special: yes", on: "2027-09-01") == [])
    #expect(try found("Approved: 2026-12-13", "Special: yes", on: "2027-09-01") == Self.said("overdue", 3))
  }

  @Test func `what is not admitted needs no approval`() throws {
    #expect(try Developed.found("DEV-7", ["Preliminary: 2025-06-10"], on: "2026-12-11") == [])
    #expect(try Developed.found("DEV-7", ["Assembly: 2026-12-12"], on: "2026-12-11") == [])
  }
}

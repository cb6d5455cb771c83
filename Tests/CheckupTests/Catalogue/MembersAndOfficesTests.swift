import Register
import Testing

@testable import Checkup

/// What the rules about members and offices rest on, and the single sentences that rest on something else.
struct MembersAndOfficesTests {
  private func rest(_ rule: String, _ sentence: String) throws -> [String] {
    let rest = try #require(try Shipped.catalogue().versions(of: rule).last).rest(of: sentence)
    return [rest.severity.rawValue, rest.instrument, rest.article, rest.certainty.rawValue]
  }

  /// Severity and basis of the rule table in the domain reference, section 13.
  @Test(arguments: [
    ("ORG-5", ["local", "B", "21", "L"]), ("ORG-6", ["usual", "B", "23", "C"]),
    ("ORG-7", ["local", "O", "", "O"]), ("ORG-8", ["local", "O", "", "O"]),
    ("MEM-1", ["usual", "E", "20", "C"]), ("MEM-2", ["hard", "B", "24", "Q"]),
    ("MEM-3", ["hard", "E", "25", "C"]), ("MEM-4", ["hard", "E", "34", "C"]),
    ("MEM-5", ["hard", "E", "24", "C"]), ("MEM-6", ["hard", "H", "", "Q"]),
    ("MEM-7", ["usual", "E", "25", "Q?"]),
  ])
  func `a rule stands as the rule table says`(_ rule: String, _ expected: [String]) throws {
    #expect(try rest(rule, "") == expected)
  }

  @Test(arguments: [
    ("ATT-1", "due-soon", ["local", "O", "", "O"]), ("ATT-1", "due-soon-talk", ["local", "O", "", "O"]),
    ("ATT-1", "due-soon-red", ["local", "O", "", "O"]), ("ATT-1", "overdue", ["hard", "CN", "9", "C"]),
    ("ORG-3", "violated-many", ["usual", "B", "20", "Q"]),
    ("ORG-3", "violated-none", ["hard", "B", "20", "Q"]),
    ("DUE-2", "violated-ceiling", ["usual", "F17", "", "C"]),
    ("MEM-2", "overdue-new", ["usual", "T", "", "Q"]), ("MEM-4", "overdue", ["local", "O", "", "O"]),
    ("MEM-4", "overdue-abroad", ["hard", "E", "34", "C"]),
  ])
  func `a sentence with a source of its own rests on that`(
    _ rule: String, _ sentence: String, _ expected: [String]
  ) throws {
    #expect(try rest(rule, sentence) == expected)
  }
}

import Testing

@testable import Checkup

/// ORG-4: elections on time.
struct TermEndTests {
  private func found(_ terms: String, form: String = "普通", on day: String) throws -> [String] {
    try Written(["branch.rec": branchFile(form: form, then: terms)]).found("ORG-4", on: day)
  }

  private static func told(_ state: String, days: Int? = nil, line: Int = 12) -> [String] {
    ["ORG-4 hard \(state) ZB001 \(days.map { "days=\($0) " } ?? "")branches/ZB001/branch.rec:\(line)"]
  }

  /// Elected 2021-03-15 for five years: the vectors of the domain reference, section 4.
  @Test(arguments: [
    ("2025-09-14", []), ("2025-09-15", told("due-soon", days: -181)),
    ("2026-03-14", told("due-soon", days: -1)),
    ("2026-03-15", told("due-soon", days: 0)), ("2026-03-16", told("overdue", days: 1)),
    ("2027-03-15", told("overdue", days: 365)), ("2027-03-16", told("overdue", days: 366)),
  ])
  func `a term is due soon for six months and overdue from the day after its last`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(terms("2021-03-15 5"), on: day) == expected)
  }

  @Test(arguments: [("2027-03-15", "overdue"), ("2027-03-16", "overdue-severe")])
  func `more than a year late is said to be severe`(_ day: String, _ sentence: String) throws {
    let branch = Written(["branch.rec": branchFile(then: terms("2021-03-15 5"))])

    #expect(try branch.findings("ORG-4", on: day).map(\.sentence) == [sentence])
  }

  @Test(arguments: [
    ("2023-03-15 3", "2025-09-15", "2026-03-15"), ("2020-02-29 5", "2024-08-28", "2025-02-28"),
    ("2021-08-31 5", "2026-02-28", "2026-08-31"), ("2021-08-31 3", "2024-02-29", "2024-08-31"),
  ])
  func `months are counted to the last day of a shorter one`(
    _ term: String, _ dueSoon: String, _ last: String
  ) throws {
    let branch = Written(["branch.rec": branchFile(then: terms(term))])
    func states(_ day: String, _ days: Int) throws -> [String] {
      try branch.findings("ORG-4", on: dayAfter(day, days)).map(\.state.rawValue)
    }

    #expect(try states(dueSoon, -1) == [])
    #expect(try states(dueSoon, 0) == ["due-soon"])
    #expect(try states(last, 0) == ["due-soon"])
    #expect(try states(last, 1) == ["overdue"])
  }

  @Test(arguments: [
    ("2026-03-14", []), ("2026-03-15", told("due-soon", days: -184)),
    ("2026-09-15", told("due-soon", days: 0)),
    ("2026-09-16", told("overdue", days: 1)),
  ])
  func `an approved extension moves the end`(_ day: String, _ expected: [String]) throws {
    let extended = terms("2021-03-15 5\nExtended: 2026-09-15\nApproval: 云党〔2026〕3号")

    #expect(try found(extended, on: day) == expected)
  }

  @Test(arguments: ["2021-03-15 5\nExtended: 2026-09-15", "2021-03-15 5\nExtended: 2026-09-15\nApproval:"])
  func `an extension without approval is none`(_ term: String) throws {
    #expect(try found(terms(term), on: "2025-09-15") == Self.told("due-soon", days: -181))
    #expect(try found(terms(term), on: "2026-03-16") == Self.told("overdue", days: 1))
  }

  @Test func `an unapproved extension by more than a year is no extension either`() throws {
    #expect(try found(terms("2021-03-15 5\nExtended: 2028-03-15"), on: "2025-01-01") == [])
  }

  @Test(arguments: [
    ("2027-03-15", "2026-06-01", []), ("2027-03-16", "2026-06-01", told("violated")),
    ("2027-03-16", "2025-01-01", told("violated")), ("2027-03-16", "2027-03-16", told("violated")),
    ("2027-03-16", "2027-03-17", told("overdue", days: 1)),
  ])
  func `an extension by more than a year breaks the limit until it is overdue`(
    _ extended: String, _ day: String, _ expected: [String]
  ) throws {
    let term = terms("2021-03-15 5\nExtended: \(extended)\nApproval: 云党〔2026〕3号")

    #expect(try found(term, on: day) == expected)
  }

  @Test func `the latest election counts, wherever it stands in the file`() throws {
    let both = terms("2026-03-10 5", "2021-03-15 5")

    #expect(try found(both, on: "2026-03-10") == [])
    #expect(try found(both, on: "2026-03-09") == Self.told("due-soon", days: -6, line: 15))
  }

  @Test func `a branch without an election has none recorded`() throws {
    #expect(try found("", on: "2026-03-01") == Self.told("missing", line: 3))
    #expect(try found(terms("2026-03-02 5"), on: "2026-03-01") == Self.told("missing", line: 3))
  }

  @Test func `a temporary branch holds no elections`() throws {
    #expect(try found("", form: "临时", on: "2026-03-01") == [])
    #expect(try found(terms("2011-03-15 5"), form: "临时", on: "2026-03-01") == [])
  }

  @Test func `a dissolved branch holds none either`() throws {
    let branch = Written(["branch.rec": branchFile("Dissolved: 2026-02-28", then: terms("2011-03-15 5"))])

    #expect(try branch.found("ORG-4", on: "2026-03-01") == [])
  }
}

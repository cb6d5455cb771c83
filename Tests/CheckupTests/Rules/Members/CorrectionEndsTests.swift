import Register
import Testing

@testable import Checkup

/// MEM-6: a period for correction ends in time.
struct CorrectionEndsTests {
  private func found(
    _ step: String, member record: String = member("何秋实"), branch: String = branchFile(), on day: String
  ) throws -> [String] {
    try Written([
      "branch.rec": branch, "members.rec": record + "\n", "2025/handling.rec": step + "\n",
    ]).found("MEM-6", on: day)
  }

  private static func told(_ state: String, _ days: Int?, record: String = "20250910-cz") -> [String] {
    let days = days.map { "days=\($0) " } ?? ""
    return [
      "MEM-6 hard \(state) ZB001 record=\(record) member=何秋实 \(days)branches/ZB001/2025/handling.rec:1"
    ]
  }

  @Test(arguments: [
    ("2026-02-07", []), ("2026-02-08", told("due-soon", -30)), ("2026-03-10", told("due-soon", 0)),
    ("2026-03-11", told("overdue", 1)),
  ])
  func `without an end of its own it lasts six months`(_ day: String, _ expected: [String]) throws {
    #expect(try found(handling("何秋实", "限期改正", "2025-09-10"), on: day) == expected)
  }

  @Test(arguments: [
    ("2026-01-10", "2026-01-11", told("overdue", 1)), ("2026-09-10", "2026-08-10", []),
    ("2026-09-10", "2026-08-11", told("due-soon", -30)), ("2026-09-10", "2026-09-11", told("overdue", 1)),
    ("2026-09-11", "2025-09-10", told("violated", nil)), ("2026-09-11", "2026-10-01", told("violated", nil)),
  ])
  func `its own end counts, and more than a year breaks the limit`(
    _ until: String, _ day: String, _ expected: [String]
  ) throws {
    #expect(try found(handling("何秋实", "限期改正", "2025-09-10", "Until: \(until)"), on: day) == expected)
  }

  @Test func `closed, begun later, broken, of one gone or in a branch dissolved it is passed over`() throws {
    let step = handling("何秋实", "限期改正", "2025-09-10")

    #expect(try found(step + "\nClosed: 2026-03-11", on: "2026-03-11") == [])
    #expect(try found(step + "\nClosed: 2026-03-12", on: "2026-03-11") == Self.told("overdue", 1))
    #expect(try found(step + "\nUntil: 2027-01-01", on: "2025-09-09") == [])
    #expect(try found(step + "\nUntil: 明年", on: "2026-03-11") == [])
    #expect(try found(step, member: member("何秋实", to: "2026-03-10"), on: "2026-03-11") == [])
    #expect(try found(step, branch: branchFile("Dissolved: 2026-03-11"), on: "2026-03-11") == [])
    #expect(try found(handling("何秋实", "劝退", "2025-09-10"), on: "2026-03-11") == [])
  }

  @Test func `it rests on the regulations until the measures were issued`() throws {
    let catalogue = try Shipped.catalogue()
    func basis(_ day: String) throws -> String? {
      catalogue.provision("MEM-6", on: try #require(Day(day)))?.instrument
    }

    #expect(try basis("2024-06-15") == "E")
    #expect(try basis("2024-06-16") == "H")
    let early = handling("何秋实", "限期改正", "2023-09-10")
    #expect(
      try found(early, on: "2024-03-11") == Self.told("overdue", 1, record: "20230910-cz"))
  }
}

import Register
import Testing

@testable import Checkup

/// MIN-8: rolls that are more alike than chance makes them.
struct UniformAttendanceTests {
  private static let names = (1...20).map { "员\($0)" }

  /// A branch of so many members and one theme day a month with those absent.
  private func branch(_ count: Int, _ absences: [[Int]], mobile: Bool = false, on day: String = "2026-12-31")
    throws -> [String]
  {
    let people = Self.names.prefix(count)
    let sessions = absences.enumerated().map { month, absent in
      let missing = absent.map { people[$0] }
      let there = people.filter { !missing.contains($0) }
      let digits = month < 9 ? "0\(month + 1)" : "\(month + 1)"
      return session(
        "2026\(digits)10-ztdr", "已开", "Present: \(there.joined(separator: " "))",
        missing.isEmpty ? "Place: 活动室" : "Absent: \(missing.joined(separator: " "))")
    }
    let members = people.enumerated().map { place, name in
      place == 3 && mobile ? member(name, "Mobile: 2026-01-01 外省工地") : member(name)
    }
    let written = Written([
      "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
      "members.rec": members.joined(separator: "\n\n") + "\n",
    ])
    return try written.findings("MIN-8", on: day).map {
      "\($0.sentence) \($0.severity.rawValue) \($0.period?.description ?? "-") \($0.facts["times"] ?? "")"
    }
  }

  @Test func `the same four of twenty missing again and again is no chance`() throws {
    let same = Array(repeating: [1, 5, 9, 12], count: 6)
    #expect(try branch(20, same) == ["query-same local 2026 6"])
  }

  @Test func `one absent person twice among twenty is chance`() throws {
    #expect(try branch(20, [[1], [1], [], [4], [], [7]]) == [])
  }

  @Test func `eight people are never asked about`() throws {
    let same = Array(repeating: [1, 2, 5], count: 12)
    #expect(try branch(8, same) == [])
    #expect(try branch(9, same) == ["query-same local 2026 12"])
  }

  @Test func `a full house for more than half a year is asked about if someone was away`() throws {
    let full = Array(repeating: [Int](), count: 8)
    #expect(try branch(12, full, mobile: true) == ["query-full-always local 2026 8"])
    #expect(try branch(12, full) == [])
    #expect(try branch(12, Array(full.prefix(7)), mobile: true) == [])
  }

  /// Vectors of the inspection reference, section 7.
  @Test func `a full house counts with the rate of the other sessions`() throws {
    let some =
      Array(repeating: [Int](), count: 8) + [[1, 2, 4, 5], [4, 5, 6, 7], [6, 7, 8, 9], [0, 2, 8, 9]]
    #expect(try branch(12, some, mobile: true) == ["query-full local 2026 8"])
  }
}

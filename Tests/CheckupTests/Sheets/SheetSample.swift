import Register
import Testing

@testable import Checkup

/// A branch with findings on purpose, and the sheet of a round.
struct SheetSample {
  var written: WrittenSheet?

  /// Findings of one rule each, with the state that their number tells.
  static func finding(
    _ rule: String, _ state: Finding.State = .overdue, period: String? = nil, record: String? = nil,
    member: String? = nil, path: String = "branches/ZB001/2026/meetings.rec"
  ) throws -> Finding {
    let day = try #require(Day("2026-11-25"))
    let provision = try #require(try Shipped.catalogue().provision(rule, on: day))
    var finding = Finding(provision, state, path: path, line: 1)
    finding.branch = "ZB001"
    finding.period = period.flatMap { Period($0) }
    (finding.record, finding.member) = (record, member)
    return finding
  }

  static func sheet(_ findings: SheetFinding...) throws -> WrittenSheet {
    WrittenSheet(
      round: "2026Q4",
      sheet: Sheet(branch: "ZB001", round: "2026Q4", on: try #require(Day("2026-11-25"))),
      findings: findings)
  }

  static func seen(
    _ number: Int, _ rule: String, _ state: SheetFinding.State, about: [String] = []
  ) throws -> SheetFinding {
    var finding = SheetFinding(
      id: "2026Q4/ZB001/\(number)", rule: rule, shown: "所见", state: state, by: "卢星野",
      on: try #require(Day("2026-11-25")))
    finding.about = about
    return finding
  }
}

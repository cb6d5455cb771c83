import Register
import Testing

@testable import Checkup

/// The records of the dues and attendance rules.
struct DuesAndAttendanceTests {
  /// Severity and basis of the rule table in the domain reference, section 13.
  @Test(arguments: [
    ("DUE-1", "hard", "F17", "", "C"), ("DUE-2", "hard", "F08", "1-6", "C"),
    ("DUE-4", "hard", "CN", "9", "C"),
    ("DUE-5", "usual", "F08", "12", "C"), ("ATT-1", "hard", "CN", "9", "C"),
    ("ATT-2", "local", "E", "23", "O"),
  ])
  func `a rule stands as the rule table says`(
    _ id: String, _ severity: String, _ instrument: String, _ article: String, _ certainty: String
  ) throws {
    let rule = try #require(try Shipped.catalogue().versions(of: id).last)

    #expect(
      [rule.severity.rawValue, rule.instrument, rule.article, rule.certainty.rawValue]
        == [severity, instrument, article, certainty])
  }

  /// Books that between them break these rules in every way, each with the days to look at it.
  static let corpus: [(Written, [String])] = [
    (
      Written([
        "members.rec": file(member("何秋实"), member("沈知行", "Exempt: 2025-01-01 年老 何秋实 2026-02-10")),
        "2025/meetings.rec": (1...7).map {
          session("20250\($0)10-ztdr", "已开", date: nil, "Absent: 何秋实")
        }.joined(separator: "\n\n"),
        "2025/dues.rec": "Month: 2025-01\nPaid: 沈知行 5.00 2025-08-01",
        "2025/assessments.rec": file(
          assessed("工资", base: "5000", "60.00"), assessed("工资", base: "60000", "1200.00"),
          assessed("农民", base: nil, "3.00"), assessed("学生", base: nil, "3.00")),
      ]), ["2025-02-20", "2025-04-01", "2025-06-01", "2025-08-02", "2026-01-20", "2026-03-01"]
    ),
    (Written(["members.rec": member("何秋实", "Exempt: 2026-01-01 年老")]), ["2026-02-01"]),
  ]

  private static func assessed(_ duesClass: String, base: String?, _ monthly: String) -> String {
    (["Member: 沈知行", "From: 2025-01", "Class: \(duesClass)"] + (base.map { ["Base: \($0)"] } ?? [])
      + ["Monthly: \(monthly)"]).joined(separator: "\n")
  }
}

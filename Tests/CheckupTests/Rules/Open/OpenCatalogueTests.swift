import Testing

@testable import Checkup

/// The records of these rules, and books that break them in every way.
struct OpenCatalogueTests {
  /// Severity and basis of the rule table in the domain reference, section 13.
  @Test(arguments: [
    ("DUE-6", "hard", "F08", "", "Q"), ("DUE-7", "hard", "F08", "20", "Q"),
    ("PUB-1", "local", "O17", "", "L"),
    ("REP-1", "local", "R", "", "O"), ("FIX-1", "local", "L", "", "L"), ("CHK-1", "local", "O", "", "O"),
  ])
  func `a rule stands as the rule table says`(
    _ id: String, _ severity: String, _ instrument: String, _ article: String, _ certainty: String
  ) throws {
    let rule = try #require(try Shipped.catalogue().versions(of: id).last)

    #expect(
      [rule.severity.rawValue, rule.instrument, rule.article, rule.certainty.rawValue]
        == [severity, instrument, article, certainty])
    #expect(!rule.means.chinese.isEmpty && !rule.opens.isEmpty && !rule.reads.isEmpty)
  }

  /// Books that between them break these rules in every way, each with the days to look at it.
  static let corpus: [(Written, [String])] = [
    (
      Written([
        "members.rec": file(member("何秋实"), member("林晚")),
        "2026/meetings.rec": file(session("20260301-zwh"), session("20260302-dxzh")),
        "2026/dues.rec": "Month: 2026-01\nSent: 30.00 2026-01-20",
        "2026/disclosures.rec": file(
          "Id: 1\nTitle: 计划\nKind: 工作计划\nDue: 2026-03-10",
          "Id: 2\nTitle: 名单\nKind: 其他\nDue: 2026-03-10\nPosted: 2026-03-12\nUntil: 2026-03-13\nDays: 5",
          "Id: 3\nTitle: 党费\nKind: 党费收支\nPosted: 2027-02-01"),
        "2026/expenses.rec": file(spent(1, nil), spent(2, "20260301-zwh"), spent(3, "20260302-dxzh")),
        "2026/reports.rec": file(
          "Id: 1\nKind: 报告\nTitle: 总结\nTo: 党委\nDue: 2026-03-10",
          "Id: 2\nKind: 请示\nTitle: 换届\nTo: 党委\nDue: 2026-01-09\nMade: 2026-01-10\nAnswerDue: 2026-03-10",
          "Id: 3\nKind: 请示\nTitle: 换届\nTo: 党委\nMade: 2026-01-10\nAnswerDue: 2026-03-10\nAnswered: 2026-03-11",
          "Id: 4\nKind: 报告\nTitle: 上半年\nTo: 党委\nTerm: 上半年\nYear: 2026\nMade: 2026-07-02",
          "Id: 5\nKind: 报告\nTitle: 年度\nTo: 党委\nTerm: 年度\nYear: 2026\nMade: 2027-01-02"),
        "2026/duties.rec": file(
          duty(1), duty(2, "退回 林晚 2026-03-01 照片不清"), duty(3, "已验收 林晚 2026-03-11"),
          duty(4, "已验收 何秋实 2026-03-01"), duty(5, "已验收 程小雪 2026-03-01\nRequester: 程小雪")),
      ]), ["2026-03-08", "2026-06-25", "2026-07-01", "2026-12-30", "2027-01-01", "2027-03-01"]
    )
  ]

  private static func spent(_ id: Int, _ decided: String?) -> String {
    "Id: \(id)\nDate: 2026-02-10\nAmount: 5.00\nUse: 其他" + (decided.map { "\nDecided: \($0)" } ?? "")
  }

  private static func duty(_ id: Int, _ verdict: String? = nil) -> String {
    "Id: \(id)\nGoal: 一件事\nOwner: 何秋实\nDue: 2026-03-10" + (verdict.map { "\nVerdict: \($0)" } ?? "")
  }
}

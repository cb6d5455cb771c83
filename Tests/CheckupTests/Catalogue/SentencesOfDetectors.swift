@testable import Checkup

/// Books of which the detectors of MIN-8 ask everything they can ask.
extension SentencesTests {
  static let detectors: [(Written, [String])] = [
    (
      Written([
        "2026/meetings.rec": file(
          timed("20260301-zwh", "01:00", "02:00"), timed("20260302-zwh", "09:00", "08:00"),
          timed("20260303-zwh", "08:00", "18:00"),
          timed("20260304-zwh", "09:00", "09:01", "Minutes: \(String(repeating: "议", count: 500))"),
          session("20260305-zwh", "已开", "Agenda: 销售业绩", "Resolution: 3月20日前办完"))
      ]), ["2026-12-31"]
    ),
    (
      rolls((0..<6).map { _ in "Present: \(names(0..<16))\nAbsent: \(names(16..<20))" }), ["2026-12-31"]
    ),
    (rolls((0..<9).map { _ in "Present: \(names(0..<20))" }), ["2026-12-31"]),
    (
      rolls(
        (0..<9).map { _ in "Present: \(names(0..<20))" }
          + [0, 6, 12].map { "Present: \(names($0 + 6..<20))\nAbsent: \(names($0..<$0 + 6))" }),
      ["2026-12-31"]
    ),
  ]

  private static func timed(_ id: String, _ start: String, _ end: String, _ line: String = "Place: 活动室")
    -> String
  { session(id, "已开", "Start: \(start)", "End: \(end)", line) }

  private static func names(_ range: Range<Int>) -> String {
    range.map { "员\($0)" }.joined(separator: " ")
  }

  /// One theme day a month with those marks, in a branch of twenty of whom one is away.
  private static func rolls(_ marks: [String]) -> Written {
    let sessions = marks.enumerated().map { month, marks in
      session("2026\(month < 9 ? "0" : "")\(month + 1)10-ztdr", "已开", marks)
    }
    let members = (0..<20).map { $0 == 3 ? member("员\($0)", "Mobile: 2026-01-01 外省工地") : member("员\($0)") }
    return Written([
      "2026/meetings.rec": sessions.joined(separator: "\n\n") + "\n",
      "members.rec": members.joined(separator: "\n\n") + "\n",
    ])
  }
}

/// Minutes, leave, votes and stamps that are wrong in every way their rules tell of.
extension SentencesTests {
  static let minutes: [(Written, [String])] = [
    (
      Written([
        "branch.rec": branchFile(founded: "2026-01-02"),
        "members.rec": file(
          member("甲一", from: "2026-03-01", to: "2026-05-31"), member("乙一", from: "2026-01-02")),
        "2026/meetings.rec": meetings, "2026/votes.rec": votes,
      ]), ["2026-12-01"]
    )
  ]

  private static let text = "Minutes: 一、传达。"
  private static let hour = ["Start: 09:00", "End: 10:00"]

  private static let meetings = file(
    // Elements, leave, founding, stays.
    session("20260101-zwh", "已开", text), session("20260105-dk", "已开", text),
    session("20260106-dxzh", "已开", text),
    session("20260107-zzshh", "已开", text),
    session("20260601-dydh", "已开", text, "Present: 乙一 甲一"),
    session("20260201-ztdr", "已开", "Present: 甲一", "Leave: 乙一", "Leave: 乙二 住院"),
    session("20260202-ztdr", "已开", "Chair: 乙一", "Leave: 乙一 住院 甲一"),
    // Two places.
    session("20260203-ztdr", "已开", hour[0], hour[1], "Present: 乙一"),
    session("20260203-dk", "已开", hour[0], hour[1], "Present: 乙一"),
    // Stamps.
    session("20260301-qt", "已开", "Recorded: 2026-03-05 10:00 乙一"),
    session("20260302-qt", "已开", "Recorded: 2026-04-01 10:00 乙一"),
    session("20260501-qt", "已开", "Recorded: 2026-05-03 10:00 乙一"),
    session("20260502-qt", "已开", "Recorded: 2026-05-03 10:05 乙一"),
    session("20260503-qt", "已开", "Recorded: 2026-05-03 10:10 乙一"),
    session("20260503-qt-2", "已开", "Recorded: 2026-05-03 12:00 乙一"),
    session("20260503-qt-3", "已开", "Recorded: 2026-05-03 14:00 乙一"),
    session("20260503-qt-4", "已开", "Recorded: 2026-05-03 16:00 乙一"),
    session("20260701-dydh", "已开", "Voters: 4"))

  private static let votes = file(
    vote(1, "接收", meeting: "20260601-dydh", expected: 1, present: 1, votesFor: 1, "通过"),
    vote(1, "一般", expected: 4, present: 2, votesFor: 3, "通过"),
    vote(2, "一般", expected: 5, present: 2, votesFor: 2, "通过"),
    vote(3, "一般", meeting: "20260601-dydh", expected: 2, present: 2, votesFor: 2, "通过"),
    vote(4, "一般", expected: 4, present: 1, votesFor: 1, "通过"),
    vote(5, "一般", expected: 4, present: 4, votesFor: 2, "通过"),
    vote(6, "一般", expected: 4, present: 4, votesFor: 3, "未通过"))

  private static func vote(
    _ number: Int, _ kind: String, meeting: String = "20260701-dydh", expected: Int, present: Int,
    votesFor: Int, _ result: String
  ) -> String {
    """
    Id: \(meeting)/\(number)
    Meeting: \(meeting)
    Kind: \(kind)
    Matter: 一件事
    Expected: \(expected)
    Present: \(present)
    For: \(votesFor)
    Against: 0
    Abstain: 0
    Result: \(result)
    """
  }
}

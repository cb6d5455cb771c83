/// Yearly sessions, talks, chairs, plans, elements and exclusions that are wrong in every way their rules tell of.
extension SentencesTests {
  static let sessions: [(Written, [String])] = [
    (
      Written(
        [
          "branch.rec": branchFile(
            then: committee, groups("一组 何秋实 2021-03-15"),
            terms("2021-03-15 5", "2026-07-01 5", "2026-08-01 5")),
          "members.rec": file(
            member("何秋实"), member("沈知行"), member("程小雪"), member("林晚"), member("韩晚晴")),
          "2025/meetings.rec": late, "2026/meetings.rec": held, "2026/votes.rec": elections,
          "2025/appraisals.rec": appraisals,
        ], years: [2024, 2025, 2026]), ["2025-11-01", "2026-01-10", "2026-06-08", "2026-12-01"]
    )
  ]

  private static let late = file(
    session("20251101-zzshh", date: "2026-04-10", "Year: 2025"),
    session("20251101-mzpy", date: "2026-04-11", "Year: 2025"))

  private static let held = file(
    session("20260401-dydh", "已开", "Chair: 林晚"), session("20260402-dxzh", "已开", "Chair: 林晚", "Group: 一组"),
    session("20260610-dk", "计划"), session("20260701-dydh", "已开", "Voters: 5", "Agenda: 选举", text),
    session("20260801-dydh", "已开", "Agenda: 选举", text),
    session("20260702-zwh", "已开", "Agenda: 甲", "Agenda: 乙", "Resolution: 同意", text),
    session("20260703-zzshh", "已开", "Year: 2024", text), session("20260704-mzpy", "已开", "Year: 2024", text),
    session("20260705-mzpy", "已开", "Year: 2023", text))

  private static let text = "Minutes: 一、传达。"

  private static let appraisals = """
    Id: 20260704-py
    Year: 2024
    Date: 2026-07-04

    Id: 20260706-py
    Year: 2026
    Date: 2026-07-06
    Grade: 何秋实 优秀
    Grade: 沈知行 优秀

    """

  private static let allowed = ["Consent: 2026-06-01", "Allowed: 20260701-dydh"]
  private static let ill = "Excluded: 林晚 卧床"

  private static let elections = file(
    vote(1, "一般", [ill] + allowed), vote(2, "选举", ["Excluded: 林晚"] + allowed),
    vote(3, "选举", [ill, allowed[1]]),
    vote(4, "选举", [ill, allowed[0]]), vote(5, "选举", [ill, allowed[0], "Allowed: 20260702-zwh"]),
    vote(6, "选举", []))

  private static func vote(_ number: Int, _ kind: String, _ lines: [String]) -> String {
    ([
      "Id: 20260701-dydh/\(number)", "Meeting: 20260701-dydh", "Kind: \(kind)", "Matter: 一件事", "Expected: 4",
      "Present: 4", "For: 4", "Against: 0", "Abstain: 0", "Result: 通过",
    ] + lines).joined(separator: "\n")
  }
}

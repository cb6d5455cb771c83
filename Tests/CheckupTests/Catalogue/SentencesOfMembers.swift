@testable import Checkup

/// Books of which the rules about members and offices ask everything they can ask.
extension SentencesTests {
  static let membersAndOffices: [(Written, [String])] = [
    (
      Written([
        "branch.rec": branchFile(then: posts("书记 何秋实 2025-01-02")),
        "members.rec": file(member("何秋实", full: "2024-06-01")),
        "2025/training.rec": "",
      ]), ["2025-01-15", "2025-06-15", "2025-09-01", "2025-12-01", "2026-12-01", "2027-01-01"]
    ),
    (
      Written([
        "branch.rec": branchFile("DesignatedOfficer: 何秋实", then: posts("书记 何秋实 2025-01-02 2026-02-28")),
        "members.rec": file(member("何秋实", full: nil)),
        "2025/training.rec": "Id: 1\nDate: 2025-09-01\nTitle: 班\nHours: 8\nKind: 任职培训\nAttended: 何秋实",
      ]), ["2025-09-02", "2026-03-01", "2026-06-01"]
    ),
    (
      Written([
        "branch.rec": branchFile("DesignatedOfficer: 何秋实"),
        "members.rec": file(member("何秋实", to: "2020-02-01"), member("沈知行", "Mobile: 2026-01-01 外省")),
        "2026/away.rec": file(away("程小雪", "2026-01-01", "Kind: 出国境学习"), away("许望舒", "2026-01-01")),
        "2026/contacts.rec": "",
      ]), ["2020-02-15", "2026-03-20", "2026-04-15"]
    ),
    (
      Written([
        "members.rec": file(member("何秋实"), member("沈知行"), member("程小雪")),
        "2026/away.rec": file(away("何秋实", "2026-01-01", "Kind: 出国境学习"), away("沈知行", "2026-01-01")),
        "2026/handling.rec": file(
          handling("何秋实", "失联", "2026-01-01"), handling("沈知行", "停止党籍", "2024-07-01"),
          handling("程小雪", "限期改正", "2026-01-01"),
          handling("何秋实", "限期改正", "2026-01-02", "Until: 2028-01-01")),
        "2026/transfers.rec": file(
          transfer("何秋实", "2026-04-02"), transfer("程小雪", "2026-01-01", "Received: 2026-06-20")),
      ]), ["2026-06-20", "2026-07-15"]
    ),
  ]
}

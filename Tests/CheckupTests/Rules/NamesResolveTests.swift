import Testing

@testable import Checkup

/// REF-1: names and numbers that must be known are.
struct NamesResolveTests {
  private static let roster = member("何秋实", "Alias: 老何", "Group: 一组")
  private static let branch = branchFile(then: groups("一组 何秋实 2021-03-15"))

  private func found(_ files: [String: String]) throws -> [String] {
    let known = [
      "branch.rec": Self.branch, "members.rec": Self.roster, "2026/meetings.rec": session("20260310-dydh"),
    ]
    return try Written(known.merging(files) { $1 }).found("REF-1", on: "2026-03-20")
  }

  private func told(_ record: String, _ name: String = "无名氏", _ place: String) -> [String] {
    ["REF-1 hard violated ZB001 record=\(record) member=\(name) branches/ZB001/\(place)"]
  }

  @Test(arguments: ["何秋实", "老何"])
  func `names and aliases of the roster resolve everywhere`(_ name: String) throws {
    let meeting = session(
      "20260310-dydh", "已开", "Present: \(name)", "Leave: \(name) 出差 外人", "Absent: \(name)", "Exempt: \(name)")
    #expect(
      try found([
        "branch.rec": branchFile(
          "DesignatedOfficer: \(name)", then: posts("书记 \(name) 2021-03-15"), groups("一组 \(name) 2021-03-15")),
        "2026/meetings.rec": meeting,
        "2026/dues.rec": "Month: 2026-01\nPaid: \(name) 5.00 2026-01-10\nExempt: \(name) 困难",
        "2026/assessments.rec": "Member: \(name)\nFrom: 2026-01\nClass: 工资\nMonthly: 5.00",
        "2026/talks.rec": "Id: 20260105-th-1\nDate: 2026-01-05\nFrom: \(name)\nWith: \(name)",
        "2026/training.rec": "Id: 20260105-px-1\nDate: 2026-01-05\nTitle: 党史\nHours: 4\nAttended: \(name)",
        "2026/votes.rec": vote(meeting: "20260310-dydh"),
        "2026/plan.rec": "Id: 202603-dydh-1\nMonth: 2026-03\nKind: 党员大会\nTitle: 大会\nMeeting: 20260310-dydh",
      ]) == [])
  }

  @Test(arguments: ["Present", "Late", "Remote", "Elsewhere", "Absent", "Unmarked", "Exempt", "Leave"])
  func `every mark but an observer's must be a member's`(_ mark: String) throws {
    let meeting = session("20260310-dydh", "已开", "\(mark): 无名氏")

    #expect(try found(["2026/meetings.rec": meeting]) == told("20260310-dydh", "无名氏", "2026/meetings.rec:1"))
  }

  @Test func `observers, chairs, recorders, lecturers and approvers may be anyone`() throws {
    let meeting = session(
      "20260310-dydh", "已开", "Chair: 甲某", "Recorder: 乙某", "Observer: 丙某 丁某", "Leave: 何秋实 出差 戊某",
      "Lecturer: 己某",
      "Recorded: 2026-03-11 09:00 庚某", "Finalised: 2026-03-12 09:00 辛某")
    let plan = "Id: 202603-qt-1\nMonth: 2026-03\nKind: 其他\nTitle: 走访\nOwner: 壬某"

    #expect(try found(["2026/meetings.rec": meeting, "2026/plan.rec": plan]) == [])
  }

  @Test func `one unknown name in one record is one finding`() throws {
    let meetings = file(
      session("20260310-dydh", "已开", "Present: 无名氏 无名氏", "Absent: 无名氏", "Leave: 某某某 出差"),
      session("20260311-zwh", "已开", "Present: 无名氏"))

    #expect(
      try found(["2026/meetings.rec": meetings])
        == told("20260310-dydh", "无名氏", "2026/meetings.rec:1")
        + told("20260310-dydh", "某某某", "2026/meetings.rec:1")
        + told("20260311-zwh", "无名氏", "2026/meetings.rec:10"))
  }

  @Test func `those the branch names for its offices are members`() throws {
    #expect(
      try found(["branch.rec": branchFile("DesignatedOfficer: 无名氏", then: groups("一组 何秋实 2021-03-15"))])
        == told("ZB001", "无名氏", "branch.rec:3"))
    #expect(
      try found(["branch.rec": branchFile(then: posts("委员 无名氏 2021-03-15"), groups("一组 何秋实 2021-03-15"))])
        == told("委员 无名氏 2021-03-15", "无名氏", "branch.rec:12"))
    #expect(
      try found(["branch.rec": branchFile(then: groups("一组 无名氏 2021-03-15"))])
        == told("一组 2021-03-15", "无名氏", "branch.rec:12"))
  }

  @Test func `those named in the year's other books are members`() throws {
    #expect(
      try found(["2026/dues.rec": "Month: 2026-01\nPaid: 无名氏 5.00 2026-01-10"])
        == told("2026-01", "无名氏", "2026/dues.rec:1"))
    #expect(
      try found(["2026/dues.rec": "Month: 2026-01\nExempt: 无名氏 困难"])
        == told("2026-01", "无名氏", "2026/dues.rec:1"))
    #expect(
      try found(["2026/assessments.rec": "Member: 无名氏\nFrom: 2026-01\nClass: 工资\nMonthly: 5.00"])
        == told("无名氏 2026-01", "无名氏", "2026/assessments.rec:1"))
    #expect(
      try found(["2026/training.rec": "Id: 1\nDate: 2026-01-05\nTitle: 党史\nHours: 4\nAttended: 何秋实 无名氏"])
        == told("1", "无名氏", "2026/training.rec:1"))
  }

  @Test(arguments: [("无名氏", "何秋实"), ("何秋实", "无名氏"), ("无名氏", "无名氏")])
  func `both sides of a talk are members`(_ from: String, _ with: String) throws {
    let talk = "Id: 20260105-th-1\nDate: 2026-01-05\nFrom: \(from)\nWith: \(with)"

    #expect(try found(["2026/talks.rec": talk]) == told("20260105-th-1", "无名氏", "2026/talks.rec:1"))
  }

  @Test func `a member's group is one of the branch's`() throws {
    #expect(
      try found(["members.rec": member("何秋实", "Group: 九组")]) == told("何秋实", "九组", "members.rec:1"))
  }

  @Test func `votes and plans name sessions of any year`() throws {
    let plan = "Id: 202601-qt-1\nMonth: 2026-01\nKind: 其他\nTitle: 走访\nMeeting: "

    #expect(
      try found(["2026/votes.rec": vote(meeting: "20260311-dydh")])
        == told("20260310-dydh/1", "20260311-dydh", "2026/votes.rec:1"))
    #expect(
      try found(["2026/plan.rec": plan + "20260311-dydh"])
        == told("202601-qt-1", "20260311-dydh", "2026/plan.rec:1"))
    #expect(try found(["2026/plan.rec": plan]) == [])
    #expect(
      try found(["2025/meetings.rec": session("20251230-qt"), "2026/plan.rec": plan + "20251230-qt"]) == [])
  }

  private func vote(meeting: String) -> String {
    "Id: 20260310-dydh/1\nMeeting: \(meeting)\nKind: 一般\nMatter: 选题\nExpected: 1\nPresent: 1\nFor: 1\nAgainst: 0"
      + "\nAbstain: 0\nResult: 通过"
  }

  @Test func `the organisation above the branch is in the register`() throws {
    var branch = Written()
    branch.register = "%rec: Unit\n\nCode: DW02\nName: 二号党委\nKind: 党委\nParent: DG09\n"

    #expect(
      try branch.found("REF-1", on: "2026-03-20") == [
        "REF-1 hard violated ZB001 record=ZB001 member=DW01 branches/ZB001/branch.rec:3",
        "REF-1 hard violated record=DW02 member=DG09 register.rec:3",
      ])
  }
}

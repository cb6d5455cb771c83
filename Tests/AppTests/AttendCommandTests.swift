import Foundation
import Testing

@Suite struct AttendCommandTests {
  private static let members = """
    Name: 何秋实
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2020-01-01
    DuesClass: 工资
    Alias: 老何

    Name: 曾小满
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2020-01-01
    DuesClass: 工资

    Name: 单雨禾
    Joined: 2025-11-01
    From: 2025-11-01
    DuesClass: 学生

    Name: 陆青山
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2026-06-01
    DuesClass: 工资

    """
  private static let meetings = """
    # 手写的说明
    Id: 20260315-dydh
    Kind: 党员大会
    Date: 2026-03-15
    State: 计划
    Title:   第一季度党员大会
    Minutes: 待补

    Id: 20260320-zwh
    Kind: 支委会
    Date: 2026-03-20
    State: 已开
    Title: 三月支委会

    Id: 20260321-zwh
    Kind: 支委会
    Date: 2026-03-21
    State: 取消
    Title: 三月支委会

    """
  private static let branch = "%rec: Post\n\nPost: 书记\nHolder: 何秋实\nFrom: 2020-01-01\n"

  private func register() throws -> CommandFolder {
    try CommandFolder.register(members: Self.members, meetings: Self.meetings)
  }

  private func attend(_ folder: CommandFolder, _ arguments: String...) throws -> CommandFolder.Run {
    try folder.run(
      CommandFolder.program,
      ["attend", "ZB001"] + arguments + ["--register", "reg", "--as-of", "2026-11-23"])
  }

  @Test func `marks go into the session's record and change no other line`() throws {
    let folder = try register()
    let before = try folder.text(folder.branch("2026/meetings.rec"))
    let run = try attend(
      folder, "20260315-dydh", "--leave", "单雨禾：住院：何秋实", "--late", "老何", "--rest", "present", "--observer",
      "王指导")
    #expect(run.status == 0)
    #expect(
      run.lines == [
        "何秋实: - -> 迟到", "曾小满: - -> 到会", "单雨禾: - -> 请假 住院 何秋实", "王指导: - -> 列席", "状态: 计划 -> 已开", "应到: - -> 3",
        "有表决权: - -> 2",
      ])
    #expect(run.errors == "20260315-dydh 签到：到会1 迟到1 请假1 列席1，已保存\n")
    let after = try folder.text(folder.branch("2026/meetings.rec"))
    #expect(
      difference(before, after) == [
        "-State: 计划", "+State: 已开", "+Expected: 3", "+Voters: 2", "+Present: 曾小满", "+Late: 何秋实",
        "+Observer: 王指导", "+Leave: 单雨禾 住院 何秋实",
      ])
    #expect(try folder.complaints() == "")
  }

  @Test func `later marks move names and keep the rest`() throws {
    let folder = try register()
    _ = try attend(folder, "20260315-dydh", "--absent", "何秋实", "--rest", "present")
    let before = try folder.text(folder.branch("2026/meetings.rec"))
    let run = try attend(folder, "20260315-dydh", "--present", "何秋实")
    #expect(run.lines == ["何秋实: 缺席 -> 到会"])
    let after = try folder.text(folder.branch("2026/meetings.rec"))
    #expect(
      difference(before, after) == ["-Absent: 何秋实", "-Present: 曾小满 单雨禾", "+Present: 何秋实 曾小满 单雨禾"])
    let again = try attend(folder, "20260315-dydh", "--present", "何秋实 曾小满")
    #expect(again.errors == "没有变化，没有写入\n")
    #expect(try folder.text(folder.branch("2026/meetings.rec")) == after)
  }

  @Test func `those nobody named are put on the list as open`() throws {
    let folder = try register()
    let run = try attend(folder, "20260315-dydh", "--present", "何秋实", "--dry-run")
    #expect(run.lines == ["何秋实: - -> 到会", "列入名单待定或免硬性要求：2人", "状态: 计划 -> 已开", "应到: - -> 3", "有表决权: - -> 2"])
  }

  @Test func `a dry run says the same and writes nothing`() throws {
    let folder = try register()
    let before = try folder.everything()
    let dry = try attend(folder, "20260315-dydh", "--rest", "absent", "--dry-run")
    #expect(try folder.everything() == before)
    let run = try attend(folder, "20260315-dydh", "--rest", "absent")
    #expect((dry.status, dry.output) == (0, run.output))
    #expect(dry.errors == "试运行，没有写入\n")
  }

  @Test func `names that cannot be marked are refused all at once`() throws {
    let folder = try CommandFolder.register(
      members: Self.members, meetings: Self.meetings, branch: Self.branch)
    let before = try folder.everything()
    let run = try attend(folder, "20260320-zwh", "--present", "何秋实 张三", "曾小满", "--absent", "陆青山", "老何")
    #expect(run.status == 1)
    #expect(
      run.remarks == [
        "张三：2026-03-20的名册里没有这个人，核对姓名或先登记", "曾小满：不在这次支委会的应到人员里；列席的写在 --observer 后面",
        "陆青山：2026-03-20还不在名册里（2026-06-01进入本支部）", "老何：写了两次，只留一个",
      ])
    #expect(try folder.everything() == before)
  }

  @Test(arguments: [
    (
      ["20260316-dydh", "--rest", "present"], Int32(2),
      "支部 ZB001 没有会议 20260316-dydh；zhibu meetings --branch ZB001 列出全部"
    ),
    (
      ["20260321-zwh", "--rest", "present"], 1,
      "branches/ZB001/2026/meetings.rec:34: 会议 20260321-zwh 已取消，不能签到"
    ),
    (["20260315-dydh"], 2, "没有写谁到会。例：--absent 张三 --rest present"),
    (["20260315-dydh", "--leave", "单雨禾:住院"], 2, "姓名:事由:批准人"),
    (["20260315-dydh", "--rest", "late"], 2, "present"),
  ])
  func `wrong words mark nobody`(arguments: [String], status: Int32, said: String) throws {
    let folder = try register()
    let before = try folder.everything()
    let run = try folder.run(CommandFolder.program, ["attend", "ZB001"] + arguments + ["--register", "reg"])
    #expect(run.status == status)
    #expect(run.errors.contains(said), "\(run.errors)")
    #expect(try folder.everything() == before)
  }
}

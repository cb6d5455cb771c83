import Foundation
import Testing

/// The register by numbered menus: a script of numbers, then all that was said and what the file holds.
struct PlainTests {
  private static let members = """
    Name: 何秋实
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2020-01-01
    DuesClass: 工资

    Name: 单雨禾
    Joined: 2025-11-01
    From: 2025-11-01
    DuesClass: 学生

    """
  private static let meetings = """
    Id: 20260315-dydh
    Kind: 党员大会
    Date: 2026-03-15
    State: 计划
    Title: 第一季度党员大会

    Id: 20260321-zwh
    Kind: 支委会
    Date: 2026-03-21
    State: 取消
    Title: 三月支委会

    """

  private func visit(_ folder: CommandFolder, _ typed: String, _ arguments: String...) throws
    -> CommandFolder.Run
  {
    try folder.run(
      CommandFolder.program, ["--plain", "reg", "--as-of", "2026-03-16"] + arguments, typed: typed)
  }

  private func register() throws -> CommandFolder {
    try CommandFolder.register(members: Self.members, meetings: Self.meetings)
  }

  @Test func `attendance is taken by numbers, each mark on disk at once`() throws {
    let folder = try register()
    let before = try folder.text(folder.branch("2026/meetings.rec"))
    let run = try visit(folder, "2\n1\n1\n2\n2\n住院\n何秋实\n１\n1\n0\n0\n0\n0\n")
    #expect(run.status == 0)
    #expect(run.errors == "")
    // How many findings there are is the rules' affair.
    let output = run.output.replacing(/问题（\d+个）/, with: "问题（若干个）")
    #expect(
      output == """

        第一支部
        1. 问题（若干个）
        2. 会议和点名
        3. 党员（2人）
        4. 60天内到期的事
        0. 返回
        输入数字，按回车

        哪个月
        1. 2026-03  2次
        0. 返回
        输入数字，按回车

        哪次会议
        1. 2026-03-15  党员大会  第一季度党员大会  计划
        2. 2026-03-21  支委会  三月支委会  取消
        0. 返回
        输入数字，按回车

        第一季度党员大会
        1. 何秋实  待定
        2. 单雨禾  待定
        3. 其余待定的人都到会
        0. 返回
        输入数字，按回车

        单雨禾
        1. 到会
        2. 请假
        3. 缺席
        4. 迟到
        5. 线上参加
        6. 外地参加
        7. 待定
        0. 返回
        输入数字，按回车
        请假事由（直接按回车先空着）
        批准人（直接按回车先空着）
        单雨禾: - -> 请假 住院 何秋实
        列入名单待定或免硬性要求：1人
        应到: - -> 2
        有表决权: - -> 1
        20260315-dydh 签到：请假1 待定1，已保存

        第一季度党员大会
        1. 何秋实  待定
        2. 单雨禾  请假
        3. 其余待定的人都到会
        0. 返回
        输入数字，按回车

        何秋实
        1. 到会
        2. 请假
        3. 缺席
        4. 迟到
        5. 线上参加
        6. 外地参加
        7. 待定
        0. 返回
        输入数字，按回车
        何秋实: 待定 -> 到会
        状态: 计划 -> 已开
        20260315-dydh 签到：到会1 请假1，已保存

        第一季度党员大会
        1. 何秋实  到会
        2. 单雨禾  请假
        3. 其余待定的人都到会
        0. 返回
        输入数字，按回车

        哪次会议
        1. 2026-03-15  党员大会  第一季度党员大会  已开
        2. 2026-03-21  支委会  三月支委会  取消
        0. 返回
        输入数字，按回车

        哪个月
        1. 2026-03  2次
        0. 返回
        输入数字，按回车

        第一支部
        1. 问题（若干个）
        2. 会议和点名
        3. 党员（2人）
        4. 60天内到期的事
        0. 返回
        输入数字，按回车

        """)
    let after = try folder.text(folder.branch("2026/meetings.rec"))
    #expect(
      difference(before, after) == [
        "-State: 计划", "+State: 已开", "+Expected: 2", "+Voters: 1", "+Present: 何秋实", "+Leave: 单雨禾 住院 何秋实",
      ])
    #expect(try folder.complaints() == "")
  }

  @Test func `the members are listed, and what is not in the menu is asked again`() throws {
    let run = try visit(register(), "9\nx\n3\n0\n")
    #expect(
      Array(run.lines[6...].prefix(7)) == [
        "输入数字，按回车", "没有这一项，请输入0到4", "没有这一项，请输入0到4", "何秋实  正式", "单雨禾  预备", "共2条", "第一支部",
      ])
  }

  @Test func `a cancelled session says why nobody can be marked`() throws {
    let folder = try register()
    let before = try folder.everything()
    let run = try visit(folder, "2\n1\n2\n0\n0\n0\n")
    #expect(run.output.contains("会议 20260321-zwh 已取消，不能签到\n"))
    #expect(try folder.everything() == before)
  }

  @Test(arguments: ["", "2\n", "2\n1\n1\n", "2\n1\n1\n1\n"])
  func `where the input ends the program ends, and nothing is changed`(typed: String) throws {
    let folder = try register()
    let before = try folder.everything()
    #expect(try visit(folder, typed).status == 0)
    #expect(try folder.everything() == before)
  }

  @Test func `no escape sequence reaches the output`() throws {
    let run = try visit(register(), "1\n2\n1\n0\n0\n3\n4\n0\n")
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `the menus speak English`() throws {
    let run = try visit(register(), "0\n", "--lang", "en")
    #expect(
      run.lines.suffix(3) == ["4. What falls due in 60 days", "0. Back", "Type a number and press Enter"])
  }
}

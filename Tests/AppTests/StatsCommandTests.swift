import Foundation
import Testing

@Suite struct StatsCommandTests {
  private static let meetings = """
    Id: 20260110-dydh
    Kind: 党员大会
    Date: 2026-01-10
    State: 已开
    Title: 第一季度党员大会
    Minutes: 开了
    Recorded: 2026-01-11 10:00 何秋实

    Id: 20260111-qt
    Kind: 其他
    Date: 2026-01-11
    State: 已开
    Title: 一次会议
    Minutes: 开了
    Recorded: 2026-01-20 10:00 何秋实

    Id: 20260112-qt
    Kind: 其他
    Date: 2026-01-12
    State: 已开
    Title: 一次会议
    Minutes: 开了
    Recorded: 2026-03-20 10:00 何秋实

    Id: 20260113-qt
    Kind: 其他
    Date: 2026-01-13
    State: 已开
    Title: 一次会议

    """
  private static let members = "Name: 何秋实\nJoined: 2000-01-01\nFrom: 2020-01-01\nDuesClass: 工资\n"

  private func stats(_ arguments: String...) throws -> CommandFolder.Run {
    let folder = try CommandFolder.register(members: Self.members, meetings: Self.meetings)
    return try folder.run(CommandFolder.program, arguments + ["--as-of", "2026-04-10"])
  }

  @Test func `every branch has a line, and all together have one`() throws {
    let run = try stats("stats", "reg", "--format", "csv")

    #expect(
      run.lines.first
        == "branch,name,duties-in-time,duties-late,duties-missed,dues-in-time,dues-late,dues-missed,dues-short,minutes-on-time,minutes-late,minutes-back-filled,minutes-unknown,minutes-missing"
    )
    #expect(run.lines.count == 3)
    #expect(run.lines[1].hasPrefix("ZB001,第一支部,1,"))
    #expect(run.lines[1].hasSuffix(",0,0,3,0,1,1,1,0,1"))
    #expect(run.lines[2].hasPrefix(",合计,1,"))
    #expect(run.lines[2].hasSuffix(",0,0,3,0,1,1,1,0,1"))
    #expect(run.status == 0)
  }

  @Test func `another year has nothing of this one`() throws {
    let run = try stats("stats", "reg", "--year", "2024")

    #expect(run.lines.last?.hasSuffix("记录：按时0 迟录0 补录0 不详0 缺0") == true)
  }

  @Test func `the list of sessions marks what was entered late`() throws {
    let lines = try stats("meetings", "reg").lines
    #expect(
      lines.map { $0.components(separatedBy: "待定0").last } == [
        "", "  会后9天录入", "  补录，会后67天", "  没有记录  逾期未录",
      ])
    let rows = try stats("meetings", "reg", "--format", "ndjson").lines
    #expect(
      zip(rows, ["on-time", "late", "back-filled", "missing"]).allSatisfy {
        $0.contains(#""timeliness":"\#($1)""#)
      })
  }
}

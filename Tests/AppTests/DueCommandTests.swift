import Foundation
import Testing

@Suite struct DueCommandTests {
  private static let meetings = """
    Id: 20260320-qt
    Kind: 其他
    Date: 2026-03-20
    State: 计划
    Title: 一次=会议

    """

  private func due(_ arguments: String..., meetings: String = meetings) throws -> CommandFolder.Run {
    let folder = try CommandFolder.register(meetings: meetings)
    return try folder.run(
      CommandFolder.program, ["due", "reg", "--as-of", "2026-03-10", "--days", "30"] + arguments)
  }

  @Test func `what falls due is listed by day, with how long is left`() throws {
    let run = try due()

    #expect(run.status == 0)
    #expect(run.lines.map { String($0.prefix(10)) } == run.lines.map { String($0.prefix(10)) }.sorted())
    #expect(
      run.lines.filter { $0.contains("MTG-1  ") } == [
        "2026-03-31  二  还有21天  ZB001 第一支部  MTG-1  2026-Q1还没有召开党员大会，离季度末还有21天"
      ])
    #expect(run.errors.contains("2026-03-10 至 2026-04-09：1个支部，到期\(run.lines.count)项，其中逾期未办"))
  }

  @Test func `dues of many members are one line for a branch and a day, and the head counts lines`() throws {
    let members = ["何秋实", "沈知行", "程小雪", "单雨禾"].map {
      "Name: \($0)\nJoined: 2000-01-01\nFrom: 2020-01-01\nDuesClass: 离退休\n"
    }
    let folder = try CommandFolder.register(members: members.joined(separator: "\n"))
    let asked = ["due", "reg", "--as-of", "2026-03-10", "--days", "30"]
    let run = try folder.run(CommandFolder.program, asked)

    #expect(
      run.lines.filter { $0.contains("DUE-3  ") && $0.contains("03-31") } == [
        "2026-03-31  二  还有21天  ZB001 第一支部  DUE-3  4人 按月交纳党费 2026-03（何秋实、单雨禾、沈知行等）"
      ])
    #expect(run.errors.contains("到期\(run.lines.count)项，其中逾期未办"))
    let rows = try folder.run(CommandFolder.program, asked + ["--format", "ndjson"]).lines
    #expect(rows.filter { $0.contains(#""rule":"DUE-3""#) && $0.contains(#""day":"2026-03-31""#) }.count == 4)
  }

  @Test func `a planned session is named by what it is, not by its day again`() throws {
    let planned = Self.meetings.replacingOccurrences(of: "其他", with: "党课")
      .replacingOccurrences(of: "20260320-qt", with: "20260320-dk")

    #expect(
      try due(meetings: planned).lines.filter { $0.contains("MTG-11") } == [
        "2026-03-20  五  还有10天  ZB001 第一支部  MTG-11  计划：党课 一次=会议"
      ])
    #expect(try due("--format", "ics", meetings: planned).output.contains("SUMMARY:第一支部 计划：党课 一次=会议"))
  }

  @Test func `programs get fixed keys`() throws {
    let rows = try due("--format", "ndjson").lines

    #expect(
      rows.filter { $0.contains(#""rule":"MTG-1""#) } == [
        #"{"day":"2026-03-31","days":-21,"branch":"ZB001","rule":"MTG-1","severity":"usual","state":"due-soon","period":"2026-Q1","path":"branches/ZB001/2026/meetings.rec","line":1,"message":"2026-Q1还没有召开党员大会，离季度末还有21天","basis":"《中国共产党支部工作条例（试行）》第11条（中央规定）"}"#
      ])
    #expect(
      try due("--format", "csv").lines.first
        == "day,days,branch,rule,severity,state,unit,period,record,member,path,line,message,basis")
  }

  @Test func `what is only planned is listed too`() throws {
    #expect(try due().lines.contains { $0.hasPrefix("2026-03-20") && $0.contains("=会议") })
  }

  @Test func `a calendar has one entry for a rule and a day, and is the same every time`() throws {
    let calendar = try due("--format", "ics").output

    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(calendar.contains("\r\nUID:ZB001.MTG-1.2026-03-31@WXP.zhibu\r\nDTSTAMP:20260310T000000Z\r\n"))
    #expect(calendar.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    #expect(try due("--format", "ics").output == calendar)
  }

  @Test(arguments: [["--days", "-1"], ["--days=367"], ["--branch", "ZB9"], ["--format", "pdf"]])
  func `wrong usage is refused`(_ arguments: [String]) throws {
    let folder = try CommandFolder.register()
    let run = try folder.run(CommandFolder.program, ["due", "reg"] + arguments)

    #expect((run.status, run.output) == (2, ""))
  }
}

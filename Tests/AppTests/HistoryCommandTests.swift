import Foundation
import Testing

/// `zhibu history` and `zhibu verify`.
@Suite struct HistoryCommandTests {
  private static let members = """
    Name: 甲
    Joined: 2010-01-01
    From: 2020-01-01
    Phone: 13800001111
    DuesClass: 工资

    """

  private static let meetings = """
    Id: 20260320-qt
    Kind: 其他
    Date: 2026-03-20
    State: 计划
    Title: 一次会议

    """

  private func folder() throws -> CommandFolder {
    let folder = try CommandFolder.register(members: Self.members, meetings: Self.meetings)
    let run = try folder.zhibu(
      "attend", "ZB001", "20260320-qt", "--present", "甲", "--register", "reg", "--as-of", "2026-03-20")
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  /// Without the time of day, which is the clock's.
  private func timeless(_ text: String) -> String {
    text.replacing(/2\d\d\d-\d\d-\d\d \d\d:\d\d/, with: "TIME")
  }

  @Test func `what was done is listed, the latest first`() throws {
    let run = try folder().zhibu("history", "--register", "reg")
    #expect(
      run.lines.map(timeless) == [
        "TIME  何秋实  修改  branches/ZB001/2026/meetings.rec  20260320-qt  20260320-qt 签到：到会1  状态: 计划 > 已开；应到: (空) > 1；有表决权: (空) > 0；到会: +甲",
        "TIME  何秋实  新增  branches/ZB001/branch.rec  ZB001  建立支部",
      ])
    #expect(run.remarks == ["变更记录 2 条"])
  }

  @Test func `one record's changes are listed for programs`() throws {
    let folder = try folder()
    let row = try #require(
      try folder.zhibu("history", "ZB001", "20260320-qt", "--register", "reg", "--format", "ndjson").lines
        .first)
    #expect(
      timeless(row).hasPrefix(
        #"{"when":"TIME","who":"何秋实","action":"修改","step":"2026-1","path":"branches/ZB001/2026/meetings.rec","kind":"Meeting","record":"20260320-qt","summary":"20260320-qt 签到：到会1","old":"State: 计划","new":"State: 已开\nExpected: 1\nVoters: 0\nPresent: 甲","digest":""#
      ))
    let csv = try folder.zhibu("history", "ZB001", "20260320-qt", "--register", "reg", "--format", "csv")
      .lines
    #expect(
      csv.first == "when,who,action,step,undoes,path,kind,record,summary,reason,old,new,digest,hash")
    #expect(try folder.zhibu("history", "ZB001", "没有", "--register", "reg").lines == [])
  }

  @Test func `an untouched register verifies, and its heads fit when they are given again`() throws {
    let folder = try folder()
    let run = try folder.zhibu("verify", "reg")
    #expect(run.status == 0)
    #expect(run.lines.map { $0.split(separator: "=")[0] } == ["ZB001", "ZB001/2026"])
    #expect(run.remarks[0] == "2本变更记录, 2条, 都对得上")
    try Data(run.output.utf8).write(to: folder.url("heads"))
    let again = try folder.zhibu("verify", "reg", "--head", "heads")
    #expect(again.status == 0)
    #expect(again.remarks.prefix(2) == ["ZB001: 和留在别处的末值一致, 之后没有新的变更", "ZB001/2026: 和留在别处的末值一致, 之后没有新的变更"])
  }

  @Test func `what was changed by hand is a question, with the place and the last change`() throws {
    let folder = try folder()
    let text = try folder.text(folder.branch("2026/meetings.rec"))
    try folder.write(text.replacing("Title: 一次会议", with: "Title: 另一次"), to: "2026/meetings.rec")
    let run = try folder.zhibu("verify", "reg")
    #expect(run.status == 1)
    let line = try #require(run.lines.first)
    #expect(line.hasPrefix("branches/ZB001/2026/meetings.rec:"))
    #expect(line.contains(" Meeting 20260320-qt 和最后一次变更记录不一致, 未经本程序修改 (手工改是可以的, 请确认"))
    #expect(!run.output.contains("篡改") && !run.errors.contains("篡改"))
  }

  @Test func `an altered history is found, and a cut one against a head`() throws {
    let folder = try folder()
    let head = try #require(try folder.zhibu("verify", "reg").lines.last)
    let book = folder.branch("2026/history.rec")
    let text = try folder.text(book)
    try folder.write(text.replacing("Who: 何秋实", with: "Who: 何春实"), to: "2026/history.rec")
    let altered = try folder.zhibu("verify", "reg")
    #expect(altered.status == 1)
    #expect(altered.lines[0].contains("第 1 条的校验值对不上"))
    try FileManager.default.removeItem(at: folder.url(book))
    let lost = try folder.zhibu("verify", "reg", "--head", head)
    #expect(lost.status == 1)
    #expect(lost.lines[0].hasPrefix("ZB001/2026: 没有这一本变更记录, 留在别处的末值是 "))
  }

  @Test(arguments: [["--head", "nothing=1"], ["--branch", "ZB9"]])
  func `wrong usage is refused`(_ arguments: [String]) throws {
    let folder = try folder()
    let run = try folder.run(CommandFolder.program, ["verify", "reg"] + arguments)
    #expect((run.status == 2 || run.status == 3) && run.output == "")
  }

  @Test func `the history changes no finding`() throws {
    let folder = try folder()
    let check = ["check", "reg", "--as-of", "2026-11-23", "--format", "ndjson"]
    let with = try folder.run(CommandFolder.program, check)
    for name in ["history.rec", "2026/history.rec"] {
      try FileManager.default.removeItem(at: folder.url(folder.branch(name)))
    }
    let without = try folder.run(CommandFolder.program, check)
    #expect(with.output == without.output && !with.output.isEmpty)
  }

  @Test func `tidying is noted, and says so`() throws {
    let folder = try folder()
    let text = try folder.text(folder.branch("2026/meetings.rec"))
    try folder.write(text.replacing("Title: 一次会议", with: "Title:一次会议"), to: "2026/meetings.rec")
    #expect(try folder.zhibu("fmt", "reg").status == 0)
    let last = try #require(try folder.zhibu("history", "--register", "reg").lines.first)
    #expect(timeless(last) == "TIME  何秋实  修改  branches/ZB001/2026/meetings.rec  20260320-qt  整理文件格式")
    #expect(try folder.zhibu("verify", "reg").status == 0)
  }
}

import Foundation
import Testing

@Suite struct ListCommandTests {
  private static let members = """
    Name: 何秋实
    Sex: 男
    Born: 1956-04
    Joined: 1978-07-01
    Full: 1979-07-01
    From: 2010-03-01
    DuesClass: 离退休
    Exempt: 2024-01-01 年老 曾小满 2027-01-01
    Phone: 13800001234

    Name: 陆青山
    Joined: 2026-07-01
    From: 2026-07-01
    Group: 一组
    DuesClass: 工资
    Phone: =1+1

    """
  private static let meetings = """
    Id: 20260320-zwh
    Kind: 支委会
    Date: 2026-03-20
    State: 计划
    Title: 三月支委会

    Id: 20260315-dydh
    Kind: 党员大会
    Date: 2026-03-15
    Start: 09:00
    End: 10:30
    State: 已开
    Title: 第一季度党员大会
    Chair: 何秋实
    Expected: 3
    Voters: 3
    Present: 何秋实 甲
    Leave: 乙 住院 何秋实
    Minutes: 开了

    """
  private static let branch = "%rec: Post\n\nPost: 书记\nHolder: 何秋实\nFrom: 2020-01-01\n"

  private func register() throws -> CommandFolder {
    let folder = try CommandFolder.register(
      members: Self.members, meetings: Self.meetings, branch: Self.branch)
    let run = try folder.zhibu(
      "init", "branch", "A-2", "--name", "第二支部", "--kind", "村", "--founded", "2021-01-01", "--register", "reg"
    )
    try #require(run.status == 0)
    return folder
  }

  private func list(_ folder: CommandFolder, _ arguments: String...) throws -> CommandFolder.Run {
    try folder.run(CommandFolder.program, arguments + ["--as-of", "2026-11-23"])
  }

  @Test func `branches come in the order of their codes, with fixed keys`() throws {
    let folder = try register()
    #expect(
      try list(folder, "branches", "reg", "--format", "ndjson").lines == [
        #"{"code":"A-2","name":"第二支部","parent":"WXP","unit":"望星坡街道党工委","kind":"村","form":"普通","founded":"2021-01-01","members":0,"full":0,"groups":0,"path":"branches/A-2/branch.rec"}"#,
        #"{"code":"ZB001","name":"第一支部","parent":"WXP","unit":"望星坡街道党工委","kind":"社区","form":"普通","founded":"2020-01-01","secretary":"何秋实","members":2,"full":1,"groups":0,"path":"branches/ZB001/branch.rec"}"#,
      ])
    #expect(
      try list(folder, "branches", "reg").lines == [
        "A-2  第二支部  望星坡街道党工委  村  党员0 正式0", "ZB001  第一支部  望星坡街道党工委  社区  党员2 正式1  书记 何秋实",
      ])
  }

  @Test func `members are those of the day, their telephones masked unless there is a reason`() throws {
    let folder = try register()
    let today = try list(folder, "members", "reg", "--branch", "ZB001")
    #expect(
      today.lines == [
        "ZB001  何秋实  男  1956-04  正式  1978-07-01  离退休  138****1234",
        "ZB001  陆青山  预备  2026-07-01  一组  工资  =1+1",
      ])
    #expect(today.errors.contains("（ZB001，2026-11-23在册），2人，手机号已遮住。内部资料，注意保管"))
    let earlier = try list(folder, "members", "reg", "--on", "2026-06-30", "--format", "ndjson")
    #expect(
      earlier.lines == [
        #"{"branch":"ZB001","name":"何秋实","sex":"男","born":"1956-04","joined":"1978-07-01","full":"1979-07-01","from":"2010-03-01","standing":"正式","vote":"yes","exempt":"yes","duesClass":"离退休","phone":"138****1234","path":"branches/ZB001/members.rec","line":5}"#
      ])
    let whole = try list(folder, "members", "reg", "--full", "换届通知", "--format", "csv")
    #expect(
      whole.lines == [
        "branch,name,sex,born,joined,full,from,to,standing,vote,mobile,exempt,group,duesClass,phone,path,line",
        "ZB001,何秋实,男,1956-04,1978-07-01,1979-07-01,2010-03-01,,正式,yes,,yes,,离退休,13800001234,branches/ZB001/members.rec,5",
        "ZB001,陆青山,,,2026-07-01,,2026-07-01,,预备,no,,,一组,工资,'=1+1,branches/ZB001/members.rec,15",
      ])
    #expect(whole.errors.contains("手机号完整，事由：换届通知"))
    #expect(try list(folder, "members", "reg", "--full", " ").status == 2)
  }

  @Test func `sessions come by date, chosen by year and kind`() throws {
    let folder = try register()
    #expect(
      try list(folder, "meetings", "reg").lines == [
        "ZB001  20260315-dydh  2026-03-15  09:00-10:30  党员大会  已开  第一季度党员大会  应到3 实到2 请假1 缺席0 待定0",
        "ZB001  20260320-zwh  2026-03-20  支委会  计划  三月支委会  应到? 实到0 请假0 缺席0 待定0  没有记录",
      ])
    #expect(
      try list(folder, "meetings", "reg", "--kind", "dydh", "--format", "ndjson").lines == [
        #"{"branch":"ZB001","id":"20260315-dydh","kind":"党员大会","date":"2026-03-15","start":"09:00","end":"10:30","state":"已开","title":"第一季度党员大会","chair":"何秋实","expected":3,"voters":3,"attended":2,"leave":1,"absent":0,"unmarked":0,"minutes":"yes","timeliness":"unknown","path":"branches/ZB001/2026/meetings.rec","line":26}"#
      ])
    #expect(try list(folder, "meetings", "reg", "--year", "2025").output == "")
    #expect(try list(folder, "meetings", "reg", "--branch", "A-2").output == "")
  }

  @Test func `a branch that is not there and a kind that is none are wrong usage`() throws {
    let folder = try register()
    let unknown = try list(folder, "members", "reg", "--branch", "ZB9")
    #expect((unknown.status, unknown.errors) == (2, "台账里没有支部 ZB9\n"))
    let kind = try list(folder, "meetings", "reg", "--kind", "茶话会")
    #expect(kind.status == 2)
    #expect(kind.remarks.contains("  - 党员大会"))
  }

  @Test func `a file that cannot be read is told, and the rest is listed`() throws {
    let folder = try register()
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("reg/branches/A-2/members.rec").path, withDestinationPath: "/dev/null")
    let run = try list(folder, "members", "reg")
    #expect((run.status, run.lines.count) == (3, 2))
    #expect(run.errors.contains("A-2/members.rec：这里是一个链接，程序从不跟随链接"))
  }

  @Test func `control characters in a file do not reach the terminal`() throws {
    let folder = try CommandFolder.register(
      members: "Name: 甲\u{1B}[31m\nJoined: 2000-01-01\nFrom: 2000-01-01\nDuesClass: 工资\n")
    for format in ["text", "ndjson"] {
      let run = try list(folder, "members", "reg", "--format", format)
      #expect(!run.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
      #expect(run.lines.count == 1)
    }
  }
}

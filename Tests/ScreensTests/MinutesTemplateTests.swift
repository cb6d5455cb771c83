import Register
import Testing

@testable import Screens

/// What minutes begin as.
struct MinutesTemplateTests {
  private func template(_ meeting: String, votes: String = "", language: String = "zh-Hans") throws -> String
  {
    let files = MeetingSample.files(meeting + "\n", then: votes.isEmpty ? [:] : ["2026/votes.rec": votes])
    let visit = try Visit(files, language: language)
    return MinutesTemplate(try #require(visit.book.meetings.first), visit.book, visit.world).text
  }

  @Test func `an assembly's has its agenda, resolutions and votes`() throws {
    let meeting = """
      Id: 20260710-dydh
      Kind: 党员大会
      Date: 2026-07-10
      Start: 14:00
      Place: 会议室
      Chair: 何秋实
      State: 已开
      Title: 第三季度党员大会
      Agenda: 支委会工作报告
      Agenda: 讨论单雨禾转正
      Expected: 6
      Voters: 6
      Present: 何秋实 曾小满 陆青山
      Late: 单雨禾
      Absent: 宋晚晴
      Exempt: 仇百川
      Observer: 程小雪
      Leave: 沈知行 出差
      Resolution: 同意单雨禾按期转正
      """
    let votes = """
      %rec: Vote

      Id: 20260710-dydh/1
      Meeting: 20260710-dydh
      Kind: 转正
      Matter: 单雨禾转正
      Expected: 6
      Present: 3
      For: 3
      Against: 0
      Abstain: 0
      Written: 1
      Result: 通过

      """
    #expect(
      try template(meeting, votes: votes) == """
        会议名称：第三季度党员大会
        时间：2026年7月10日 14:00-
        地点：会议室
        主持人：何秋实
        记录人：
        出席情况：应到6人，实到4人，请假1人，缺席1人；免硬性要求1人，不计入应到
        请假：沈知行（出差）
        缺席：宋晚晴
        列席：程小雪

        一、会议议程
        1. 支委会工作报告
        2. 讨论单雨禾转正

        二、汇报
        关于「支委会工作报告」：
        关于「讨论单雨禾转正」：

        三、讨论


        四、决议
        1. 同意单雨禾按期转正

        五、表决
        单雨禾转正：应到6人，实到3人，赞成3票，反对0票，弃权0票，书面赞成1票，通过

        六、结束
        主持人小结：
        散会时间：

        主持人签名：
        记录人签名：
        """)
  }

  @Test func `a life meeting's has a line for everybody who came`() throws {
    let meeting = """
      Id: 20260110-zzshh
      Kind: 组织生活会
      Date: 2026-01-10
      Year: 2025
      State: 已开
      Title: 2025年度组织生活会
      Expected: 2
      Voters: 2
      Present: 何秋实
      Remote: 曾小满
      """
    #expect(
      try template(meeting).split(separator: "\n\n").dropFirst().joined(separator: "\n\n") == """
        一、会前准备
        集中学习：
        谈心谈话：
        征求意见：

        二、对照检查和自我批评
        何秋实：
        曾小满：

        三、相互批评


        四、问题清单和整改
        问题：
        责任人：
        期限：

        五、结束
        主持人小结：
        散会时间：

        主持人签名：
        记录人签名：
        """)
  }

  @Test(arguments: [
    ("dydh", "党员大会", "会议议程 汇报 讨论 决议 结束"), ("zwh", "支委会", "会议议程 议题和决定 结束"),
    ("dxzh", "党小组会", "会议议程 发言 结束"), ("dk", "党课", "主讲和题目 主要内容 交流提问 结束"),
    ("ztdr", "主题党日", "主题 形式 主要内容 后续落实 结束"),
    ("zzshh", "组织生活会", "会前准备 对照检查和自我批评 相互批评 问题清单和整改 结束"),
    ("mzpy", "民主评议党员", "个人自评 党员互评 民主测评 评定意见 结束"), ("qt", "其他", "会议议程 讨论 决议 结束"),
  ])
  func `each kind has the headings it needs`(code: String, kind: String, headings: String) throws {
    let text = try template("Id: 20260710-\(code)\nKind: \(kind)\nDate: 2026-07-10\nState: 已开\nTitle: 一次会议")
    let found = text.split(separator: "\n").compactMap { line in
      line.firstIndex(of: "、").map { String(line[line.index(after: $0)...]) }
    }
    #expect(found.joined(separator: " ") == headings)
  }

  @Test(arguments: [
    ("Agenda: 甲\nAgenda: 乙", "1. 甲 讨论： 决定： 2. 乙 讨论： 决定："),
    ("Agenda: 甲\nAgenda: 乙\nResolution: 子\nResolution: 丑", "1. 甲 讨论： 决定：子 2. 乙 讨论： 决定：丑"),
    ("Agenda: 甲\nAgenda: 乙\nResolution: 子", "1. 甲 讨论： 2. 乙 讨论： 决定：子"), ("Resolution: 子", "决定：子"),
  ])
  func `the committee's items stand with their decisions`(lines: String, said: String) throws {
    let text = try template("Id: 20260710-zwh\nKind: 支委会\nDate: 2026-07-10\nState: 已开\nTitle: 支委会\n" + lines)
    let part = try #require(text.split(separator: "\n\n").first { $0.contains("二、") })
    #expect(
      part.split(separator: "\n").drop { !$0.hasPrefix("二、") }.dropFirst().joined(separator: " ") == said)
  }

  @Test func `a lecture's has its length`() throws {
    let text = try template(
      "Id: 20260710-dk\nKind: 党课\nDate: 2026-07-10\nStart: 09:00\nEnd: 10:30\nState: 已开\nTitle: 党课\nLecturer: 何秋实"
    )
    #expect(text.contains("一、主讲和题目\n主讲人：何秋实\n题目：\n时长：90分钟\n"))
  }

  @Test func `no line of any template is left with a hole where a fact should be`() throws {
    for kind in Meeting.Kind.allCases {
      for language in ["zh-Hans", "en"] {
        let text = try template(
          "Id: 20260710-\(kind.letters)\nKind: \(kind.rawValue)\nDate: 2026-07-10\nState: 已开\nTitle: 一次会议\nAgenda: 甲",
          language: language)
        #expect(!text.contains("{") && !text.contains("minutes."), "\(kind) \(language)")
      }
    }
  }
}

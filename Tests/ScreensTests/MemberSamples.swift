import Canvas

@testable import Screens

/// The branch that tests of the roster and of members' cards are about, on 2026-08-20.
enum MemberSample {
  static let members = """
    %rec: Member

    Name: 何秋实
    Sex: 男
    Born: 1966-04
    Joined: 1990-08-21
    Full: 1991-08-21
    From: 2020-01-01
    Group: 第一小组
    DuesClass: 离退休
    Phone: 13800001234

    Name: 王二麦
    Joined: 2009-07-01
    Full: 2010-07-01
    From: 2020-01-01
    Group: 第二小组
    DuesClass: 工资
    Mobile: 2026-03-01 邻市务工

    Name: 丁一鸣
    Joined: 2026-03-05
    From: 2026-03-05
    Group: 第一小组
    DuesClass: 学生

    Name: 沈知行
    Joined: 1979-07-01
    Full: 1980-07-01
    From: 2020-01-01
    Group: 第二小组
    DuesClass: 离退休
    Exempt: 2025-01-01 年老体弱 支委会 2026-12-31

    Name: 单雨禾
    Joined: 2009-07-01
    Full: 2010-07-01
    From: 2020-01-01
    To: 2026-03-01
    Left: 转出
    DuesClass: 无收入

    """

  /// A theme day a month from January to August, and an assembly in July.
  static let meetings: String = {
    let days = (1...8).map { month in
      """
      Id: 20260\(month)20-ztdr
      Kind: 主题党日
      Date: 2026-0\(month)-20
      State: 已开
      Title: \(month)月主题党日
      Present: \(month < 6 ? "何秋实 王二麦" : "何秋实")
      Absent: \(month < 6 ? "单雨禾" : "王二麦")
      Exempt: 沈知行
      """
    }
    let assembly = """
      Id: 20260709-dydh
      Kind: 党员大会
      Date: 2026-07-09
      State: 已开
      Title: 第三季度党员大会
      Present: 丁一鸣
      Leave: 何秋实 住院 支委会
      Absent: 王二麦
      """
    return (["%rec: Meeting"] + days + [assembly]).joined(separator: "\n\n") + "\n"
  }()

  static let files = [
    "branch.rec": MeetingSample.branch, "members.rec": members, "2026/meetings.rec": meetings,
    "2026/training.rec": """
    %rec: Training

    Id: 20260310-px-1
    Date: 2026-03-10
    Title: 集中学习
    Hours: 19.5
    Mode: 线下
    Attended: 何秋实 王二麦

    """,
    "2026/talks.rec": RecordSample.talks,
    "2026/dues.rec": DuesSample.dues, "2026/assessments.rec": DuesSample.assessments,
    "2026/transfers.rec": """
    %rec: Transfer

    Id: 20260227-zj-1
    Name: 单雨禾
    Direction: 转出
    Sent: 2026-02-27
    To: 石榴巷社区党支部
    Received: 2026-03-20

    """,
  ]

  /// The roster of the branch.
  static func roster(size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    var visit = try Visit(files, size: size, language: language)
    visit.press("F6")
    return visit
  }

  /// One part of somebody's card.
  static func card(
    _ name: String, _ section: MemberSection = .profile, size: String = "80x24", language: String = "zh-Hans"
  ) throws -> Visit {
    var visit = try roster(size: size, language: language)
    visit.go(.member(MemberPage(name, of: "ZB001", visit.world)))
    let turns = MemberSection.allCases.firstIndex(of: section) ?? 0
    for _ in 0..<turns { visit.press("F6") }
    return visit
  }
}

extension Visit {
  /// Who is listed on the roster, in order.
  var roster: [String] {
    if case .branch(let page) = model.stack.front { page.members.listing.rows } else { [] }
  }

  /// Goes down to a field of the form in front.
  mutating func goToField(_ name: String) {
    for _ in 0..<40 where sheet?.form.focused?.id.field != name { press("Tab") }
  }

  /// The screen's rows with runs of blanks made one.
  var lines: [String] { text.map { $0.split(separator: " ").joined(separator: " ") } }
}

/// The branch that tests of one session's screens are about: eight members, a committee of three, two groups.
enum MeetingSample {
  static let branch = """
    %rec: Branch

    Code: ZB001
    Name: 云杉里社区第一支部
    Parent: DW01
    Kind: 社区
    Form: 普通
    Founded: 2020-01-01

    %rec: Post

    Post: 书记
    Holder: 何秋实
    From: 2021-03-15

    Post: 组织委员
    Holder: 曾小满
    From: 2021-03-15

    Post: 宣传委员
    Holder: 沈知行
    From: 2021-03-15

    %rec: Group

    Name: 第一小组
    Leader: 陆青山
    From: 2021-03-15

    Name: 第二小组
    Leader: 宋晚晴
    From: 2021-03-15

    """

  static let members =
    [
      member("何秋实", "Group: 第一小组"), member("曾小满", "Group: 第一小组"), member("沈知行", "Group: 第二小组"),
      member("陆青山", "Group: 第一小组"), member("宋晚晴", "Group: 第二小组"),
      member("单雨禾", full: nil, "Group: 第二小组"),
      member("仇百川", "Group: 第二小组", "Exempt: 2025-01-01 年老体弱 支委会 2026-12-31"),
      member("梁麦田", "To: 2026-03-01", "Left: 转出"),
    ].joined(separator: "\n\n") + "\n"

  private static func member(_ name: String, full: String? = "2010-07-01", _ lines: String...) -> String {
    let head = ["Name: \(name)", "Joined: 2009-07-01"] + (full.map { ["Full: \($0)"] } ?? [])
    let after = ["From: 2020-01-01"] + lines.filter { !$0.hasPrefix("Group") && !$0.hasPrefix("Exempt") }
    let last =
      lines.filter { $0.hasPrefix("Group") } + ["DuesClass: 离退休"] + lines.filter { $0.hasPrefix("Exempt") }
    return (head + after + last).joined(separator: "\n")
  }

  /// A committee meeting of July with everything in it but minutes.
  static let july = """
    Id: 20260709-zwh
    Kind: 支委会
    Date: 2026-07-09
    Start: 09:00
    End: 10:30
    Place: 社区活动室
    Chair: 何秋实
    Recorder: 曾小满
    State: 已开
    Title: 7月支委会
    Agenda: 传达上级通知
    Agenda: 研究主题党日方案
    Expected: 3
    Voters: 3
    Present: 何秋实 曾小满
    Leave: 沈知行 住院 何秋实
    Resolution: 7月20日到社区服务站开展主题党日

    """

  static func files(_ meetings: String = july, then more: [String: String] = [:]) -> [String: String] {
    ["branch.rec": branch, "members.rec": members, "2026/meetings.rec": "%rec: Meeting\n\n" + meetings]
      .merging(more) { $1 }
  }
}

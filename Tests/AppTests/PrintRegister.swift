import Foundation

/// A register with something of everything that documents show; `name` and `words` stand wherever a person types them.
struct PrintRegister {
  let folder: CommandFolder

  init(name: String = "何秋实", words: String = "补课") throws {
    folder = try CommandFolder.register(
      members: """
        Name: \(name)
        Joined: 2010-01-01
        Full: 2011-01-01
        From: 2020-01-01
        Group: 一组
        DuesClass: 工资
        Phone: 13812341234

        Name: 曾小满
        Joined: 2010-01-01
        Full: 2011-01-01
        From: 2020-01-01
        DuesClass: 离退休

        """,
      meetings: PrintRegister.meeting(name, words),
      branch: """
        %rec: Term

        Elected: 2024-01-10
        Years: 5

        %rec: Post

        Post: 书记
        Holder: \(name)
        From: 2024-01-10

        %rec: Group

        Name: 一组
        Leader: \(name)
        From: 2024-01-10

        """)
    for (file, text) in PrintRegister.books(name, words) { try folder.write(text, to: "2026/\(file).rec") }
    try inspection(words)
  }

  /// The arguments that ask for each document of it, format left out.
  static let all = [
    ["会议记录", "ZB001", "--record", "20260320-dydh"], ["签到表", "ZB001", "--record", "20260320-dydh"],
    ["党费收缴明细", "ZB001", "--month", "2026-03"], ["党费年度台账", "ZB001"], ["党务公开", "ZB001"],
    ["工作手册", "ZB001"], ["通报", "--round", "2026Q3"], ["体检表", "ZB001", "--round", "2026Q3"],
    ["整改通知书", "ZB001", "--round", "2026Q3"],
    ["销号单", "ZB001", "--record", "20260801-zg"], ["现场检查表", "ZB001"],
  ]

  func print(_ arguments: [String]) throws -> CommandFolder.Run {
    try folder.run(
      CommandFolder.program, ["print", "--register", "reg", "--as-of", "2026-11-23"] + arguments)
  }

  private static func meeting(_ name: String, _ words: String) -> String {
    """
    Id: 20260320-dydh
    Kind: 党员大会
    Date: 2026-03-20
    Start: 14:00
    End: 15:30
    Place: \(words)
    Chair: \(name)
    Recorder: 曾小满
    State: 已开
    Title: \(words)
    Agenda: \(words)
    Expected: 2
    Voters: 2
    Present: \(name)
    Leave: 曾小满 \(words) \(name)
    Lecturer: \(words)
    Resolution: \(words)
    Minutes: 第一段
    + \(words)
    Attachment: \(words)

    """
  }

  private static func books(_ name: String, _ words: String) -> [String: String] {
    [
      "votes": """
      %rec: Vote

      Id: 20260320-dydh/1
      Meeting: 20260320-dydh
      Kind: 一般
      Matter: \(words)
      Expected: 2
      Present: 1
      For: 1
      Against: 0
      Abstain: 0
      Result: 未通过

      """,
      "dues": """
      %rec: DuesMonth

      Month: 2026-03
      Paid: \(name) 12.50 2026-03-15 \(words)
      Paid: 曾小满 0.70 2026-03-16
      Sent: 10.00 2026-03-31

      Month: 2026-04
      Paid: \(name) 12.50 2026-04-15
      Exempt: 曾小满 \(words)

      """,
      "plan":
        "%rec: PlanItem\n\nId: 202603-dydh-1\nMonth: 2026-03\nKind: 党员大会\nTitle: \(words)\nOwner: \(name)\n",
      "talks":
        "%rec: Talk\n\nId: t1\nDate: 2026-02-01\nFrom: \(name)\nWith: 曾小满\nOccasion: \(words)\nGist: \(words)\n",
      "training":
        "%rec: Training\n\nId: p1\nDate: 2026-02-01\nTitle: \(words)\nHours: 8\nAttended: \(name)\n",
      "disclosures":
        "%rec: Disclosure\n\nId: g1\nTitle: \(words)\nKind: 其他\nPosted: 2026-02-01\nPlace: \(words)\n",
      "appraisals":
        "%rec: Appraisal\n\nId: a1\nYear: 2026\nDate: 2026-03-01\nGrade: \(name) 优秀\nOpinion: \(words)\n",
      "development": "%rec: Development\n\nId: f1\nName: \(name)\nApplied: 2026-01-01\n",
      "away":
        "%rec: Away\n\nId: w1\nMember: \(name)\nLeftOn: 2026-01-01\nPlace: \(words)\nReason: \(words)\n",
      "contacts":
        "%rec: Contact\n\nId: l1\nDate: 2026-02-01\nWith: \(name)\nMeans: \(words)\nGist: \(words)\n",
      "honours": "%rec: Honour\n\nId: r1\nDate: 2026-07-01\nTitle: \(words)\nBy: \(words)\nMember: \(name)\n",
      "visits": "%rec: Visit\n\nId: v1\nDate: 2026-02-01\nTo: \(words)\nBy: \(words)\nGoods: \(words)\n",
      "handling": "%rec: Handling\n\nId: h1\nMember: \(name)\nKind: 失联\nFrom: 2026-01-01\n",
      "responses": """
      %rec: Response

      Rectification: 20260801-zg
      By: \(name)
      On: 2026-08-20
      Done: \(words)
      Evidence: \(words)
      Request: yes

      """,
    ]
  }

  private func inspection(_ words: String) throws {
    let round = folder.url("reg/inspections/2026Q3")
    try FileManager.default.createDirectory(
      at: round.appendingPathComponent("sheets"), withIntermediateDirectories: true)
    try Data(
      """
      %rec: Rectification

      Id: 20260801-zg
      Finding: F1
      Branch: ZB001
      Owner: 曾小满
      Measure: \(words)
      Due: 2026-08-31
      Issued: 2026-08-01
      Verdict: 退回 林晚 2026-08-10 \(words)

      Id: 20260802-zg
      Finding: F2
      Branch: ZB001
      Owner: 曾小满
      Measure: \(words)
      Due: 2026-08-31
      Issued: 2026-08-01
      Verdict: 已验收 林晚 2026-08-12

      Id: 20260803-zg
      Finding: F2
      Branch: ZB001
      Owner: 曾小满
      Measure: \(words)
      Due: 2026-08-31
      Issued: 2026-08-02

      """.utf8
    ).write(to: round.appendingPathComponent("rectifications.rec"))
    try Data(
      """
      %rec: Sheet

      Branch: ZB001
      Round: 2026Q3
      On: 2026-07-30
      Inspector: 林晚

      %rec: Finding

      Id: F1
      Rule: MIN-1
      Shown: \(words)
      State: 属实
      By: 林晚
      On: 2026-07-30

      Id: F9
      Rule: MIN-1
      Shown: \(words)
      State: 排除
      By: 林晚
      On: 2026-07-30

      Id: F10
      Rule: MIN-1
      Shown: \(words)
      State: 待核
      By: 林晚
      On: 2026-07-30

      """.utf8
    ).write(to: round.appendingPathComponent("sheets/ZB001.rec"))
  }
}

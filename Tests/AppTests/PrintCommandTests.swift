import Canvas
import Foundation
import Testing

/// `zhibu print`: documents to hand in.
@Suite struct PrintCommandTests {
  @Test func `minutes have every element the register knows`() throws {
    let run = try PrintRegister().print(PrintRegister.all[0] + ["--format", "text"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.lines.prefix { !$0.hasPrefix("-----") } == [
        "第一支部", "党员大会会议记录", "名称：补课", "时间：2026年3月20日 14:00—15:30", "地点：补课",
        "主持人：何秋实　记录人：曾小满　主讲人：补课", "应到2人，实到1人，请假1人，缺席0人；有表决权2人", "到会：何秋实",
        "请假：曾小满（补课，何秋实批准）", "议题", "  1．补课", "记录", "    第一段", "    补课", "表决", "  1．补课",
        "      应到2 到会1 赞成1 反对0 弃权0：未通过", "决议", "  1．补课", "附件", "  1．补课",
        "主持人签字：                  记录人签字：",
      ])
  }

  @Test func `the sums of dues are those of the payments`() throws {
    let register = try PrintRegister()
    let month = try register.print(PrintRegister.all[2] + ["--format", "text"])
    #expect(month.lines.contains("本月收缴13.20元，上缴10.00元，未上缴3.20元"))
    #expect(month.lines.contains("      合计        2人缴纳，13.20元"))
    let year = try register.print(PrintRegister.all[3] + ["--format", "text"])
    #expect(year.lines.contains("   1  何秋实      全年     25.00"))
    #expect(year.lines.contains("全年收缴25.70元，上缴10.00元，未上缴15.70元"))
  }

  @Test func `a checkup sheet sums what its items are worth`() throws {
    let run = try PrintRegister().print(PrintRegister.all[7] + ["--format", "text"])
    #expect(run.lines.contains { $0.hasPrefix("合计：满分100，台账") })
    #expect(run.lines.joined().contains("检查人：林晚"))
  }

  @Test func `a notice counts what was found to the last, and names nobody`() throws {
    let run = try PrintRegister().print(PrintRegister.all[6] + ["--format", "text"])
    let text = run.lines.joined()
    #expect(text.contains("发现4项：排除1项，待核1项，下发整改2项。整改中1项（其中逾期1项），申请销账1项，已验收0项。退回1次，验收后又发现的1项"))
    #expect(!text.contains("曾小满") && !text.contains("林晚"))
  }

  @Test(arguments: PrintRegister.all, ["html", "text"])
  func `nothing in a register gets through unescaped, and every place is filled`(
    arguments: [String], format: String
  ) throws {
    let hostile = "=cmd|'/C\u{1B}]0;x\u{7}\u{202E}<script>alert(1)</script>&\""
    let register = try PrintRegister(name: "<b>\u{202E}何秋实\u{9B}", words: hostile)
    let run = try register.print(arguments + ["--format", format])
    #expect(run.status == 0, "\(run.errors)")
    let bad: Set<Unicode.Scalar> = ["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}"]
    #expect(!run.output.unicodeScalars.contains(where: bad.contains))
    #expect(!run.output.contains("{{") && !run.output.contains("}}"))
    if format == "html" {
      #expect(!run.output.contains("<script") && !run.output.contains("<b>"))
      #expect(run.output.matches(of: />[=+@]/).isEmpty)
      #expect(run.output.contains("内部资料，注意保管。</footer>"))
      for tag in ["table", "tr", "td", "th", "p", "section", "span", "thead", "h1", "h2", "body"] {
        let opened = run.output.matches(of: try Regex("<\(tag)[ >]")).count
        #expect(
          opened == run.output.split(separator: "</\(tag)>", omittingEmptySubsequences: false).count - 1)
      }
    } else {
      #expect(run.lines.allSatisfy { $0.cells <= 56 })
      #expect(run.lines.suffix(4).joined().hasSuffix("内部资料，注意保管。"))
    }
  }

  @Test func `telephone numbers are hidden unless there is a reason to show them`() throws {
    let register = try PrintRegister(words: "打13912345678问")
    let hidden = try register.print(PrintRegister.all[5])
    #expect(hidden.output.contains("138****1234") && hidden.output.contains("打139****5678问"))
    #expect(!hidden.output.contains("13812341234") && hidden.output.contains("手机号已遮住"))
    let shown = try register.print(PrintRegister.all[5] + ["--full", "换届通知"])
    #expect(shown.output.contains("13812341234") && shown.output.contains("手机号完整，事由：换届通知"))
    #expect(try register.print(PrintRegister.all[5] + ["--full", " "]).status == 2)
  }

  @Test func `a file that is there is never overwritten`() throws {
    let register = try PrintRegister()
    let arguments = PrintRegister.all[0] + ["-o", "记录.html"]
    let first = try register.print(arguments)
    #expect((first.status, first.output, first.errors) == (0, "", "会议记录（minutes）写到了 记录.html\n"))
    let before = try register.folder.text("记录.html")
    let second = try register.print(arguments)
    #expect((second.status, second.output) == (1, ""))
    #expect(second.errors == "记录.html: 已有这个文件，没有覆盖，请换个名字\n")
    #expect(try register.folder.text("记录.html") == before)
  }

  @Test func `a register's own template comes before ours, and its mistakes are told by line`() throws {
    let register = try PrintRegister()
    let folder = register.folder.url("reg/templates")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let template = folder.appendingPathComponent("minutes.txt")
    try Data("{{branch}}的{{kind}}\n".utf8).write(to: template)
    let own = try register.print(PrintRegister.all[0] + ["--format", "text"])
    #expect((own.status, own.output) == (0, "第一支部的党员大会\n"))
    try Data("{{branch}}\n{{kinds}}\n".utf8).write(to: template)
    let wrong = try register.print(PrintRegister.all[0] + ["--format", "text"])
    #expect((wrong.status, wrong.output) == (3, ""))
    #expect(
      wrong.errors
        == "templates/minutes.txt:2: 这种文书没有“kinds”这一项；原样模板用 zhibu print --template 查看\n")
  }

  private static let refused: [([String], Int32)] = [
    ([], 2), (["报告"], 2), (["会议记录"], 2), (["会议记录", "ZB001"], 2), (["会议记录", "ZB9", "--record", "x"], 2),
    (["会议记录", "ZB001", "--record", "x"], 2), (["销号单", "ZB001", "--record", "x"], 2), (["通报"], 2),
    (["通报", "--round", "2025"], 1), (["整改通知书", "ZB001", "--round", "2025"], 1),
    (["现场检查表", "--round", "2026Q3"], 2), (["体检表", "ZB001"], 2), (["体检表", "ZB001", "--round", "x"], 2),
  ]

  @Test(arguments: refused)
  func `what cannot be made is refused with a sentence`(arguments: [String], status: Int32) throws {
    let run = try PrintRegister().print(arguments)
    #expect((run.status, run.output, run.remarks.count) == (status, "", 1))
  }

  @Test func `the documents are listed, and each shows its template`() throws {
    let register = try PrintRegister()
    let listed = try register.print(["--list"]).lines
    #expect(listed.count == 11)
    #expect(listed.first == "会议记录（minutes）：支部编号，--record 会议编号")
    #expect(try register.print(["会议记录", "--template"]).output.hasPrefix("<!doctype html>"))
  }
}

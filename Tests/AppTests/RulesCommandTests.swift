import Checkup
import Foundation
import Register
import Testing

@testable import App

@Suite struct RulesCommandTests {
  @Test func `a rule is explained with its source and what settles it`() throws {
    let (rule, reads) = try named("MTG-1")
    let run = try CommandFolder().zhibu("explain", "mtg-1")
    #expect(run.status == 0)
    #expect(
      run.lines == [
        "MTG-1  党员大会每季度一次", "说明：\(rule.means.chinese)",
        "依据：《中国共产党支部工作条例（试行）》第11条（中央规定）", "出处：文本已核对", "级别：一般", "要求：支部每季度至少1次党员大会",
        "施行：2018-10-28 至 现在", "查看：\(reads)", "怎样解决：补记已开的党员大会；确实没开的，写明情况，不能用以后的会抵",
        "到哪里改：屏幕：支部的「全年」，打开这次会议，「表单」页；命令：zhibu meetings --branch 支部编号",
      ])
  }

  @Test func `parameters are shown as rules.rec would set them`() throws {
    let run = try CommandFolder().zhibu("explain", "MIN-1", "--lang", "en")
    #expect(
      run.lines.contains("Parameters: days in time (green) 3; severe from (red) 8 (rules.rec may set others)")
    )
  }

  @Test func `an unknown rule is wrong usage`() throws {
    let run = try CommandFolder().zhibu("explain", "MTG-99")
    #expect((run.status, run.output, run.errors) == (2, "", "没有规则 MTG-99；zhibu rules 列出全部\n"))
  }

  @Test func `every version of every rule is listed once`() throws {
    let folder = try CommandFolder()
    let rows = try folder.zhibu("rules", "--format", "csv").lines
    #expect(
      rows.first
        == "rule,title,severity,certainty,instrument,article,label,from,to,parameters,settles,settings")
    #expect(
      rows.dropFirst().map { String($0.prefix { $0 != "," }) } == Shipped.catalogue.provisions.map(\.id))
    let objects = try folder.zhibu("rules", "--format", "ndjson").lines
    #expect(objects.count == rows.count - 1)
    #expect(try folder.zhibu("rules").lines.count == objects.count)
  }

  @Test(arguments: Language.allCases)
  func `every rule can be explained in both languages`(language: Language) throws {
    let texts = Shipped.texts(language)
    let wording = Wording(Shipped.catalogue, texts, Shipped.schemas)
    let day = try #require(Day("2026-11-23"))
    for provision in Shipped.catalogue.provisions {
      let lines = provision.explained(wording, texts, on: day)
      #expect(lines.filter { $0.contains("explain.") || $0.contains("{") || $0.hasSuffix("：") } == [])
    }
  }

  /// A rule, and what it looks at in words.
  private func named(_ id: String) throws -> (Provision, String) {
    let rule = try #require(Shipped.catalogue.versions(of: id).last)
    let texts = Shipped.texts(.chinese)
    return (rule, rule.reads.map { texts.name(ofKind: $0, Shipped.schemas) }.joined(separator: "、"))
  }

  private func tuned() throws -> CommandFolder {
    let folder = try CommandFolder.register(meetings: "")
    let settings = """
      Rule: MTG-1
      Branch: ZB001
      Waive: 2026-Q1
      Reason: 场地修缮
      By: 沈知行
      On: 2026-01-05

      Rule: MIN-1
      Set: green 5
      Set: blue 5
      Until: 2026-12-31
      Reason: 志愿者代录
      By: 沈知行
      On: 2026-01-05

      Rule: MTG-5
      Off: yes
      Until: 2026-06-30
      Reason: 联建
      By: 沈知行
      On: 2026-01-05

      """
    try settings.write(to: folder.url("reg/rules.rec"), atomically: true, encoding: .utf8)
    return folder
  }

  @Test func `what a register set otherwise is listed below the rule`() throws {
    let lines = try tuned().zhibu("rules", "reg", "--as-of", "2026-11-23").lines

    #expect(
      lines.filter { $0.hasPrefix("  ") } == [
        "  豁免 2026-Q1（ZB001，沈知行 2026-01-05，长期有效，理由：场地修缮）rules.rec:1",
        "  关闭（全部支部，沈知行 2026-01-05，已于2026-06-30到期，不再起作用，理由：联建）rules.rec:16",
        "  blue 5（没有这个参数或不是 0 到 9999 的整数，不起作用），green 3 改为 5（全部支部，沈知行 2026-01-05，有效至2026-12-31，理由：志愿者代录）rules.rec:8",
      ])
  }

  @Test func `a list for programs says the settings of each rule in one cell`() throws {
    let rows = try tuned().zhibu("rules", "reg", "--format", "ndjson").lines

    #expect(rows.count == Shipped.catalogue.provisions.count)
    #expect(rows.count { $0.contains("\"settings\":") } == 3)
  }

  @Test func `the summary of a check says how much was left out`() throws {
    let run = try tuned().zhibu("check", "reg", "--as-of", "2026-05-10", "--rule", "MTG-1", "--rule", "MTG-5")

    #expect(run.output == "")
    #expect(run.remarks == ["检查了1个支部，没有发现问题；另有1项已豁免、1项属已关闭的规则，没有列出"])
  }

  @Test func `the findings of a branch are explained one by one`() throws {
    let folder = try CommandFolder.register(
      meetings: "Id: 20260110-qt\nKind: 其他\nDate: 2026-01-10\nState: 已开\nTitle: 一次会议\n")
    let (rule, reads) = try named("MTG-4")
    let run = try folder.zhibu("explain", "MTG-4", "reg", "--branch", "ZB001", "--as-of", "2026-02-10")

    #expect(
      run.lines.suffix(13).prefix(10) == [
        "MTG-4  主题党日每月一次", "说明：\(rule.means.chinese)",
        "依据：《中国共产党支部工作条例（试行）》第16条（中央规定）", "出处：文本已核对", "级别：硬性",
        "施行：2018-10-28 至 现在", "时段：2026-01-01 至 2026-01-31", "查看：\(reads)",
        "位置：branches/ZB001/2026/meetings.rec:1", "发现：逾期  2026-01没有主题党日记录，月底已过10天",
      ])
    #expect(run.status == 0)
    let clean = try folder.zhibu("explain", "MTG-4", "reg", "--branch", "ZB001", "--as-of", "2026-01-02")
    #expect(clean.lines.last == "ZB001：这条规则现在没有发现问题")
  }

  @Test(arguments: [Language.chinese, .english])
  func `every parameter has a word of its own, so that no finding names it as the files do`(
    _ language: Language
  ) {
    let texts = Shipped.texts(language)
    let names = Set(Shipped.catalogue.provisions.flatMap(\.parameters.keys))

    #expect(names.filter { !texts.has("parameter.\($0)") } == [])
  }
}

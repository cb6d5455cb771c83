import Foundation
import Testing

@Suite struct InitCommandTests {
  @Test func `a new register holds its cover, the organisation at the top and what git must know`() throws {
    let folder = try CommandFolder()
    let run = try folder.zhibu("init", "reg", "--title", "望星坡台账", "--committee", "望星坡街道党委", "--code", "WXP")
    #expect(run.status == 0)
    #expect(run.lines.first == "已建立台账 reg")
    #expect(run.output.contains("git config merge.zhibu.driver 'zhibu merge-file %O %A %B %P'"))
    let records = try folder.text("reg/register.rec").split(separator: "\n\n").map(String.init)
    #expect(
      Array(records.filter { !$0.hasPrefix("%") && !$0.hasPrefix("#") }) == [
        "Code: WXP\nTitle: 望星坡台账\nCommittee: 望星坡街道党委\nFormat: 1\nLanguage: zh-Hans",
        "Code: WXP\nName: 望星坡街道党委\nKind: 党委\n",
      ])
    #expect(try folder.text("reg/.gitattributes") == "*.rec text eol=lf diff=rec merge=zhibu\n")
    #expect(try folder.complaints() == "")
  }

  @Test func `a register needs no answers`() throws {
    let folder = try CommandFolder()
    #expect(try folder.zhibu("init", "台账", "--lang", "en").status == 0)
    #expect(try folder.text("台账/register.rec").contains("Title: Branch register\n"))
    #expect(try folder.complaints() == "")
  }

  @Test func `a folder that holds something is left alone`() throws {
    let folder = try CommandFolder.register()
    let before = try folder.everything()
    let run = try folder.zhibu("init", "reg")
    #expect(run.status == 1)
    #expect(run.errors == "reg：文件夹不是空的（branches inspections register.rec），没有动它\n")
    #expect(try folder.everything() == before)
  }

  @Test(arguments: ["reg/新台账", "reg/branches/ZB2"])
  func `no register is made inside another`(place: String) throws {
    let folder = try CommandFolder.register()
    let before = try folder.everything()
    let run = try folder.zhibu("init", place)
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("里面；支部用 zhibu init branch 建立\n"))
    #expect(try folder.everything() == before)
  }

  @Test(arguments: [
    (["init"], "<folder>"), (["init", "reg", "--code", "zb"], "zb：名称不能用（支部编号只用大写字母、数字和 -，最多32个）"),
    (["init", "reg", "--title", ""], "--title 要写一行文字"),
    (["init", "reg", "--committee", "甲\n乙"], "--committee 要写一行文字"),
  ])
  func `a register is not made from wrong words`(arguments: [String], said: String) throws {
    let folder = try CommandFolder()
    let run = try folder.run(CommandFolder.program, arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(said))
    #expect(try folder.everything() == [:])
  }

  @Test func `a new branch has its record and a folder for this year`() throws {
    let folder = try CommandFolder.register()
    let run = try folder.zhibu(
      "init", "branch", "ZB-2", "--name", "第二支部", "--kind", "两新", "--form", "联合", "--theme-day", "20",
      "--as-of", "2026-11-23", "--register", "reg")
    #expect(run.status == 0)
    let record = try folder.text("reg/branches/ZB-2/branch.rec").split(separator: "\n\n").map(String.init)
    #expect(
      record.contains(
        "Code: ZB-2\nName: 第二支部\nParent: WXP\nKind: 两新\nForm: 联合\nFounded: 2026-11-23\nThemeDay: 20"))
    #expect(try folder.text("reg/branches/ZB-2/2026/meetings.rec").contains("%rec: Meeting\n"))
    #expect(try folder.complaints() == "")
    let check = try folder.zhibu("check", "reg", "--branch", "ZB-2", "--rule", "FILE-1", "--rule", "FILE-2")
    #expect(check.status == 0)
  }

  @Test(arguments: [
    (["ZB001", "--name", "甲", "--kind", "社区"], Int32(1), "已经有支部 ZB001，没有动它"),
    (["zb2", "--name", "甲", "--kind", "社区"], 2, "zb2：名称不能用（支部编号只用大写字母、数字和 -，最多32个）"),
    (["ZB2", "--name", "甲", "--kind", "小区"], 2, "社区"),
    (["ZB2", "--name", "甲", "--kind", "社区", "--parent", "X"], 2, "没有上级 X；register.rec 里有：WXP 望星坡街道党工委"),
    (
      ["ZB2", "--name", "甲", "--kind", "社区", "--founded", "2027-01-01"], 2,
      "--founded 2027-01-01 在今天 2026-11-23 以后"
    ),
  ])
  func `a branch is not made from wrong words`(arguments: [String], status: Int32, said: String) throws {
    let folder = try CommandFolder.register()
    let before = try folder.everything()
    let run = try folder.run(
      CommandFolder.program, ["init", "branch"] + arguments + ["--register", "reg", "--as-of", "2026-11-23"])
    #expect(run.status == status)
    #expect(run.errors.contains(said))
    #expect(try folder.everything() == before)
  }
}

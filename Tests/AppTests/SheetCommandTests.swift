import Foundation
import Testing

/// `zhibu sheet` and `zhibu fix` on a real folder.
@Suite struct SheetCommandTests {
  /// A register with one round, and something to find: no meeting of 2026 was held.
  private func register() throws -> CommandFolder {
    let folder = try CommandFolder.register()
    try FileManager.default.createDirectory(
      at: folder.url("reg/inspections/2026Q4"), withIntermediateDirectories: true)
    return folder
  }

  private func zhibu(
    _ folder: CommandFolder, _ words: String..., by person: String = "卢星野", on day: String = "2026-11-25"
  )
    throws -> CommandFolder.Run
  {
    try folder.run(
      CommandFolder.program, words + ["--register", "reg", "--as-of", day, "--by", person])
  }

  private func list(_ folder: CommandFolder, on day: String = "2026-11-26") throws -> CommandFolder.Run {
    try folder.run(CommandFolder.program, ["fix", "list", "--register", "reg", "--as-of", day])
  }

  @Test func `a sheet is printed without writing, and written on request`() throws {
    let folder = try register()
    let before = try folder.everything()
    let printed = try zhibu(folder, "sheet", "ZB001", "--round", "2026Q4")
    #expect(printed.status == 0)
    #expect(printed.output.hasPrefix("支部体检表 2026Q4（项目和分值：系统默认）  ZB001 第一支部\n"))
    #expect(printed.output.contains("一票否决  经人核实造假：还没有人定\n"))
    #expect(try folder.everything() == before)
    let written = try zhibu(folder, "sheet", "ZB001", "--round", "2026Q4", "--write")
    #expect(written.status == 0)
    #expect(try folder.text("reg/inspections/2026Q4/sheets/ZB001.rec").contains("Item: 党费\nFull: 10\n"))
    #expect(try folder.complaints() == "")
  }

  @Test func `from a finding to its acceptance, by hands that may`() throws {
    let folder = try register()
    let key = try #require(
      try zhibu(folder, "sheet", "ZB001", "--round", "2026Q4").lines.first { $0.contains("[MTG-1 ") }?
        .split(separator: "[").last?.split(separator: "]").first.map(String.init))
    #expect(try zhibu(folder, "sheet", "ZB001", "--round", "2026Q4", "--confirm", key).status == 0)
    let issued = try zhibu(
      folder, "fix", "issue", "2026Q4/ZB001/1", "--owner", "何秋实", "--measure", "补开党员大会")
    #expect(issued.remarks == ["下发整改 2026Q4/ZB001/1-1，责任人 何秋实，期限 2026-12-25，已保存"])
    let early = try zhibu(folder, "fix", "accept", "2026Q4/ZB001/1-1", by: "谷雨晴")
    #expect(early.status == 1 && early.remarks == ["支部还没有申请销账"])
    let answered = try zhibu(
      folder, "fix", "answer", "2026Q4/ZB001/1-1", "--done", "已补开", "--evidence", "照片.jpg", "--request",
      by: "何秋实")
    #expect(answered.status == 0)
    let own = try zhibu(folder, "fix", "accept", "2026Q4/ZB001/1-1", by: "何秋实")
    #expect(own.status == 1 && own.remarks == ["何秋实是责任人，应由别人验收；何秋实申请了销账，应由别人验收"])
    #expect(try zhibu(folder, "fix", "accept", "2026Q4/ZB001/1-1", by: "谷雨晴").status == 0)
    let posted = try zhibu(folder, "fix", "post", "2026Q4/ZB001/1-1", "--matter", "党员大会没有按季召开")
    #expect(posted.remarks == ["通报 2026Q4/ZB001/1-1 已整改，已保存"])
    #expect(try list(folder).output == "2026-12-25  已验收  2026Q4/ZB001/1-1  ZB001 第一支部  何秋实  补开党员大会\n")
    #expect(try list(folder).remarks == ["查出1=排除0+待核0+整改0+申请0+验收1  逾期0 退回0次 再发0"])
    #expect(try folder.complaints() == "")
  }

  @Test func `a dismissed finding keeps its reason and is not handed out`() throws {
    let folder = try register()
    let key = try #require(
      try zhibu(folder, "sheet", "ZB001", "--round", "2026Q4").lines.first { $0.contains("[MTG-1 ") }?
        .split(separator: "[").last?.split(separator: "]").first.map(String.init))
    #expect(try zhibu(folder, "sheet", "ZB001", "--round", "2026Q4", "--dismiss", key).status == 2)
    let done = try zhibu(
      folder, "sheet", "ZB001", "--round", "2026Q4", "--dismiss", key, "--reason", "已批准延期")
    #expect(done.output.contains("排除  排除  [\(key)]"))
    let issued = try zhibu(folder, "fix", "issue", "2026Q4/ZB001/1", "--owner", "何秋实", "--measure", "补")
    #expect(issued.status == 1 && issued.remarks == ["疑点还是“排除”，核实属实以后才能下发"])
    #expect(try list(folder).remarks == ["查出1=排除1+待核0+整改0+申请0+验收0  逾期0 退回0次 再发0"])
  }

  @Test func `what is not there is told`() throws {
    let folder = try register()
    #expect(try zhibu(folder, "sheet", "ZB001", "--round", "2027Q1").status == 2)
    #expect(try zhibu(folder, "sheet", "ZB001", "--round", "2026Q4", "--confirm", "XX-1").status == 2)
    #expect(try zhibu(folder, "fix", "issue", "2026Q4/ZB001/9", "--owner", "甲", "--measure", "补").status == 2)
    #expect(try zhibu(folder, "fix", "accept", "2026Q4/ZB001/9-1").status == 2)
  }
}

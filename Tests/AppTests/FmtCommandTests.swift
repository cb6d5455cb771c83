import Foundation
import Testing

@Suite struct FmtCommandTests {
  /// CR LF, a byte order mark, a tab after a colon, blank lines and blanks.
  private static let untidy = "\u{FEFF}%rec: Talk\r\n\r\n\r\n# 注 \r\nId: a\r\nGist:\t一\r\n+二\r\n\r\n\r\nId: b"
  private static let tidy = "%rec: Talk\n\n# 注\nId: a\nGist: 一\n+ 二\n\nId: b\n"

  @Test func `untidy files are named and tidied, the others are not touched`() throws {
    let folder = try CommandFolder.register()
    try folder.write(Self.untidy, to: "2026/talks.rec")
    let before = try folder.everything()
    let check = try folder.zhibu("fmt", "reg", "--check")
    #expect(check.lines == ["branches/ZB001/2026/talks.rec"])
    #expect((check.status, check.errors) == (1, "1个文件需要整理，0个要先改正\n"))
    #expect(try folder.everything() == before)
    let run = try folder.zhibu("fmt", "reg")
    #expect((run.status, run.output) == (0, check.output))
    #expect(run.errors == "整理了1个文件，0个要先改正\n")
    var after = before
    after["reg/branches/ZB001/2026/talks.rec"] = Data(Self.tidy.utf8)
    let history = "reg/branches/ZB001/2026/history.rec"
    #expect(try folder.everything().filter { $0.key != history } == after)
    #expect(try folder.text(history).contains("Summary: 整理文件格式\nFile: branches/ZB001/2026/talks.rec\n"))
    #expect(try folder.complaints() == "")
    #expect(try folder.zhibu("fmt", "reg", "--check").status == 0)
  }

  @Test func `an empty file of a known kind is given its heading`() throws {
    let folder = try CommandFolder.register()
    try folder.write("", to: "2026/transfers.rec")
    #expect(try folder.zhibu("fmt", "reg").lines == ["branches/ZB001/2026/transfers.rec"])
    let written = try #require(folder.everything()["reg/branches/ZB001/2026/transfers.rec"])
    #expect(String(decoding: written, as: UTF8.self).contains("%rec: Transfer"))
    #expect(try folder.complaints() == "")
  }

  @Test func `files and folders may be named`() throws {
    let folder = try CommandFolder.register()
    try folder.write(Self.untidy, to: "2026/talks.rec")
    try folder.write(Self.untidy, to: "plan.rec")
    let year = try folder.run(CommandFolder.program, ["fmt", "."], in: folder.branch("2026"))
    #expect(year.lines == ["branches/ZB001/2026/talks.rec"])
    #expect(try folder.zhibu("fmt", folder.branch("plan.rec")).lines == ["branches/ZB001/plan.rec"])
  }

  @Test func `a file with errors that only a person can mend stays as it is`() throws {
    let folder = try CommandFolder.register()
    try folder.write("%rec: Talk\n\n\nId: a\n没有冒号\n", to: "2026/talks.rec")
    try Data([0x49, 0x64, 0x3A, 0x20, 0xC4, 0xE3, 0x0D, 0x0A]).write(
      to: folder.url(folder.branch("2026/plan.rec")))
    let before = try folder.everything()
    let run = try folder.zhibu("fmt", "reg")
    #expect(run.status == 1)
    #expect(
      run.remarks == [
        "branches/ZB001/2026/plan.rec:1: 1行不是 UTF-8，像是 GBK；请转成 UTF-8 另存",
        "branches/ZB001/2026/talks.rec:4: 这一行没有冒号；请写成 字段名: 内容，续行以 + 开头", "整理了0个文件，2个要先改正",
      ])
    #expect(try folder.everything() == before)
  }

  @Test func `hashed files are left alone`() throws {
    let folder = try CommandFolder.register()
    try folder.write(Self.untidy, to: "2026/history.rec")
    try FileManager.default.createDirectory(
      at: folder.url("reg/inspections/2026-1"), withIntermediateDirectories: true)
    try Data(Self.untidy.utf8).write(to: folder.url("reg/inspections/2026-1/frame.rec"))
    let before = try folder.everything()
    #expect(try folder.zhibu("fmt", "reg").status == 0)
    #expect(try folder.zhibu("fmt", folder.branch("2026/history.rec")).status == 2)
    #expect(try folder.zhibu("fmt", "reg/inspections").status == 2)
    #expect(try folder.everything() == before)
  }

  @Test func `what is not there cannot be read`() throws {
    let folder = try CommandFolder.register()
    let run = try folder.zhibu("fmt", "reg/nothing.rec")
    #expect((run.status, run.errors) == (3, "reg/nothing.rec：没有这个文件或文件夹\n"))
  }
}

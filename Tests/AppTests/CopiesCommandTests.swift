import Foundation
import Testing

@Suite struct CopiesCommandTests {
  private static let four = [
    "何秋实说南侧围墙的裂缝已经请人看过三回", "楼上的老人盼着把扶手早一点装好", "大家商定周末一起去清理地下车库的杂物",
    "旧图书由年轻党员分头登记造册再上架",
  ]

  private static func session(_ id: String, _ sentences: [String]) -> String {
    """
    Id: \(id)
    Kind: 主题党日
    Date: 2026-03-15
    State: 已开
    Title: 三月主题党日
    Minutes: \(sentences.joined(separator: "。\n+ "))。

    """
  }

  /// Two branches; the second has the first one's sentences in another order, under the name of its own member.
  private func register() throws -> CommandFolder {
    let folder = try CommandFolder.register(
      members: Self.member("何秋实"), meetings: Self.session("20260315-ztdr", Self.four))
    let made = try folder.zhibu(
      "init", "branch", "A-2", "--name", "第二支部", "--kind", "村", "--founded", "2021-01-01", "--register",
      "reg",
      "--as-of", "2026-11-23")
    try #require(made.status == 0)
    let theirs = Self.four.reversed().map { $0.replacingOccurrences(of: "何秋实", with: "陆青山") }
    try put(
      "%rec: Meeting\n\n" + Self.session("20260316-ztdr", theirs), in: folder,
      at: "branches/A-2/2026/meetings.rec")
    try put("%rec: Member\n\n" + Self.member("陆青山"), in: folder, at: "branches/A-2/members.rec")
    return folder
  }

  private static func member(_ name: String) -> String {
    "Name: \(name)\nJoined: 2009-07-01\nFull: 2010-07-01\nFrom: 2021-01-01\nDuesClass: 离退休\n"
  }

  private func put(_ text: String, in folder: CommandFolder, at path: String) throws {
    let file = folder.url("reg/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func found(_ folder: CommandFolder, _ arguments: String...) throws -> [String] {
    let run = try folder.run(
      CommandFolder.program,
      ["check", "reg", "--as-of", "2026-11-23", "--rule", "MIN-6", "--format", "ndjson"] + arguments)
    return run.lines.map { line in
      ["branch", "record"].map { key in
        line.components(separatedBy: "\"\(key)\":\"").last?.components(separatedBy: "\"").first ?? ""
      }.joined(separator: "/")
    }
  }

  @Test func `copied minutes are found across branches, in order`() throws {
    #expect(try found(try register()) == ["A-2/20260316-ztdr", "ZB001/20260315-ztdr"])
  }

  @Test func `all branches are compared but only those asked for are reported`() throws {
    #expect(try found(try register(), "--branch", "A-2") == ["A-2/20260316-ztdr"])
  }

  @Test func `study texts of the register do not count`() throws {
    let folder = try register()
    try put(Self.four[1] + "。\n" + Self.four[3] + "\n", in: folder, at: "texts/学习材料.txt")
    #expect(try found(folder) == [])
  }

  @Test func `the register may switch it off`() throws {
    let folder = try register()
    try put(
      "%rec: RuleSetting\n\nRule: MIN-6\nOff: yes\nReason: 统一编写\nBy: 陆青山\nOn: 2026-01-05\n", in: folder,
      at: "rules.rec")
    #expect(try found(folder) == [])
  }

  @Test func `two minutes are shown side by side`() throws {
    let run = try register().zhibu(
      "compare", "ZB001/20260315-ztdr", "A-2/20260316-ztdr", "--register", "reg", "--format", "csv")
    #expect(run.status == 0)
    let (mine, theirs) = ("branches/ZB001/2026/meetings.rec", "branches/A-2/2026/meetings.rec")
    let first = run.lines.first { $0.contains("何秋实") } ?? ""
    #expect(run.lines.count == 5)
    #expect(first.hasPrefix(mine) && first.contains(theirs) && first.contains("陆青山说南侧围墙"))
  }

  @Test func `a person reads each sentence twice, below its number`() throws {
    let run = try register().zhibu("compare", "ZB001/20260315-ztdr", "A-2/20260316-ztdr", "--register", "reg")
    #expect(run.lines.count == 12)
    #expect(run.lines.prefix(3).map { $0.contains("南侧围墙") } == [false, true, true])
    #expect(run.remarks.count == 3)
  }

  @Test(arguments: ["ZB001", "ZB001/20200101-ztdr", "ZB009/20260315-ztdr"])
  func `a session that is not there is named`(session: String) throws {
    let run = try register().zhibu("compare", session, "A-2/20260316-ztdr", "--register", "reg")
    #expect(run.status == 2)
    #expect(run.errors.contains(session.prefix(5)))
  }
}

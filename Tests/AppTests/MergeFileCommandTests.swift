import Foundation
import Testing

@Suite struct MergeFileCommandTests {
  private static let base = "%rec: Member\n%key: Name\n\nName: 甲\nPhone: 1\n\nName: 乙\nPhone: 2\n"

  private func merge(_ ours: String, _ theirs: String) throws -> (run: CommandFolder.Run, text: String) {
    let folder = try CommandFolder()
    for (name, text) in [("base", Self.base), ("ours", ours), ("theirs", theirs)] {
      try Data(text.utf8).write(to: folder.url(name))
    }
    let run = try folder.zhibu("merge-file", "base", "ours", "theirs", "members.rec")
    return (run, try folder.text("ours"))
  }

  @Test func `edits of neighbouring records are joined`() throws {
    let (run, text) = try merge(
      Self.base.replacing("Phone: 1", with: "Phone: 11"), Self.base.replacing("Phone: 2", with: "Phone: 22"))
    #expect(run == CommandFolder.Run(status: 0, output: "", errors: ""))
    #expect(text == "%rec: Member\n%key: Name\n\nName: 甲\nPhone: 11\n\nName: 乙\nPhone: 22\n")
  }

  @Test func `only the record both changed stands between marks`() throws {
    let (run, text) = try merge(
      Self.base.replacing("Phone: 1", with: "Phone: 11"),
      Self.base.replacing("Phone: 1", with: "Phone: 12").replacing("Phone: 2", with: "Phone: 22"))
    #expect(run.status == 1)
    #expect(run.errors == "members.rec：1条记录两边都改了，已用 <<<<<<< 和 >>>>>>> 标出；选定一方的内容，删去标记行\n")
    #expect(
      text == """
        %rec: Member
        %key: Name

        <<<<<<< ours
        Name: 甲
        Phone: 11
        =======
        Name: 甲
        Phone: 12
        >>>>>>> theirs

        Name: 乙
        Phone: 22

        """)
  }

  @Test func `a version that cannot be read is a failure to git, and ours stays`() throws {
    let folder = try CommandFolder()
    for name in ["base", "ours"] { try Data(Self.base.utf8).write(to: folder.url(name)) }
    let run = try folder.zhibu("merge-file", "base", "ours", "theirs")
    #expect((run.status, run.errors) == (129, "theirs：没有这个文件或文件夹\n"))
    #expect(try folder.text("ours") == Self.base)
    #expect(try folder.zhibu("merge-file", "base", "ours").status == 2)
  }
}

/// A real repository in a register that `zhibu init` made, with the driver it tells of.
@Suite struct GitMergeTests {
  private static let member = """
    Name: 甲
    Joined: 2000-01-01
    From: 2020-01-01
    DuesClass: 工资
    Phone: 1

    """

  private struct Clash: Error { let said: String }

  private func git(_ folder: CommandFolder, _ arguments: String...) throws -> CommandFolder.Run {
    let identity = [
      "-c", "user.name=何秋实", "-c", "user.email=h@example.invalid", "-c", "commit.gpgsign=false",
    ]
    return try folder.run("/usr/bin/git", identity + arguments, in: "reg")
  }

  /// Two branches of one register: on each `members.rec` is what it says, then both are merged.
  private func merge(_ ours: String, _ theirs: String) throws -> (
    run: CommandFolder.Run, folder: CommandFolder
  ) {
    let folder = try CommandFolder.register(members: Self.member)
    let base = try folder.text(folder.branch("members.rec"))
    _ = try git(folder, "init", "-q", "-b", "main")
    _ = try git(folder, "config", "merge.zhibu.name", "支部台账")
    _ = try git(folder, "config", "merge.zhibu.driver", CommandFolder.mergeDriver)
    try commit(folder, "甲")
    _ = try git(folder, "checkout", "-q", "-b", "other")
    try folder.write(base.replacing(Self.member, with: theirs), to: "members.rec")
    try commit(folder, "乙")
    _ = try git(folder, "checkout", "-q", "main")
    try folder.write(base.replacing(Self.member, with: ours), to: "members.rec")
    try commit(folder, "丙")
    return (try git(folder, "merge", "-q", "--no-edit", "other"), folder)
  }

  private func commit(_ folder: CommandFolder, _ message: String) throws {
    _ = try git(folder, "add", "-A")
    let run = try git(folder, "commit", "-q", "-m", message)
    if run.status != 0 { throw Clash(said: run.errors) }
  }

  private func added(_ name: String) -> String { Self.member.replacing("甲", with: name) }

  @Test func `two people who append a record each keep both`() throws {
    let (run, folder) = try merge(Self.member + "\n" + added("乙"), Self.member + "\n" + added("丙"))
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text(folder.branch("members.rec"))
    #expect(
      text.split(separator: "\n").filter { $0.hasPrefix("Name:") } == ["Name: 甲", "Name: 丙", "Name: 乙"])
    #expect(try folder.complaints() == "")
    #expect(try git(folder, "status", "--porcelain").output == "")
  }

  @Test func `two people who change fields of one record keep both`() throws {
    let (run, folder) = try merge(
      Self.member.replacing("Phone: 1", with: "Phone: 11"),
      Self.member.replacing("DuesClass: 工资", with: "DuesClass: 离退休"))
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text(folder.branch("members.rec"))
    #expect(text.hasSuffix("DuesClass: 离退休\nPhone: 11\n"))
    #expect(try folder.complaints() == "")
  }

  @Test func `a real conflict is git's to tell, and confined to its record`() throws {
    let (run, folder) = try merge(
      Self.member.replacing("Phone: 1", with: "Phone: 11"),
      Self.member.replacing("Phone: 1", with: "Phone: 12") + "\n" + added("乙"))
    #expect(run.status == 1)
    #expect(run.errors.contains("branches/ZB001/members.rec：1条记录两边都改了"))
    #expect(try git(folder, "status", "--porcelain").output == "UU branches/ZB001/members.rec\n")
    let text = try folder.text(folder.branch("members.rec"))
    #expect(text.contains(">>>>>>> theirs\n\n\(added("乙"))"))
    let check = try folder.zhibu("check", "reg", "--rule", "FILE-1")
    #expect(check.output.contains("留有合并冲突的标记"))
  }

  @Test func `the attributes that come with a register name the driver`() throws {
    let folder = try CommandFolder.register(members: Self.member)
    _ = try git(folder, "init", "-q")
    let run = try git(folder, "check-attr", "-a", "branches/ZB001/members.rec")
    let attributes = ["text: set", "eol: lf", "diff: rec", "merge: zhibu"]
    #expect(Set(run.lines) == Set(attributes.map { "branches/ZB001/members.rec: \($0)" }))
  }
}

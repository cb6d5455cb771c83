import Foundation
import Testing

@testable import App

/// The program that becomes another user in other groups, which only root can.
private enum Becoming {
  static let setpriv = "/usr/bin/setpriv"
  static let isPossible = getuid() == 0 && FileManager.default.isExecutableFile(atPath: setpriv)
}

/// Who may write what, tried as real users of the system in real groups.
@Suite(.enabled(if: Becoming.isPossible)) struct RightsTests {
  /// Numbers that no account needs to have. Readers are everybody with any role.
  private enum Group: Int { case readers = 6700, inspectors, first, second }
  private enum User: Int { case recorder = 6801, otherRecorder, inspector, reader, outsider }

  private let folder: CommandFolder

  /// A register with a round, two branches, and something handed out to the first, whose secretary answers for it.
  init() throws {
    folder = try CommandFolder.register()
    chmod(folder.path, 0o755)
    try zhibu("init", "branch", "ZB002", "--name", "第二支部", "--kind", "社区", "--founded", "2020-01-01")
    try FileManager.default.createDirectory(
      at: folder.url("reg/inspections/2026Q4"), withIntermediateDirectories: true)
    let sheet = try zhibu("sheet", "ZB001", "--round", "2026Q4")
    let key = try #require(
      sheet.lines.first { $0.contains("[MTG-1 ") }?.split(separator: "[").last?.split(separator: "]").first)
    try zhibu("sheet", "ZB001", "--round", "2026Q4", "--confirm", String(key), "--by", "卢星野")
    try zhibu("fix", "issue", "2026Q4/ZB001/1", "--owner", "何秋实", "--measure", "补开", "--by", "卢星野")
    try zhibu(
      "rights", "--readers", "\(Group.readers.rawValue)", "--inspectors", "\(Group.inspectors.rawValue)",
      "--recorders", "ZB001=\(Group.first.rawValue)", "--recorders", "ZB002=\(Group.second.rawValue)")
  }

  /// As root, and it must succeed.
  @discardableResult private func zhibu(_ words: String...) throws -> CommandFolder.Run {
    let run = try folder.run(
      CommandFolder.program, words + ["--register", "reg", "--as-of", "2026-11-25"])
    try #require(run.status == 0, "\(words) \(run.errors)")
    return run
  }

  /// Runs a program as somebody who is in these groups and no others.
  private func run(_ user: User, _ program: String, _ words: [String]) throws -> CommandFolder.Run {
    let groups: [Group] =
      switch user {
      case .recorder: [.readers, .first]
      case .otherRecorder: [.readers, .second]
      case .inspector: [.readers, .inspectors]
      case .reader: [.readers]
      case .outsider: []
      }
    let ids = groups.map { "\($0.rawValue)" }.joined(separator: ",")
    return try folder.run(
      Becoming.setpriv,
      [
        "--reuid", "\(user.rawValue)", "--regid", "\(user.rawValue)",
        groups.isEmpty ? "--clear-groups" : "--groups=\(ids)", program,
      ] + words)
  }

  private func zhibu(_ user: User, _ words: String...) throws -> CommandFolder.Run {
    try run(user, CommandFolder.program, words + ["--register", "reg", "--as-of", "2026-11-25"])
  }

  private func shell(_ user: User, _ command: String) throws -> Int32 {
    try run(user, "/bin/sh", ["-c", command]).status
  }

  private static let id = "2026Q4/ZB001/1-1"

  @Test func `a branch answers in its own folder and cannot close what is its own`() throws {
    let answered = try zhibu(
      .recorder, "fix", "answer", Self.id, "--done", "已补开", "--request", "--by", "何秋实")
    #expect(answered.status == 0, "\(answered.errors)")
    let before = try folder.everything().filter { $0.key.contains("/inspections/") }
    // Under another's name too: the program would let 谷雨晴 accept, the system does not let the branch write.
    for person in ["何秋实", "谷雨晴"] {
      #expect(try zhibu(.recorder, "fix", "accept", Self.id, "--by", person).status != 0)
    }
    #expect(try zhibu(.recorder, "fix", "accept", Self.id, "--by", "谷雨晴").errors.contains("没有权限"))
    #expect(try folder.everything().filter { $0.key.contains("/inspections/") } == before)
    let own = try zhibu(.inspector, "fix", "accept", Self.id, "--by", "何秋实")
    #expect(own.status == 1 && own.remarks == ["何秋实是责任人，应由别人验收；何秋实申请了销账，应由别人验收"])
    let accepted = try zhibu(.inspector, "fix", "accept", Self.id, "--by", "谷雨晴")
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(try folder.text("reg/inspections/2026Q4/rectifications.rec").contains("已验收 谷雨晴 2026-11-25"))
    let after = try zhibu(.reader, "rights")
    #expect(after.status == 0 && after.output.contains("没有发现问题"), "\(after.output)")
  }

  @Test(arguments: [
    "echo x >> inspections/2026Q4/rectifications.rec", "echo x > inspections/2026Q4/new.rec",
    "mv inspections/2026Q4/rectifications.rec inspections/2026Q4/gone.rec", "rm -rf inspections/2026Q4",
    "mkdir inspections/2027Q1", "mv inspections other", "chmod 777 inspections", "echo x >> register.rec",
    "mv branches/ZB002 branches/ZB003", "echo x >> branches/ZB002/branch.rec",
    "rm branches/ZB002/branch.rec",
  ])
  func `a branch's account cannot write in inspections or in another branch by any program`(command: String)
    throws
  {
    let before = try folder.everything()
    #expect(try shell(.recorder, "cd reg && \(command)") != 0)
    #expect(try folder.everything() == before)
    #expect(try shell(.recorder, "cd reg && echo >> branches/ZB001/branch.rec") == 0)
  }

  @Test func `inspectors, readers and outsiders write no records of a branch`() throws {
    for user in [User.otherRecorder, .inspector, .reader] {
      let run = try zhibu(user, "fix", "answer", Self.id, "--done", "已补开", "--by", "何秋实")
      #expect(run.status == 3 && run.errors.contains("没有权限"), "\(user) \(run.errors)")
      #expect(try shell(user, "cd reg/branches/ZB001 && cat 2026/meetings.rec >/dev/null && ! touch x") == 0)
      #expect(try zhibu(user, "fix", "list").output.contains(Self.id))
    }
    let sheet = try zhibu(.reader, "sheet", "ZB002", "--round", "2026Q4", "--write", "--by", "谷雨晴")
    #expect(sheet.status == 3 && sheet.errors.contains("没有权限"), "\(sheet.errors)")
    #expect(try shell(.outsider, "cd reg") != 0)
    #expect(try zhibu(.outsider, "fix", "list").status == 3)
  }

  @Test func `rights that let a branch inspect are told`() throws {
    chown(folder.url("reg/branches/ZB001").path, uid_t.max, gid_t(Group.inspectors.rawValue))
    chmod(folder.url("reg").path, 0o2755)
    let run = try zhibu(.reader, "rights")
    #expect(run.status == 1)
    #expect(run.lines.contains("台账文件夹对没有角色的人开放（应为 2750）"))
    #expect(run.lines.contains("branches/ZB001：记录人和检查人是同一个组，支部能改抽查和整改"))
    #expect(run.remarks == ["权限由系统按账号管，root 不受限制；记录里的姓名是自己写的，程序不核对是不是本人"])
  }
}

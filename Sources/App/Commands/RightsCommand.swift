import ArgumentParser
import Register
import Store

/// `zhibu rights`: who can read and write what, as the system has it (检查权限); sets it if told to.
struct RightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rights", abstract: "检查权限，可按角色设置 / who can read and write what",
    discussion: """
      组要先由系统管理员建好（groupadd、usermod -aG）；写组名或组号。例：
      zhibu rights --readers dangwu --inspectors jiancha --recorders ZB001=zb001 --recorders ZB002=zb002
      """)

  @Option(help: "台账文件夹 / the register's folder, or one inside it")
  var register: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "设置：有任何角色的人都在这个组 / set: the group of everybody with any role")
  var readers: String?

  @Option(help: "设置：检查人的组 / set: the group of the inspectors")
  var inspectors: String?

  @Option(help: "设置：支部=记录人的组，可写多次 / set: BRANCH=GROUP of its recorders; may be repeated")
  var recorders: [String] = []

  func validate() throws {
    if (readers == nil) != (inspectors == nil) || readers == nil && !recorders.isEmpty {
      throw ValidationError("--readers, --inspectors")
    }
  }

  func run() throws {
    let desk = try Desk(register, bearings)
    let plan = try plan(desk)
    let entries: [RightsEntry]
    do throws(Trouble) {
      if let plan { try desk.register.setRights(plan) }
      entries = try desk.register.rights()
    } catch {
      throw Refusal(desk.sentences(error), exit: 3)
    }
    let report = RightsReport(entries, desk.texts)
    var printer = Printer()
    for line in report.lines { printer.line(line) }
    printer.flush()
    Printer.remark(desk.texts("rights.honest"))
    if report.isFaulty { throw ExitCode(1) }
  }

  /// The groups asked for; nil where nothing is to be set.
  private func plan(_ desk: borrowing Desk) throws -> RightsPlan? {
    guard let readers, let inspectors else { return nil }
    var plan = RightsPlan(readers: try group(readers, desk), inspectors: try group(inspectors, desk))
    for text in recorders {
      guard let (asked, name) = DrawArgument.pair(text, at: "=") else {
        throw desk.refusal("rights.argument", ["text": text], exit: 2)
      }
      plan.recorders[try desk.code(asked)] = try group(name, desk)
    }
    return plan
  }

  private func group(_ name: String, _ desk: borrowing Desk) throws -> UInt32 {
    guard let number = SystemNames.group(name) else {
      throw desk.refusal("rights.no-group", ["name": name], exit: 2)
    }
    return number
  }
}

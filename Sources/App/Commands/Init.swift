import ArgumentParser
import Register
import Store

/// `zhibu init`: a new register, or a new branch in one.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "新建台账或支部 / make a register or a branch",
    subcommands: [InitRegister.self, InitBranch.self], defaultSubcommand: InitRegister.self)
}

/// `zhibu init FOLDER`: a new register.
struct InitRegister: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "新建台账 / make a register")

  @Argument(help: "新的或空的文件夹 / a new or empty folder")
  var folder: String

  @Option(help: "台账名称 / the register's title")
  var title: String?

  @Option(help: "党工委（党委、党总支）名称 / the committee that keeps it")
  var committee: String?

  @Option(help: "编号，大写字母、数字和 - / its code")
  var code: String?

  @OptionGroup var bearings: Bearings

  func run() throws {
    let language = bearings.lang ?? .chinese
    let texts = Shipped.texts(language)
    let committee = committee ?? texts("init.committee")
    let cover = Cover(
      code: code ?? "DGW", title: title ?? texts("init.title"), committee: committee,
      language: language.rawValue)
    let unit = Unit(code: cover.code, name: committee, kind: Unit.Kind(ofNamed: committee))
    try FirstRecords.check(code: cover.code, texts)
    try FirstRecords.check(lines: ["--title": cover.title, "--committee": committee], texts)
    if let outer = outerRegister {
      throw Refusal(texts("init.inside", ["path": folder, "register": outer]), exit: 1)
    }
    let bytes = try FirstRecords.bytes(of: "register.rec", [(cover, cover.code), (unit, unit.code)], texts)
    do throws(Trouble) {
      let kept = try NewRegister.initialise(at: folder, register: bytes, by: Holder(by: Browse.person))
      tell(texts, kept: kept)
    } catch {
      if case .notEmpty = error.reason { throw Refusal(Sentences(texts: texts)(error), exit: 1) }
      throw Refusal(Sentences(texts: texts)(error), exit: 3)
    }
  }

  /// The register in which the folder would lie: a register in a register is a branch meant.
  private var outerRegister: String? {
    let names = folder.split(separator: "/", omittingEmptySubsequences: true)
    let parent = names.dropLast().joined(separator: "/")
    let start = folder.hasPrefix("/") ? "/\(parent)" : parent.isEmpty ? "." : parent
    return try? Whereabouts.register(from: start)
  }

  /// What was made, and what to do next.
  private func tell(_ texts: Texts, kept: [String]) {
    var printer = Printer()
    printer.line(texts("init.done", ["path": folder]))
    for name in kept { printer.line(texts("init.kept", ["name": name, "attributes": attributes])) }
    printer.line(texts("init.next"))
    for id in [
      "init.next.cover", "init.next.branch", "init.next.members", "init.next.check", "init.next.git",
    ] {
      printer.line("  " + texts(id, ["path": folder]))
    }
    let commands = [
      "git init", "git config merge.zhibu.name 支部台账",
      "git config merge.zhibu.driver 'zhibu merge-file %O %A %B %P'",
    ]
    for command in commands { printer.line("    \(command)") }
  }

  private var attributes: String { String(GitFiles.attributes.prefix { $0 != "\n" }) }
}

extension Unit.Kind {
  /// The kind a committee's name tells, else a working committee.
  fileprivate init(ofNamed name: String) {
    let told = Unit.Kind.allCases.first { name.hasSuffix($0.rawValue) }
    self = told ?? .workingCommittee
  }
}

import ArgumentParser

/// `zhibu import`: lists of other programs into the register.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入名册 / import a list", subcommands: [ImportMembers.self])
}

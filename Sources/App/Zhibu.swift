import ArgumentParser

/// The program: a register of the organisational life of Party branches.
@main
struct Zhibu: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "zhibu", version: "0.1.0")
}

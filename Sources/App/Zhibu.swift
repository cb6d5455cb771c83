import ArgumentParser
import Glibc

/// The program: a register of the organisational life of Party branches.
@main
struct Zhibu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zhibu", abstract: "支部台账 / a register of the organisational life of Party branches",
    version: "zhibu 0.1.0",
    subcommands: [
      Browse.self, Check.self, Compare.self, DueCommand.self, Stats.self, Init.self, Import.self, Attend.self,
      Branches.self, Members.self,
      Meetings.self, Rules.self, Explain.self, Print.self, Fmt.self, HistoryCommand.self, Verify.self,
      MergeFile.self, Demo.self, DrawCommand.self, SheetCommand.self, FixCommand.self, RightsCommand.self,
    ],
    defaultSubcommand: Browse.self)

  /// The screen's loop waits on the thread that the program began on, which leaves all others to the work behind it.
  @MainActor static func main() async {
    do {
      var command = try parseAsRoot()
      if let browse = command as? Browse, !browse.plain {
        try browse.show()
      } else if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let refusal as Refusal {
      Printer.remark(refusal.sentence)
      Glibc.exit(refusal.exit)
    } catch {
      // Wrong usage is status 2 in every command (format, section 5).
      let status = exitCode(for: error)
      if status == .validationFailure {
        let mistyped = Mistyped(texts: Shipped.texts(Language.asked))
        for line in mistyped.lines(fullMessage(for: error)) { Printer.remark(line) }
        Glibc.exit(2)
      }
      exit(withError: error)
    }
  }
}

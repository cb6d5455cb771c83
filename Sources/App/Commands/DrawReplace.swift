import ArgumentParser
import Checkup
import Register
import Screens

extension DrawCommand {
  /// `zhibu draw replace`: somebody else goes in an inspector's place; what was drawn stays, the change is added below.
  struct Replace: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "换检查人，记为计划变更 / replace an inspector, as a recorded change of plan")

    @Argument(help: "轮次 / the round")
    var round: String

    @Argument(help: "支部编号 / the branch's code")
    var branch: String

    @OptionGroup var options: DrawOptions

    @Option(help: "换下谁 / who does not go")
    var out: String

    @Option(name: .customLong("in"), help: "换上谁 / who goes instead")
    var coming: String

    @Option(help: "原因 / why")
    var why: String

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let drawn = try desk.drawnRound(round)
      guard let record = drawn.record else { return }
      let change = try desk.checked {
        () throws(DrawRefusal) in
        let replacement = DrawReplacement(
          branch: try HashedText(branch: branch, field: "Branch"),
          leaving: try HashedText(typed: out, field: "Inspector"),
          coming: try HashedText(typed: coming, field: "Inspector"))
        return try record.planChange(
          replacement, in: drawn.frame, why: try HashedText(typed: why, field: "Why"),
          by: try HashedText(typed: options.person, field: "By"), on: desk.moment)
      }
      try desk.add(.planChange(change), to: round, by: options.person)
      Printer.remark(desk.texts("draw.replaced", ["what": change.what.text]))
    }
  }
}

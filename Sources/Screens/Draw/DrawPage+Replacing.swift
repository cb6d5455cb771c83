import Canvas
import Checkup
import Register

/// Rounds that add to another, and inspectors in the place of others.
extension DrawPage {
  /// Only what was drawn and holds can be added to.
  var refusalToExtend: String? {
    switch chosen?.state {
    case .drawn, .revealed: nil
    default: "refusal.not-drawn"
    }
  }

  var refusalToReplace: String? {
    guard opened?.step == .result, let code = opened?.picks.selected, let round = chosen,
      let record = round.record
    else { return "refusal.no-drawn-branch" }
    guard record.reveal == nil, record.voiding == nil else { return "refusal.round-closed" }
    let branch = HashedText.code(code)
    let pick = record.current.first { $0.branch == branch }
    if pick?.inspectors.isEmpty ?? true { return "refusal.no-inspector" }
    return record.substitutes(at: branch, in: round.frame).isEmpty ? "refusal.no-substitute" : nil
  }

  mutating func replace(_ world: World) -> [Step] {
    guard let code = opened?.picks.selected, let round = chosen, let record = round.record else { return [] }
    let branch = HashedText.code(code)
    let leaving = record.current.first { $0.branch == branch }?.inspectors ?? []
    let coming = record.substitutes(at: branch, in: round.frame)
    opened?.asking = DrawAsking(
      .replace, [:], world, branch: code, people: (leaving.map(\.text), coming.map(\.text)))
    return []
  }

  /// Asks before the change is added.
  func replaced(_ asking: DrawAsking, _ round: DrawPast.Round, _ world: World) -> [Step] {
    guard let record = round.record else { return [] }
    do throws(DrawRefusal) {
      let replacement = DrawReplacement(
        branch: HashedText.code(asking.branch),
        leaving: try HashedText(typed: asking.text(.leaving), field: "Inspector"),
        coming: try HashedText(typed: asking.text(.coming), field: "Inspector"))
      let change = try record.planChange(
        replacement, in: round.frame, why: try HashedText(typed: asking.text(.reason), field: "Why"),
        by: try HashedText(typed: world.person, field: "By"), on: world.now)
      let question = world.texts("draw.ask.replace", ["what": change.what.text])
      let step = Step.effect(.add(.planChange(change), round: round.name))
      return [.ask(Asked(question, world.texts, yes: [step]))]
    } catch {
      return [.say(Remark(DrawWording(world.texts, world.schemas)(error), isTrouble: true))]
    }
  }
}

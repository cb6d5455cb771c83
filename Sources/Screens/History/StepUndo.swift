import Canvas
import Register

/// Taking a step back from the history, however long ago it was.
struct StepUndo {
  let step: History.Step
  let world: World

  /// Why it cannot be done, as a text's id; nil if it can.
  var refusal: String? {
    if !world.sending.isEmpty { return "refusal.saving" }
    if world.chronicle.isTakenBack(step) { return "refusal.taken-back" }
    if step.changes.contains(where: \.makesFinal) { return "refusal.reopen" }
    if isOfFinalSession { return "refusal.finalised" }
    if step.isMovedOn(by: world.chronicle.later(than: step)) { return "refusal.moved-on" }
    do throws(History.Undoable) {
      _ = try step.undoing(summary: "")
      return nil
    } catch {
      return switch error {
      case .notOfBranch: "refusal.not-of-branch"
      case .nothingToRestore: "refusal.nothing-to-restore"
      case .noKey: "refusal.no-key"
      }
    }
  }

  /// Whether it changed a vote of a session that is final by now.
  private var isOfFinalSession: Bool {
    guard step.fileName == "votes.rec", let year = step.year,
      let book = step.branch.flatMap({ world.books[$0] })
    else { return false }
    return step.changes.contains { change in
      let meeting = change.keyText.split(separator: "/").first.map(String.init) ?? ""
      return book.meeting(meeting, in: year)?.finalised != nil
    }
  }

  /// Shows what would be taken back and asks; the answer 是 saves.
  var steps: [Step] {
    guard let edit = try? step.undoing(summary: StepWords(step: step, world: world).what) else { return [] }
    let id = step.first.action == .undone ? "history.ask-redo" : "history.ask-undo"
    let question = world.texts(id, ["what": told])
    return [.ask(Asked(question, world.texts, yes: [.effect(.save(edit))]))]
  }

  /// The step with the first few fields it changed.
  private var told: String {
    let words = StepWords(step: step, world: world)
    let fields = step.changes.flatMap { words.differences(of: $0) }
    let shown = fields.prefix(2).map { $0.cut(to: 30) }.joined(separator: "; ")
    let rest = fields.count > 2 ? world.texts("history.more-fields", ["count": "\(fields.count)"]) : ""
    return "\(words.what) (\(shown)\(rest))"
  }
}

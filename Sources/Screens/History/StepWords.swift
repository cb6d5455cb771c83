import Canvas
import Register

/// A step in words.
struct StepWords {
  let step: History.Step
  let world: World

  /// What was done, as whoever did it said it; of a batch also how many records that were.
  var what: String {
    let what = step.first.summary ?? record(step.first)
    guard step.changes.count > 1 else { return what }
    return world.texts("history.batch", ["what": what, "count": "\(step.changes.count)"])
  }

  var action: String { world.texts.word(step.first.action.rawValue) }

  /// The kind of a record and its key: `会议 20260320-qt`.
  func record(_ change: History.Change) -> String {
    guard let kind = change.kind else { return world.texts("history.no-record") }
    let name = world.texts.has("kind.\(kind)") ? world.texts("kind.\(kind)") : kind
    return "\(name) \(change.keyText)"
  }

  /// The fields that changed, each `到会: 甲 > 乙`; of a record that came or went only which it was.
  func differences(of change: History.Change) -> [String] {
    if change.effect != .changed { return [record(change)] }
    return change.differences.map {
      world.texts($0, label: world.label(change.kind ?? "", $0.name))
    }
  }
}

import Canvas
import Register

/// Everything that is known of a step: who did it and why, then record by record what each field was and became.
struct StepText: Equatable, Sendable {
  /// A line with the word for it; further lines of one text have none.
  struct Line: Equatable, Sendable {
    var label: String
    var text: String
  }

  private var parts: [Line] = []

  /// The cells the longest word takes.
  private(set) var labelWidth = 0

  init(_ step: History.Step, _ world: World) {
    let first = step.first
    let facts = [
      ("When", first.when), ("Who", first.who), ("Action", world.texts.word(first.action.rawValue)),
      ("Summary", first.summary), ("Reason", first.reason), ("Undoes", first.undoes), ("Step", first.step),
      ("File", first.path),
    ]
    for case (let field, let value?) in facts {
      parts.append(Line(label: world.label("Change", field), text: value))
    }
    for change in step.changes { add(change, StepWords(step: step, world: world), world) }
    labelWidth = min(16, parts.map(\.label.cells).max() ?? 0)
  }

  private mutating func add(_ change: History.Change, _ words: StepWords, _ world: World) {
    parts.append(Line(label: "", text: ""))
    parts.append(Line(label: world.texts("history.record"), text: words.record(change)))
    for difference in change.differences {
      let label = world.label(change.kind ?? "", difference.name)
      parts += values(difference, change.effect, world).enumerated().map {
        Line(label: $0.offset == 0 ? label : "", text: $0.element)
      }
    }
  }

  /// One text for a field that came or went with its record, else the one before and the one after.
  private func values(
    _ difference: History.Difference, _ effect: History.Action, _ world: World
  ) -> [String] {
    switch effect {
    case .added: return [difference.new]
    case .removed: return [difference.old]
    default: break
    }
    if difference.isList {
      return [("-", difference.old), ("+", difference.new)].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
    }
    let none = world.texts("history.empty-value")
    let (old, new) = (difference.old, difference.new)
    return [old.isEmpty ? none : old, "> \(new.isEmpty ? none : new)"]
  }

  /// The lines wrapped to a width.
  func lines(width: Int) -> [Line] {
    let room = max(8, width - labelWidth - 3)
    return parts.flatMap { part in
      let wrapped = part.text.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { $0.isEmpty ? [""] : String($0).wrapped(to: room).map(String.init) }
      return wrapped.enumerated().map { Line(label: $0.offset == 0 ? part.label : "", text: $0.element) }
    }
  }
}

import Canvas
import Register

/// A change for people and for programs.
struct HistoryReport {
  let texts: Texts

  /// The keys are always in this order.
  func row(_ change: History.Change) -> Row {
    var row = Row()
    row.add("when", change.when)
    row.add("who", change.who)
    row.add("action", change.action.rawValue)
    row.add("step", change.step)
    row.add("undoes", change.undoes)
    row.add("path", change.path)
    row.add("kind", change.kind)
    row.add("record", change.key.isEmpty ? nil : change.keyText)
    row.add("summary", change.summary)
    row.add("reason", change.reason)
    row.add("old", fields(change) { $0.old })
    row.add("new", fields(change) { $0.new })
    row.add("digest", change.digest)
    row.add("hash", change.hash)
    return row
  }

  func words(_ change: History.Change) -> String {
    let differences = change.effect == .changed ? change.differences.map { words($0, change) } : []
    return [
      change.when, change.who, texts.word(change.action.rawValue), change.path,
      change.key.isEmpty ? nil : change.keyText, change.summary,
      differences.isEmpty ? nil : differences.joined(separator: texts.isChinese ? "；" : "; "),
      change.reason.map { texts("history.reason", ["reason": $0]) },
      change.undoes.map { texts("history.undoes", ["step": $0]) },
    ]
    .compactMap { $0 }.joined(separator: "  ")
  }

  /// Minutes are too long for one line: their beginning stands for them.
  private func words(_ difference: History.Difference, _ change: History.Change) -> String {
    let label = Shipped.label(difference.name, of: change.kind ?? "", texts)
    return texts(difference, label: label) { $0.cut(to: 60) }
  }

  private func fields(
    _ change: History.Change, _ value: (History.Difference) -> String
  ) -> String? {
    let fields = change.differences.filter { !value($0).isEmpty }.map { "\($0.name): \(value($0))" }
    return fields.isEmpty ? nil : fields.joined(separator: "\n")
  }
}

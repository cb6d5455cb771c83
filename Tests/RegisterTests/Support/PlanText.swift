@testable import Register

/// A plan in lines, so that a test shows all of it.
extension MemberPlan {
  var text: String { rows.map(\.text).joined(separator: "\n") }
}

extension MemberPlan.Row {
  var text: String {
    let said = notices.map { " !\($0)" }.joined()
    return "\(line) \(name) \(outcome.text)\(said)".replacing("Register.", with: "")
  }
}

extension MemberPlan.Outcome {
  var text: String {
    switch self {
    case .add(let member): "+ " + member.words
    case .change(_, let changes):
      "~ " + changes.map { "\($0.column) \($0.old ?? "-") -> \($0.new)" }.joined(separator: ", ")
    case .same: "="
    case .ask(let question): "? \(question)"
    case .refused(let faults): "x " + faults.map { "\($0)" }.joined(separator: ", ")
    }
  }
}

extension Member {
  /// Every field but the name, in one line.
  fileprivate var words: String {
    var writing = Writing(names: Names())
    write(to: &writing)
    return writing.fields.dropFirst().map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }
}

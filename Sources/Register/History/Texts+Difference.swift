extension Texts {
  /// A field that changed, in one line: `地点: 甲 > 乙`, or of a list only what went and what came: `到会: -甲 +乙`.
  ///
  /// - Parameters:
  ///   - label: the word for the field.
  ///   - shortened: what is shown of a value.
  package func callAsFunction(
    _ difference: History.Difference, label: String, shortened: (String) -> String = { $0 }
  ) -> String {
    if difference.isList {
      let parts = [("-", difference.old), ("+", difference.new)].filter { !$0.1.isEmpty }
      return "\(label): \(parts.map { $0.0 + shortened($0.1) }.joined(separator: " "))"
    }
    let (old, new) = (oneLine(difference.old), oneLine(difference.new))
    return self("history.difference", ["field": label, "old": shortened(old), "new": shortened(new)])
  }

  private func oneLine(_ value: String) -> String {
    let line = value.split(separator: "\n").joined(separator: " ")
    return line.isEmpty ? self("history.empty-value") : line
  }
}

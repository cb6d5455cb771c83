package import Register

extension RuleSetting {
  /// What the setting does to the rule, for whom, by whom and until when, and where it stands.
  package func words(_ rule: Provision, _ texts: Texts, on day: Day) -> String {
    texts(
      "rules.setting",
      [
        "what": effects(on: rule, texts).joined(separator: texts.isChinese ? "，" : ", "),
        "whom": [branch ?? texts("rules.all"), unit].compactMap { $0 }.joined(separator: " "),
        "by": by, "on": "\(on)", "until": ending(texts, on: day), "reason": reason,
        "line": "\(place.line)",
      ])
  }

  private func effects(on rule: Provision, _ texts: Texts) -> [String] {
    let tuned = rule.tuned(by: values)
    let sets = values.sorted { $0.key < $1.key }.map { name, value in
      let shipped = rule.parameters[name]
      let isTaken = shipped != nil && tuned.parameters[name] == value
      return texts(
        isTaken ? "rules.value" : "rules.ignored",
        ["name": name, "value": value, "shipped": shipped ?? ""])
    }
    let off = isOff ? [texts(rule.severity == .hard ? "rules.off-ignored" : "rules.off")] : []
    let waived = waives.map { [texts("rules.waive", ["what": $0])] } ?? []
    return off + waived + sets
  }

  private func ending(_ texts: Texts, on day: Day) -> String {
    guard let until else { return texts("rules.for-good") }
    return texts(works(on: day) ? "rules.until" : "rules.expired", ["day": "\(until)"])
  }
}

package import Register

/// Puts findings into words of one language.
package struct Wording: Sendable {
  private let catalogue: Catalogue
  private let texts: Texts
  private let schemas: [FileSchema]

  /// - Parameter schemas: where the kinds of record and their fields are named.
  package init(_ catalogue: Catalogue, _ texts: Texts, _ schemas: [FileSchema]) {
    self.catalogue = catalogue
    self.texts = texts
    self.schemas = schemas
  }

  /// What was noticed.
  package func message(_ finding: Finding) -> String {
    let versions = catalogue.versions(of: finding.rule)
    let phrase =
      catalogue.provision(of: finding)?.sentences[finding.sentence]
      ?? versions.compactMap { $0.sentences[finding.sentence] }.last
    guard let phrase else { return "\(finding.rule) \(finding.sentence)" }
    var facts = finding.facts.mapValues(texts.word)
    if let lacking = finding.facts["lacking"] { facts["lacking"] = listed(lacking, by: versions) }
    if let marks = finding.facts["marks"] { facts["marks"] = named(marks) }
    if let type = finding.facts["type"] {
      facts["type"] = texts.name(ofKind: type, schemas)
      if let field = finding.facts["field"] { facts["field"] = texts.label(field, of: type, schemas) }
    }
    return Texts.fill(words(phrase), facts) + tuning(finding)
  }

  /// What several findings of one rule about members say together: of how many, and who comes first.
  package func together(_ findings: [Finding]) -> String {
    guard let first = findings.first else { return "" }
    let members: [String] = findings.compactMap(\.member).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    let isOnePeriod = findings.allSatisfy { $0.period == first.period }
    let period = isOnePeriod ? first.period.map { " \($0)" } ?? "" : ""
    return texts(
      members.count == findings.count ? "finding.together" : "finding.together.more",
      [
        "what": title(first.rule) + period, "people": "\(members.count)", "count": "\(findings.count)",
        "names": members.prefix(3).joined(separator: texts.isChinese ? "、" : ", ")
          + (members.count > 3 ? texts("finding.others") : ""),
      ])
  }

  /// What was noticed, and what settles it: for a reader without the program at hand.
  package func advice(_ finding: Finding) -> String {
    texts("check.message", ["message": message(finding), "settles": settles(finding)])
  }

  /// The same with what it rests on.
  package func whole(_ finding: Finding) -> String {
    texts(
      "check.line",
      [
        "message": message(finding), "settles": settles(finding), "basis": basis(finding),
      ])
  }

  /// Instrument, article, and whose rule it is, of the version the finding rests on.
  package func basis(_ finding: Finding) -> String {
    catalogue.provision(of: finding).map { basis($0.rest(of: finding.sentence)) } ?? ""
  }

  package func basis(_ provision: Provision) -> String { basis(provision.rest(of: "")) }

  package func basis(_ rest: Rest) -> String {
    guard let instrument = catalogue.instrument(rest.instrument) else { return "" }
    let article = rest.article.isEmpty ? "" : texts("basis.article", ["article": rest.article])
    let remark = rest.certainty.isConfirmed ? "" : texts("basis.unconfirmed")
    let (name, label) = (words(instrument.name), label(rest))
    // What rests on ourselves is called as it is labelled: once is enough.
    if name == label, article.isEmpty { return name + remark }
    return texts("basis.whole", ["instrument": name, "article": article, "label": label + remark])
  }

  /// 中央规定, 本地要求, 系统默认 and so on.
  package func label(_ provision: Provision) -> String { label(provision.rest(of: "")) }

  package func label(_ rest: Rest) -> String {
    switch rest.certainty {
    case .local: texts("label.local")
    case .ours: texts("label.ours")
    case .certain, .quoted, .doubtful:
      catalogue.instrument(rest.instrument).map { words($0.label) } ?? ""
    }
  }

  /// The rule's title.
  package func title(_ rule: String) -> String {
    catalogue.versions(of: rule).last.map { words($0.title) } ?? rule
  }

  /// What would settle the finding.
  package func settles(_ finding: Finding) -> String {
    catalogue.provision(of: finding).map { words($0.settles(finding.sentence)) } ?? ""
  }

  /// What would settle a finding of the rule.
  package func settles(_ rule: String) -> String {
    catalogue.versions(of: rule).last.map { words($0.settles) } ?? ""
  }

  package func words(_ phrase: Phrase) -> String { phrase.words(inChinese: texts.isChinese) }

  /// That the register itself set the numbers the finding was counted with, and where.
  private func tuning(_ finding: Finding) -> String {
    guard !finding.tunedBy.isEmpty else { return "" }
    let lines = finding.tunedBy.map { "rules.rec:\($0)" }
    let words = texts("finding.tuned", ["lines": lines.joined(separator: texts.isChinese ? "、" : ", ")])
    return texts.isChinese ? words : " " + words
  }

  /// What a record lacks: the rule's own sentence `lacks-…` for each of the words.
  private func listed(_ lacking: String, by versions: [Provision]) -> String {
    lacking.split(separator: " ").map { element in
      versions.compactMap { $0.sentences["lacks-\(element)"] }.last.map(words) ?? String(element)
    }
    .joined(separator: texts.isChinese ? "、" : ", ")
  }

  /// Marks, which the files keep in English, by the words of the roll call.
  private func named(_ marks: String) -> String {
    marks.split(separator: " ").map { texts("mark.\($0)") }.joined(separator: texts.isChinese ? "、" : ", ")
  }
}

extension Provision.Certainty {
  /// Whether the article's number was confirmed; local practice and our defaults claim none.
  fileprivate var isConfirmed: Bool { self != .quoted && self != .doubtful }
}

package import Register

extension Explanation {
  /// The parts that have something to say, in order.
  ///
  /// - Parameter schemas: where the kinds of record are named that have no name among the texts.
  package func parts(_ wording: Wording, _ texts: Texts, _ schemas: [FileSchema]) -> [Part] {
    About.allCases.compactMap { about in
      words(about, wording, texts, schemas).map { Part(about: about, words: $0) }
    }
  }

  /// The same as lines, each with what it is about before it.
  package func lines(_ wording: Wording, _ texts: Texts, _ schemas: [FileSchema]) -> [String] {
    parts(wording, texts, schemas).map { part in
      part.about == .rule
        ? part.words : texts("explain.\(part.about.rawValue)", ["words": part.words])
    }
  }

  private func words(_ about: About, _ wording: Wording, _ texts: Texts, _ schemas: [FileSchema]) -> String? {
    switch about {
    case .rule: "\(provision.id)  \(wording.words(provision.title))"
    case .means: wording.words(provision.means)
    case .basis: wording.basis(rest)
    case .certainty: texts("certainty.\(rest.certainty.rawValue)")
    case .severity: texts("severity.\((finding?.severity ?? rest.severity).rawValue)")
    case .frequency: finding == nil ? provision.frequency.map { $0.words(texts) } : nil
    case .inForce: inForce(texts)
    case .parameters: provision.parameters.isEmpty ? nil : parameters(texts)
    case .window: finding.flatMap { window($0, texts) }
    case .reads: reads(texts, schemas)
    case .place: finding.map { "\($0.path):\($0.line)" }
    case .missing: finding.map { missing($0, wording, texts) }
    case .days: finding.flatMap { days($0, texts) }
    case .settles: wording.words(provision.settles(finding?.sentence ?? ""))
    case .opens: opens(provision.opens, texts, schemas)
    }
  }

  /// What was found, and how it stands.
  private func missing(_ finding: Finding, _ wording: Wording, _ texts: Texts) -> String {
    "\(texts("state.\(finding.state.rawValue)"))  \(wording.message(finding))"
  }

  /// The parameters by their words; where the rule itself is explained also by their names, for rules.rec.
  private func parameters(_ texts: Texts) -> String {
    let told = provision.parameters.sorted { $0.key < $1.key }.map { name, value in
      let word = texts("parameter.\(name)")
      return finding == nil
        ? texts("explain.parameter", ["word": word, "name": name, "value": value]) : "\(word) \(value)"
    }
    return told.joined(separator: texts.isChinese ? "；" : "; ")
  }

  private func inForce(_ texts: Texts) -> String? {
    guard provision.from != nil || provision.to != nil else { return nil }
    return texts(
      "explain.range",
      [
        "from": provision.from?.description ?? texts("explain.ever"),
        "to": provision.to?.description ?? texts("explain.now"),
      ])
  }

  /// The days judged: the period's, or since when and until when as far as the finding tells.
  private func window(_ finding: Finding, _ texts: Texts) -> String? {
    if let period = finding.period {
      return texts("explain.range", ["from": "\(period.first)", "to": "\(period.last)"])
    }
    let since = finding.facts["since"].map { texts("explain.since", ["day": $0]) }
    let due = deadline.map { texts("explain.due", ["day": "\($0)"]) }
    let told = [since, due].compactMap { $0 }
    return told.isEmpty ? texts("explain.as-of", ["day": "\(today)"]) : told.joined(separator: "  ")
  }

  private func days(_ finding: Finding, _ texts: Texts) -> String? {
    finding.days.map { days in
      texts(days > 0 ? "explain.late" : "explain.left", ["days": "\(abs(days))"])
    }
  }

  private func reads(_ texts: Texts, _ schemas: [FileSchema]) -> String {
    provision.reads.map { texts.name(ofKind: $0, schemas) }
      .joined(separator: texts.isChinese ? "、" : ", ")
  }

  /// Where it is settled: `records:Transfer` is the page of all records of that kind.
  private func opens(_ place: String, _ texts: Texts, _ schemas: [FileSchema]) -> String {
    let parts = place.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count > 1 ? parts[1] : ""
    let file = schemas.first { $0.kinds.contains { $0.type == kind } }?.fileName
    return texts(
      "opens.\(parts[0])",
      [
        "branch": finding?.branch ?? texts("explain.branch"), "kind": texts.name(ofKind: kind, schemas),
        "file": file ?? "", "record": finding?.record ?? texts("explain.record"),
      ])
  }
}

extension Texts {
  /// What a kind of record is called: as the book it is kept in, by the texts, or by what its schema says it is for.
  package func name(ofKind type: String, _ schemas: [FileSchema]) -> String {
    let schema = schemas.lazy.flatMap(\.kinds).first { $0.type == type }
    if let shelf = schema?.shelf { return isChinese ? shelf.title : shelf.english }
    if has("record.\(type)") { return self("record.\(type)") }
    guard isChinese, let purpose = schema?.purpose.split(whereSeparator: { "。：；，".contains($0) }).first else {
      return type
    }
    return String(purpose)
  }
}

extension Texts {
  /// The word for a field of a kind of record; its name in the files where there is none.
  package func label(_ field: String, of type: String, _ schemas: [FileSchema]) -> String {
    let known = schemas.lazy.flatMap(\.kinds).first { $0.type == type }?.field(field)
    guard let known else { return field }
    return isChinese ? known.label : known.english
  }
}

extension Provision {
  /// The parameters as rules.rec would set them.
  package var setting: String {
    parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
  }
}

extension Frequency {
  /// How often what must be held, and by whom.
  fileprivate func words(_ texts: Texts) -> String {
    texts(
      "explain.often",
      [
        "bearer": texts("explain.bearer.\(bearer.rawValue)"), "count": "\(atLeast)",
        "period": texts("explain.period.\(period.rawValue)"),
        "kind": texts.word(kind.rawValue),
      ])
  }
}

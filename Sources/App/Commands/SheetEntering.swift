import Checkup
import Register
import Screens

/// Writes on a sheet what the options say, with the same refusals as the screen.
struct SheetEntering {
  let texts: Texts

  /// Who writes, and when.
  let stamp: Stamp

  /// The round's inspectors and whom they keep away from; nil where nothing was drawn.
  let frame: DrawFrame?

  /// Everything the rules notice in the branch.
  let findings: [Finding]

  /// The sessions that there are, or should be.
  let sessions: [String]
  var sheet: WrittenSheet

  mutating func enter(_ options: SheetOptions, reason: String?) throws {
    try enterVisit(options)
    for pair in options.score { try score(pair, \.upper) }
    for pair in options.own { try score(pair, \.own) }
    for pair in options.note {
      try FirstRecords.check(lines: ["--note": pair.value], texts)
      sheet.score(try part(pair.name)) { $0.note = pair.value }
    }
    for pair in options.attach {
      try FirstRecords.check(lines: ["--attach": pair.value], texts)
      sheet.score(try part(pair.name)) { item in
        if !item.attachments.contains(pair.value) { item.attachments.append(pair.value) }
      }
    }
    for pair in options.veto { try decide(pair, reason) }
    for (pairs, paper) in [
      (options.minutes, \SheetSession.minutes), (options.signIn, \.signIn), (options.photo, \.photo),
    ] {
      for pair in pairs { try see(pair, paper) }
    }
    if let opinion = options.opinion {
      try FirstRecords.check(lines: ["--opinion": opinion], texts)
      sheet.sheet.opinion = opinion
    }
    for pair in options.sign { try sign(pair) }
    try explain(options)
    sheet.take(filled)
    if options.isFinal { try finalise() }
  }
}

extension SheetEntering {
  private mutating func enterVisit(_ options: SheetOptions) throws {
    sheet.sheet.on = options.on ?? sheet.sheet.on
    if let arrived = options.arrived {
      guard let time = WallTime(arrived) else { throw refusal("sheet.fault.time") }
      sheet.sheet.arrived = time
    }
    guard !options.inspector.isEmpty else { return }
    for name in options.inspector {
      try demandName(name)
      if let refusal = frame?.refusals(of: name, at: sheet.sheet.branch).first {
        throw Refusal(words(refusal), exit: 1)
      }
    }
    sheet.sheet.inspectors = options.inspector
  }

  private mutating func score(
    _ pair: SheetPair, _ points: WritableKeyPath<SheetItem, Score?>
  ) throws {
    let part = try part(pair.name)
    guard let score = Score(pair.value) else { throw wrong(pair, "sheet.fault.score") }
    guard score <= part.form.full else {
      throw wrong(pair, "sheet.fault.above", ["full": "\(part.form.full)"])
    }
    sheet.score(part) { $0[keyPath: points] = score }
  }

  private mutating func decide(_ pair: SheetPair, _ reason: String?) throws {
    let veto = filled.vetoes.first { $0.form.name.isSaid(pair.name) }
    guard let veto else { throw unknown(pair.name, filled.form.vetoes.map(\.name)) }
    guard let holds = truth(pair.value) else { throw wrong(pair, "sheet.fault.yes-no") }
    try demandName(stamp.who)
    let why = (reason ?? "").filter { !$0.isNewline }
    if holds, why.allSatisfy(\.isWhitespace) {
      throw Refusal(
        words(.vetoWithoutReason(veto.form.name.chinese), filled.form), exit: 2)
    }
    sheet.decide(
      Sheet.Veto(veto.form.name.chinese, holds, by: stamp.who, on: stamp.day, reason: holds ? why : ""))
  }

  private mutating func see(
    _ pair: SheetPair, _ paper: WritableKeyPath<SheetSession, SheetSession.Seen?>
  ) throws {
    guard sessions.contains(pair.name) else {
      throw refusal("sheet.no-session", ["id": pair.name])
    }
    guard let isThere = truth(pair.value) else { throw wrong(pair, "sheet.fault.yes-no") }
    sheet.see(pair.name) { $0[keyPath: paper] = isThere ? .there : .missing }
  }

  private mutating func sign(_ pair: SheetPair) throws {
    let side = Sheet.Signature.Side.allCases.first { side in
      pair.name == side.rawValue || pair.name == "\(side)"
    }
    guard let side else { throw wrong(pair, "sheet.fault.side") }
    try demandName(pair.value)
    sheet.sign(Sheet.Signature(side, by: pair.value, on: stamp.day))
  }

  /// Points other than those of the records need a remark, as soon as they are given.
  private func explain(_ options: SheetOptions) throws {
    let filled = filled
    for pair in options.score + options.note {
      let part = filled.parts.first { $0.form.title.isSaid(pair.name) }
      if let gap = part?.gaps.first { throw Refusal(words(gap, filled.form), exit: 1) }
    }
  }

  private mutating func finalise() throws {
    let filled = filled
    try demandName(stamp.who)
    let gaps = filled.gaps(sheet.sheet).map { words($0, filled.form) }
    guard gaps.isEmpty else {
      let all = gaps.joined(separator: texts.isChinese ? "；" : "; ")
      throw Refusal(texts("sheet.gaps", ["gaps": all]), exit: 1)
    }
    sheet.finalise(filled, stamp)
  }
}

extension SheetEntering {
  private var words: SheetWording { SheetWording(texts) }

  /// The sheet as it is filled with what was written so far.
  private var filled: FilledSheet {
    FilledSheet(Shipped.sheetForm, findings, year: sheet.sheet.on.year, sheet)
  }

  private func part(_ name: String) throws -> FilledSheet.Part {
    if let part = filled.parts.first(where: { $0.form.title.isSaid(name) }) { return part }
    throw unknown(name, filled.form.parts.map(\.title))
  }

  private func unknown(_ name: String, _ known: [Phrase]) -> Refusal {
    let items = known.map(words.words).joined(separator: texts.isChinese ? "、" : ", ")
    return refusal("sheet.no-item", ["name": name, "items": items])
  }

  private func refusal(_ id: String, _ facts: [String: String] = [:]) -> Refusal {
    Refusal(texts(id, facts), exit: 2)
  }

  private func wrong(_ pair: SheetPair, _ id: String, _ facts: [String: String] = [:]) -> Refusal {
    Refusal("\(pair.name)=\(pair.value): \(texts(id, facts))", exit: 2)
  }

  private func demandName(_ name: String) throws {
    if !name.isName { throw Refusal(texts("fix.refusal.name", ["name": name]), exit: 1) }
  }

  private func truth(_ word: String) -> Bool? {
    switch word {
    case "是", "有", "yes": true
    case "否", "无", "no": false
    default: nil
    }
  }
}

extension Phrase {
  /// Whether somebody who writes `words` means this.
  fileprivate func isSaid(_ words: String) -> Bool { words == chinese || words == english }
}

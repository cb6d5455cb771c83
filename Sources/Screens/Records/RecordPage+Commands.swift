import Canvas
import Register

extension RecordPage {
  static let commands: [Command] = [
    .of(
      .record, "choose", [.function(4)],
      refusal: { (page: RecordPage, world) in
        page.sheet?.hasChoice(world) == true ? nil : "refusal.nothing-to-choose"
      }
    ) { (page: inout RecordPage, world) in page.choose(world) },
    .of(
      .record, "undo", [.function(8)],
      refusal: { (page: RecordPage, _) in
        page.sheet?.writing?.area.canUndo == true ? nil : "refusal.nothing-to-undo"
      }
    ) { (page: inout RecordPage, world) in
      page.sheet?.undo() == true ? page.steps(.changed, world) ?? [] : []
    },
    .of(
      .record, "save", [.function(9), .key(.control("s"))],
      refusal: { (page: RecordPage, _) in page.sheet == nil ? "refusal.no-record" : nil }
    ) { (page: inout RecordPage, world) in page.save(world) },
    .of(
      .record, "show-phone", [],
      refusal: { (page: RecordPage, world) in
        page.sheet?.hidesNumbers(world) == true ? nil : "refusal.no-hidden"
      }
    ) { (page: inout RecordPage, world) in page.askForNumbers(world) },
  ]

  private func askForNumbers(_ world: World) -> [Step] {
    guard let glance = glance(world), let sheet, let words = RecordWords(ledger, world) else { return [] }
    let question = world.texts("ask.phone", ["name": words.title(sheet.base)])
    return [.ask(Asked(question, world.texts, yes: [.effect(.note(glance))]))]
  }

  func glance(_ world: World) -> Glance? {
    guard let sheet, let schema = ledger.schema(world) else { return nil }
    let key = schema.keys.flatMap { name in sheet.base[name].map { Writing.Line(name, $0) } }
    return ledger.glance(at: key, world)
  }

  private mutating func choose(_ world: World) -> [Step] {
    if let writing = sheet?.writing {
      let line = writing.area.caret.paragraph + 1
      return [.effect(.edit(draft: textDraft, text: writing.area.text, line: line))]
    }
    let room = textSize
    guard let outcome = sheet?.choose(size: room, world) else { return [] }
    return steps(outcome, world) ?? []
  }

  /// Saves what differs, or says what is wrong.
  mutating func save(_ world: World) -> [Step] {
    if awaited != nil { return [.say(Remark(world.texts("refusal.saving")))] }
    sheet?.commit(world)
    guard let sheet, let words = RecordWords(ledger, world) else { return [] }
    let values = sheet.tidied(world)
    let number = RecordNumber(schema: words.schema)
    let place = isNew ? number.year(of: values, in: ledger) : ledger.year
    let others = place.map { ledger.turned(to: $0) } ?? ledger
    let taken = others.records(world).map(\.id).filter { .kept($0) != subject }.map(\.key)
    let obstacles = RecordCheck(words: words).obstacles(to: values, others: Set(taken))
    guard obstacles.isEmpty else {
      self.sheet?.report(obstacles)
      let said = world.texts("meeting.not-savable", ["count": "\(obstacles.count)"])
      return [.say(Remark(said, isTrouble: true))]
    }
    guard let change = change(values, since: sheet.base, taken, words) else {
      return [.say(Remark(world.texts("meeting.unchanged")))]
    }
    return send(change, year: place, values, words)
  }

  /// What becomes of the record; nil if nothing does.
  private func change(
    _ values: FieldValues, since base: FieldValues, _ taken: [String], _ words: RecordWords
  ) -> Edit.Change? {
    let schema = words.schema
    switch subject {
    case .line: return nil
    case .kept(let id):
      let changes = values.changes(from: base, schema)
      return changes.isEmpty
        ? nil : Edit.Change(schema.type, id.key, occurrence: id.occurrence, .set(changes))
    case .new:
      var values = values
      if schema.keys == ["Id"] {
        let number = RecordNumber(schema: schema).free(for: values, among: taken, on: words.world.day)
        values["Id"] = [number]
      }
      return Edit.Change(schema.type, values.key(schema), .add(values.lines(schema)))
    }
  }

  private mutating func send(
    _ change: Edit.Change, year: Int?, _ values: FieldValues, _ words: RecordWords
  ) -> [Step] {
    let world = words.world
    let facts = [
      "book": (year.map { ledger.turned(to: $0) } ?? ledger).title(world), "what": words.title(values),
    ]
    let summary = world.texts(isNew ? "record.added" : "record.changed", facts)
    guard let edit = ledger.edit(change, year: year, summary, world) else { return [] }
    awaited = edit
    return [.effect(.save(edit))]
  }
}

import Canvas
import Checkup
import Register

extension SheetPage {
  /// An event while something is being filled in; nil where nothing is.
  mutating func fillIn(_ event: Event, _ world: World) -> [Step]? {
    guard let answer = entry?.form.handle(event) else { return nil }
    switch answer {
    case .save: return save(world)
    case .ignored: return event == .key(Key(.escape)) ? giveUp(world) : nil
    case .changed(.size): proposeDue(world)
    case .changed(.inspector(let place)): addInspector(after: place, world)
    default: break
    }
    return []
  }

  /// A key of the form while something is filled in, or else what the key does on the screen itself.
  mutating func fillIn(_ key: Key.Code, _ world: World, orElse act: (inout Self) -> [Step]) -> [Step] {
    entry == nil ? act(&self) : fillIn(.key(Key(key)), world) ?? []
  }

  /// Begins to fill something in.
  mutating func begin(_ task: SheetEntry.Task, _ fields: [Field<SheetField>], at first: SheetField? = nil) {
    entry = SheetEntry(task, fields, at: first)
  }

  /// Asks before something typed is lost.
  private mutating func giveUp(_ world: World) -> [Step] {
    var without = self
    without.entry = nil
    if isChanged {
      let question = world.texts("ask.discard")
      return [.ask(Asked(leaving: question, world.texts, givingUp: [.replace(.sheet(without))]))]
    }
    self = without
    return []
  }

  /// The day follows the size.
  private mutating func proposeDue(_ world: World) {
    guard let size = entry?.text(.size),
      let respite = world.sheetForm.respites.first(where: { $0.size.chinese == size })
    else { return }
    let due = (world.day + respite.days).civilDay
    entry?.form[.due] = .date(DateField(due, today: world.day.civilDay, leaning: .coming))
  }

  private mutating func addInspector(after place: Int, _ world: World) {
    guard var fields = entry?.form.fields, let last = fields.last?.id, last == .inspector(place),
      !(entry?.text(last) ?? "").isEmpty
    else { return }
    let label = world.label(Sheet.type, "Inspector")
    fields.append(Field(.inspector(place + 1), label, .line(LineEditor("")), width: 16))
    entry?.form = Form(fields, at: last)
  }
}

extension SheetPage {
  /// Saves what is filled in, or says what is wrong with it.
  mutating func save(_ world: World) -> [Step] {
    guard let entry else { return [] }
    var faults: [SheetField: String] = [:]
    let edit: Edit?
    if case .rectify(let id) = entry.task {
      edit = rectification(of: id, entry, world, &faults)
    } else {
      var sheet = begun(world)
      fill(&sheet, from: entry, world, &faults)
      edit = sheet.flatMap { $0.edit(over: written, summary: summary(entry.task, world)) }
    }
    guard faults.isEmpty else {
      self.entry?.form.report(faults)
      return [.say(Remark(world.texts("meeting.not-savable", ["count": "\(faults.count)"]), isTrouble: true))]
    }
    self.entry = nil
    guard let edit else { return [.say(Remark(world.texts("meeting.unchanged")))] }
    return [.effect(.save(edit))]
  }

  /// The sheet as it stands, begun with what the records give where there is none.
  func begun(_ world: World) -> WrittenSheet? {
    written
      ?? filled.map { WrittenSheet($0, of: branch, in: round, on: world.day, by: drawnInspectors(world)) }
  }

  func summary(_ task: SheetEntry.Task, _ world: World) -> String {
    let words = world.wordingOfSheet
    let name = world.entry(branch)?.name ?? branch
    switch task {
    case .score(let item):
      let title = filled?.form.part(item)?.title
      return world.texts("sheet.summary.score", ["branch": name, "item": title.map(words.words) ?? item])
    default: return world.texts("sheet.summary", ["branch": name, "round": round])
    }
  }

  private func fill(
    _ sheet: inout WrittenSheet?, from entry: SheetEntry, _ world: World, _ faults: inout [SheetField: String]
  ) {
    switch entry.task {
    case .visit: fillVisit(&sheet, entry, world, &faults)
    case .score(let name): fillScore(&sheet, name, entry, world, &faults)
    case .veto(let name): fillVeto(&sheet, name, entry, world, &faults)
    case .sign: fillSignatures(&sheet, entry, world, &faults)
    case .session(let id): sheet?.see(id) { $0.note = entry.text(.note).isEmpty ? nil : entry.text(.note) }
    case .dismiss(let id):
      guard let finding = shownFindings.first(where: { FindingList.ID($0.finding) == id })?.finding else {
        return
      }
      let reason = entry.text(.reason)
      if reason.isEmpty { faults[.reason] = world.texts("meeting.fault.empty") }
      sheet?.settle(
        finding, .dismissed, shown: world.wording.message(finding), by: world.person, on: world.day,
        because: reason)
    case .rectify: break
    }
  }

  private func fillVisit(
    _ sheet: inout WrittenSheet?, _ entry: SheetEntry, _ world: World, _ faults: inout [SheetField: String]
  ) {
    if let day = Day(entry.text(.on)) {
      sheet?.sheet.on = day
    } else {
      faults[.on] = world.texts("sheet.fault.day")
    }
    let arrived = entry.text(.arrived)
    sheet?.sheet.arrived = WallTime(arrived)
    if !arrived.isEmpty, WallTime(arrived) == nil { faults[.arrived] = world.texts("sheet.fault.time") }
    sheet?.sheet.inspectors = entry.inspectors
    let frame = past(world).round(round)?.frame
    for (place, name) in entry.inspectors.enumerated() {
      if !name.isName { faults[.inspector(place)] = world.texts("fix.refusal.name", ["name": name]) }
      if let refusal = frame?.refusals(of: name, at: branch).first {
        faults[.inspector(place)] = world.wordingOfSheet(refusal)
      }
    }
  }

  private func fillScore(
    _ sheet: inout WrittenSheet?, _ name: String, _ entry: SheetEntry, _ world: World,
    _ faults: inout [SheetField: String]
  ) {
    guard var part = filled?.parts.first(where: { $0.form.title.chinese == name }) else { return }
    for (field, keyPath) in [(SheetField.upper, \SheetItem.upper), (.own, \SheetItem.own)] {
      let typed = entry.text(field)
      let score = Score(typed)
      if !typed.isEmpty, score == nil { faults[field] = world.texts("sheet.fault.score") }
      if let score, score > part.form.full {
        faults[field] = world.texts("sheet.fault.above", ["full": "\(part.form.full)"])
      }
      sheet?.score(part) { $0[keyPath: keyPath] = score }
    }
    let note = entry.text(.note)
    let evidence = entry.text(.evidence).split { "；;".contains($0) }.map { String($0).trimmed }
    sheet?.score(part) {
      $0.note = note.isEmpty ? nil : note
      $0.attachments = evidence.filter { !$0.isEmpty }
    }
    part.item = sheet?.items.first { $0.name == name }
    if faults.isEmpty, part.gaps.contains(.unexplained(name)) {
      faults[.note] = world.texts("sheet.fault.note")
    }
  }

  private func fillVeto(
    _ sheet: inout WrittenSheet?, _ name: String, _ entry: SheetEntry, _ world: World,
    _ faults: inout [SheetField: String]
  ) {
    let (holds, reason) = (entry.text(.holds), entry.text(.reason))
    if holds.isEmpty { faults[.holds] = world.texts("meeting.fault.empty") }
    if holds == "是", reason.isEmpty { faults[.reason] = world.texts("meeting.fault.empty") }
    if !world.person.isName { faults[.reason] = world.texts("fix.refusal.name", ["name": world.person]) }
    sheet?.decide(Sheet.Veto(name, holds == "是", by: world.person, on: world.day, reason: reason))
  }

  private func fillSignatures(
    _ sheet: inout WrittenSheet?, _ entry: SheetEntry, _ world: World, _ faults: inout [SheetField: String]
  ) {
    let opinion = entry.text(.opinion)
    sheet?.sheet.opinion = opinion.isEmpty ? nil : opinion
    for (field, side) in [
      (SheetField.branchSigner, Sheet.Signature.Side.branch), (.inspectorSigner, .inspectors),
    ] {
      let name = entry.text(field)
      if sheet?.sheet.signatures.last(where: { $0.side == side })?.by == name { continue }
      if name.isEmpty {
        sheet?.sheet.signatures.removeAll { $0.side == side }
        continue
      }
      if !name.isName { faults[field] = world.texts("fix.refusal.name", ["name": name]) }
      sheet?.sign(Sheet.Signature(side, by: name, on: world.day))
    }
  }

  private func rectification(
    of id: String, _ entry: SheetEntry, _ world: World, _ faults: inout [SheetField: String]
  ) -> Edit? {
    guard let finding = written?.findings.first(where: { $0.id == id }), let book = world.books[branch] else {
      return nil
    }
    let (owner, measure) = (entry.text(.owner), entry.text(.measure))
    if !owner.isName { faults[.owner] = world.texts("fix.refusal.name", ["name": owner]) }
    if measure.isEmpty { faults[.measure] = world.texts("meeting.fault.empty") }
    guard let due = Day(entry.text(.due)) else {
      faults[.due] = world.texts("sheet.fault.day")
      return nil
    }
    let issuing = Issuing(finding, of: branch, in: round, world.directory.inspections)
    let refusals = issuing.refusals(
      by: world.person, past(world).round(round)?.frame, due: due, on: world.day, book.records())
    if let refusal = refusals.first {
      faults[refusal == .dueTooEarly ? .due : .owner] = world.wordingOfSheet(refusal)
    }
    let facts = ["id": issuing.id, "owner": owner, "due": "\(due)"]
    return issuing.edit(
      owner: owner, measure: measure, due: due, on: world.day,
      summary: world.texts("fix.summary.issue", facts))
  }
}

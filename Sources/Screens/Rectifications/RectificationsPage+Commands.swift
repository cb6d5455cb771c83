import Canvas
import Checkup
import Register

extension RectificationsPage {
  static let commands: [Command] = [
    // Where something is filled in, these keys are the form's.
    .of(.rectifications, "fix-open", [.key(.enter)], refusal: orFilling(selecting)) {
      (page: inout RectificationsPage, world) in page.fillIn(.enter, world) { $0.open(world) }
    },
    .of(.rectifications, "fix-answer", [.function(4), .letter("e")], refusal: orFilling(answering)) {
      (page: inout RectificationsPage, world) in
      page.fillIn(.function(4), world) { $0.answer(asking: false, world) }
    },
    .of(.rectifications, "fix-request", [.function(7), .letter("a")], refusal: answering) {
      (page: inout RectificationsPage, world) in page.answer(asking: true, world)
    },
    .of(.rectifications, "fix-accept", [.letter(" ")], refusal: ruling) {
      (page: inout RectificationsPage, world) in page.accept(world)
    },
    .of(.rectifications, "fix-return", [.key(.delete), .letter("d")], refusal: orFilling(ruling)) {
      (page: inout RectificationsPage, world) in
      page.fillIn(.delete, world) { $0.giveBack(world) }
    },
    .of(.rectifications, "fix-sheet", [.function(6)], refusal: selecting) {
      (page: inout RectificationsPage, world) in page.openSheet(world)
    },
    .of(
      .rectifications, "save", [.function(9), .key(.control("s"))],
      refusal: { (page: RectificationsPage, _) in page.entry == nil ? "refusal.nothing-typed" : nil }
    ) { (page: inout RectificationsPage, world) in page.save(world) },
  ]

  var refusalToPrint: String? {
    entry != nil ? "refusal.filling-in" : selected == nil ? "refusal.nothing-selected" : nil
  }

  /// Nothing stands against a key of the form while one is filled in.
  private static func orFilling(
    _ refusal: @escaping @Sendable (RectificationsPage, World) -> String?
  ) -> @Sendable (RectificationsPage, World) -> String? {
    { page, world in page.entry == nil ? refusal(page, world) : nil }
  }

  @Sendable private static func selecting(_ page: RectificationsPage, _ world: World) -> String? {
    page.entry != nil ? "refusal.filling-in" : page.selected == nil ? "refusal.nothing-selected" : nil
  }

  @Sendable private static func answering(_ page: RectificationsPage, _ world: World) -> String? {
    selecting(page, world) ?? (page.selected?.progress.stage == .accepted ? "refusal.is-accepted" : nil)
  }

  /// The log is read before anybody rules.
  @Sendable private static func ruling(_ page: RectificationsPage, _ world: World) -> String? {
    if let refusal = answering(page, world) { return refusal }
    if page.opened == nil { return "refusal.open-first" }
    return page.branchToRead.flatMap { world.books[$0] } == nil ? "refusal.still-reading" : nil
  }
}

extension RectificationsPage {
  /// An event while something is being filled in.
  mutating func fillIn(_ event: Event, _ world: World) -> [Step]? {
    guard let answer = entry?.form.handle(event) else { return nil }
    if answer == .save { return save(world) }
    guard answer == .ignored else { return [] }
    guard event == .key(Key(.escape)) else { return nil }
    var without = self
    without.entry = nil
    if isChanged {
      let steps = [Step.replace(.rectifications(without))]
      return [.ask(Asked(leaving: world.texts("ask.discard"), world.texts, givingUp: steps))]
    }
    self = without
    return []
  }

  /// A key of the form while something is filled in, or else what the key does on the screen itself.
  mutating func fillIn(_ key: Key.Code, _ world: World, orElse act: (inout Self) -> [Step]) -> [Step] {
    entry == nil ? act(&self) : fillIn(.key(Key(key)), world) ?? []
  }

  fileprivate mutating func answer(asking: Bool, _ world: World) -> [Step] {
    if opened == nil { opened = listing.selected }
    entry = RectificationEntry(.answer, asking: asking, world)
    guard let code = branchToRead, world.books[code] == nil else { return [] }
    return [.effect(.open(branch: code))]
  }

  fileprivate mutating func giveBack(_ world: World) -> [Step] {
    if let refusal = refusal(.returned, reason: "-", world) { return [refusal] }
    entry = RectificationEntry(.giveBack, world)
    return []
  }

  /// Shows what the rule said then and says now, and asks.
  fileprivate func accept(_ world: World) -> [Step] {
    if let refusal = refusal(.accepted, reason: "", world) { return [refusal] }
    guard let selected, let edit = ruling(.accepted, reason: "", world) else { return [] }
    let findings = world.entry(selected.rectification.branch)?.findings ?? []
    let recheck = Recheck(selected.rectification, world.directory.inspections, findings)
    let shown = world.wordingOfSheet.recheck(recheck, world.wording).joined(separator: "  ")
    let question = world.texts("fix.ask.accept", ["id": selected.rectification.id, "recheck": shown])
    return [.ask(Asked(question, world.texts, yes: [.effect(.save(edit))]))]
  }

  fileprivate func openSheet(_ world: World) -> [Step] {
    guard let rectification = selected?.rectification,
      let round = world.directory.inspections.round(of: rectification)
    else { return [] }
    return [.go(.sheet(SheetPage(rectification.branch, in: round, world)))]
  }

  /// Saves what is filled in, or says what is wrong with it.
  fileprivate mutating func save(_ world: World) -> [Step] {
    guard let entry else { return [] }
    let required = entry.task == .answer ? RectificationField.done : .reason
    if entry.text(required).isEmpty {
      self.entry?.form.report([required: world.texts("meeting.fault.empty")])
      return [.say(Remark(world.texts("meeting.not-savable", ["count": "1"]), isTrouble: true))]
    }
    let edit: Edit?
    switch entry.task {
    case .giveBack: edit = ruling(.returned, reason: entry.text(.reason), world)
    case .answer:
      guard world.person.isName else {
        return [.say(Remark(world.texts("fix.refusal.name", ["name": world.person]), isTrouble: true))]
      }
      edit = response(entry, world)
    }
    guard let edit else { return [.say(Remark(world.texts("refusal.still-reading")))] }
    self.entry = nil
    return [.effect(.save(edit))]
  }

  private func response(_ entry: RectificationEntry, _ world: World) -> Edit? {
    guard let id = selected?.rectification.id, let book = branchToRead.flatMap({ world.books[$0] }) else {
      return nil
    }
    var response = Response(rectification: id, by: world.person, on: world.day, done: entry.text(.done))
    response.evidence = entry.text(.evidence).isEmpty ? [] : [entry.text(.evidence)]
    response.isRequest = entry.text(.request) == "yes"
    let summary = response.isRequest ? "fix.summary.request" : "fix.summary.answer"
    return response.edit(in: book, summary: world.texts(summary, ["id": id]))
  }

  /// Why the person at the keyboard may not rule so.
  private func refusal(_ ruling: Acceptance.Ruling, reason: String, _ world: World) -> Step? {
    guard let row = selected, let book = world.books[row.rectification.branch] else { return nil }
    let asked = Ruling(row.rectification, in: book, on: world.day)
    let refusal = asked.refusals(ruling, by: world.person, reason: reason).first
    return refusal.map { .say(Remark(world.wordingOfSheet($0), isTrouble: true)) }
  }

  private func ruling(_ ruling: Acceptance.Ruling, reason: String, _ world: World) -> Edit? {
    guard let rectification = selected?.rectification,
      let round = world.directory.inspections.round(of: rectification)
    else { return nil }
    let verdict = Acceptance(ruling, by: world.person, on: world.day, reason: reason)
    let summary = ruling == .accepted ? "fix.summary.accept" : "fix.summary.return"
    return rectification.edit(
      ruling: verdict, in: round, summary: world.texts(summary, ["id": rectification.id]))
  }
}

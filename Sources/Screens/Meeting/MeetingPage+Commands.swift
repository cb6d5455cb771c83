import Canvas
import Register

extension MeetingPage {
  static let commands: [Command] = [
    .of(
      .meeting, "choose", [.function(4)],
      refusal: { (page: MeetingPage, _) in page.hasChoice ? nil : "refusal.nothing-to-choose" }
    ) { (page: inout MeetingPage, world) in page.choose(world) },
    .of(
      .meeting, "to-roll-call", [.function(6)], refusal: { (page: MeetingPage, _) in page.refusalToLeave }
    ) { (page: inout MeetingPage, world) in page.turn(to: .rollCall, world) },
    .of(
      .meeting, "to-minutes", [], refusal: { (page: MeetingPage, _) in page.refusalToLeave }
    ) { (page: inout MeetingPage, world) in page.turn(to: .minutes, world) },
    .of(
      .meeting, "to-votes", [], refusal: { (page: MeetingPage, _) in page.refusalToLeave }
    ) { (page: inout MeetingPage, world) in page.turn(to: .votes, world) },
    .of(
      .meeting, "new-item", [.function(7)], refusal: { (page: MeetingPage, _) in page.refusalToChange }
    ) { (page: inout MeetingPage, world) in page.goToNewItem(world) },
    .of(
      .meeting, "save", [.function(9), .key(.control("s"))],
      refusal: { (page: MeetingPage, _) in page.refusalToChange }
    ) { (page: inout MeetingPage, world) in page.save(world) },
    .of(
      .meeting, "copy-last", [],
      refusal: { (page: MeetingPage, world) in
        page.refusalToChange ?? (page.last(world) == nil ? "refusal.no-earlier-session" : nil)
      }
    ) { (page: inout MeetingPage, world) in page.copyLast(world) },
    .of(
      .meeting, "cancel-meeting", [], refusal: { (page: MeetingPage, _) in page.refusalToCancel }
    ) { (page: inout MeetingPage, world) in page.askToCancel(world) },
    .of(
      .meeting, "finalise", [], refusal: { (page: MeetingPage, _) in page.refusalToFinalise }
    ) { (page: inout MeetingPage, world) in page.askToFinalise(world) },
    .of(
      .meeting, "new-version", [], refusal: { (page: MeetingPage, _) in page.refusalToReopen }
    ) { (page: inout MeetingPage, _) in page.askForReason() },
  ]
}

extension MeetingPage {
  private var hasChoice: Bool {
    sheet?.form.focused.map { $0.id == .date || $0.id == .votes || $0.id.isChoice || $0.id.isPerson } ?? false
  }

  private var refusalToChange: String? {
    guard let sheet else { return "refusal.no-session" }
    return sheet.isFinalised ? "refusal.finalised" : nil
  }

  /// What is typed in a form is not kept anywhere else, so it is saved or given up first.
  var refusalToLeave: String? {
    guard let sheet else { return "refusal.no-session" }
    return sheet.isNew || sheet.isChanged ? "refusal.save-first" : nil
  }

  private var refusalToCancel: String? {
    if let refusal = refusalToChange ?? refusalToLeave { return refusal }
    return sheet?.base.state == .cancelled ? "refusal.cancelled" : nil
  }

  private var refusalToFinalise: String? {
    if let refusal = refusalToChange ?? refusalToLeave { return refusal }
    return sheet?.base.state == .held ? nil : "refusal.not-held"
  }

  private mutating func choose(_ world: World) -> [Step] {
    guard let book = world.books[branch], let outcome = sheet?.openChoice(book, world) else { return [] }
    return steps(outcome, world) ?? []
  }

  private mutating func goToNewItem(_ world: World) -> [Step] {
    guard let book = world.books[branch] else { return [] }
    sheet?.goToNewItem(book, world)
    return []
  }

  func turn(to tab: MeetingTab, _ world: World) -> [Step] {
    guard case .kept(let id, let year) = subject else { return [] }
    return [.replace(tab.screen(id, of: branch, year: year, world))]
  }

  /// The session of that kind before this one.
  private func last(_ world: World) -> Meeting? {
    guard let sheet, let book = world.books[branch], let day = sheet.record.day else { return nil }
    return book.sessions(of: sheet.record.kind, group: sheet.record.group, before: day).first
  }

  private mutating func copyLast(_ world: World) -> [Step] {
    guard let last = last(world), let book = world.books[branch] else { return [] }
    sheet?.copy(last, book, world)
    return [.say(Remark(world.texts("meeting.copied", ["title": last.title, "date": "\(last.date)"])))]
  }
}

extension MeetingPage {
  /// Saves what differs, or says what is wrong.
  mutating func save(_ world: World) -> [Step] {
    guard let book = world.books[branch], var sheet, let schema = world.schema(Meeting.type) else {
      return []
    }
    sheet.commit(book, world)
    let obstacles = sheet.obstacles(world)
    guard obstacles.isEmpty, let day = sheet.record.day else {
      sheet.report(obstacles)
      self.sheet = sheet
      return [
        .say(Remark(world.texts("meeting.not-savable", ["count": "\(obstacles.count)"]), isTrouble: true))
      ]
    }
    self.sheet = sheet
    var record = sheet.written(book)
    if record["Title"].isEmpty { record.write("Title", MeetingProposal(book, world).title(of: record)) }
    switch subject {
    case .new:
      if let awaited, world.sending.contains(where: { $0.changes.first?.key == awaited }) {
        return [.say(Remark(world.texts("refusal.saving")))]
      }
      let id = MeetingPage.freeID(record.kind, on: day, in: book)
      record.write("Id", id)
      awaited = id
      return [save(id, .add(record.lines(schema)), year: day.year, "meeting.added", record, world)]
    case .kept(let id, let year):
      let changes = record.changes(from: sheet.base, schema)
      if changes.isEmpty { return [.say(Remark(world.texts("meeting.unchanged")))] }
      return [save(id, .set(changes), year: year, "meeting.changed", record, world)]
    }
  }

  func save(
    _ id: String, _ action: Edit.Action, year: Int, _ summary: String, _ record: MeetingRecord,
    _ world: World,
    because reason: String? = nil,
  ) -> Step {
    let facts = ["title": record.text("Title"), "date": record.text("Date")]
    var edit = Edit(
      branch: branch, year: year, fileName: "meetings.rec", changes: [Edit.Change(Meeting.type, id, action)],
      summary: world.texts(summary, facts))
    edit.reason = reason
    return .effect(.save(edit))
  }

  /// A number made from the facts, `20260820-zwh`; further ones of that day and kind have `-2`, `-3`.
  private static func freeID(_ kind: Meeting.Kind, on day: Day, in book: Book) -> String {
    let taken = Set(book.meetings.map(\.id))
    let plain = "\(day.compact)-\(kind.letters)"
    if !taken.contains(plain) { return plain }
    return (2...).lazy.map { "\(plain)-\($0)" }.first { !taken.contains($0) } ?? plain
  }

  private func askToCancel(_ world: World) -> [Step] {
    guard case .kept(let id, let year) = subject, let base = sheet?.base else { return [] }
    let cancelled = Edit.Field("State", [Meeting.State.cancelled.rawValue])
    let step = save(id, .set([cancelled]), year: year, "meeting.cancelled", base, world)
    return [.ask(Asked(question("meeting.ask-cancel", base, world), world.texts, yes: [step]))]
  }

  /// Asks with all that is lacking: what is final is not changed any more.
  private func askToFinalise(_ world: World) -> [Step] {
    guard case .kept(let id, let year) = subject, let base = sheet?.base else { return [] }
    let stamp = Edit.Field("Finalised", ["\(Stamp(world.day, world.time, world.person))"])
    let step = save(id, .set([stamp]), year: year, "meeting.finalised", base, world)
    return [.ask(Asked(question("meeting.ask-finalise", base, world), world.texts, yes: [step]))]
  }

  private func question(_ id: String, _ base: MeetingRecord, _ world: World) -> String {
    let gaps = MeetingGaps(base, world).all
    let lacking =
      gaps.isEmpty
      ? world.texts("meeting.complete")
      : world.texts("meeting.gaps", ["what": world.texts.list(gaps)])
    return world.texts(id, ["title": base.text("Title"), "date": base.text("Date"), "lacking": lacking])
  }
}

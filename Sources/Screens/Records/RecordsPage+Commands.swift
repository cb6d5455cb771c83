import Canvas
import Register

extension RecordsPage {
  static let commands: [Command] = [
    .of(.records, "find", [.function(3), .letter("/")]) { (page: inout RecordsPage, _) in
      page.search.open()
      return []
    },
    .of(.records, "new-record", [.function(7), .letter("a")], refusal: adding) {
      (page: inout RecordsPage, world) in
      [.go(.record(RecordPage(.new(FieldValues()), in: page.ledger, world)))]
    },
    .of(
      .records, "open-record", [.key(.enter), .function(4), .letter("e"), .key(.right)], refusal: selecting
    ) { (page: inout RecordsPage, world) in page.open(world) },
    .of(.records, "remove-record", [.key(.delete), .letter("d")], refusal: removing) {
      (page: inout RecordsPage, world) in page.remove(world)
    },
    .of(
      .records, "turn-year", [.function(6)],
      refusal: { (page: RecordsPage, world) in
        guard let year = page.ledger.year else { return "refusal.no-years" }
        return world.years(of: page.ledger.branch, with: year).count == 1 ? "refusal.one-year" : nil
      }
    ) { (page: inout RecordsPage, world) in page.turn(world) },
    .of(
      .records, "open-session", [],
      refusal: { (page: RecordsPage, _) in page.session == nil ? "refusal.no-session-here" : nil }
    ) { (page: inout RecordsPage, world) in page.openSession(world) },
  ]

  @Sendable private static func selecting(_ page: RecordsPage, _ world: World) -> String? {
    page.listing.isEmpty ? "refusal.nothing-selected" : nil
  }

  @Sendable private static func adding(_ page: RecordsPage, _ world: World) -> String? {
    page.ledger.refusalToAdd(world)
  }

  @Sendable private static func removing(_ page: RecordsPage, _ world: World) -> String? {
    guard case .kept = page.listing.selected else { return "refusal.nothing-selected" }
    return page.ledger.schema(world)?.shelf?.isSingle == true ? "refusal.single" : nil
  }

  /// Opens the record, or a new one with what is known of it.
  func open(_ world: World) -> [Step] {
    guard let row = listing.selected else { return [] }
    switch row {
    case .kept(let id): return [.go(.record(RecordPage(.kept(id), in: ledger, world)))]
    case .lacking(let gap):
      let values = gap.values(ledger, world)
      return [.go(.record(RecordPage(.new(values), in: ledger, world)))]
    }
  }

  /// Asks, then takes the record away; F8 brings it back.
  private func remove(_ world: World) -> [Step] {
    guard case .kept(let id) = listing.selected, let record = records[id],
      let words = RecordWords(ledger, world)
    else { return [] }
    let facts = ["book": ledger.title(world), "what": words.title(record.values)]
    let change = Edit.Change(ledger.type, id.key, occurrence: id.occurrence, .remove)
    guard let edit = ledger.edit(change, world.texts("record.removed", facts), world) else { return [] }
    return [
      .ask(Asked(world.texts("record.ask-remove", facts), world.texts, yes: [.effect(.save(edit))]))
    ]
  }

  /// The next year there is anything of, the running one included.
  private mutating func turn(_ world: World) -> [Step] {
    guard let year = ledger.year else { return [] }
    let years = world.years(of: ledger.branch, with: year)
    turn(to: years.first { $0 > year } ?? years[0], world)
    return []
  }

  /// The session that fulfilled the selected item of the plan.
  private var session: String? {
    if case .kept(let id) = listing.selected { standing.session(of: id) } else { nil }
  }

  private func openSession(_ world: World) -> [Step] {
    guard let id = session, let book = world.books[ledger.branch],
      let meeting = book.meetings.first(where: { $0.id == id }),
      let year = book.leaves[Int(meeting.place.file)].year
    else { return [.say(Remark(world.texts("meeting.gone")))] }
    return [.go(.meeting(MeetingPage(editing: id, of: ledger.branch, year: year, world)))]
  }
}

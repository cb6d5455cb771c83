import Canvas
import Register

extension MeetingSheet {
  /// What became of an event.
  enum Outcome: Equatable {
    case ignored
    case taken
    case save
    case go(MeetingTab)

    /// It may not be changed; the text that says why.
    case refused(String)
  }

  mutating func handle(_ event: Event, _ book: Book, _ world: World) -> Outcome {
    if takeName(event, book, world) { return .taken }
    let before = self
    let answer = form.handle(event)
    return settle(answer, since: before, book, world)
  }

  mutating func click(_ position: Position, in area: Rect, _ look: FormLook, _ book: Book, _ world: World)
    -> Outcome
  {
    let before = self
    let answer = form.click(position, in: area, look: look)
    return settle(answer, since: before, book, world)
  }

  /// Opens what the focused line can be chosen from: the calendar, the next choice, all members.
  mutating func openChoice(_ book: Book, _ world: World) -> Outcome {
    guard let item = form.focused?.id else { return .ignored }
    if item == .votes { return .go(.votes) }
    if isFinalised { return .refused("refusal.finalised") }
    if item.isPerson {
      chooser.offer(for: "")
      return .taken
    }
    return handle(item.isChoice ? .text(" ") : .key(Key(.function(4))), book, world)
  }

  /// Puts the focus on the first empty line for an agenda item.
  mutating func goToNewItem(_ book: Book, _ world: World) {
    let before = self
    let last = MeetingItem.all(of: record).last { if case .agenda = $0 { true } else { false } }
    if let last, form.focus(on: last) { _ = settle(.moved, since: before, book, world) }
  }

  /// Ends what is being typed, as when the line is left.
  mutating func commit(_ book: Book, _ world: World) {
    _ = form.handle(.key(Key(.function(9))))
    if let item = form.focused?.id { leave(item, book, world) }
    arrange(book, world)
  }

  /// Shows what is wrong with each line, and goes to the first of them.
  mutating func report(_ faults: [MeetingItem: String]) { form.report(faults) }
}

extension MeetingSheet {
  /// Enter, Tab or a digit takes a name that is offered and goes on to the next line; Esc takes none.
  private mutating func takeName(_ event: Event, _ book: Book, _ world: World) -> Bool {
    guard chooser.isOpen, let item = form.focused?.id, !isFinalised else { return false }
    if event == .key(Key(.escape)) {
      chooser.close()
      return true
    }
    let isTop = event == .key(Key(.enter)) || event == .key(Key(.tab))
    guard let name = isTop ? chooser.top : chooser.name(for: event) else { return false }
    let before = self
    write(name, at: item)
    chooser.close()
    let answer = form.handle(.key(Key(.tab)))
    _ = settle(answer, since: before, book, world)
    return true
  }

  private mutating func write(_ text: String, at item: MeetingItem) {
    record[item] = text
    form[item] = .line(LineEditor(text))
  }

  private mutating func settle(
    _ answer: Form<MeetingItem>.Answer, since before: MeetingSheet, _ book: Book, _ world: World
  ) -> Outcome {
    switch answer {
    case .ignored: return .ignored
    case .save: return .save
    case .open(.votes): return .go(.votes)
    case .changed(let item):
      if let refusal = refusal(to: item) {
        self = before
        return .refused(refusal)
      }
      take(item, book, world)
    case .still, .moved, .open: break
    }
    if let left = before.form.focused?.id, left != form.focused?.id { leave(left, book, world) }
    arrange(book, world)
    return .taken
  }

  /// Why a line may not be changed.
  private func refusal(to item: MeetingItem) -> String? {
    if isFinalised { return "refusal.finalised" }
    return !isNew && base.isMarked && (item == .kind || item == .group) ? "refusal.marked" : nil
  }

  /// Takes over what was typed in a line, and what follows from it.
  private mutating func take(_ item: MeetingItem, _ book: Book, _ world: World) {
    record[item] = form[item]?.text ?? ""
    if item.isChoice { follow(item, book, world) }
    if item == .date { chooser = NameChooser(MeetingSheet.names(book, record, world), world.pinyin) }
    guard item.isPerson else { return }
    record[item].isEmpty ? chooser.close() : chooser.offer(for: record[item])
  }

  /// Proposes anew what hangs on kind and date, where what was proposed before still stands.
  private mutating func follow(_ item: MeetingItem, _ book: Book, _ world: World) {
    guard let day = record.day else { return }
    let source = MeetingProposal(book, world)
    var next = isNew ? source.record(record.kind, on: day, group: item == .kind ? nil : record.group) : record
    if item == .year { next.write("Year", record.text("Year")) }
    next.write("Title", source.title(of: next))
    let isOther = isNew && item == .kind
    for field in isNew ? MeetingSheet.proposed : ["Title"] where field != item.field {
      let isForced = isOther && (field == "Group" || field == "Year")
      guard isForced || record[field] == proposal[field] else { continue }
      record[field] = next[field]
    }
    proposal = next
  }

  private static let proposed = [
    "Group", "Year", "Start", "End", "Place", "Chair", "Recorder", "State", "Title",
  ]

  /// Tidies a line that is left: initials become the name they fit best, times are written out, and what hangs on
  /// the date follows it. Nothing moves while the date is being typed.
  private mutating func leave(_ item: MeetingItem, _ book: Book, _ world: World) {
    if item == .date || item == .year { follow(item, book, world) }
    if item.isPerson, chooser.isOpen, let top = chooser.top,
      record[item].contains(where: { $0.isASCII && $0.isLetter })
    {
      write(top, at: item)
    }
    chooser.close()
    if item.isTime, let time = WallTime(typed: record[item]) { write("\(time)", at: item) }
  }
}

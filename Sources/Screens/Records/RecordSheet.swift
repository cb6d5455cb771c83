import Canvas
import Register

/// The form of one record of any kind: what it said, and what is filled in by now.
struct RecordSheet: Equatable, Sendable {
  var form: Form<RecordItem>

  /// What is filled in, as it was typed.
  var values: FieldValues

  /// What the form began with.
  var base: FieldValues
  var chooser: NameChooser

  /// The longer text that is being written, and the line it belongs to.
  var writing: LongText?

  /// Whether this is a draft that was found.
  var isRestored = false

  /// Whether personal numbers are shown whole; only on this visit to the form.
  private(set) var isWhole = false
  let ledger: Ledger

  /// A longer text on its own.
  struct LongText: Equatable, Sendable {
    let item: RecordItem
    var area: TextArea
  }

  /// - Parameter draft: what was typed before and not saved.
  init?(_ values: FieldValues, isNew: Bool, in ledger: Ledger, draft: String?, _ world: World) {
    guard let words = RecordWords(ledger, world) else { return nil }
    let restored = draft.map { FieldValues(draft: $0) }.flatMap { $0 == values ? nil : $0 }
    let shown = restored ?? values
    self.ledger = ledger
    self.values = shown
    base = values
    isRestored = restored != nil
    chooser = NameChooser(RecordSheet.names(ledger, world), world.pinyin)
    let fields = RecordFields(words: words, values: shown, hidden: values)
    let items = RecordItem.all(of: shown, words)
    // What must be filled in and is not comes first; in a new record anything that is still empty.
    let empty = items.filter { shown[$0].isEmpty }
    let wanting =
      empty.first { words.schema.field($0.field)?.isMandatory == true } ?? (isNew ? empty.first : nil)
    form = Form(items.compactMap(fields.field), at: wanting)
  }

  /// Whether anything differs from what the form began with.
  func isChanged(_ world: World) -> Bool { tidied(world) != base }

  /// What is filled in, as it is saved.
  func tidied(_ world: World) -> FieldValues {
    guard let schema = ledger.schema(world) else { return values }
    return RecordTidying(schema: schema, year: ledger.year ?? world.day.year).tidied(values, since: base)
  }

  /// Everybody of the branch, those who belong to it today first.
  private static func names(_ ledger: Ledger, _ world: World) -> [String] {
    let members = world.books[ledger.branch]?.members ?? []
    let (now, gone) = (
      members.filter { $0.belongs(on: world.day) }, members.filter { !$0.belongs(on: world.day) }
    )
    return (now + gone).map(\.name)
  }
}

extension RecordSheet {
  /// What became of an event.
  enum Outcome: Equatable {
    case ignored, taken, changed, save
    /// The line is not shown whole, so it cannot be changed.
    case hidden
  }

  mutating func handle(_ event: Event, size: Size, _ world: World) -> Outcome {
    if writing != nil { return write(event) }
    if takeName(event, world) { return .changed }
    return settle(form.handle(event), event, size: size, world)
  }

  mutating func click(_ position: Position, in area: Rect, size: Size, _ world: World) -> Outcome {
    if writing != nil {
      _ = writing?.area.click(row: position.row - area.row - 1, column: position.column - area.column - 1)
      return .taken
    }
    let answer = form.click(position, in: area, look: FormLook(weekdays: world.weekdays))
    return settle(answer, nil, size: size, world)
  }

  /// Opens what the focused line is filled in with: the calendar, the next choice, all members, a longer text.
  mutating func choose(size: Size, _ world: World) -> Outcome {
    guard let item = form.focused?.id, let field = ledger.schema(world)?.field(item.field) else {
      return .ignored
    }
    if field.holdsNames {
      chooser.offer(for: "")
      return .taken
    }
    if case .choice = field.shape { return handle(.text(" "), size: size, world) }
    return handle(.key(Key(.function(4))), size: size, world)
  }

  /// Whether there is something to choose the focused line from.
  func hasChoice(_ world: World) -> Bool {
    guard let item = form.focused?.id, let field = ledger.schema(world)?.field(item.field) else {
      return false
    }
    if case .excerpt = form.focused?.content { return true }
    if case .choice = field.shape { return true }
    return field.holdsNames || field.shape == .day
  }

  /// Ends what is being typed, as when the line is left.
  mutating func commit(_ world: World) {
    _ = form.handle(.key(Key(.function(9))))
    if let item = form.focused?.id, case .date = form.focused?.content { take(item) }
    arrange(world)
  }

  /// Shows what is wrong with each line, and goes to the first of them.
  mutating func report(_ faults: [RecordItem: String]) {
    writing = nil
    form.report(faults)
  }

  /// Takes in the record as it is in the file now; what was typed here stays.
  mutating func reload(_ now: FieldValues, _ world: World) {
    guard now != base else { return }
    values.follow(now, since: base)
    base = now
    // What was just saved was tidied on its way.
    if tidied(world) == now { values = now }
    arrange(world)
  }

  /// The fields of the record as the lines of the form show them.
  func fields(_ words: RecordWords) -> RecordFields {
    RecordFields(words: words, values: values, hidden: isWhole ? nil : base)
  }

  /// Whether there is a personal number that is not shown whole.
  func hidesNumbers(_ world: World) -> Bool {
    guard let words = RecordWords(ledger, world) else { return false }
    return form.fields.contains { fields(words).isHidden($0.id) }
  }

  mutating func showNumbers(_ world: World) {
    isWhole = true
    arrange(world)
  }

  mutating func resize(to size: Size) { writing?.area.resize(to: size) }

  /// Takes over what another editor made of the longer text.
  mutating func takeOver(_ text: String, size: Size) {
    guard let item = writing?.item else { return }
    // Editors end the last line; the text here does not.
    let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
    writing?.area = TextArea(text, size: size)
    values[item] = text
  }

  /// Takes back typing in the longer text, and tells whether there was any.
  mutating func undo() -> Bool {
    guard let item = writing?.item, writing?.area.undo() == true else { return false }
    values[item] = writing?.area.text ?? ""
    return true
  }
}

import Canvas
import Register

/// The form of one record of any kind: what it said, and what is filled in by now.
struct RecordSheet: Equatable, Sendable {
  private(set) var form: Form<RecordItem>

  /// What is filled in, as it was typed.
  private(set) var values: FieldValues

  /// What the form began with.
  private(set) var base: FieldValues
  private(set) var chooser: NameChooser

  /// The longer text that is being written, and the line it belongs to.
  private(set) var writing: LongText?

  /// Whether this is a draft that was found.
  private(set) var isRestored = false
  private let ledger: Ledger

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
    let fields = RecordFields(words: words, values: shown)
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

extension RecordSheet {
  private mutating func settle(_ answer: Form<RecordItem>.Answer, _ event: Event?, size: Size, _ world: World)
    -> Outcome
  {
    switch answer {
    case .ignored: return .ignored
    case .save: return .save
    case .still: return .taken
    case .moved:
      chooser.close()
      arrange(world)
      return .taken
    case .changed(let item):
      isRestored = false
      take(item)
      offerNames(item, world)
      arrange(world)
      return .changed
    case .open(let item):
      writing = LongText(item: item, area: TextArea(values[item], size: size))
      _ = writing?.area.handle(.key(Key(.end, .control)))
      if case .text = event { return write(event ?? .unknown) }
      if case .paste = event { return write(event ?? .unknown) }
      return .taken
    }
  }

  private mutating func take(_ item: RecordItem) { values[item] = form[item]?.text ?? "" }

  /// Typing in the longer text; Esc goes back to the form.
  private mutating func write(_ event: Event) -> Outcome {
    guard let item = writing?.item else { return .ignored }
    if event == .key(Key(.escape)) {
      form[item] = .excerpt(values[item])
      writing = nil
      return .taken
    }
    switch writing?.area.handle(event) ?? .ignored {
    case .ignored: return .ignored
    case .still, .moved: return .taken
    case .changed:
      isRestored = false
      values[item] = writing?.area.text ?? ""
      return .changed
    }
  }

  /// Makes the lines the record needs now, keeping what is being typed in them; shows what is wrong with those left.
  private mutating func arrange(_ world: World) {
    guard let words = RecordWords(ledger, world) else { return }
    let fields = RecordFields(words: words, values: values)
    let faults = RecordCheck(words: words).faults(in: tidied(world))
    let old = Dictionary(form.fields.map { ($0.id, $0) }) { first, _ in first }
    let focus = form.focused?.id
    let arranged = RecordItem.all(of: values, words).compactMap { item in
      var field = fields.field(item)
      if let kept = old[item], kept.content.text == values[item] { field?.content = kept.content }
      field?.error = item == focus ? old[item]?.error : faults[item]
      return field
    }
    form = Form(arranged, at: focus)
  }
}

extension RecordSheet {
  /// Offers members for the last word typed in a line that holds names.
  private mutating func offerNames(_ item: RecordItem, _ world: World) {
    let word = lastWord(values[item])
    guard ledger.schema(world)?.field(item.field)?.holdsNames == true, !word.isEmpty else {
      return chooser.close()
    }
    chooser.offer(for: word)
  }

  private func lastWord(_ text: String) -> String {
    String(text.reversed().prefix { !$0.isWhitespace }.reversed())
  }

  /// Enter, Tab or a digit takes a name that is offered; Esc takes none. One name alone leads on to the next line.
  private mutating func takeName(_ event: Event, _ world: World) -> Bool {
    guard chooser.isOpen, let item = form.focused?.id, let field = ledger.schema(world)?.field(item.field)
    else { return false }
    if event == .key(Key(.escape)) {
      chooser.close()
      return true
    }
    let isTop = event == .key(Key(.enter)) || event == .key(Key(.tab))
    guard let name = isTop ? chooser.top : chooser.name(for: event) else { return false }
    let isAlone = field.shape == .name
    let before = isAlone ? "" : String(values[item].dropLast(lastWord(values[item]).count))
    values[item] = before + name + (isAlone ? "" : " ")
    form[item] = .line(LineEditor(values[item]))
    chooser.close()
    arrange(world)
    if isAlone { _ = form.handle(.key(Key(.tab))) }
    return true
  }
}

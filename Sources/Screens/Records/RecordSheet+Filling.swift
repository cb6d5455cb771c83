import Canvas
import Register

extension RecordSheet {
  mutating func settle(_ answer: Form<RecordItem>.Answer, _ event: Event?, size: Size, _ world: World)
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
      if let words = RecordWords(ledger, world), fields(words).isHidden(item) { return .hidden }
      writing = LongText(item: item, area: TextArea(values[item], size: size))
      _ = writing?.area.handle(.key(Key(.end, .control)))
      if case .text = event { return write(event ?? .unknown) }
      if case .paste = event { return write(event ?? .unknown) }
      return .taken
    }
  }

  mutating func take(_ item: RecordItem) { values[item] = form[item]?.text ?? "" }

  /// Typing in the longer text; Esc goes back to the form.
  mutating func write(_ event: Event) -> Outcome {
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
  mutating func arrange(_ world: World) {
    guard let words = RecordWords(ledger, world) else { return }
    let fields = fields(words)
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
  mutating func takeName(_ event: Event, _ world: World) -> Bool {
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

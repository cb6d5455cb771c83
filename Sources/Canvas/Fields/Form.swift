/// Labelled fields below each other, filled in from the first to the last.
package struct Form<ID: Hashable & Sendable>: Hashable, Sendable {
  /// What became of an event.
  package enum Answer: Hashable, Sendable {
    /// Not meant for the form.
    case ignored
    /// Taken, but there was nothing to do.
    case still
    /// The caret moved, perhaps to another field.
    case moved
    case changed(ID)
    /// This field is filled in elsewhere; typed text that led there is the caller's to pass on.
    case open(ID)
    case save
  }

  /// All fields from the top.
  package private(set) var fields: [Field<ID>]
  /// The number of the field that has the focus, from 0.
  package private(set) var focus: Int

  /// Begins at the field `first`, or at the first one.
  package init(_ fields: [Field<ID>], at first: ID? = nil) {
    self.fields = fields
    focus = fields.firstIndex { $0.id == first } ?? 0
  }

  /// The field that has the focus.
  package var focused: Field<ID>? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// What is filled in at `id`.
  package subscript(id: ID) -> Field<ID>.Content? {
    get { fields.first { $0.id == id }?.content }
    set {
      guard let place = fields.firstIndex(where: { $0.id == id }), let newValue else { return }
      fields[place].content = newValue
    }
  }

  /// The required fields with nothing in them.
  package var missing: [ID] {
    fields.filter { $0.isRequired && $0.isEmpty }.map(\.id)
  }
}

extension Form {
  /// Takes what the focused field takes, Enter Tab ↓ for the next field, Shift-Tab ↑ for the one before, and F9,
  /// Ctrl-S or Enter in the last field to save.
  package mutating func handle(_ event: Event) -> Answer {
    guard fields.indices.contains(focus) else { return .ignored }
    if event == .key(Key(.function(9))) || event == .key(Key(.control("s"))) { return save() }
    switch fields[focus].handle(event) {
    case .open: return .open(fields[focus].id)
    case .outcome(.changed): return .changed(fields[focus].id)
    case .outcome(.moved): return .moved
    case .outcome(.still): return .still
    case .outcome(.ignored): return go(on: event)
    }
  }

  /// Puts the focus on a field, and tells whether there is such a field.
  package mutating func focus(on id: ID) -> Bool {
    guard let place = fields.firstIndex(where: { $0.id == id }) else { return false }
    leave(for: place)
    return true
  }

  /// Shows what is wrong with each field, in words, and puts the focus on the first of them.
  package mutating func report(_ errors: [ID: String]) {
    for place in fields.indices { fields[place].error = errors[fields[place].id] }
    if let first = fields.firstIndex(where: { $0.error != nil }) { leave(for: first) }
  }

  /// Shows another word beside a field.
  package mutating func hint(_ text: String, at id: ID) {
    guard let place = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[place].hint = text
  }

  private mutating func go(on event: Event) -> Answer {
    guard case .key(let key) = event, key.modifiers.isEmpty else { return .ignored }
    switch key.code {
    case .enter where focus == fields.count - 1: return save()
    case .enter, .tab, .down: return step(to: focus + 1)
    case .backTab, .up: return step(to: focus - 1)
    default: return .ignored
    }
  }

  private mutating func save() -> Answer {
    fields[focus].commit()
    return .save
  }

  private mutating func step(to place: Int) -> Answer {
    guard fields.indices.contains(place) else { return .still }
    leave(for: place)
    return .moved
  }

  private mutating func leave(for place: Int) {
    if fields.indices.contains(focus) { fields[focus].commit() }
    focus = place
  }
}

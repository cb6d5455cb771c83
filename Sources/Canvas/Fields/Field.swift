/// One labelled field of a form.
package struct Field<ID: Hashable & Sendable>: Hashable, Sendable {
  /// What is filled in, by the way it is filled in.
  package enum Content: Hashable, Sendable {
    case line(LineEditor)
    case number(NumberField)
    case date(DateField)
    case choice(ChoiceField)
    /// A longer text, of which the beginning is shown; it is edited elsewhere.
    case excerpt(String)
    /// Names, chosen elsewhere.
    case names([String])
  }

  package let id: ID
  package var label: String
  package var isRequired: Bool
  /// The cells the field would like; all there are if nil.
  package var width: Int?
  /// A word beside the field, such as its unit.
  package var hint: String
  /// What is wrong with it, in words.
  package var error: String?
  package var content: Content

  package init(
    _ id: ID, _ label: String, _ content: Content, isRequired: Bool = false, width: Int? = nil,
    hint: String = "",
  ) {
    self.id = id
    self.label = label
    self.content = content
    self.isRequired = isRequired
    self.width = width
    self.hint = hint
  }

  /// Tells whether nothing is filled in.
  package var isEmpty: Bool {
    switch content {
    case .line(let editor): editor.text.allSatisfy(\.isWhitespace)
    case .number(let field): field.text.isEmpty
    case .date(let field): field.text.allSatisfy(\.isWhitespace)
    case .choice(let field): field.chosen == nil
    case .excerpt(let text): text.allSatisfy(\.isWhitespace)
    case .names(let names): names.isEmpty
    }
  }
}

extension Field {
  /// What became of an event: as any `Outcome`, or that the field is edited elsewhere.
  enum Answer: Hashable {
    case outcome(Outcome)
    case open
  }

  mutating func handle(_ event: Event) -> Answer {
    switch content {
    case .line(var editor): return keep(editor.handle(event)) { .line(editor) }
    case .number(var field): return keep(field.handle(event)) { .number(field) }
    case .date(var field): return keep(field.handle(event)) { .date(field) }
    case .choice(var field):
      if event == .key(Key(.function(4))) { return .open }
      return keep(field.handle(event)) { .choice(field) }
    case .excerpt, .names:
      switch event {
      case .text, .paste, .key(Key(.function(4))): return .open
      case .key(let key) where LineAction(key) != nil: return .outcome(.still)
      default: return .outcome(.ignored)
      }
    }
  }

  private mutating func keep(_ outcome: Outcome, _ changed: () -> Content) -> Answer {
    if outcome != .ignored { content = changed() }
    if outcome == .changed { error = nil }
    return .outcome(outcome)
  }

  /// Tidies up what was typed when the field is left.
  mutating func commit() {
    guard case .date(var field) = content else { return }
    field.commit()
    content = .date(field)
  }

  /// The open calendar, if this is a date with one.
  var grid: MonthGrid? {
    guard case .date(let field) = content else { return nil }
    return field.grid
  }
}

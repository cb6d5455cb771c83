import Canvas
import Register

/// One line of the form of a record: one value of a field.
struct RecordItem: Hashable, Sendable {
  let field: String

  /// Which of several values it is, from 0; the last is empty and makes one more when something is typed there.
  var place = 0

  /// The lines that a record has, in the order of the schema; its number is made, not typed.
  static func all(of values: FieldValues, _ words: RecordWords) -> [RecordItem] {
    words.schema.fields.filter { !words.isNumber($0) }.flatMap { field in
      let texts = values[field.name]
      let more = texts.isEmpty || field.isRepeated && texts.last != "" ? 1 : 0
      return (0..<texts.count + more).map { RecordItem(field: field.name, place: $0) }
    }
  }
}

/// Makes the lines of the form of a record.
struct RecordFields {
  let words: RecordWords
  let values: FieldValues

  /// The record as it is in the file, whose personal numbers are not shown whole; nil where they may be.
  var hidden: FieldValues?

  /// Whether the line shows a personal number with its middle hidden; what one types oneself is never hidden.
  func isHidden(_ item: RecordItem) -> Bool {
    guard let kept = hidden?[item], kept == values[item] else { return false }
    return Personal(type: words.schema.type).isPersonal(item.field, kept)
  }

  func field(_ item: RecordItem) -> Field<RecordItem>? {
    guard let field = words.schema.field(item.field) else { return nil }
    let several = field.isRepeated && values[item.field].count > 0
    let label = words.label(field)
    let isHidden = isHidden(item)
    let masked = Personal(type: words.schema.type).masked(item.field, values[item])
    return Field(
      item, several ? "\(label)\(item.place + 1)" : label,
      isHidden ? .excerpt(masked) : content(field, values[item]),
      isRequired: field.isMandatory && item.place == 0, width: width(field),
      hint: isHidden ? words.world.texts("phone.hidden") : item.place == 0 ? hint(field) : "")
  }

  private func content(_ field: Schema.Field, _ text: String) -> Field<RecordItem>.Content {
    switch field.shape {
    case .day: return .date(date(field, text))
    case .choice(let options): return .choice(choice(options, field, text))
    case .number, .decimal, .range, .year, .yuan: return .number(NumberField(text))
    case .text: return field.isOneLine ? .line(LineEditor(text)) : .excerpt(text)
    case .name, .month, .clock, .code: return .line(LineEditor(text))
    }
  }

  private func date(_ field: Schema.Field, _ text: String) -> DateField {
    let today = words.world.day.civilDay
    let leaning: Leaning = field.liesAhead ? .coming : .past
    if text.isEmpty || Day(text) != nil {
      return DateField(Day(text)?.civilDay, today: today, leaning: leaning)
    }
    // What was written by hand and is no day stays to be seen.
    var date = DateField(today: today, leaning: leaning)
    _ = date.handle(.paste(text))
    return date
  }

  /// The words to choose from; what may be left empty can be emptied again.
  private func choice(_ options: [String], _ field: Schema.Field, _ text: String) -> ChoiceField {
    if options == ["yes"] {
      let no = ChoiceField.Option("", words.world.texts("no"))
      return ChoiceField([no, ChoiceField.Option("yes", words.world.texts("yes"))], chosen: text)
    }
    var choices = options.map { ChoiceField.Option($0, words.word($0)) }
    if !text.isEmpty, !options.contains(text) { choices.append(ChoiceField.Option(text, text)) }
    if !field.isMandatory { choices.append(ChoiceField.Option("", words.world.texts("record.left-empty"))) }
    return ChoiceField(choices, chosen: text)
  }

  private func width(_ field: Schema.Field) -> Int? {
    switch field.shape {
    case .day: 12
    case .month, .year, .clock, .number, .decimal, .range: 8
    case .yuan: 12
    case .name: 24
    case .text, .choice, .code: nil
    }
  }

  private func hint(_ field: Schema.Field) -> String {
    let own = words.hint(field)
    if !own.isEmpty { return own }
    switch field.shape {
    case .yuan: return words.world.texts("record.yuan")
    case .range(let range):
      let facts = ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"]
      return words.world.texts("record.range", facts)
    default: return ""
    }
  }
}

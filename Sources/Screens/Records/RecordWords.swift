import Register

/// Puts records of any kind into words.
struct RecordWords {
  let schema: Schema
  let world: World

  init?(_ ledger: Ledger, _ world: World) {
    guard let schema = ledger.schema(world) else { return nil }
    self.schema = schema
    self.world = world
  }

  /// A value as people read it: words in the user's language, several values in one line.
  func value(_ field: Schema.Field, _ values: FieldValues) -> String {
    let texts = values[field.name]
    guard case .choice = field.shape else {
      let personal = Personal(type: schema.type)
      return texts.map { text in
        personal.masked(field.name, text).split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      .joined(separator: world.texts("record.between"))
    }
    return texts.map(word).joined(separator: " ")
  }

  /// The word for one of the values to choose from; files write yes in English.
  func word(_ value: String) -> String { value == "yes" ? world.texts("yes") : world.word(value) }

  /// What a record is about in a few words: the first of what must be in it, its number left out.
  func title(_ values: FieldValues) -> String {
    let told = schema.fields.filter { $0.isMandatory && !isNumber($0) }.prefix(3).map { value($0, values) }
    let words = told.filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? values.key(schema) : words
  }

  /// Whether the field is the number that is made for a record, and never changed.
  func isNumber(_ field: Schema.Field) -> Bool { field.name == "Id" && schema.keys == ["Id"] }

  func label(_ field: Schema.Field) -> String { world.texts.isChinese ? field.label : field.english }
  func hint(_ field: Schema.Field) -> String { world.texts.isChinese ? field.hint : field.englishHint }
}

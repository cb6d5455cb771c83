import Register

/// What stands in the fields of a record of any kind: the form fills it in, and what differs is saved.
struct FieldValues: Hashable, Sendable {
  private var values: [String: [String]] = [:]

  init() {}

  init(_ lines: [Writing.Line]) {
    for line in lines { values[line.name, default: []].append(line.value) }
  }

  /// All values of a field; none where it is not written.
  subscript(field: String) -> [String] {
    get { values[field] ?? [] }
    set { values[field] = newValue.isEmpty ? nil : newValue }
  }

  /// What a line of the form holds.
  subscript(item: RecordItem) -> String {
    get {
      let values = self[item.field]
      return values.indices.contains(item.place) ? values[item.place] : ""
    }
    set {
      var values = self[item.field]
      while values.count <= item.place { values.append("") }
      values[item.place] = newValue
      // Nothing typed is as good as no field.
      self[item.field] = values.allSatisfy(\.isEmpty) ? [] : values
    }
  }

  /// The value of a field that is written once; empty where it is not.
  func text(_ field: String) -> String { self[field].first ?? "" }

  /// Takes over the fields that nobody changed here since they were as in `base`.
  mutating func follow(_ now: FieldValues, since base: FieldValues) {
    for field in Set(now.values.keys).union(base.values.keys) where self[field] == base[field] {
      self[field] = now[field]
    }
  }

  /// The fields that hold something, in the schema's order.
  func lines(_ schema: Schema) -> [Writing.Line] {
    schema.fields.flatMap { field in self[field.name].map { Writing.Line(field.name, $0) } }
  }

  /// The fields that differ from those of `old`, with what they hold now.
  func changes(from old: FieldValues, _ schema: Schema) -> [Edit.Field] {
    schema.fields.map(\.name).filter { self[$0] != old[$0] }.map { Edit.Field($0, self[$0]) }
  }

  /// What the fields that tell records of the kind apart hold, as edits and findings name it.
  func key(_ schema: Schema) -> String {
    schema.keys.compactMap { self[$0].first }.joined(separator: " ")
  }
}

extension FieldValues {
  // Neither can be typed, pasted or read from a file that the editor wrote.
  private static let unit: Character = "\u{1F}"
  private static let end: Character = "\u{1E}"

  /// Everything in one text, to be kept as a draft.
  var draft: String {
    values.sorted { $0.key < $1.key }.flatMap { field, texts in
      texts.map { "\(field)\(FieldValues.unit)\($0)\(FieldValues.end)" }
    }.joined()
  }

  init(draft: String) {
    self.init(
      draft.split(separator: FieldValues.end).compactMap { line in
        let parts = line.split(
          separator: FieldValues.unit, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? Writing.Line(String(parts[0]), String(parts[1])) : nil
      })
  }
}

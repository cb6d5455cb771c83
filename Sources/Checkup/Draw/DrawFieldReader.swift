import Rec

/// The fields of one record, taken one by one; what is wrong with them is kept, not thrown, so that a
/// file tells all its faults at once.
struct DrawFieldReader {
  let kind: String

  /// The kind and the key, as `Entry ZB017`.
  let record: String
  let line: Int
  private(set) var problems: [DrawRefusal] = []
  private var fields: [(name: String, bytes: [UInt8], line: Int)]

  /// Takes a record of `file`; `keys` name the fields that tell it from others of its kind.
  init(_ taken: RecFile.Record, of file: RecFile, keys: [String: [String]]) {
    let kind = file.type(of: taken) ?? ""
    self.kind = kind
    line = taken.line
    record = ([kind] + keys[kind, default: []].compactMap { file.value($0, in: taken) }).joined(
      separator: " ")
    fields = file.fields[taken.fields].map { (file.name(of: $0), file.valueBytes(of: $0), $0.line) }
  }

  /// A text by its rules. One that breaks them is kept as it stands, so that the rest can still be checked.
  mutating func text(
    _ name: String, by rules: (String, String) throws(DrawRefusal) -> HashedText = DrawFieldReader.plain,
  ) -> HashedText? {
    guard let field = required(name) else { return nil }
    return text(field, by: rules)
  }

  /// A text that may be missing.
  mutating func optionalText(_ name: String) -> HashedText? {
    take(name).map { text($0, by: DrawFieldReader.plain) }
  }

  /// The identifier of a branch.
  mutating func branch(_ name: String) -> HashedText? { text(name, by: DrawFieldReader.branch) }

  /// The identifier of a branch, which may be missing.
  mutating func optionalBranch(_ name: String) -> HashedText? {
    take(name).map { text($0, by: DrawFieldReader.branch) }
  }

  /// The label of a source.
  mutating func label(_ name: String) -> HashedText? { text(name, by: DrawFieldReader.label) }

  /// All values of a field that may stand several times.
  mutating func texts(_ name: String) -> [HashedText] {
    var texts: [HashedText] = []
    while let field = take(name) { texts.append(text(field, by: DrawFieldReader.plain)) }
    return texts
  }

  mutating func number(_ name: String) -> Int? {
    required(name).flatMap { value($0, .notANumber, PlainDecimal.number) }
  }

  mutating func optionalNumber(_ name: String) -> Int? {
    take(name).flatMap { value($0, .notANumber, PlainDecimal.number) }
  }

  mutating func moment(_ name: String) -> Moment? {
    required(name).flatMap { value($0, .notATime) { Moment($0) } }
  }

  mutating func checksum(_ name: String) -> Checksum? {
    required(name).flatMap { value($0, .notAChecksum) { Checksum($0) } }
  }

  mutating func optionalChecksum(_ name: String) -> Checksum? {
    take(name).flatMap { value($0, .notAChecksum) { Checksum($0) } }
  }

  /// One of some words.
  mutating func word(_ name: String, of words: [String]) -> String? {
    required(name).flatMap { field in
      value(field, .notOneOf(words)) { text in words.first { $0.utf8.elementsEqual(text.utf8) } }
    }
  }

  /// Complains about every field that nobody took.
  mutating func finish() {
    for field in fields { complain(field, .unexpected) }
    fields = []
  }
}

extension DrawFieldReader {
  fileprivate typealias Field = (name: String, bytes: [UInt8], line: Int)

  static func plain(_ text: String, _ field: String) throws(DrawRefusal) -> HashedText {
    try HashedText(text, field: field)
  }

  static func branch(_ text: String, _ field: String) throws(DrawRefusal) -> HashedText {
    try HashedText(branch: text, field: field)
  }

  static func label(_ text: String, _ field: String) throws(DrawRefusal) -> HashedText {
    try HashedText(label: text, field: field)
  }

  private mutating func take(_ name: String) -> Field? {
    fields.firstIndex { $0.name == name }.map { fields.remove(at: $0) }
  }

  private mutating func required(_ name: String) -> Field? {
    if let field = take(name) { return field }
    problems.append(DrawRefusal(name, "", .missing, record: record, line: line))
    return nil
  }

  private mutating func text(
    _ field: Field, by rules: (String, String) throws(DrawRefusal) -> HashedText,
  ) -> HashedText {
    let shown = String(decoding: field.bytes, as: UTF8.self)
    do throws(DrawRefusal) {
      _ = try HashedText(bytes: field.bytes, field: field.name)
      return try rules(shown, field.name)
    } catch {
      complain(field, error.reason)
      return HashedText(checked: shown)
    }
  }

  private mutating func value<Value>(
    _ field: Field, _ reason: DrawRefusal.Reason, _ read: (String) -> Value?,
  ) -> Value? {
    let value = String(validating: field.bytes, as: UTF8.self).flatMap(read)
    if value == nil { complain(field, reason) }
    return value
  }

  private mutating func complain(_ field: Field, _ reason: DrawRefusal.Reason) {
    let shown = String(decoding: field.bytes, as: UTF8.self)
    problems.append(DrawRefusal(field.name, shown, reason, record: record, line: field.line))
  }
}

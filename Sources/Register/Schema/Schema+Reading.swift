package import Rec

/// What a schema file says beside its descriptors: the words for fields, and where the books stand.
struct Notes {
  /// The record types that describe kinds rather than being one.
  static let types: Set<String> = ["Field", "Shelf"]

  let file: RecFile

  init(_ file: RecFile) { self.file = file }

  /// The records of a type that are about a kind, in order.
  func records(_ type: String, of kind: String) -> [RecFile.Record] {
    file.records.filter {
      !$0.isDescriptor && file.type(of: $0) == type && file.value("Of", in: $0) == kind
    }
  }

  func says(_ name: String, _ record: RecFile.Record) -> Bool { file.value(name, in: record) == "yes" }
}

extension Schema {
  init(_ descriptor: RecFile.Record, in file: RecFile, _ notes: Notes) {
    let type = file.typeDeclared(by: descriptor) ?? ""
    let labels = notes.records("Field", of: type)
    let types = DeclaredTypes(descriptor, in: file)
    let mandatory = Set(
      (file.value("%mandatory", in: descriptor) ?? "").split(separator: " ").map(String.init))
    self.type = type
    purpose = file.value("%doc", in: descriptor) ?? ""
    key = file.value("%key", in: descriptor)
    heading = Array(file.bytes[descriptor.extent])
    fields = labels.map { Field($0, notes, types, mandatory) }
    let marked = labels.filter { notes.says("Key", $0) }.compactMap { file.value("Name", in: $0) }
    keys = key.map { [$0] } ?? marked
    shelf = notes.records("Shelf", of: type).first.flatMap { Shelf($0, in: file) }
  }

  /// The key of a record: the values of its key fields with blanks between, as findings name it.
  package func key(of record: RecFile.Record, in file: RecFile) -> String {
    keys.compactMap { file.value($0, in: record) }.joined(separator: " ")
  }
}

extension FileSchema {
  /// The type of a record; where no descriptor says it, the only kind that files of the name hold.
  package func type(of record: RecFile.Record, in file: RecFile) -> String? {
    file.type(of: record) ?? (kinds.count == 1 && !record.isDescriptor ? kinds.first?.type : nil)
  }
}

extension Schema.Field {
  fileprivate init(
    _ label: RecFile.Record, _ notes: Notes, _ types: DeclaredTypes, _ mandatory: Set<String>
  ) {
    let file = notes.file
    let name = file.value("Name", in: label) ?? ""
    self.name = name
    self.label = file.value("Label", in: label) ?? name
    english = file.value("English", in: label) ?? name
    isMandatory = mandatory.contains(name)
    shape = types.shape(of: name)
    isRepeated = notes.says("Several", label)
    isOneLine = types.isDeclared(name) || isRepeated || notes.says("Line", label)
    pattern = shape == .text || shape == .code ? types.pattern(of: name) : nil
    holdsNames = file.value("Names", in: label).map { $0 == "yes" } ?? (shape == .name)
    liesAhead = notes.says("Ahead", label)
    hint = file.value("Hint", in: label) ?? ""
    englishHint = file.value("EnglishHint", in: label) ?? ""
  }
}

/// The types that a descriptor gives to its fields.
private struct DeclaredTypes {
  private var types: [String: String] = [:]
  private var definitions: [String: String] = [:]

  /// Reads `%type: Date,From Day` for every field named in it, and `%typedef: Day regexp /…/`.
  init(_ descriptor: RecFile.Record, in file: RecFile) {
    for line in file.values("%type", in: descriptor) {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for name in parts[0].split(separator: ",") { types[String(name)] = String(parts[1]) }
    }
    for line in file.values("%typedef", in: descriptor) {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { definitions[String(parts[0])] = String(parts[1]) }
    }
  }

  func isDeclared(_ name: String) -> Bool { types[name] != nil }
  func shape(of name: String) -> Schema.Shape { types[name].map { Schema.Shape($0) } ?? .text }

  /// What stands between the slashes of `regexp /…/`.
  func pattern(of name: String) -> String? {
    guard let type = types[name], let own = Optional(definitions[type] ?? type), own.hasPrefix("regexp "),
      let open = own.firstIndex(of: "/"), let close = own.lastIndex(of: "/"), open < close
    else { return nil }
    return String(own[own.index(after: open)..<close])
  }
}

import Rec

/// What a record kind is made of: the descriptor that heads its files, and the words for its fields.
package struct Schema: Sendable {
  /// One field of the kind.
  package struct Field: Equatable, Sendable {
    package var name: String

    /// The word for it in Chinese and in English.
    package var label: String
    package var english: String
    package var isMandatory: Bool
    package var shape: Shape
  }

  /// What may be written in a field.
  package enum Shape: Equatable, Sendable {
    case text
    case name
    case day
    case month
    case year
    case clock
    case yuan
    case number
    case decimal
    case code
    case range(ClosedRange<Int>)

    /// One of these words.
    case choice([String])
  }

  package let type: String

  /// What the kind is for, in one Chinese sentence.
  package let purpose: String

  /// The field that tells its records apart.
  package let key: String?
  package let fields: [Field]

  /// The descriptor exactly as it heads a file, with a final line end.
  package let heading: [UInt8]

  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

/// The record kinds of one file: `branch.rec` holds four.
package struct FileSchema: Sendable {
  /// The name of the files it describes: `members.rec`.
  package let fileName: String
  package let kinds: [Schema]

  /// The comment and the descriptors that a new file begins with.
  package let heading: [UInt8]

  /// Reads a schema file: descriptors, then `Field` records with the labels.
  package init(fileName: String, _ bytes: [UInt8]) {
    let file = RecFile(bytes)
    self.fileName = fileName
    let labels = file.records.filter { !$0.isDescriptor && file.type(of: $0) == "Field" }
    let descriptors = file.records.filter { $0.isDescriptor && file.typeDeclared(by: $0) != "Field" }
    kinds = descriptors.map { descriptor in
      Schema(
        descriptor, in: file,
        labels: labels.filter { file.value("Of", in: $0) == file.typeDeclared(by: descriptor) })
    }
    let opening = descriptors.first.map { Array(bytes[..<$0.extent.lowerBound]) } ?? []
    heading = opening + kinds.map(\.heading).joined(separator: [10])
  }
}

extension Schema {
  fileprivate init(_ descriptor: RecFile.Record, in file: RecFile, labels: [RecFile.Record]) {
    let mandatory = Set(
      (file.value("%mandatory", in: descriptor) ?? "").split(separator: " ").map(String.init))
    let shapes = Schema.shapes(descriptor, in: file)
    type = file.typeDeclared(by: descriptor) ?? ""
    purpose = file.value("%doc", in: descriptor) ?? ""
    key = file.value("%key", in: descriptor)
    heading = Array(file.bytes[descriptor.extent])
    fields = labels.map { label in
      let name = file.value("Name", in: label) ?? ""
      return Field(
        name: name, label: file.value("Label", in: label) ?? name,
        english: file.value("English", in: label) ?? name, isMandatory: mandatory.contains(name),
        shape: shapes[name] ?? .text)
    }
  }

  /// `%type: Date,From Day` for every field named in it.
  private static func shapes(_ descriptor: RecFile.Record, in file: RecFile) -> [String: Shape] {
    var shapes: [String: Shape] = [:]
    for line in file.values("%type", in: descriptor) {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for name in parts[0].split(separator: ",") { shapes[String(name)] = Shape(String(parts[1])) }
    }
    return shapes
  }
}

extension Schema.Shape {
  /// The shape behind a rec type or one of our typedefs.
  fileprivate init(_ type: String) {
    let words = type.split(separator: " ")
    switch words.first {
    case "Day": self = .day
    case "Month": self = .month
    case "Year": self = .year
    case "Clock": self = .clock
    case "Yuan": self = .yuan
    case "Name": self = .name
    case "Code": self = .code
    case "int": self = .number
    case "real": self = .decimal
    case "range":
      let bounds = words.dropFirst().compactMap { Int($0) }
      self = bounds.count == 2 && bounds[0] <= bounds[1] ? .range(bounds[0]...bounds[1]) : .number
    case "regexp": self = Schema.Shape.choices(in: type).map(Schema.Shape.choice) ?? .text
    default: self = .text
    }
  }

  /// The words of `regexp /^(a|b|c)$/`.
  private static func choices(in type: String) -> [String]? {
    guard let open = type.firstIndex(of: "("), let close = type.lastIndex(of: ")"),
      type[..<open].hasSuffix("/^"), type[close...].dropFirst() == "$/"
    else { return nil }
    let words = type[type.index(after: open)..<close].split(separator: "|").map(String.init)
    return words.contains { $0.contains("[") || $0.contains("(") } ? nil : words
  }
}

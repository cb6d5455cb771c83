import Register

/// What every file begins with: the comment and the descriptors of its record kinds.
struct DemoHeadings: Sendable {
  private var files: [String: FileSchema] = [:]

  /// - Parameter schemas: the schema files that ship, by name.
  init(_ schemas: [String: [UInt8]]) {
    for (name, bytes) in schemas { files[name] = FileSchema(fileName: name, bytes) }
  }

  /// The head of a file with one kind of record.
  func head(of name: String) -> [UInt8] { schema(name).heading }

  /// The comment above the first descriptor.
  func opening(of name: String) -> [UInt8] {
    let schema = schema(name)
    let kinds = schema.kinds.map(\.heading.count).reduce(0, +) + schema.kinds.count - 1
    return Array(schema.heading.dropLast(kinds))
  }

  /// The descriptor of one kind.
  func descriptor(of type: String, in name: String) -> [UInt8] {
    schema(name).kinds.first { $0.type == type }?.heading ?? []
  }

  private func schema(_ name: String) -> FileSchema {
    guard let schema = files[name] else { preconditionFailure("no schema was handed over for \(name)") }
    return schema
  }
}

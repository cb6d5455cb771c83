/// The texts of a file.
extension RecFile {
  /// The name of `field`.
  package func name(of field: Field) -> String {
    String(decoding: bytes[field.name], as: UTF8.self)
  }

  /// Whether `field` is called `name`, without making text of it.
  package func isNamed(_ name: String, _ field: Field) -> Bool {
    field.name.count == name.utf8.count && bytes[field.name].elementsEqual(name.utf8)
  }

  /// The value of `field` as people read it. Bytes that are not UTF-8 show as U+FFFD, so never write it back
  /// to a file that has any.
  package func value(of field: Field) -> String {
    field.isPlain
      ? String(decoding: bytes[field.value], as: UTF8.self)
      : String(decoding: valueBytes(of: field), as: UTF8.self)
  }

  /// The bytes of the value of `field`, its lines joined by LF.
  package func valueBytes(of field: Field) -> [UInt8] {
    field.isPlain ? Array(bytes[field.value]) : Self.decoded(bytes[field.value])
  }

  /// The first field of `record` called `name`.
  package func field(_ name: String, in record: Record) -> Field? {
    fields[record.fields].first { isNamed(name, $0) }
  }

  /// The value of the first field of `record` called `name`.
  package func value(_ name: String, in record: Record) -> String? {
    field(name, in: record).map { value(of: $0) }
  }

  /// The values of all fields of `record` called `name`, in order.
  package func values(_ name: String, in record: Record) -> [String] {
    fields[record.fields].filter { isNamed(name, $0) }.map { value(of: $0) }
  }

  /// The type of `record`, such as `Meeting`; nil for records before the first descriptor, and for descriptors.
  package func type(of record: Record) -> String? {
    record.descriptor.flatMap { typeDeclared(by: records[$0]) }
  }

  /// The type that the descriptor `record` gives to the records after it.
  package func typeDeclared(by record: Record) -> String? {
    guard record.isDescriptor, let field = field("%rec", in: record) else { return nil }
    let name = Self.typeName(in: valueBytes(of: field))
    return name.isEmpty ? nil : name
  }

  /// The text of line `number`, counted from 1, without its line end; empty if there is no such line.
  package func text(ofLine number: Int) -> String {
    precondition(number > 0, "lines are counted from 1")
    var rest = bytes[...]
    for _ in 1..<number {
      guard let end = rest.firstIndex(of: .lineFeed) else { return "" }
      rest = rest[(end + 1)...]
    }
    let end = rest.firstIndex(of: .lineFeed).map { $0 + 1 } ?? rest.endIndex
    return String(decoding: Self.withoutEnd(rest[..<end]), as: UTF8.self)
  }
}

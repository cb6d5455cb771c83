import Rec

/// The descriptors of the record kinds of one file, each with the comments directly above it.
struct DrawSchema {
  private let descriptors: [String: [UInt8]]

  /// Takes them out of a schema file.
  init(_ bytes: [UInt8]) {
    let file = RecFile(bytes)
    let known = file.records.compactMap { record in
      file.typeDeclared(by: record).map { ($0, Array(file.bytes[record.extent])) }
    }
    descriptors = Dictionary(known) { first, _ in first }
  }

  /// The descriptor of `kind` and its records, with one blank line between any two.
  func section(_ kind: String, _ records: [[DrawField]]) -> [UInt8] {
    guard let descriptor = descriptors[kind] else {
      preconditionFailure("the schema handed in describes every kind of record of the file")
    }
    let blocks = [descriptor] + records.map { Draw.bytes($0.map { "\($0.name): \($0.value)" }) }
    return Array(blocks.joined(separator: [UInt8(ascii: "\n")]))
  }
}

/// A field on its way to a file. Values are texts that may be hashed, numbers or times: always one line.
struct DrawField {
  let name: String
  let value: String

  init(_ name: String, _ value: some CustomStringConvertible) {
    self.name = name
    self.value = value.description
  }

  /// No field at all where there is no value.
  static func optional(_ name: String, _ value: (some CustomStringConvertible)?) -> [DrawField] {
    value.map { [DrawField(name, $0)] } ?? []
  }

  /// One field for each value.
  static func each(_ name: String, _ values: [some CustomStringConvertible]) -> [DrawField] {
    values.map { DrawField(name, $0) }
  }
}

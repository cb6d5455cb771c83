/// The fields of one record on their way to a file, in the order they will stand.
package struct Writing: Sendable {
  package let names: Names
  package private(set) var fields: [Line] = []

  /// One field: its name and its value, which may hold newlines.
  package struct Line: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(names: Names) { self.names = names }

  mutating func write(_ name: some FieldName, _ value: String?) {
    if let value { fields.append(Line(name.rawValue, value)) }
  }

  mutating func write(_ name: some FieldName, _ value: (some LosslessStringConvertible)?) {
    write(name, value?.description)
  }

  mutating func write(_ name: some FieldName, _ word: (some RawRepresentable<String>)?) {
    write(name, word?.rawValue)
  }

  mutating func write(_ name: some FieldName, _ person: Person?) {
    write(name, person.map { names[$0] })
  }

  /// One field for each value.
  mutating func write(_ name: some FieldName, each values: [String]) {
    for value in values { write(name, value) }
  }

  /// One field with all the names, or none if there are none.
  mutating func write(_ name: some FieldName, people: [Person]) {
    if !people.isEmpty { write(name, people.map { names[$0] }.joined(separator: " ")) }
  }
}

/// Words of one line, the empty ones left out.
func line(_ parts: String?...) -> String {
  parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
}

/// One record as it will stand in a file: its fields in order, some of them more than once.
struct Slip {
  let type: String
  var fields: [(name: String, value: String)]

  init(_ type: String, _ fields: KeyValuePairs<String, String?>) {
    self.type = type
    self.fields = fields.compactMap { field in field.value.map { (field.key, $0) } }
  }

  /// The first field of that name; writing nil takes all of them away.
  subscript(name: String) -> String? {
    get { fields.first { $0.name == name }?.value }
    set {
      guard let newValue else { return fields.removeAll { $0.name == name } }
      if let index = fields.firstIndex(where: { $0.name == name }) {
        fields[index].value = newValue
      } else {
        fields.append((name, newValue))
      }
    }
  }

  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
  mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }

  /// Takes away the lines of that field whose first word is `word`.
  mutating func remove(_ name: String, startingWith word: String) {
    fields.removeAll { $0.name == name && $0.value.split(separator: " ").first.map(String.init) == word }
  }

  var text: String {
    var text = ""
    for field in fields { text += field.name + ": " + field.value + "\n" }
    return text
  }
}

/// The text of a file: each type of record below its own descriptor.
func text(of slips: [Slip]) -> String {
  var types: [String] = []
  for slip in slips where !types.contains(slip.type) { types.append(slip.type) }
  var text = ""
  for type in types {
    text += (text.isEmpty ? "" : "\n") + "%rec: " + type + "\n"
    for slip in slips where slip.type == type { text += "\n" + slip.text }
  }
  return text
}

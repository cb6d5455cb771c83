extension Edit.Change {
  /// What makes `old` into `new`, or adds it where there is none; nil if nothing differs.
  ///
  /// For kinds that write down names as they are typed, not as members of a branch.
  package static func putting<Kind: RecordKind>(
    _ new: Kind, over old: Kind?, key: String
  ) -> Edit.Change? {
    let lines = lines(new)
    guard let old else { return Edit.Change(Kind.type, key, .add(lines)) }
    let before = self.lines(old)
    var names: [String] = []
    for name in (lines + before).map(\.name) where !names.contains(name) { names.append(name) }
    let fields = names.compactMap { name in
      let values = lines.filter { $0.name == name }.map(\.value)
      return values == before.filter { $0.name == name }.map(\.value) ? nil : Edit.Field(name, values)
    }
    return fields.isEmpty ? nil : Edit.Change(Kind.type, key, .set(fields))
  }

  private static func lines(_ record: some RecordKind) -> [Writing.Line] {
    var writing = Writing(names: Names())
    record.write(to: &writing)
    return writing.fields
  }
}

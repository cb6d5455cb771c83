extension History {
  /// A field that a step changed, for people to read.
  package struct Difference: Hashable, Sendable {
    package var name: String

    /// Its values before and afterwards, several of them parted by `、`; empty where it had none.
    package var old: String
    package var new: String

    /// Whether it lists names or lines: then only those that went or came are given.
    package var isList: Bool
  }
}

extension History.Change {
  /// The fields that differ; telephone numbers show no more than elsewhere.
  package var differences: [History.Difference] {
    names.map { name in
      let (old, new) = (items(name, old), items(name, new))
      let isList = old.count > 1 || new.count > 1 || isOfNames(name)
      let (left, came) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
      let isTold = isList && !(left.isEmpty && came.isEmpty)
      return History.Difference(
        name: name, old: (isTold ? left : old).joined(separator: "、"),
        new: (isTold ? came : new).joined(separator: "、"), isList: isTold)
    }
  }

  private func items(_ name: String, _ lines: [Writing.Line]) -> [String] {
    let values = lines.filter { $0.name == name }.map(\.value)
    if isOfNames(name) { return values.flatMap { $0.split(separator: " ").map(String.init) } }
    return kind == Member.type && name == "Phone" ? values.map(Masking.phone) : values
  }

  /// Marks but leave list names; of leave each has a line of its own.
  private func isOfNames(_ name: String) -> Bool {
    kind == Meeting.type && name != Mark.leave.rawValue && Mark(rawValue: name) != nil
  }
}

import Rec

/// A record of any kind as it stands in its file, whether the program has rules for it or not.
package struct Kept: Equatable, Sendable {
  /// What tells it apart from the others of its kind in its file.
  package struct ID: Hashable, Sendable {
    /// The values of its key fields with blanks between.
    package let key: String

    /// Which of those with that key it is, from 0.
    package let occurrence: Int

    package init(key: String, occurrence: Int = 0) {
      self.key = key
      self.occurrence = occurrence
    }
  }

  package let id: ID

  /// The line of its first field, from 1.
  package let line: Int

  /// All its fields, also those the schema does not know.
  package let fields: [Writing.Line]
}

extension Book {
  /// The records of a kind in one file, in its order.
  ///
  /// - Parameter year: the year folder; nil for the files that belong to no year.
  package func kept(_ kind: Schema, in schema: FileSchema, year: Int?) -> [Kept] {
    let leaf = leaves.first { $0.name == schema.fileName && $0.year == year }
    guard let file = leaf?.file else { return [] }
    var met: [String: Int] = [:]
    return file.records.filter { schema.type(of: $0, in: file) == kind.type }.map {
      let key = kind.key(of: $0, in: file)
      defer { met[key, default: 0] += 1 }
      return Kept(
        id: Kept.ID(key: key, occurrence: met[key] ?? 0), line: $0.line,
        fields: file.fields[$0.fields].map { Writing.Line(file.name(of: $0), file.value(of: $0)) })
    }
  }

  /// The type of the record at a line of a file; nil where there is none, and where the file was not kept.
  package func type(at line: Int, of path: String) -> String? {
    guard let file = leaves.first(where: { $0.path == path })?.file else { return nil }
    return file.records.last { !$0.isDescriptor && $0.line <= line }.flatMap { file.type(of: $0) }
  }
}

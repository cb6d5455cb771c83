import Rec

/// What makes two records of two versions of a file the same record.
struct MergeKeys {
  private var fields: [String: [String]]
  /// Types without key fields of which no version has more than one record.
  private var sole: Set<String> = []

  /// Takes the key fields given, and for other types the `%key` of the first version that declares one.
  init(_ given: [String: [String]], for versions: [RecFile]) {
    fields = given
    var most: [String: Int] = [:]
    for version in versions {
      var counts: [String: Int] = [:]
      for record in version.records {
        if record.isDescriptor {
          declare(record, in: version)
        } else {
          counts[version.type(of: record) ?? "", default: 0] += 1
        }
      }
      most.merge(counts) { max($0, $1) }
    }
    sole = Set(most.filter { $0.value == 1 && fields[$0.key] == nil }.keys)
  }

  /// Finds by what `record` is known: its key values when it has them all, else its whole text.
  func identity(
    of record: RecFile.Record, type: String, text: [UInt8], in file: RecFile,
  ) -> RecordKey.Identity {
    if sole.contains(type) { return .sole }
    guard let names = fields[type] else { return .text(text) }
    let values = names.map { file.field($0, in: record).map { file.valueBytes(of: $0) } ?? [] }
    return values.allSatisfy(\.isEmpty) ? .text(text) : .values(values)
  }

  private mutating func declare(_ descriptor: RecFile.Record, in file: RecFile) {
    guard let type = file.typeDeclared(by: descriptor), fields[type] == nil,
      let key = file.value("%key", in: descriptor)
    else { return }
    let names = key.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map { String($0) }
    if !names.isEmpty { fields[type] = names }
  }
}

extension MergeKeys {
  /// The key fields of a type; none where it has none.
  func names(of type: String) -> [String] { fields[type] ?? [] }
}

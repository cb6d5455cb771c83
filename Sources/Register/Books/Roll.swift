import Rec

/// The records of one file, taken out kind by kind in file order.
struct Roll {
  private(set) var reading: Reading
  private let descriptors: [(index: Int, type: String)]
  private let ownType: String?

  /// - Parameter ownType: the kind a file of that name holds, for records that no descriptor types.
  init(_ file: RecFile, number: Int, ownType: String?, names: Names, depth: Reading.Depth) {
    reading = Reading(file, number: number, names: names, depth: depth)
    self.ownType = ownType
    descriptors = file.records.indices.filter { file.records[$0].isDescriptor }.map {
      ($0, file.typeDeclared(by: file.records[$0]) ?? "")
    }
  }

  /// The records of that kind that could be read, also those above the first descriptor or below a second one:
  /// two files put together by hand must not lose anybody.
  mutating func all<Kind: RecordKind>(_ kind: Kind.Type = Kind.self) -> [Kind] {
    let own = descriptors.filter { $0.type == Kind.type }.map(\.index)
    var found: [Kind] = []
    for record in reading.file.records where !record.isDescriptor {
      guard record.descriptor.map(own.contains) ?? (ownType == Kind.type) else { continue }
      if let read = Kind(record, &reading) { found.append(read) }
    }
    return found
  }
}

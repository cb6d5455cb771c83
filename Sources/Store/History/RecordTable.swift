import Rec

/// The records of one file by their keys, readable or not: nobody must be able to hide a change behind a broken line.
struct RecordTable {
  /// One record: its fields, and its own lines as they stand.
  struct Row {
    let key: RecordKey

    /// The names of its key fields.
    let keyNames: [String]
    let record: Int
    let lines: [UInt8]
  }

  let file: RecFile
  private(set) var rows: [Row] = []
  private(set) var places: [RecordKey: Int] = [:]

  init(_ file: RecFile, keys: MergeKeys) {
    self.file = file
    var seen: [RecordKey: Int] = [:]
    for (index, record) in file.records.enumerated() where !record.isDescriptor {
      let type = file.type(of: record) ?? ""
      let lines = Self.ended(file.bytes[file.lines(of: record)])
      let identity = keys.identity(of: record, type: type, text: lines, in: file)
      let first = RecordKey(type: type, identity: identity, occurrence: 0)
      let key = RecordKey(type: type, identity: identity, occurrence: seen[first, default: 0])
      seen[first, default: 0] += 1
      places[key] = rows.count
      let names = if case .values = identity { keys.names(of: type) } else { [String]() }
      rows.append(Row(key: key, keyNames: names, record: index, lines: lines))
    }
  }

  subscript(key: RecordKey) -> Row? { places[key].map { rows[$0] } }

  /// The last line of a file may lack its end; adding a record below gives it one, which changes nothing.
  private static func ended(_ lines: ArraySlice<UInt8>) -> [UInt8] {
    lines.last == 0x0A ? Array(lines) : Array(lines) + [0x0A]
  }
}

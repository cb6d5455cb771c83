import Rec

/// One record of a file with the comments above it, ready to be put into another version of the file.
struct Piece: Hashable {
  let key: RecordKey
  /// The blank lines above it.
  let gap: [UInt8]
  /// Comments and fields; always ends in a line end.
  let text: [UInt8]
}

extension Piece {
  /// What must not get lost: the record itself, by whatever number among its likes it goes.
  var substance: Piece {
    Piece(key: RecordKey(type: key.type, identity: key.identity, occurrence: 0), gap: [], text: text)
  }
}

/// A descriptor and the records it types; records never leave their section, or they would change type.
struct Section {
  let type: String
  let descriptor: Piece?
  var records: [Piece] = []
}

/// A file cut into pieces, with nothing left over.
struct Pieces {
  private(set) var sections: [Section] = []
  /// The comments after the last record, if any.
  private(set) var ending: Piece?

  /// Cuts a file up; nil when it has errors, because then nobody can tell where its records end.
  init?(_ file: RecFile, keys: MergeKeys) {
    guard !file.problems.contains(where: \.isError) else { return nil }
    var end = 0
    var seen: [RecordKey: Int] = [:]
    for record in file.records {
      guard let piece = Self.piece(of: record, after: end, in: file, keys: keys, seen: &seen) else {
        return nil
      }
      end = record.extent.upperBound
      add(piece)
    }
    ending = Self.ending(of: file, after: end)
  }

  /// Every piece, from the top of the file to its end.
  var all: [Piece] {
    sections.flatMap { section in (section.descriptor.map { [$0] } ?? []) + section.records }
      + (ending.map { [$0] } ?? [])
  }

  var byKey: [RecordKey: Piece] { Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) }) }

  var types: [String] { sections.map(\.type) }

  /// The keys of the records of one type, in order.
  func keys(of type: String) -> [RecordKey] {
    sections.first { $0.type == type }?.records.map(\.key) ?? []
  }
}

extension Pieces {
  private mutating func add(_ piece: Piece) {
    if piece.key.identity == .descriptor {
      sections.append(Section(type: piece.key.type, descriptor: piece))
    } else {
      if sections.isEmpty { sections.append(Section(type: "", descriptor: nil)) }
      sections[sections.count - 1].records.append(piece)
    }
  }

  private static func piece(
    of record: RecFile.Record, after end: Int, in file: RecFile, keys: MergeKeys, seen: inout [RecordKey: Int],
  ) -> Piece? {
    let (gap, text) = cut(file.bytes[end..<record.extent.upperBound])
    let type = record.isDescriptor ? file.typeDeclared(by: record) : file.type(of: record) ?? ""
    guard let type, !record.isDescriptor || !type.isEmpty else { return nil }
    let identity =
      record.isDescriptor ? .descriptor : keys.identity(of: record, type: type, text: text, in: file)
    let first = RecordKey(type: type, identity: identity, occurrence: 0)
    let occurrence = seen[first, default: 0]
    seen[first] = occurrence + 1
    return Piece(key: RecordKey(type: type, identity: identity, occurrence: occurrence), gap: gap, text: text)
  }

  private static func ending(of file: RecFile, after end: Int) -> Piece? {
    let (gap, text) = cut(file.bytes[end...])
    if text.isEmpty { return nil }
    return Piece(key: .ending, gap: gap, text: text)
  }

  /// Parts the blank lines at the start from the rest, and gives the rest its line end.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> (gap: [UInt8], text: [UInt8]) {
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex, [0x09, 0x0A, 0x0D, 0x20].contains(bytes[index]) {
      index += 1
      if bytes[index - 1] == 0x0A { start = index }
    }
    if index == bytes.endIndex { return (Array(bytes), []) }
    let text = Array(bytes[start...])
    return (Array(bytes[..<start]), text.last == 0x0A ? text : text + [0x0A])
  }
}

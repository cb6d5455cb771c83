/// Splices, turned into the places of the file they come to.
struct Patch {
  private let file: RecFile
  private let printer: FieldPrinter
  private var deleted: Set<Int> = []
  private var changed: [Int: (record: Int, text: [UInt8])] = [:]
  private var inserted: [(record: Int, position: Int, text: [UInt8])] = []
  private var added: [(record: Int?, text: [UInt8])] = []

  init(_ file: RecFile) {
    self.file = file
    printer = FieldPrinter(lineEnd: file.lineEnd)
  }

  mutating func take(_ splice: Splice) throws(Unprintable) {
    switch splice {
    case .set(let name, let nth, let record, let value):
      let index = index(of: name, nth: nth, in: record)
      changed[index] = (record, try lines(ofFieldAt: index, value: value))
    case .remove(let name, let nth, let record):
      changed[index(of: name, nth: nth, in: record)] = (record, [])
    case .insert(let field, let record, let place):
      inserted.append((record, position(of: place, in: record), try printer.lines(of: field)))
    case .add(let fields, let record):
      precondition(!fields.isEmpty, "a record has at least one field")
      precondition(
        record.map(file.records.indices.contains) ?? true, "a record is added after one of the file")
      added.append((record, try printer.lines(of: fields)))
    case .put(let lines, let record):
      precondition(lines.last == .lineFeed, "a record ends with the end of a line")
      precondition(
        record.map(file.records.indices.contains) ?? true, "a record is added after one of the file")
      added.append((record, lines))
    case .delete(let record):
      precondition(file.records.indices.contains(record), "a record that is deleted is one of the file")
      deleted.insert(record)
    }
  }

  /// The pieces in the order of the file.
  var pieces: [Piece] {
    let all = changes + insertions + additions + deletions
    return all.enumerated()
      .sorted { left, right in
        (left.element.range.lowerBound, left.element.kind.rawValue, left.offset)
          < (right.element.range.lowerBound, right.element.kind.rawValue, right.offset)
      }
      .map(\.element)
  }
}

extension Patch {
  private var changes: [Piece] {
    changed.filter { !deleted.contains($0.value.record) }
      .map { Piece(kind: .changedField, range: file.fields[$0.key].extent, text: $0.value.text) }
  }

  private var insertions: [Piece] {
    inserted.filter { !deleted.contains($0.record) }.map {
      Piece(kind: .newField, start: .newLine, range: $0.position..<$0.position, text: $0.text)
    }
  }

  private var additions: [Piece] {
    added.map { record, text in
      let position = record.map { file.records[$0].extent.upperBound } ?? file.bytes.count
      // After a record that stays, the blank line is always needed: the one that seems to be there
      // already may be joined to its last field.
      let end = record ?? file.records.indices.last
      let follows =
        end.map { file.records[$0].extent.upperBound == position && !deleted.contains($0) } ?? false
      return Piece(
        kind: record == nil ? .appendedRecord : .followingRecord, start: follows ? .blankLine : .apart,
        range: position..<position, text: text)
    }
  }

  /// A deleted record takes the blank line after it along, unless another record comes in its place.
  private var deletions: [Piece] {
    let replaced = Set(added.compactMap(\.record))
    return deleted.flatMap { record in
      let extent = file.records[record].extent
      let blankLine = extent.upperBound..<file.endOfBlankLine(at: extent.upperBound)
      let pieces = [
        Piece(kind: .deletedRecord, range: extent), Piece(kind: .deletedBlankLine, range: blankLine),
      ]
      return replaced.contains(record) ? [pieces[0]] : pieces
    }
  }

  private func lines(ofFieldAt index: Int, value: String) throws(Unprintable) -> [UInt8] {
    let field = file.fields[index]
    let lineEnd = field.terminator.isEmpty ? printer.lineEnd : Array(file.bytes[field.terminator])
    return try FieldPrinter(lineEnd: lineEnd).lines(
      name: file.name(of: field), separator: file.bytes[field.separator], value: Array(value.utf8))
  }

  private func index(of name: String, nth: Int?, in record: Int) -> Int {
    precondition(file.records.indices.contains(record), "a record that is changed is one of the file")
    let indices = file.records[record].fields.filter { file.isNamed(name, file.fields[$0]) }
    let nth = nth ?? indices.count - 1
    precondition(indices.indices.contains(nth), "a field that is named is one of the record")
    return indices[nth]
  }

  private func position(of place: Splice.Place, in record: Int) -> Int {
    precondition(file.records.indices.contains(record), "a record that is changed is one of the file")
    let fields = file.records[record].fields
    return switch place {
    case .first: file.fields[fields.lowerBound].extent.lowerBound
    case .last: file.fields[fields.upperBound - 1].extent.upperBound
    case .after(let name, let nth): file.fields[index(of: name, nth: nth, in: record)].extent.upperBound
    }
  }
}

extension RecFile {
  /// Where the blank line at `position` ends; `position` itself if none is there.
  fileprivate func endOfBlankLine(at position: Int) -> Int {
    let end = bytes[position...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
    return Self.isBlank(bytes[position..<end]) ? end : position
  }
}

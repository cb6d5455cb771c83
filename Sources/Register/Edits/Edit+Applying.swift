import Rec

extension Edit {
  /// Why an edit does not fit the file.
  package enum Misfit: Error, Hashable, Sendable {
    /// There is no such record (any more).
    case noRecord(type: String, key: String)
    /// There is a record of that key already.
    case taken(type: String, key: String)
    /// A value cannot be written: the field, and the line of the value counted from 1.
    case unprintable(field: String, line: Int)
    /// The file has no records of that kind, nor a place for them.
    case noKind(String)
    /// A field no longer holds what it held after the step that is to be taken back.
    case movedOn(type: String, field: String)
  }

  /// What an edit made of a file, and the edit that would take it back.
  package struct Outcome: Hashable, Sendable {
    package var bytes: [UInt8]
    package var inverse: Edit
  }

  /// Applies the edit to the bytes of its file; every byte it does not speak of stays.
  ///
  /// - Parameter schema: gives a new file its heading, and new fields their place among the others.
  package func applied(to bytes: [UInt8], _ schema: FileSchema) throws(Misfit) -> Outcome {
    let file = RecFile(bytes.isEmpty ? schema.heading : bytes)
    var splices: [Splice] = []
    var inverses: [Change] = []
    var gone: Set<Int> = []
    for change in changes {
      guard let kind = schema.kinds.first(where: { $0.type == change.type }) else {
        throw .noKind(change.type)
      }
      let spot = Spot(file: file, kind: kind, change, gone: gone)
      let (done, inverse) = try spot.splices(for: change)
      for case .delete(let record) in done { gone.insert(record) }
      splices += done
      inverses.append(inverse)
    }
    var inverse = self
    // All of them speak of the file as it was, so their order does not matter but for records put back at one place.
    inverse.changes = inverses
    inverse.origin = .made
    inverse.reason = nil
    do throws(Unprintable) {
      return Outcome(bytes: try file.applying(splices), inverse: inverse)
    } catch {
      throw .unprintable(field: error.field, line: error.line)
    }
  }
}

/// Where in a file a change goes.
private struct Spot {
  let file: RecFile
  let kind: Schema
  let key: String

  /// The fields whose values are the key.
  let names: [String]
  let expected: [Edit.Field]
  let expectsNoMore: Bool

  /// Records above this one that the same edit removes.
  let gone: Set<Int>

  init(file: RecFile, kind: Schema, _ change: Edit.Change, gone: Set<Int>) {
    self.gone = gone
    self.file = file
    self.kind = kind
    key = change.key
    let own = (kind.key ?? kind.fields.first?.name).map { [$0] } ?? []
    names = change.keyedBy.isEmpty ? own : change.keyedBy
    expected = change.expected
    expectsNoMore = change.expectsNoMore
  }

  func splices(for change: Edit.Change) throws(Edit.Misfit) -> ([Splice], Edit.Change) {
    switch change.action {
    case .add(let fields):
      try demandFree()
      return (try addition(fields), inverse(key, .remove))
    case .restore(let lines, let place):
      try demandFree()
      return ([.put(lines, after: try record(above: place))], inverse(key, .remove))
    case .set(let fields):
      let record = try found()
      let old = fields.map { Edit.Field($0.name, file.values($0.name, in: file.records[record])) }
      return (fields.flatMap { splices(giving: $0, to: record) }, inverse(newKey(fields), .set(old)))
    case .remove:
      let record = try found()
      return ([.delete(record)], inverse(key, restoring(record)))
    }
  }

  private func inverse(_ key: String, _ action: Edit.Action) -> Edit.Change {
    var change = Edit.Change(kind.type, key, action)
    if names != [kind.key ?? kind.fields.first?.name] { change.keyedBy = names }
    return change
  }

  private func demandFree() throws(Edit.Misfit) {
    guard record == nil else { throw .taken(type: kind.type, key: key) }
  }

  private func found() throws(Edit.Misfit) -> Int {
    guard let record else { throw .noRecord(type: kind.type, key: key) }
    for field in expected where file.values(field.name, in: file.records[record]) != field.values {
      throw .movedOn(type: kind.type, field: field.name)
    }
    if expectsNoMore, let more = fieldNotExpected(in: record) { throw .movedOn(type: kind.type, field: more) }
    return record
  }

  private func fieldNotExpected(in record: Int) -> String? {
    file.fields[file.records[record].fields].lazy.map { file.name(of: $0) }
      .first { name in !expected.contains { $0.name == name } }
  }

  /// The first record of the kind with that key.
  private var record: Int? { record(of: key) }

  private func record(of key: String) -> Int? {
    if names.isEmpty { return nil }
    return file.records.indices.first { isOfKind($0) && self.key(of: $0) == key }
  }

  private func isOfKind(_ record: Int) -> Bool { file.type(of: file.records[record]) == kind.type }

  private func key(of record: Int) -> String {
    names.map { file.value($0, in: file.records[record]) ?? "" }.joined(separator: " ")
  }

  /// The key after the change, which undoing it must look for.
  private func newKey(_ fields: [Edit.Field]) -> String {
    guard let record else { return key }
    return names.map { name in
      guard let changed = fields.first(where: { $0.name == name }) else {
        return file.value(name, in: file.records[record]) ?? ""
      }
      return changed.values.first ?? ""
    }.joined(separator: " ")
  }

  /// What brings the record back as it is: its own lines where it has comments or others of its kind below it.
  private func restoring(_ record: Int) -> Edit.Action {
    let extent = file.records[record].extent
    let fields = file.fields[file.records[record].fields].map {
      Writing.Line(file.name(of: $0), file.value(of: $0))
    }
    let isLast = record == file.records.indices.last
    let printed = try? RecFile.printed(fields.map { NewField($0.name, $0.value) })
    let lines = Array(file.bytes[extent])
    if isLast, printed == lines { return .add(fields) }
    return .restore(lines.last == 10 ? lines : lines + [10], at: place(of: record))
  }

  private func place(of record: Int) -> Edit.Place {
    guard file.records[(record + 1)...].indices.contains(where: isOfKind) else { return .last }
    let above = file.records[..<record].indices.last { isOfKind($0) && !gone.contains($0) }
    return above.map { .after(key(of: $0)) } ?? .first
  }

  private func addition(_ fields: [Writing.Line]) throws(Edit.Misfit) -> [Splice] {
    [.add(fields.map { NewField($0.name, $0.value) }, after: try record(above: .last))]
  }

  /// The record after which another of the kind is put; nil at the end of the file.
  private func record(above place: Edit.Place) throws(Edit.Misfit) -> Int? {
    let descriptor = file.records.indices.last { file.typeDeclared(by: file.records[$0]) == kind.type }
    let last = file.records.indices.last(where: isOfKind) ?? descriptor
    let above =
      switch place {
      case .first: descriptor
      case .last: last
      case .after(let key): record(of: key) ?? last
      }
    guard let above else { throw .noKind(kind.type) }
    return above == file.records.indices.last ? nil : above
  }

  private func splices(giving field: Edit.Field, to record: Int) -> [Splice] {
    file.splices(giving: field.name, field.values, to: record, at: place(of: field.name, in: record))
  }

  /// Where a field the record does not have yet belongs by the schema: after the nearest one before it.
  private func place(of name: String, in record: Int) -> Splice.Place {
    let order = kind.fields.map(\.name)
    guard let own = order.firstIndex(of: name) else { return .last }
    let earlier = order[..<own].last { file.field($0, in: file.records[record]) != nil }
    return earlier.map { .after($0) } ?? .first
  }
}

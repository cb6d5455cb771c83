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
      let spot = Spot(file: file, schema: schema, kind: kind, change: change, gone: gone)
      let (done, inverse) = try spot.splices()
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
  let schema: FileSchema
  let kind: Schema
  let change: Edit.Change

  /// Records above this one that the same edit removes.
  let gone: Set<Int>

  func splices() throws(Edit.Misfit) -> ([Splice], Edit.Change) {
    switch change.action {
    case .add(let fields):
      try demandFree()
      return (try addition(fields), inverse(change.key, at: twins.count, .remove))
    case .restore(let lines, let slot):
      try demandFree()
      let above = try record(above: slot)
      let before = above.map { above in twins.count { $0 <= above } } ?? twins.count
      return ([.put(lines, after: above)], inverse(change.key, at: before, .remove))
    case .set(let fields):
      let record = try found()
      let old = fields.map { Edit.Field($0.name, file.values($0.name, in: file.records[record])) }
      let (key, occurrence) = address(of: record, after: fields)
      return (fields.flatMap { splices(giving: $0, to: record) }, inverse(key, at: occurrence, .set(old)))
    case .remove:
      let record = try found()
      return ([.delete(record)], inverse(change.key, at: twins.count - 1, restoring(record)))
    }
  }

  private func inverse(_ key: String, at occurrence: Int, _ action: Edit.Action) -> Edit.Change {
    var inverse = Edit.Change(kind.type, key, occurrence: occurrence, action)
    inverse.keyedBy = change.keyedBy
    return inverse
  }

  /// What is taken back or added goes behind the others of its key, where the change allows any.
  private func demandFree() throws(Edit.Misfit) {
    guard twins.count <= change.occurrence else { throw .taken(type: kind.type, key: change.key) }
  }

  private func found() throws(Edit.Misfit) -> Int {
    let twins = twins
    guard twins.indices.contains(change.occurrence) else {
      throw .noRecord(type: kind.type, key: change.key)
    }
    let record = twins[change.occurrence]
    for field in change.expected where file.values(field.name, in: file.records[record]) != field.values {
      throw .movedOn(type: kind.type, field: field.name)
    }
    if change.expectsNoMore, let more = fieldNotExpected(in: record) {
      throw .movedOn(type: kind.type, field: more)
    }
    return record
  }

  private func fieldNotExpected(in record: Int) -> String? {
    file.fields[file.records[record].fields].lazy.map { file.name(of: $0) }
      .first { name in !change.expected.contains { $0.name == name } }
  }

  /// The records of the kind with the key of the change.
  private var twins: [Int] { records(with: change.key) }

  private func records(with key: String) -> [Int] {
    file.records.indices.filter { isOfKind($0) && self.key(of: $0) == key }
  }

  private func isOfKind(_ record: Int) -> Bool {
    schema.type(of: file.records[record], in: file) == kind.type
  }

  /// The fields whose values are the key.
  private var names: [String] { change.keyedBy.isEmpty ? kind.keys : change.keyedBy }

  private func key(of record: Int, after given: [String: String?] = [:]) -> String {
    let values = names.map { name in given[name] ?? file.value(name, in: file.records[record]) }
    // Where the fields are named, an empty place is kept for each that is not there.
    return (change.keyedBy.isEmpty ? values.compactMap { $0 } : values.map { $0 ?? "" })
      .joined(separator: " ")
  }

  /// The key after the change, which undoing it must look for, and which of those with it the record then is.
  private func address(of record: Int, after fields: [Edit.Field]) -> (key: String, occurrence: Int) {
    let given = Dictionary(fields.map { ($0.name, $0.values.first) }) { $1 }
    let key = key(of: record, after: given)
    return (key, records(with: key).count { $0 < record })
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
    return .restore(lines.last == 10 ? lines : lines + [10], at: slot(of: record))
  }

  private func slot(of record: Int) -> Edit.Slot {
    guard file.records[(record + 1)...].indices.contains(where: isOfKind) else { return .last }
    let above = file.records[..<record].indices.last { isOfKind($0) && !gone.contains($0) }
    return above.map { .after(key(of: $0)) } ?? .first
  }

  private func addition(_ fields: [Writing.Line]) throws(Edit.Misfit) -> [Splice] {
    [.add(fields.map { NewField($0.name, $0.value) }, after: try record(above: .last))]
  }

  /// The record after which another of the kind is put; nil at the end of the file.
  private func record(above slot: Edit.Slot) throws(Edit.Misfit) -> Int? {
    let descriptor = file.records.indices.last { file.typeDeclared(by: file.records[$0]) == kind.type }
    let last = file.records.indices.last(where: isOfKind) ?? descriptor
    let above =
      switch slot {
      case .first: descriptor
      case .last: last
      case .after(let key): records(with: key).first ?? last
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

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
    for change in changes {
      guard let kind = schema.kinds.first(where: { $0.type == change.type }) else {
        throw .noKind(change.type)
      }
      let spot = Spot(file: file, kind: kind, key: change.key)
      let (done, inverse) = try spot.splices(for: change)
      splices += done
      inverses.append(inverse)
    }
    var inverse = self
    inverse.changes = inverses.reversed()
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

  func splices(for change: Edit.Change) throws(Edit.Misfit) -> ([Splice], Edit.Change) {
    switch change.action {
    case .add(let fields):
      guard record == nil else { throw .taken(type: kind.type, key: key) }
      return (try addition(fields), Edit.Change(kind.type, key, .remove))
    case .set(let fields):
      let record = try found()
      let old = fields.map { Edit.Field($0.name, file.values($0.name, in: file.records[record])) }
      return (
        fields.flatMap { splices(giving: $0, to: record) },
        Edit.Change(kind.type, newKey(of: record, fields), .set(old))
      )
    case .remove:
      let record = try found()
      let lines = file.fields[file.records[record].fields].map {
        Writing.Line(file.name(of: $0), file.value(of: $0))
      }
      return ([.delete(record)], Edit.Change(kind.type, key, .add(lines)))
    }
  }

  private func found() throws(Edit.Misfit) -> Int {
    guard let record else { throw .noRecord(type: kind.type, key: key) }
    return record
  }

  /// The first record of the kind with that key.
  private var record: Int? {
    file.records.indices.first { index in
      file.type(of: file.records[index]) == kind.type && newKey(of: index, []) == key
    }
  }

  /// The key after the change, which undoing it must look for.
  private func newKey(of record: Int, _ fields: [Edit.Field]) -> String {
    kind.keys.compactMap { name in
      fields.first { $0.name == name }?.values.first ?? file.value(name, in: file.records[record])
    }
    .joined(separator: " ")
  }

  private func addition(_ fields: [Writing.Line]) throws(Edit.Misfit) -> [Splice] {
    let last = file.records.indices.last { index in
      file.type(of: file.records[index]) == kind.type
        || file.typeDeclared(by: file.records[index]) == kind.type
    }
    guard let last else { throw .noKind(kind.type) }
    let isEnd = last == file.records.indices.last
    return [.add(fields.map { NewField($0.name, $0.value) }, after: isEnd ? nil : last)]
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

import Rec
import Register

/// What differs between two versions of a file, record by record.
struct RecordChanges {
  private let before: RecordTable
  private let after: RecordTable

  init(_ before: [UInt8], _ after: [UInt8], keys: [String: [String]]) {
    let files = [before, after].map { RecFile($0) }
    let keys = MergeKeys(keys, for: files)
    self.before = RecordTable(files[0], keys: keys)
    self.after = RecordTable(files[1], keys: keys)
  }

  /// One change for each record whose own lines differ, made after `blank`: first those that went, then those that
  /// are there, in the order of the file; `blank` itself where only text between records differs. The heading of a
  /// new file is no change.
  func changes(_ blank: History.Change) -> [History.Change] {
    let gone = before.rows.filter { after[$0.key] == nil }.map { removal($0, blank) }
    let rest = after.rows.compactMap { row -> History.Change? in
      guard let old = before[row.key] else { return addition(row, blank) }
      return old.lines == row.lines ? nil : alteration(old, row, blank)
    }
    let all = gone + rest
    let isNew = before.file.bytes.allSatisfy { $0 <= 0x20 }
    return all.isEmpty && !isNew && before.file.bytes != after.file.bytes ? [blank] : all
  }
}

extension RecordChanges {
  private func removal(_ row: RecordTable.Row, _ blank: History.Change) -> History.Change {
    var change = change(.removed, row, in: before, blank)
    change.old = before.lines(of: row)
    let extent = before.file.records[row.record].extent
    let text = before.file.bytes[extent]
    let own = try? RecFile.printed(change.old.map { NewField($0.name, $0.value) })
    change.place = place(of: row)
    if own != row.lines || text.count > row.lines.count || change.place != .last {
      change.lines = String(validating: text.last == 0x0A ? text.dropLast() : text, as: UTF8.self)
    }
    return change
  }

  private func addition(_ row: RecordTable.Row, _ blank: History.Change) -> History.Change {
    var change = change(.added, row, in: after, blank)
    change.new = after.lines(of: row)
    change.digest = Fingerprint(of: row.lines).description
    return change
  }

  private func alteration(
    _ old: RecordTable.Row, _ new: RecordTable.Row, _ blank: History.Change
  ) -> History.Change {
    var change = change(.changed, new, in: after, blank)
    change.old = before.lines(of: old)
    change.new = after.lines(of: new)
    let names = Set(change.names.filter { change.values($0).old != change.values($0).new })
    change.old.removeAll { !names.contains($0.name) }
    change.new.removeAll { !names.contains($0.name) }
    change.digest = Fingerprint(of: new.lines).description
    return change
  }

  private func change(
    _ action: History.Action, _ row: RecordTable.Row, in table: RecordTable, _ blank: History.Change
  ) -> History.Change {
    var change = blank
    if blank.undoes == nil { change.action = action }
    change.kind = row.key.type.isEmpty ? nil : row.key.type
    change.key = row.keyNames.map { name in
      Writing.Line(name, table.file.value(name, in: table.file.records[row.record]) ?? "")
    }
    return change
  }

  /// Where a removed record stood among those that are left.
  private func place(of row: RecordTable.Row) -> Edit.Slot {
    let kind = before.rows.filter { $0.key.type == row.key.type }
    guard let own = kind.firstIndex(where: { $0.key == row.key }) else { return .last }
    let left = { (row: RecordTable.Row) in after[row.key] != nil }
    guard kind[(own + 1)...].contains(where: left) else { return .last }
    guard let above = kind[..<own].last(where: left) else { return .first }
    return .after(above.key.values.joined(separator: " "))
  }
}

extension RecordTable {
  /// All fields of a record, as they can be written once more.
  fileprivate func lines(of row: Row) -> [Writing.Line] {
    file.fields[file.records[row.record].fields].map { field in
      Writing.Line(file.name(of: field), file.value(of: field))
    }
  }
}

import Rec
import Register

/// Books of changes that follow one another computed anew, and compared with the records there are now.
package struct Verification: Sendable {
  package private(set) var doubts: [Doubt] = []

  /// The last hash of each book.
  package private(set) var heads: [Head] = []

  /// What could not be read.
  package private(set) var troubles: [Trouble]

  /// The hashes of each book, in order, by its name.
  private var hashes: [String: [String]] = [:]

  /// - Parameters:
  ///   - heading: what a book begins with.
  ///   - keys: the key fields of each record type.
  package init(
    _ histories: HistoryFiles, in register: borrowing OpenRegister, heading: [UInt8], keys: [String: [String]]
  ) {
    troubles = histories.troubles
    var earlier: Set<String> = []
    var last = LastChanges()
    for file in histories.files {
      let book = BookVerification(file, heading: heading, earlier: earlier)
      doubts += book.doubts
      if let head = book.head { heads.append(head) }
      hashes[book.path.bookName] = book.hashes
      earlier.formUnion(book.hashes)
      for (change, line) in book.changes { last.take(change, in: book.path, line) }
    }
    for path in last.paths {
      do throws(Trouble) {
        doubts += try last.doubts(of: path, register.bytesIfAny(of: RegisterPath(path)).bytes, keys: keys)
      } catch {
        troubles.append(error)
      }
    }
  }

  /// How many changes were made since the hash that somebody kept of a book; nil where the book does not hold it.
  package func changesSince(_ hash: String, in book: String) -> Int? {
    guard let hashes = hashes[book], let place = hashes.firstIndex(of: hash) else { return nil }
    return hashes.count - 1 - place
  }

  /// Notes that a hash kept elsewhere is none of a book's.
  package mutating func miss(_ hash: String, in book: String) {
    let folder = book == "." ? "" : book == "inspections" ? "\(book)/" : "branches/\(book)/"
    doubts.append(Doubt(folder + History.fileName, 1, .headLost(hash)))
  }
}

/// For every record that a change speaks of, the last change that does.
private struct LastChanges {
  private struct Key: Hashable {
    let kind: String
    let values: [String]
  }

  private struct Last {
    let change: History.Change
    let book: RegisterPath
    let line: Int
  }

  private var changes: [String: [Key: Last]] = [:]

  mutating func take(_ change: History.Change, in book: RegisterPath, _ line: Int) {
    // Whoever looked changed nothing.
    guard let kind = change.kind, change.action != .seen else { return }
    let key = Key(kind: kind, values: change.key.map(\.value))
    // Without a key nobody can say which record is gone.
    if key.values.isEmpty, change.digest == nil { return }
    changes[change.path, default: [:]][key] = Last(change: change, book: book, line: line)
  }

  var paths: [String] { changes.keys.sorted { $0.precedesInBytes($1) } }

  func doubts(of path: String, _ bytes: [UInt8], keys: [String: [String]]) -> [Doubt] {
    let file = RecFile(bytes)
    let table = RecordTable(file, keys: MergeKeys(keys, for: [file]))
    var rows: [Key: [RecordTable.Row]] = [:]
    for row in table.rows {
      rows[Key(kind: row.key.type, values: row.key.values), default: []].append(row)
    }
    let doubts = (changes[path] ?? [:]).compactMap { key, last in
      doubt(last, rows[key] ?? [], path, file)
    }
    return doubts.sorted { ($0.path, $0.line) < ($1.path, $1.line) }
  }

  private func doubt(_ last: Last, _ rows: [RecordTable.Row], _ path: String, _ file: RecFile) -> Doubt? {
    guard let digest = last.change.digest else {
      return rows.first.map { Doubt(path, file.records[$0.record].line, .back, last.change) }
    }
    guard let first = rows.first else { return Doubt("\(last.book)", last.line, .gone, last.change) }
    let isThere = rows.contains { Fingerprint(of: $0.lines).description == digest }
    return isThere ? nil : Doubt(path, file.records[first.record].line, .altered, last.change)
  }
}

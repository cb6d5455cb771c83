package import Rec

extension History {
  /// What one step did to one record, as `history.rec` keeps it.
  package struct Change: Hashable, Sendable {
    /// Local wall-clock time, `2026-11-25 09:12`.
    package var when: String
    package var who: String
    package var action: Action

    /// The number of the step: records changed by one save share it.
    package var step: String

    /// The step that this one takes back or does again.
    package var undoes: String?
    package var summary: String?
    package var reason: String?

    /// The file, from the register's folder on.
    package var path: String

    /// The record kind; nil where only text between records was changed.
    package var kind: String?

    /// The key fields with their values.
    package var key: [Writing.Line] = []

    /// The fields that differ, as they were and as they became; all fields of a record that came or went.
    package var old: [Writing.Line] = []
    package var new: [Writing.Line] = []

    /// Where a removed record stood, and its lines where its fields alone would not bring them back.
    package var place = Edit.Slot.last
    package var lines: String?

    /// The SHA-256 of the record's own lines afterwards; nil once it is gone.
    package var digest: String?

    /// The last hash of the book before, in the first change of a book.
    package var previous: String?

    /// Nil until it is written.
    package var hash: String?

    package init(when: String, who: String, action: Action, step: String, path: String) {
      self.when = when
      self.who = who
      self.action = action
      self.step = step
      self.path = path
    }
  }
}

extension History.Change {
  /// The key values, joined by blanks.
  package var keyText: String { key.map(\.value).joined(separator: " ") }

  /// The values a field had before and has afterwards.
  package func values(_ name: String) -> (old: [String], new: [String]) {
    (old.filter { $0.name == name }.map(\.value), new.filter { $0.name == name }.map(\.value))
  }

  /// The names of the fields that differ, each once, in order.
  package var names: [String] {
    var seen: Set<String> = []
    return (old + new).map(\.name).filter { seen.insert($0).inserted }
  }

  /// What became of the record, whether it was done, taken back or done again.
  package var effect: History.Action {
    if action == .seen { return .seen }
    if digest == nil { return .removed }
    let names = key.map(\.name)
    let isNew = !names.isEmpty && old.isEmpty && names.allSatisfy { name in new.contains { $0.name == name } }
    return isNew || action == .added ? .added : .changed
  }
}

extension History.Change {
  /// Reads one record; nil where it is not one this program writes.
  package init?(_ record: RecFile.Record, in file: RecFile) {
    guard !record.isDescriptor, !record.isBroken, let when = file.value("When", in: record),
      let who = file.value("Who", in: record), let path = file.value("File", in: record),
      let action = file.value("Action", in: record).flatMap({ History.Action(rawValue: $0) }),
      let step = file.value("Step", in: record), let hash = file.value("Hash", in: record)
    else { return nil }
    self.init(when: when, who: who, action: action, step: step, path: path)
    undoes = file.value("Undoes", in: record)
    summary = file.value("Summary", in: record)
    reason = file.value("Reason", in: record)
    kind = file.value("Kind", in: record)
    key = file.values("Key", in: record).map(Writing.Line.init(named:))
    old = file.values("Old", in: record).map(Writing.Line.init(named:))
    new = file.values("New", in: record).map(Writing.Line.init(named:))
    place = file.value("Place", in: record).map { Edit.Slot($0) } ?? .last
    lines = file.value("Lines", in: record)
    digest = file.value("Digest", in: record)
    previous = file.value("Previous", in: record)
    self.hash = hash
  }

  /// The fields in the order they stand, but for the hash.
  package var fields: [Writing.Line] {
    let single = [
      ("When", when), ("Who", who), ("Action", action.rawValue), ("Step", step), ("Undoes", undoes),
      ("Summary", summary), ("Reason", reason), ("File", path), ("Kind", kind),
    ]
    let records = [("Key", key), ("Old", old), ("New", new)]
    let rest = [
      ("Place", place == .last ? nil : "\(place)"), ("Lines", lines), ("Digest", digest),
      ("Previous", previous),
    ]
    return single.compactMap(Writing.Line.init)
      + records.flatMap { name, lines in lines.map { Writing.Line(name, $0.named) } }
      + rest.compactMap(Writing.Line.init)
  }
}

extension Writing.Line {
  /// Reads `Title 一次会议`: a field's name and its value.
  fileprivate init(named text: String) {
    let name = text.prefix { $0 != " " }
    self.init(String(name), String(text.dropFirst(name.count + 1)))
  }

  /// The name and the value as one value of a change.
  fileprivate var named: String { value.isEmpty ? name : "\(name) \(value)" }

  fileprivate init?(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return nil }
    self.init(name, value)
  }
}

extension Edit.Slot: CustomStringConvertible {
  /// `first`, `last`, or `after` and the key of the record above.
  package var description: String {
    switch self {
    case .first: "first"
    case .last: "last"
    case .after(let key): "after \(key)"
    }
  }

  /// Reads what `description` writes.
  package init(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1)
    switch words.first {
    case "first": self = .first
    case "after" where words.count == 2: self = .after(String(words[1]))
    default: self = .last
    }
  }
}

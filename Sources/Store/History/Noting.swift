import Rec
package import Register

extension OpenRegister {
  /// Adds to the history what a save changed in the file at `path`, in one write, and waits for the disk.
  func note(
    _ note: Note, _ changes: RecordChanges, in path: RegisterPath, under lock: borrowing Lock,
  ) -> Saved.Noted {
    if path.name == History.fileName { return .nothing }
    return write(note, in: path, under: lock) { changes.changes($0) }
  }

  /// Adds to the history that somebody looked at a personal number of a record in the file at `path`.
  package func note(
    _ note: Note, lookingAt kind: String, _ key: [Writing.Line], in path: RegisterPath, by holder: Holder,
    patience: Patience = .twoSeconds,
  ) throws(Trouble) -> Saved.Noted {
    let lock = try lock(for: path, by: holder, patience: patience)
    return write(note, in: path, under: lock) { blank in
      var change = blank
      change.action = .seen
      (change.kind, change.key) = (kind, key)
      return [change]
    }
  }

  /// Adds what `making` makes of a change that says everything but which record it is of.
  private func write(
    _ note: Note, in path: RegisterPath, under lock: borrowing Lock,
    making: (History.Change) -> [History.Change]
  ) -> Saved.Noted {
    do throws(Trouble) {
      let place = try history(of: path)
      var book = try bytesIfAny(of: place)
      let tornTo = try setAsideTornEnd(of: &book, under: lock)
      let chained = ChainedFile(book.bytes)
      let step = chained.nextStep(in: place)
      let made = making(note.blank(step: step, path: "\(path)"))
      if made.isEmpty { return .nothing }
      let previous = chained.head == nil ? try headBefore(place) : nil
      let records = note.records(made, after: chained.head, previous: previous)
      _ = try append((book.bytes.isEmpty ? note.heading : []) + records, to: place, under: lock)
      return .step(step, tornTo: tornTo)
    } catch {
      return .failed(error)
    }
  }

  /// A change that was cut off while it was written is no change; it is kept beside the history for people to read.
  private func setAsideTornEnd(
    of book: inout Loaded, under lock: borrowing Lock
  ) throws(Trouble) -> String? {
    guard let torn = ChainedFile(book.bytes).torn else { return nil }
    let aside = RegisterPath(checked: book.path.folders + ["history.torn"])
    _ = try append(Array(book.bytes[torn.offset...]) + [0x0A], to: aside, under: lock)
    var whole = Array(book.bytes[..<torn.offset])
    // The blank line above it goes with it; the next change brings its own.
    if whole.suffix(2) == [0x0A, 0x0A] { whole.removeLast() }
    let place = try folder.folder(book.path.folders)
    let saved = try place.replace(
      book.path.name, with: whole, expecting: Fingerprint(of: book.bytes), under: lock)
    book = Loaded(path: book.path, bytes: whole, signature: saved.signature)
    return "\(aside)"
  }
}

extension ChainedFile {
  /// The number of the next step: the year the book is of, and one more than the last.
  fileprivate func nextStep(in place: RegisterPath) -> String {
    let start = Array("Step: ".utf8)
    let line = links.last?.text.split(separator: 0x0A).first { $0.starts(with: start) }
    let last = line.map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
    let number = last?.split(separator: "-").last.flatMap { Int($0) } ?? links.count
    return (place.year.map { "\($0)-" } ?? "") + "\(number + 1)"
  }
}

extension Note {
  /// A change that says everything but which record was changed, and how.
  fileprivate func blank(step: String, path: String) -> History.Change {
    var change = History.Change(when: when, who: who, action: .changed, step: step, path: path)
    change.summary = summary
    change.reason = reason
    switch origin {
    case .made: break
    case .undo(let other): (change.action, change.undoes) = (.undone, other)
    case .redo(let other): (change.action, change.undoes) = (.redone, other)
    }
    return change
  }

  /// The changes as they are written, each with a blank line above it and its hash below.
  fileprivate func records(_ changes: [History.Change], after head: String?, previous: String?) -> [UInt8] {
    var written: [UInt8] = []
    var last = head ?? Chain.start
    for (index, change) in changes.enumerated() {
      var change = change
      if index == 0 { change.previous = previous }
      let lines = change.printed
      last = Chain.hash(lines.dropLast(), after: last)
      written += [0x0A] + lines + Array("Hash: \(last)\n".utf8)
    }
    return written
  }
}

extension History.Change {
  /// The lines of the change without its hash.
  fileprivate var printed: [UInt8] {
    fields.flatMap { field in
      do throws(Unprintable) {
        return try RecFile.printed([NewField(field.name, field.value)])
      } catch {
        // What rec cannot hold is shown by a sign, so that nobody takes it for the value itself.
        return (try? RecFile.printed([NewField(field.name, field.value.shownInRec)])) ?? []
      }
    }
  }
}

extension String {
  /// The text with signs for what no rec value can hold: NUL, CR, and `\` at the end of a line.
  fileprivate var shownInRec: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let shown = String(String.UnicodeScalarView(line.unicodeScalars.map { $0.shownInRec }))
      return shown.hasSuffix("\\") ? shown.dropLast() + "＼" : shown
    }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  fileprivate var shownInRec: Unicode.Scalar {
    switch self {
    case "\0": "\u{2400}"
    case "\r": "\u{240D}"
    default: self
    }
  }
}

/// How a save ended that nothing on disk prevented.
package enum SaveOutcome: Hashable, Sendable {
  /// The file holds the edit.
  case saved(Loaded, Saved)
  /// The file had changed since it was loaded; it holds the edit and the other change.
  case merged(Loaded, Saved)
  /// Both changed the same record, and nothing was written.
  ///
  /// The way on: settle `ThreeWay(base: loaded, mine: edit, theirs: theirs)`, then save the answer over `theirs`.
  case conflict(theirs: Loaded, [Conflict])
  /// The file had changed and the two cannot be joined safely; nothing was written.
  case unmergeable(theirs: Loaded, ThreeWay.Refusal)
}

extension OpenRegister {
  /// Takes the lock that guards `path`: its branch's, the inspections', or the register's own.
  ///
  /// For several files in one go, the records first and then the history.
  package func lock(
    for path: RegisterPath, by holder: Holder, patience: Patience = .twoSeconds,
    whileWaiting: (Holder?) -> Bool = { _ in true },
  ) throws(Trouble) -> Lock {
    try Lock(folder.makeFolders(path.right), by: holder, patience: patience, whileWaiting: whileWaiting)
  }

  /// Saves an edit of what was loaded, joining it with what others saved since, record by record.
  ///
  /// `keys` names the key fields of each record type; a type left out uses its descriptor's `%key`. What is saved
  /// goes into the history with `note`, under the same lock; should that fail the save stands all the same.
  package func save(
    _ loaded: Loaded, _ bytes: [UInt8], under lock: borrowing Lock, noting note: Note?,
    keys: [String: [String]] = [:],
  ) throws(Trouble) -> SaveOutcome {
    do throws(Trouble) {
      let saved = try write(bytes, over: loaded, under: lock, noting: note, keys: keys)
      return .saved(Loaded(path: loaded.path, bytes: bytes, signature: saved.signature), saved)
    } catch {
      guard case .changedUnderneath(let now?) = error.reason else { throw error }
      let theirs = Loaded(path: loaded.path, bytes: now, signature: signature(of: loaded.path))
      return try join(loaded, bytes, theirs, under: lock, noting: note, keys: keys)
    }
  }

  /// Saves an edit as the other `save` does, holding the lock for just as long.
  package func save(
    _ loaded: Loaded, _ bytes: [UInt8], by holder: Holder, noting note: Note?,
    patience: Patience = .twoSeconds, keys: [String: [String]] = [:],
  ) throws(Trouble) -> SaveOutcome {
    let lock = try lock(for: loaded.path, by: holder, patience: patience)
    return try save(loaded, bytes, under: lock, noting: note, keys: keys)
  }

  /// Adds records at the end of a file that only grows, making it if need be.
  package func append(
    _ bytes: [UInt8], to path: RegisterPath, under lock: borrowing Lock,
  ) throws(Trouble) -> Saved {
    demand(lock, for: path)
    return try folder.makeFolders(path.folders).append(bytes, to: path.name, under: lock)
  }
}

extension OpenRegister {
  /// Removes what killed saves left beside `path`, and names it; every save does so for its own folder.
  package func removeLeftTemps(beside path: RegisterPath, under lock: borrowing Lock) throws(Trouble)
    -> [String]
  {
    demand(lock, for: path)
    return try folder.folder(path.folders).removeLeftTemps(under: lock)
  }
}

extension OpenRegister {
  private func write(
    _ bytes: [UInt8], over loaded: Loaded, under lock: borrowing Lock, noting note: Note?,
    keys: [String: [String]],
  ) throws(Trouble) -> Saved {
    var saved = try write(bytes, over: loaded, under: lock)
    if let note {
      let changes = RecordChanges(loaded.bytes, bytes, keys: keys)
      saved.noted = self.note(note, changes, in: loaded.path, under: lock)
    }
    return saved
  }

  private func write(
    _ bytes: [UInt8], over loaded: Loaded, under lock: borrowing Lock,
  ) throws(Trouble) -> Saved {
    demand(lock, for: loaded.path)
    let path = folder.path(of: loaded.path.names[...])
    guard bytes.count <= Folder.largest else { throw Trouble(.write, path, .tooLarge(bytes: bytes.count)) }
    let place = try folder.makeFolders(loaded.path.folders)
    if loaded.signature != nil {
      return try place.replace(
        loaded.path.name, with: bytes, expecting: Fingerprint(of: loaded.bytes), under: lock)
    }
    do throws(Trouble) {
      return try place.create(loaded.path.name, with: bytes, under: lock)
    } catch {
      // A colleague made the first record of the year, too.
      guard error.reason == .taken else { throw error }
      throw Trouble(.read, path, .changedUnderneath(now: try place.read(loaded.path.name).bytes))
    }
  }

  private func join(
    _ base: Loaded, _ mine: [UInt8], _ theirs: Loaded, under lock: borrowing Lock, noting note: Note?,
    keys: [String: [String]],
  ) throws(Trouble) -> SaveOutcome {
    switch ThreeWay(base: base.bytes, mine: mine, theirs: theirs.bytes, keys: keys).merged() {
    case .whole(let bytes):
      // Their text is what the file must still hold; an editor without our lock may be quicker once more.
      let saved = try write(bytes, over: theirs, under: lock, noting: note, keys: keys)
      return .merged(Loaded(path: base.path, bytes: bytes, signature: saved.signature), saved)
    case .conflicts(let conflicts): return .conflict(theirs: theirs, conflicts)
    case .refused(let refusal): return .unmergeable(theirs: theirs, refusal)
    }
  }

  private func demand(_ lock: borrowing Lock, for path: RegisterPath) {
    precondition(
      lock.guarded == folder.path(of: path.right), "The lock guards another folder than the file's.")
  }
}

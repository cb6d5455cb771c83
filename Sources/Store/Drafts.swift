import Glibc

/// Text not yet saved, kept where only its writer can read it, so that nothing typed is lost.
package struct Drafts: ~Copyable {
  private let folder: Folder

  /// Opens the drafts below `XDG_STATE_HOME`, else below `~/.local/state`, making the folders for this user only.
  package init(stateHome: String?, home: String?) throws(Trouble) {
    folder = try Folder(ofUser: stateHome, home: home, below: ".local/state", ["zhibu", "drafts"])
  }
}

extension Drafts {
  /// Keeps `content` as the draft for one record, in place of an earlier one.
  package func keep(
    _ content: [UInt8], for record: String, of register: String, by holder: Holder,
  ) throws(Trouble) -> Saved {
    let draft = Draft(register: register, record: record, content: content)
    let lock = try Lock(folder, by: holder)
    if let old = try folder.readIfThere(draft.name) {
      return try folder.replace(
        draft.name, with: draft.text, expecting: Fingerprint(of: old.bytes), under: lock)
    }
    return try folder.create(draft.name, with: draft.text, under: lock)
  }

  /// Reads the draft for one record; nil when there is none.
  package func draft(for record: String, of register: String) throws(Trouble) -> Draft? {
    let name = Draft(register: register, record: record, content: []).name
    guard let contents = try folder.readIfThere(name) else { return nil }
    return try read(contents.bytes, from: name)
  }

  /// Reads every draft of a register, by record; what cannot be read is in `troubles`.
  package func all(of register: String) throws(Trouble) -> (drafts: [Draft], troubles: [Trouble]) {
    var drafts: [Draft] = []
    var troubles: [Trouble] = []
    for entry in try folder.entries() where entry.kind == .file && entry.name.hasSuffix(Draft.suffix) {
      do throws(Trouble) {
        drafts.append(try read(folder.read(entry.name).bytes, from: entry.name))
      } catch {
        troubles.append(error)
      }
    }
    drafts.removeAll { $0.register != register }
    drafts.sort { $0.record.precedesInBytes($1.record) }
    return (drafts, troubles.sorted { $0.path.precedesInBytes($1.path) })
  }

  /// Removes the draft for one record, once its text is saved or given up.
  package func remove(_ record: String, of register: String) throws(Trouble) {
    let name = Draft(register: register, record: record, content: []).name
    do throws(Trouble) {
      _ = try persistently(.remove, folder.path(of: name)) { unlinkat(folder.descriptor, name, 0) }
    } catch {
      if error.cause != .missing { throw error }
    }
  }
}

extension Drafts {
  private func read(_ bytes: [UInt8], from name: String) throws(Trouble) -> Draft {
    guard let draft = Draft(text: bytes) else { throw Trouble(.read, folder.path(of: name), .notDraft) }
    return draft
  }
}

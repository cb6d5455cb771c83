import Glibc

/// Whose a file or folder of the register is, and what the system lets others do with it.
package struct RightsEntry: Hashable, Sendable {
  /// From the register's folder; empty for that folder itself.
  package let names: [String]
  package let isFolder: Bool

  /// Numbers of the system's user and group.
  package let owner: UInt32
  package let group: UInt32

  /// The nine bits of reading, writing and entering.
  package let rights: UInt32

  /// Whether what is made inside belongs to the folder's group.
  package let handsGroupDown: Bool

  /// As it is typed, seen from the register's folder.
  package var path: String { names.isEmpty ? "." : names.joined(separator: "/") }

  package var isReadByGroup: Bool { allows(isFolder ? 0o050 : 0o040) }
  package var isWrittenByGroup: Bool { allows(isFolder ? 0o030 : 0o020) }
  package var isReadByOthers: Bool { allows(isFolder ? 0o005 : 0o004) }
  package var isWrittenByOthers: Bool { rights & 0o002 != 0 }

  private func allows(_ bits: UInt32) -> Bool { rights & bits == bits }

  init(
    _ names: [String], isFolder: Bool, owner: UInt32, group: UInt32, rights: UInt32,
    handsGroupDown: Bool = false,
  ) {
    self.names = names
    self.isFolder = isFolder
    self.owner = owner
    self.group = group
    self.rights = rights
    self.handsGroupDown = handsGroupDown
  }
}

extension OpenRegister {
  /// Everything in the register but links and hidden names other than locks, folders before what is in them, in byte order.
  package func rights() throws(Trouble) -> [RightsEntry] {
    let own = try folder.status()
    var all = [RightsEntry([], own, isFolder: true)]
    try folder.collectRights(below: [], into: &all)
    return all
  }
}

extension Folder {
  fileprivate func collectRights(below names: [String], into all: inout [RightsEntry]) throws(Trouble) {
    let entries = try entries().filter {
      $0.isText && (!$0.name.hasPrefix(".") || $0.name == Lock.name)
    }
    for entry in entries.sorted(by: { $0.name.precedesInBytes($1.name) }) {
      guard entry.kind == .file || entry.kind == .folder else { continue }
      let isFolder = entry.kind == .folder
      all.append(RightsEntry(names + [entry.name], try status(of: entry.name), isFolder: isFolder))
      guard isFolder else { continue }
      do throws(Trouble) {
        try folder(entry.name).collectRights(below: names + [entry.name], into: &all)
      } catch {
        // What is inside a folder closed to whoever asks is not theirs to see; the folder itself is in the list.
        if error.cause != .noPermission { throw error }
      }
    }
  }
}

extension RightsEntry {
  fileprivate init(_ names: [String], _ status: Status, isFolder: Bool) {
    self.init(
      names, isFolder: isFolder, owner: status.owner, group: status.group, rights: status.rights,
      handsGroupDown: status.handsGroupDown)
  }
}

import Glibc

/// Which groups of the system write and read which folders of a register.
package struct RightsPlan: Hashable, Sendable {
  /// Everybody with any role; only they enter the register's folder.
  package var readers: UInt32
  package var inspectors: UInt32

  /// Each branch's recorders by its code. Branches left out stay as they are.
  package var recorders: [String: UInt32] = [:]

  package init(readers: UInt32, inspectors: UInt32) {
    self.readers = readers
    self.inspectors = inspectors
  }
}

extension OpenRegister {
  /// Gives the folders and files of the register their groups and rights (safety reference, 3.1).
  ///
  /// Owners stay. Needs to be done by the owner, who is in all the groups, or by root. What was closed to others, as a
  /// sealed draw is, stays closed.
  package func setRights(_ plan: RightsPlan) throws(Trouble) {
    for entry in try rights() {
      if entry.names.first == "inspections" {
        try set(entry, plan.inspectors, folders: 0o775, files: 0o660 | entry.rights & 0o004)
      } else if entry.names.count > 1, entry.names[0] == "branches" {
        guard let recorders = plan.recorders[entry.names[1]] else { continue }
        try set(entry, recorders, folders: 0o775, files: entry.names.last == Lock.name ? 0o660 : 0o664)
      } else {
        try set(entry, plan.readers, folders: 0o750, files: 0o640)
      }
    }
  }

  private func set(_ entry: RightsEntry, _ group: UInt32, folders: UInt32, files: UInt32) throws(Trouble) {
    let parent = try folder.folder(entry.names.dropLast())
    let name = entry.names.last ?? "."
    let path = parent.path(of: name)
    // Never through a link that took the name since it was listed.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = try persistently(.open, path) { openat(parent.descriptor, name, flags) }
    defer { close(file) }
    _ = try persistently(.permit, path) { fchown(file, uid_t.max, group) }
    // After the owner: changing that takes away the bit that hands the group down.
    let rights = entry.isFolder ? folders | UInt32(S_ISGID) : files
    _ = try persistently(.permit, path) { fchmod(file, rights) }
  }
}

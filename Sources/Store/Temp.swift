import Glibc
import SystemPackage

/// A file being written beside the one it will replace; gone again unless it is given that name.
///
/// The folder must stay open for as long as the temp lives.
struct Temp: ~Copyable {
  private let folder: CInt
  private let name: String
  /// Where the bytes are meant to go, for messages.
  private let path: String
  private var file: CInt
  private var isNamed = true

  /// Makes the temp for `target`, readable by nobody else yet; a planted file or link is refused.
  init(for target: String, in folder: borrowing Folder) throws(Trouble) {
    let name = LeftTemps.name(for: target)
    let descriptor = folder.descriptor
    file = try persistently(.create, folder.path(of: name)) {
      openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    self.folder = descriptor
    self.name = name
    path = folder.path(of: target)
  }

  deinit {
    if file >= 0 { Glibc.close(file) }
    if isNamed { unlinkat(folder, name, 0) }
  }

  /// Writes all of `bytes`; a short write is not an error, a write of nothing is a full disk.
  func write(_ bytes: [UInt8]) throws(Trouble) {
    var written = 0
    while written < bytes.count {
      let count = try persistently(.write, path) {
        bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + written }, $0.count - written) }
      }
      if count == 0 { throw Trouble(.write, path, .system(.noSpace)) }
      written += count
    }
  }

  /// Gives the temp its rights, and a group; answers whether it took the group.
  func permit(_ rights: mode_t, group: gid_t?) throws(Trouble) -> Bool {
    var isOfGroup = true
    if let group {
      do throws(Trouble) {
        _ = try persistently(.permit, path) { fchown(file, uid_t.max, group) }
      } catch {
        // Only members of a group may give a file to it; a failing disk is another matter.
        guard error.reason == .system(.notPermitted) else { throw error }
        isOfGroup = false
      }
    }
    _ = try persistently(.permit, path) { fchmod(file, rights) }
    return isOfGroup
  }

  /// Waits until the bytes are on disk and closes the file; answers what the file is then called by.
  ///
  /// Once only: after a failed `fsync` the system forgets what it lost, and a second call would lie.
  mutating func finish() throws(Trouble) -> Signature {
    try once(.sync, path) { fsync(file) }
    let signature = try Status(of: file, path: path).signature
    let open = file
    file = -1
    // Linux has closed the file whatever it answers, so an interruption is no fault.
    if Glibc.close(open) == -1, errno != EINTR {
      throw Trouble(.close, path, .system(Errno(rawValue: errno)))
    }
    return signature
  }

  /// Puts the temp in the place of `target`: whoever reads sees the old file or the new one.
  mutating func replace(_ target: String) throws(Trouble) {
    try once(.rename, path) { renameat(folder, name, folder, target) }
    isNamed = false
  }

  /// Gives the temp the name `target` unless something has it.
  mutating func become(_ target: String) throws(Trouble) {
    do throws(Trouble) {
      _ = try persistently(.link, path) { linkat(folder, name, folder, target, 0) }
      // Should this fail, the next save removes it.
      if unlinkat(folder, name, 0) == 0 { isNamed = false }
    } catch {
      switch error.reason {
      case .system(.fileExists): throw Trouble(.link, path, .taken)
      // No second names on this file system (memory sticks): take the name empty, then replace our own file.
      case .system(.notPermitted), .system(.notSupportedOnSocket), .system(.noFunction):
        try reserve(target)
        try replace(target)
      default: throw error
      }
    }
  }

  private func reserve(_ target: String) throws(Trouble) {
    do throws(Trouble) {
      let reserved = try persistently(.create, path) {
        openat(folder, target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      }
      Glibc.close(reserved)
    } catch {
      throw error.reason == .system(.fileExists) ? Trouble(.create, path, .taken) : error
    }
  }
}

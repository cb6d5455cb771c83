import Glibc
import SystemPackage

extension Folder {
  /// Adds `bytes` at the end of `name` in one write, and makes the file when it is not there.
  ///
  /// On any failure the file is cut back to what it was, as far as the disk still allows.
  func append(_ bytes: [UInt8], to name: String, under lock: borrowing Lock) throws(Trouble) -> Saved {
    guard let file = try openToAppend(name) else { return try create(name, with: bytes, under: lock) }
    defer { close(file) }
    let path = path(of: name)
    let before = try Status(of: file, path: path)
    guard before.isRegularFile else { throw Trouble(.open, path, .notRegularFile) }
    let size = before.signature.size
    guard size + bytes.count <= Self.largest else {
      throw Trouble(.append, path, .tooLarge(bytes: size + bytes.count))
    }
    do throws(Trouble) {
      let signature = try add(bytes, to: file, path: path)
      let warnings = before.links > 1 ? [Saved.Warning.namesShared(before.links)] : []
      return Saved(signature: signature, standing: .onDisk, warnings: warnings, leftTemps: [])
    } catch {
      ftruncate(file, off_t(size))
      throw error
    }
  }
}

extension Folder {
  /// Nil when there is no such file.
  private func openToAppend(_ name: String) throws(Trouble) -> CInt? {
    let path = path(of: name)
    do throws(Trouble) {
      return try persistently(.open, path) {
        openat(descriptor, name, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
      }
    } catch {
      switch error.reason {
      case .system(.noSuchFileOrDirectory): return nil
      // So answer a pipe without a reader and a folder.
      case .system(.noSuchAddressOrDevice), .system(.isDirectory): throw Trouble(.open, path, .notRegularFile)
      default: throw error
      }
    }
  }

  private func add(_ bytes: [UInt8], to file: CInt, path: String) throws(Trouble) -> Signature {
    let written = try persistently(.append, path) {
      bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
    // The rest would be a second write, and a reader between the two would see half a record.
    if written < bytes.count { throw Trouble(.append, path, .system(.noSpace)) }
    let signature = try Status(of: file, path: path).signature
    try once(.sync, path) { fsync(file) }
    return signature
  }
}

import Glibc
import SystemPackage

extension Folder {
  /// Adds `bytes` at the end of `name` in one write, and makes the file when it is not there.
  ///
  /// On any failure the file is cut back to what it was, as far as the disk still allows.
  func append(_ bytes: [UInt8], to name: String, under lock: borrowing Lock) throws(Trouble) -> Saved {
    let path = path(of: name)
    let file: CInt
    do throws(Trouble) {
      file = try persistently(.open, path) {
        openat(descriptor, name, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
      }
    } catch {
      if error.cause == .missing { return try create(name, with: bytes, under: lock) }
      // A pipe without a reader answers so.
      throw error.reason == .system(.noSuchAddressOrDevice) ? Trouble(.open, path, .notRegularFile) : error
    }
    defer { close(file) }
    let before = try Status(of: file, path: path)
    guard before.isRegularFile else { throw Trouble(.open, path, .notRegularFile) }
    let size = before.signature.size
    guard size + bytes.count <= Self.largest else {
      throw Trouble(.append, path, .tooLarge(bytes: size + bytes.count))
    }
    do throws(Trouble) {
      try add(bytes, to: file, path: path)
    } catch {
      ftruncate(file, off_t(size))
      throw error
    }
    let warnings = before.links > 1 ? [Saved.Warning.namesShared(before.links)] : []
    let signature = try Status(of: file, path: path).signature
    return Saved(signature: signature, standing: .onDisk, warnings: warnings, leftTemps: [])
  }

  private func add(_ bytes: [UInt8], to file: CInt, path: String) throws(Trouble) {
    let written = try persistently(.append, path) {
      bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
    // The rest would be a second write, and a reader between the two would see half a record.
    if written < bytes.count { throw Trouble(.append, path, .system(.noSpace)) }
    try once(.sync, path) { fsync(file) }
  }
}

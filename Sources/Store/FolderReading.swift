import Glibc

/// A file's bytes, and what the system knew of it when they were read.
struct Contents {
  let bytes: [UInt8]
  let status: Status
}

extension Folder {
  /// The largest file the program reads: 64 MB.
  static let largest = 64 << 20

  /// Reads the whole of a regular file; refuses links, folders, pipes, devices and files over `limit` bytes
  /// before any of it is read.
  func read(_ name: String, limit: Int = Folder.largest) throws(Trouble) -> Contents {
    // A program that writes in place may be half-way: look again until two looks agree.
    for _ in 0..<3 {
      if let contents = try readOnce(name, limit: limit) { return contents }
    }
    throw Trouble(.read, path(of: name), .unsettled)
  }

  /// Reads a file as `read` does; nil when there is none.
  func readIfThere(_ name: String) throws(Trouble) -> Contents? {
    do throws(Trouble) {
      return try read(name)
    } catch {
      if error.cause == .missing { return nil }
      throw error
    }
  }
}

extension Folder {
  private func readOnce(_ name: String, limit: Int) throws(Trouble) -> Contents? {
    let path = path(of: name)
    // Without O_NONBLOCK a pipe named like a record file would hang the program here.
    let file = try persistently(.open, path) {
      openat(descriptor, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    }
    defer { close(file) }
    let before = try Status(of: file, path: path)
    guard before.isRegularFile else { throw Trouble(.open, path, .notRegularFile) }
    let size = before.signature.size
    guard size <= limit else { throw Trouble(.open, path, .tooLarge(bytes: size)) }
    let bytes = try read(file, size: size, path: path)
    let after = try Status(of: file, path: path)
    let isSettled = bytes.count == size && after.signature == before.signature
    return isSettled ? Contents(bytes: bytes, status: before) : nil
  }

  private func read(_ file: CInt, size: Int, path: String) throws(Trouble) -> [UInt8] {
    var failure: Trouble?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(Trouble) {
        while count < size {
          let read = try persistently(.read, path) {
            Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
          }
          if read == 0 { break }
          count += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

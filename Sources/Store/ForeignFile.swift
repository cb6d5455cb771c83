import Glibc
import SystemPackage

/// A file that is no part of a register: a list out of a spreadsheet, one of git's versions of a file.
package enum ForeignFile {
  /// Reads the whole of a regular file of at most 64 MB; links on the way are followed, for the person named it.
  package static func bytes(at path: String) throws(Trouble) -> [UInt8] {
    guard let real = realpath(path, nil) else { throw Trouble(.open, path, .system(Errno(rawValue: errno))) }
    defer { free(real) }
    let names = String(cString: real).split(separator: "/")
    do throws(Trouble) {
      let folder = try Folder(at: "/" + names.dropLast().joined(separator: "/"))
      return try folder.read(names.last.map(String.init) ?? ".").bytes
    } catch {
      throw Trouble(error.operation, path, error.reason)
    }
  }

  /// Writes `bytes` over the whole of a file in place, as git wants it of a merge driver: the file is git's own copy.
  package static func overwrite(_ path: String, with bytes: [UInt8]) throws(Trouble) {
    let file = try persistently(.open, path) { open(path, O_WRONLY | O_TRUNC | O_NONBLOCK | O_CLOEXEC) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try persistently(.write, path) {
        rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      }
      if count == 0 { throw Trouble(.write, path, .system(.noSpace)) }
      rest = rest.dropFirst(count)
    }
  }
}

import Glibc
import SystemPackage

/// One name found in a folder.
struct Entry {
  enum Kind { case file, folder, link, other }

  let name: String
  /// Whether the name is UTF-8; if not, `name` only resembles it.
  let isText: Bool
  let kind: Kind
}

extension Folder {
  /// Finds every name in the folder but `.` and `..`, in no order; asks the disk once per folder, not per name.
  func entries() throws(Trouble) -> [Entry] {
    // The stream keeps its own place, so it needs an opening of its own.
    let file = try persistently(.list, path) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(file) else {
      let code = Errno(rawValue: errno)
      close(file)
      throw Trouble(.list, path, .system(code))
    }
    defer { closedir(stream) }
    var found: [Entry] = []
    while true {
      errno = 0
      guard let next = readdir(stream) else { break }
      if let entry = entry(next) { found.append(entry) }
    }
    if errno != 0 { throw Trouble(.list, path, .system(Errno(rawValue: errno))) }
    return found
  }
}

extension Folder {
  private func entry(_ next: UnsafeMutablePointer<dirent>) -> Entry? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    // The name is read where it lies: importing it as a tuple would copy all 256 bytes.
    let start = (UnsafeRawPointer(next) + offset).assumingMemoryBound(to: CChar.self)
    let bytes = UnsafeBufferPointer(start: start, count: strlen(start)).map { UInt8(bitPattern: $0) }
    if bytes == Array(".".utf8) || bytes == Array("..".utf8) { return nil }
    let name = String(validating: bytes, as: UTF8.self)
    let shown = name ?? String(decoding: bytes, as: UTF8.self)
    return Entry(name: shown, isText: name != nil, kind: kind(Int(next.pointee.d_type), shown))
  }

  private func kind(_ type: Int, _ name: String) -> Entry.Kind {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): kindByAsking(name)
    default: .other
    }
  }

  /// Some file systems do not tell kinds while listing.
  private func kindByAsking(_ name: String) -> Entry.Kind {
    guard let status = try? status(of: name) else { return .other }
    return status.isRegularFile ? .file : status.isFolder ? .folder : status.isLink ? .link : .other
  }
}

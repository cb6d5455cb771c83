import Glibc

/// A text in a file of its own while an editor has it, in a folder that only this user may enter.
struct Draft: ~Copyable {
  private let folder: String
  private var isKept = false
  let path: String

  /// Writes `text` to a new file.
  init(_ text: String) throws(Editor.Trouble) {
    var template = Array("\(temporaryFolder)/edit-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noFile(errno) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = folder + "/text.txt"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .noFile(errno) }
    write(text, to: file)
    guard close(file) == 0 else { throw .noFile(errno) }
    self.folder = folder
    self.path = path
  }

  deinit {
    if !isKept { Self.remove(folder) }
  }

  /// The text as it is now; a text that is not UTF-8 stays where it is, for nothing typed may be lost.
  mutating func text() throws(Editor.Trouble) -> String {
    guard let bytes = Self.bytes(at: path) else { throw .noFile(errno) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      isKept = true
      throw .notUTF8(kept: path)
    }
    return text
  }

  private static func bytes(at path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &part, part.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Removes the folder with all that the editor left beside the text.
  private static func remove(_ folder: String) {
    guard let entries = opendir(folder) else { return }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      unlink("\(folder)/\(name)")
    }
    closedir(entries)
    rmdir(folder)
  }
}

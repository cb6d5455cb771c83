import CNcurses
import Canvas
import Glibc

/// What is written to standard error while the screen is up, which it would spoil: kept in a file, printed
/// after.
struct KeptErrors: ~Copyable {
  private let original: CInt
  private let file: CInt
  private let path: String

  /// Makes the file, readable by this user only; nil where standard error is no terminal or no file can be
  /// made.
  init?(named name: String) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var template = Array("\(temporaryFolder)/\(name)-stderr-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    self.file = file
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    cn_guard_errors(file, original, path)
    keep()
  }

  deinit {
    release()
    cn_guard_errors(-1, STDERR_FILENO, "")
    unlink(path)
    for descriptor in [file, original] { close(descriptor) }
  }

  /// Keeps errors from here on.
  func keep() {
    dup2(file, STDERR_FILENO)
  }

  /// Lets errors through again, and prints those that were kept.
  func release() {
    dup2(original, STDERR_FILENO)
    for line in kept() { write(String(visible: line) + "\n", to: STDERR_FILENO) }
    ftruncate(file, 0)
    lseek(file, 0, SEEK_SET)
  }

  private func kept() -> [ArraySlice<UInt8>] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = pread(file, &bytes, size, 0)
    return bytes.prefix(max(0, count)).split(separator: UInt8(ascii: "\n"))
  }
}

import Canvas
import Glibc

/// Where the words of a command go: standard output in large pieces, standard error at once.
///
/// Everything a person reads passes `visible` on its way, so no file can command the terminal.
struct Printer: ~Copyable {
  private var waiting: [UInt8] = []

  init() { waiting.reserveCapacity(1 << 16) }

  deinit {
    if !waiting.isEmpty { _ = Printer.write(waiting, to: STDOUT_FILENO) }
  }

  /// Prints a line that people read.
  mutating func line(_ text: String) { exactly(text.visible) }

  /// Prints a line that another program reads, and that is known to hold no control characters.
  mutating func exactly(_ text: String) {
    waiting += text.utf8
    waiting.append(UInt8(ascii: "\n"))
    if waiting.count > 1 << 16 { flush() }
  }

  /// Prints bytes as they are.
  mutating func bytes(_ bytes: [UInt8]) {
    waiting += bytes
    flush()
  }

  mutating func flush() {
    _ = Printer.write(waiting, to: STDOUT_FILENO)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Says something beside the result.
  static func remark(_ text: String) { _ = write(Array(text.visible.utf8) + [10], to: STDERR_FILENO) }

  /// Replaces the line last remarked on a terminal; says nothing elsewhere.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    _ = write(Array("\r\u{1B}[K\(text.visible)".utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

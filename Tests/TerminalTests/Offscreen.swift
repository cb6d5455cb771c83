import CNcurses
import Canvas
import Glibc

@testable import Terminal

/// An ncurses screen that nobody sees.
struct Offscreen: ~Copyable {
  private let screen: OpaquePointer
  private let nowhere: UnsafeMutablePointer<FILE>

  init?(_ size: Size) {
    guard Locale.adoptUTF8(), let nowhere = fopen("/dev/null", "r+") else { return nil }
    use_env(false)
    guard let screen = newterm("xterm-256color", nowhere, nowhere) else { return nil }
    self.screen = screen
    self.nowhere = nowhere
    _ = Display.start()
    resizeterm(CInt(size.rows), CInt(size.columns))
  }

  deinit {
    endwin()
    delscreen(screen)
    fclose(nowhere)
  }

  /// What ncurses holds, row by row; line pieces as their VT100 letters.
  func rows() -> [String] {
    (0..<cn_rows()).map { row in
      var letters = [wchar_t](repeating: 0, count: Int(cn_columns()) * 5 + 1)
      let count = mvinnwstr(row, 0, &letters, CInt(letters.count - 1))
      let scalars = letters.prefix(Int(max(0, count))).compactMap { Unicode.Scalar(UInt32($0)) }
      return String(String.UnicodeScalarView(scalars))
    }
  }
}

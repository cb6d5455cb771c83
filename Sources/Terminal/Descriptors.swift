import Canvas
import Glibc

/// Writes all of `text`, or as much as can be.
func write(_ text: String, to descriptor: CInt) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if written > 0 {
      rest = rest.dropFirst(written)
    } else if errno != EINTR {
      return
    }
  }
}

/// The size of the terminal's window, or nil where it does not tell.
func windowSize() -> Size? {
  var window = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
    return nil
  }
  return Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
}

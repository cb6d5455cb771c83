import CNcurses
import Glibc

/// A terminal of the test's own, put in place of this process's: only for a process that a test started.
struct TestTerminal {
  // TIOCSPTLCK and TIOCGPTN, which are macros that Swift cannot read.
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  private let master: CInt

  init?(rows: UInt16, columns: UInt16) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (number, lock): (CInt, CInt) = (0, 0)
    guard ioctl(master, Self.unlock, &lock) == 0, ioctl(master, Self.askNumber, &number) == 0 else {
      return nil
    }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0 else { return nil }
    for descriptor in 0...1 as ClosedRange<CInt> { dup2(slave, descriptor) }
    close(slave)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    setenv("TERM", "xterm-256color", 1)
    for name in ["NO_COLOR", "ESCDELAY", "LINES", "COLUMNS"] { unsetenv(name) }
    resize(rows: rows, columns: columns)
  }

  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// What has been written to the terminal since the last call.
  func output() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var all: [UInt8] = []
    while true {
      let count = read(master, &bytes, bytes.count)
      if count <= 0 { return String(decoding: all, as: UTF8.self) }
      all += bytes[..<count]
    }
  }

  /// The terminal's settings, to see that they were put back.
  var settings: [UInt32] {
    var now = termios()
    tcgetattr(STDIN_FILENO, &now)
    return [now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag]
  }

  /// Drops the line, as when a network connection ends.
  func hangUp() {
    signal(SIGHUP, SIG_IGN)
    close(master)
  }
}

import CNcurses
import Canvas
import Glibc
import StrictTerminal

@testable import Terminal

/// The program's own painter, whose bytes a strict terminal takes in: only for a process of its own.
struct WatchedScreen: ~Copyable {
  private let screen: OpaquePointer
  private let output: UnsafeMutablePointer<FILE>
  private var painter: Painter
  private var taken = 0
  private(set) var terminal: StrictTerminal

  /// - Parameter name: what TERM says.
  init?(_ size: Size, as name: String = "xterm-256color") {
    guard Terminal.Locale.adoptUTF8(), let output = tmpfile() else { return nil }
    use_env(false)
    guard let screen = newterm(name, output, output) else { return nil }
    self.screen = screen
    self.output = output
    painter = Painter(look: Look(lines: .drawn), colours: Display.start())
    resizeterm(CInt(size.rows), CInt(size.columns))
    terminal = StrictTerminal(size)
  }

  deinit {
    endwin()
    delscreen(screen)
    fclose(output)
  }

  /// Paints a frame, in a window of its size.
  mutating func show(_ frame: Frame) {
    if frame.size != terminal.size { terminal.resize(frame.size) }
    painter.paint(frame)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(fileno(output), &bytes, bytes.count, taken)
      guard count > 0 else { return }
      terminal.feed(bytes[..<count])
      taken += count
    }
  }

  /// Where the terminal shows something else than the frame says; empty if nowhere.
  func differences(from frame: Frame) -> [String] {
    let rows = zip(terminal.rows, frame.text()).enumerated().filter { $1.0 != $1.1 }
    let seen = terminal.cursor.map { "\($0.row),\($0.column)" } ?? "nowhere"
    let cursor = terminal.cursor == frame.cursor ? [] : ["the cursor is seen at \(seen)"]
    return rows.map { "row \($0): \($1.0) for \($1.1)" } + cursor + terminal.offences
  }
}

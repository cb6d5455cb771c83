import CNcurses
package import Canvas
import Glibc

extension Display {
  /// The size of the window.
  package var size: Size {
    windowSize() ?? Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
  }

  /// Tells the terminal's name if a screen can be shown on it, in a locale that has hanzi.
  static func checked(insists: Bool) throws(Refusal) -> String {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let terminal = environment("TERM") else { throw .unknownTerminal("") }
    if terminal == "linux", !insists { throw .consoleWithoutHanzi }
    guard Locale.adoptUTF8() else { throw .noUTF8 }
    return terminal
  }

  /// Sets ncurses up to paint and nothing else; returns whether there are colours.
  static func start() -> Bool {
    raw()
    noecho()
    nonl()
    cn_plain_keys()
    typeahead(-1)
    guard environment("NO_COLOR") == nil, has_colors() else { return false }
    Ink.mix()
    return true
  }

  /// Switches the modes on and, if asked to, finds out how wide ambiguous characters are.
  mutating func begin(asksWidth: Bool) {
    cn_start_over()
    cn_stage()
    doupdate()
    if hasModes { write(Modes.on(mouse: look.mouse), to: STDOUT_FILENO) }
    if asksWidth { ask() }
  }

  private mutating func ask() {
    input.decoder.awaitsCursor = true
    write(Modes.question, to: STDOUT_FILENO)
  }

  /// Gives the terminal back.
  func end() {
    if hasModes { write(Modes.off, to: STDOUT_FILENO) }
    endwin()
    cn_guard_armed(false)
  }
}

extension Display {
  /// Shows `frame`: what differs from the last one is written to the terminal.
  package mutating func paint(_ frame: Frame) {
    painter.paint(frame)
    if marks { write(Modes.mark, to: STDOUT_FILENO) }
  }

  /// Writes the last frame again from nothing, for a screen that something else has written on.
  package mutating func repaint() {
    painter.repaint()
  }

  /// Asks the terminal again how wide it draws ambiguous characters; its answer is `Event.cursorAt`.
  package mutating func askWidth() {
    guard hasModes else { return }
    ask()
    painter.repaint()
  }

  /// Takes the terminal's answer about the cursor: how wide it draws ambiguous characters.
  package mutating func settle(_ position: Position) {
    look.ambiguous = position.column >= 2 ? .wide : .narrow
  }
}

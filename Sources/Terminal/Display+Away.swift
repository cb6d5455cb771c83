import CNcurses
import Canvas
import Glibc

extension Display {
  /// Gives the terminal back, says `message`, and stops the job as Ctrl-Z does; returns when it goes on.
  ///
  /// The screen is then painted again; the next event tells its size if that has changed.
  package mutating func suspend(saying message: String) {
    away { signals in
      write(message.visible + "\n", to: STDOUT_FILENO)
      signals.stop()
    }
  }

  /// Has `editor` change `text`, beginning at `line` (from 1), and returns what it left.
  ///
  /// The screen is then painted again; the next event tells its size if that has changed.
  package mutating func edit(
    _ text: String, line: Int, with editor: Editor,
  ) throws(Editor.Trouble) -> String {
    var draft = try Draft(text)
    var status: CInt = 0
    away { signals in
      status = signals.yielding { editor.run(on: draft.path, line: line) }
    }
    guard status == 0 else { throw .failed(status: status) }
    return try draft.text()
  }

  /// Makes the screen right again after something else had the terminal without our leave.
  mutating func revive() {
    reset_prog_mode()
    if hasModes { write(Modes.on(mouse: look.mouse), to: STDOUT_FILENO) }
    painter.repaint()
    if painter.size != size { input.owed.append(.resize(size)) }
  }

  private mutating func away(_ meanwhile: (borrowing Signals) -> Void) {
    end()
    errors?.release()
    meanwhile(signals)
    errors?.keep()
    cn_guard_armed(true)
    revive()
  }
}

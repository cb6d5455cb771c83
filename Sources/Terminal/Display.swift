import Canvas
import CNcurses
import Glibc

/// The terminal while the program has it: takes it over when made, gives it back when gone.
///
/// There can be one at a time. It is given back on a crash too, by signal handlers.
package struct Display: ~Copyable {
  var painter: Painter
  var input = Input()
  let signals: Signals
  let errors: KeptErrors?
  private let screen: OpaquePointer
  let marks: Bool
  /// Whether the terminal takes escape sequences beyond what ncurses knows of it.
  let hasModes: Bool
  /// How frames are put on the terminal; changing it paints the screen again.
  package var look: Look {
    didSet {
      if hasModes, look.mouse != oldValue.mouse {
        write(look.mouse ? Modes.on(mouse: true) : Modes.mouseOff, to: STDOUT_FILENO)
      }
      painter.repaint(look)
    }
  }

  /// Takes the terminal over.
  ///
  /// `name` begins the name of the file that keeps standard error. `insists` shows hanzi on the Linux
  /// console all the same. With `asksWidth` the terminal is asked how wide it draws ambiguous characters;
  /// its answer is `Event.cursorAt`, for `settle`. `marks` ends each frame with an OSC for those who measure.
  package init(
    named name: String, look: Look = Look(), insists: Bool = false, asksWidth: Bool = false,
    marks: Bool = false,
  ) throws(Refusal) {
    let terminal = try Self.checked(insists: insists)
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    let errors = KeptErrors(named: name)
    guard let screen = cn_start(nil) ?? cn_start("xterm") else {
      throw .unknownTerminal(terminal)
    }
    let hasModes = terminal != "dumb"
    self.errors = errors
    self.screen = screen
    self.hasModes = hasModes
    self.look = look
    self.marks = marks
    signals = Signals()
    painter = Painter(look: look, colours: Self.start())
    let restore = hasModes ? Modes.restore : "\r\n"
    cn_guard_terminal(&settings, restore, restore.utf8.count)
    cn_guard_armed(true)
    begin(asksWidth: asksWidth && hasModes)
  }

  deinit {
    end()
    delscreen(screen)
  }
}

/// The terminal's modes beyond what ncurses knows: reported pastes, and the mouse if wanted.
enum Modes {
  /// Reports pastes; clicks, drags and wheel in the extended form if `mouse`. Never mere movement (1003).
  static func on(mouse: Bool) -> String {
    "\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : "")
  }

  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
  static let off = "\u{1B}[?2004l" + mouseOff

  /// Gives a terminal back whatever state ncurses has it in: modes, letters, colours, cursor, screen.
  static let restore = off + "\u{1B}(B\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l\r\n"

  /// Shows an ambiguous character at the top left and asks where the cursor stands then.
  static let question = "\u{1B}[1;1H·\u{1B}[6n\u{1B}[1;1H"

  /// Marks the end of a frame, for those who measure and test; terminals ignore it.
  static let mark = "\u{1B}]7770;frame\u{07}"
}

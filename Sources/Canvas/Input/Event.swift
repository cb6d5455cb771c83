/// One thing that came from the terminal.
package enum Event: Hashable, Sendable {
  /// A key that is not text.
  case key(Key)
  /// One typed scalar; never a control. Marks arrive by themselves and join what they follow.
  case text(Character)
  /// Pasted text: line ends are LF, other controls but TAB are gone; may be empty.
  case paste(String)
  /// The paste just delivered was longer than 1 MiB; the rest was dropped.
  case pasteCut
  case mouse(Mouse)
  /// The window's new size.
  case resize(Size)
  /// The terminal's answer to the question where its cursor is; only while awaited.
  case cursorAt(Position)
  /// A key or report nobody knows; swallowed whole.
  case unknown
  /// A byte that cannot be part of UTF-8; dropped.
  case junk
  /// The dropped bytes look like GBK: the terminal is set to another encoding.
  case notUTF8
}

/// Why no screen can be shown.
package enum Refusal: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// No UTF-8 locale is installed; without one ncurses drops every hanzi. Word this one in ASCII.
  case noUTF8
  /// The Linux console, which has no hanzi, and nobody insisted.
  case consoleWithoutHanzi
  /// TERM is empty or names a terminal that nothing is known about.
  case unknownTerminal(String)
}

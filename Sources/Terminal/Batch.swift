package import Canvas

/// Everything that had come when the loop looked, to be taken in before the next frame is drawn.
package struct Batch: Sendable {
  /// Why the program has to leave: write drafts, give the terminal back, exit with `status`.
  package enum Leaving: Hashable, Sendable {
    /// TERM, HUP, INT or QUIT.
    case signal(CInt)
    /// The terminal is gone.
    case lineLost

    /// What to exit with: 128 and the signal's number; a lost line counts as HUP.
    package var status: CInt {
      switch self {
      case .signal(let number): 128 + number
      case .lineLost: 129
      }
    }
  }

  /// Input in order; a request to suspend (TSTP) is Ctrl-Z.
  package var events: [Event] = []
  /// Those of the descriptors asked about that can be read.
  package var ready: [CInt] = []
  /// The time asked for has come.
  package var isDue = false
  /// The program was stopped from outside and goes on: files may have changed. The screen is painted again
  /// already.
  package var hasContinued = false
  package var leaving: Leaving?

  /// Whether there is nothing to act on.
  package var isEmpty: Bool {
    events.isEmpty && ready.isEmpty && !isDue && !hasContinued && leaving == nil
  }
}

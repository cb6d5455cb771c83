import CNcurses
import Glibc

/// The signals of a program that has the screen: some noted for the loop, some making it give the screen
/// back.
struct Signals: ~Copyable {
  private static let noted = [SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  private static let fatal = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS]

  /// Where noted signals arrive, one byte each.
  let notes: CInt

  /// Takes the signals over; after ncurses has started, which sets some itself.
  init() {
    notes = cn_open_notes()
    for signal in Self.fatal { cn_guard(signal) }
    // A closed pipe or a full quota is an error of the write, not the end of the program.
    for signal in [SIGPIPE, SIGXFSZ] { cn_ignore(signal) }
    note()
  }

  deinit {
    for signal in Self.noted + Self.fatal { cn_default(signal) }
  }

  /// The signals noted since the last call.
  func taken() -> [CInt] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(notes, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map(CInt.init) : []
  }

  /// Stops the whole job, as Ctrl-Z does under a shell, and returns when it goes on; at once where
  /// no shell would ever let it go on.
  ///
  /// The others of the job are told first, then this thread tells itself. A signal to the whole process may go to any
  /// other thread at any later time, and so would be noted here again instead of stopping anything.
  func stop() {
    cn_ignore(SIGTSTP)
    kill(0, SIGTSTP)
    for signal in [SIGTSTP, SIGCONT] { cn_default(signal) }
    raiseUnblocked(SIGTSTP)
    note()
  }

  /// Threads that a library made may have every signal blocked.
  private func raiseUnblocked(_ signal: CInt) {
    var (only, before) = (sigset_t(), sigset_t())
    sigemptyset(&only)
    sigaddset(&only, signal)
    pthread_sigmask(SIG_UNBLOCK, &only, &before)
    raise(signal)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Leaves the keys that stop and interrupt to another program while `other` runs it.
  func yielding<Result>(to other: () -> Result) -> Result {
    for signal in [SIGTSTP, SIGCONT] { cn_default(signal) }
    for signal in [SIGINT, SIGQUIT] { cn_ignore(signal) }
    defer { note() }
    return other()
  }

  private func note() {
    for signal in Self.noted { cn_note(signal) }
  }
}

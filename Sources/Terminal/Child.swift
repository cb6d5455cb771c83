import CNcurses
import Glibc

/// A program that has the terminal while ours waits.
enum Child {
  /// Runs the program `arguments[0]`, found as a shell would, to its end and returns its exit status; 128
  /// and the number for a signal.
  ///
  /// Stops together with it, for a program that stops itself would else leave the shell waiting for us.
  static func run(_ arguments: [String]) -> CInt {
    guard let child = start(arguments) else { return 127 }
    var status: CInt = 0
    while true {
      let ended = waitpid(child, &status, WUNTRACED)
      if ended < 0, errno == EINTR { continue }
      guard ended == child else { return 127 }
      guard cn_stopped(status) else { return cn_exit_code(status) }
      kill(getpid(), SIGSTOP)
      kill(child, SIGCONT)
    }
  }

  private static func start(_ arguments: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var reset = sigset_t()
    sigemptyset(&reset)
    for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT] { sigaddset(&reset, signal) }
    posix_spawnattr_setsigdefault(&attributes, &reset)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    return posix_spawnp(&child, arguments[0], nil, &attributes, &words, environ) == 0 ? child : nil
  }
}

import Glibc

/// How long to wait for a colleague's save to end.
package struct Patience: Sendable {
  /// How often to look again after the first look.
  package let tries: Int
  /// The pause before each further look, in milliseconds.
  package let pause: Int

  /// Waits `tries` times `pause` milliseconds.
  package init(tries: Int, pause: Int) {
    precondition(tries >= 0 && pause >= 0, "Patience is counted from zero.")
    self.tries = tries
    self.pause = pause
  }

  /// Does not wait at all.
  package static let none = Patience(tries: 0, pause: 0)

  /// Two seconds, after which a person should be asked.
  package static let twoSeconds = Patience(tries: 100, pause: 20)
}

extension Patience {
  /// Pauses once.
  func rest() {
    var time = timespec(tv_sec: pause / 1000, tv_nsec: pause % 1000 * 1_000_000)
    nanosleep(&time, nil)
  }
}

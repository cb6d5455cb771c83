import Canvas
import Glibc

/// What arrives at the terminal, decoded; keeps the time that Esc and unfinished sequences need.
struct Input {
  private static let escapePause = Duration.milliseconds(escapeDelay ?? 30)
  private static let endPause = Duration.seconds(2)
  /// The most read at one go, so that a flood of input still gets frames between.
  private static let most = 4 << 20

  var decoder = Decoder()
  /// Events that did not come from the keyboard and are still to be delivered.
  var owed: [Event] = []
  private var lastByte = ContinuousClock.now
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// When the decoder's patience ends, if it waits for anything.
  var patience: ContinuousClock.Instant? {
    switch decoder.waits {
    case nil: nil
    case .escape: lastByte + Self.escapePause
    case .end: lastByte + Self.endPause
    }
  }

  /// Adds all events there are now to `batch`.
  mutating func read(into batch: inout Batch) {
    var total = 0
    repeat {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        batch.leaving = batch.leaving ?? .lineLost
        return
      }
      batch.events += decoder.events(from: buffer[..<count])
      total += count
    } while total < Self.most && hasMore()
    lastByte = .now
  }

  /// Adds what the decoder gives up waiting for to `batch`, if its patience has ended.
  mutating func giveUp(into batch: inout Batch) {
    if let patience, patience <= .now { batch.events += decoder.timeOut() }
  }

  private func hasMore() -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) == 1 && input.revents & Int16(POLLIN) != 0
  }

  /// What the person set it to, in milliseconds, as for other programs that use ncurses.
  private static var escapeDelay: Int? {
    environment("ESCDELAY").flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
  }
}

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
  private let keyboard: CInt
  private var lastByte = ContinuousClock.now
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(from keyboard: CInt = STDIN_FILENO) {
    self.keyboard = keyboard
  }

  /// Waits for the keyboard, for `others` and for `notes`, at most until `due`, and adds what came to
  /// `batch`;
  /// returns whether there are notes.
  mutating func look(
    into batch: inout Batch, until due: ContinuousClock.Instant?, others: [CInt], notes: CInt,
  ) -> Bool {
    batch.events += owed
    owed = []
    var asked = ([keyboard, notes] + others).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let limit = batch.isEmpty ? Self.milliseconds(until: [due, patience].compactMap(\.self).min()) : 0
    // When interrupted, what it says about the descriptors is stale.
    guard poll(&asked, nfds_t(asked.count), limit) >= 0 else { return false }
    heed(asked[0].revents, into: &batch)
    batch.ready = asked.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    if let due, due <= .now { batch.isDue = true }
    return asked[1].revents != 0
  }
}

extension Input {
  private mutating func heed(_ keyboard: Int16, into batch: inout Batch) {
    if keyboard & Int16(POLLIN) != 0 {
      read(into: &batch)
    } else if keyboard != 0 {
      batch.leaving = .lineLost
    } else if let patience, patience <= .now {
      batch.events += decoder.timeOut()
    }
  }

  private mutating func read(into batch: inout Batch) {
    var total = 0
    repeat {
      let count = Glibc.read(keyboard, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        batch.leaving = .lineLost
        return
      }
      batch.events += decoder.events(from: buffer[..<count])
      total += count
    } while total < Self.most && hasMore()
    lastByte = .now
  }

  private func hasMore() -> Bool {
    var input = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) == 1 && input.revents & Int16(POLLIN) != 0
  }

  /// When the decoder's patience ends, if it waits for anything.
  private var patience: ContinuousClock.Instant? {
    switch decoder.waits {
    case nil: nil
    case .escape: lastByte + Self.escapePause
    case .end: lastByte + Self.endPause
    }
  }

  /// What the person set it to, in milliseconds, as for other programs that use ncurses.
  private static var escapeDelay: Int? {
    environment("ESCDELAY").flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
  }

  /// The time left for `poll`: -1 for ever, rounded up so that the time has come when it returns.
  private static func milliseconds(until moment: ContinuousClock.Instant?) -> CInt {
    guard let moment else { return -1 }
    let left = (moment - .now).components
    guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
    guard left.seconds < 1_000_000 else { return 1_000_000_000 }
    return CInt(left.seconds * 1000 + (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}

import Canvas
import Glibc

extension Display {
  /// Waits until something has come and returns all of it.
  ///
  /// Looks at the keyboard, at signals, and at `others`, the descriptors of work going on elsewhere; returns
  /// at `due` if nothing comes before. Without `due` and others it may wait for ever, using no time.
  package mutating func wait(until due: ContinuousClock.Instant? = nil, also others: [CInt] = []) -> Batch {
    var batch = Batch()
    while batch.isEmpty {
      batch.events = input.owed
      input.owed = []
      look(into: &batch, until: due, others: others)
    }
    return batch
  }

  private mutating func look(into batch: inout Batch, until due: ContinuousClock.Instant?, others: [CInt]) {
    var asked = ([STDIN_FILENO, signals.notes] + others).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let limit = batch.isEmpty ? Self.milliseconds(until: [due, input.patience].compactMap(\.self).min()) : 0
    let count = poll(&asked, nfds_t(asked.count), limit)
    if count < 0 { return }  // interrupted: what it says about descriptors is stale
    if asked[1].revents != 0 { heed(signals.taken(), into: &batch) }
    if asked[0].revents & Int16(POLLIN) != 0 {
      input.read(into: &batch)
    } else if asked[0].revents != 0 {
      batch.leaving = batch.leaving ?? .lineLost
    } else {
      input.giveUp(into: &batch)
    }
    batch.ready = asked.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    if let due, due <= .now { batch.isDue = true }
  }

  private mutating func heed(_ noted: [CInt], into batch: inout Batch) {
    if noted.contains(SIGCONT) {
      revive()
      batch.hasContinued = true
    } else if noted.contains(SIGWINCH) {
      batch.events.append(.resize(size))
    }
    if noted.contains(SIGTSTP) { batch.events.append(.key(Key(.control("z")))) }
    if let last = noted.last(where: { [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains($0) }) {
      batch.leaving = .signal(last)
    }
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

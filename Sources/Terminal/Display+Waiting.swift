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
      let isNoted = input.look(into: &batch, until: due, others: others, notes: signals.notes)
      if isNoted { heed(signals.taken(), into: &batch) }
    }
    return batch
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
}

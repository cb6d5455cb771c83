import Glibc
import Screens
import Synchronization

/// Where work in the background leaves news for the loop: a queue, and a pipe that wakes whoever polls.
final class Mailbox: Sendable {
  /// The end of the pipe to poll.
  let wake: CInt
  private let bell: CInt
  private let waiting = Mutex<[News]>([])

  init() {
    var ends: [CInt] = [0, 0]
    precondition(pipe(&ends) == 0, "a pipe can be made")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (wake, bell) = (ends[0], ends[1])
  }

  deinit {
    close(wake)
    close(bell)
  }

  func post(_ news: News) {
    waiting.withLock { $0.append(news) }
    var byte: UInt8 = 1
    // A full pipe wakes just as well.
    write(bell, &byte, 1)
  }

  /// Everything that was left since, in order.
  func collect() -> [News] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(wake, &bytes, bytes.count) > 0 {}
    return waiting.withLock { news in
      defer { news = [] }
      return news
    }
  }
}

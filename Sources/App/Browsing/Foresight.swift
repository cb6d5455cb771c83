import Checkup
import Register
import Screens
import Store
import Terminal

/// Looks ahead in some branches in the background, and posts what falls due a few times a second.
struct Foresight: Sendable {
  let root: String
  let checker: Checker
  let codes: [String]

  /// How many days ahead it looks.
  let days: Int
  let mailbox: Mailbox

  func run() async {
    var survey = Survey(root: root, codes: codes, jobs: Check.cores) { [checker, days] book in
      checker.due(in: book, within: days)
    }
    survey.isBehindScreen = true
    var seen: [String: [Due]] = [:]
    var last: ContinuousClock.Instant?
    await survey.look { sight in
      // What cannot be read is told in the list of branches.
      seen[sight.code] = sight.seen ?? []
      if let last, .now - last < .milliseconds(250) { return }
      mailbox.post(.foreseen(seen))
      seen.removeAll()
      last = .now
    }
    if !seen.isEmpty { mailbox.post(.foreseen(seen)) }
    Heap.giveBack()
  }
}
